// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/rejects.h"

#include "base/json.h"
#include "base/record.h"
#include "kiosk/clearance/rejects.h"
#include "kiosk/flow/roster.h"
#include "kiosk/flow/rows.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <format>
#include <map>
#include <tuple>

namespace tongguan::flow {

using namespace clearance;

namespace {

constexpr std::chrono::minutes kOwnedWithin{15}; // domain, C.6
constexpr std::size_t kMostShown = 200;
constexpr std::size_t kMostFields = 8;

std::string nameOf(const std::string& key)
{
    return "reject:" + key;
}

/// Who took which, of this port's other stations.
Result<std::map<std::string, std::string>> takenElsewhere(store::Store& store)
{
    const std::array types{RejectTaken::kType};
    const auto events = store.relayedSince(types, UtcTime{});
    if (!events)
        return fail(events.error().code, events.error().what);
    std::map<std::string, std::string> owners;
    for (const store::RelayedEvent& event : *events) {
        const auto body = parseJson(event.body);
        const auto taken = body ? fromJson<RejectTaken>(*body) : Result<RejectTaken>(fail(Errc::InvalidInput, {}));
        if (taken)
            owners.emplace(taken->reject, staffIdOf(event.actor));
    }
    return owners;
}

/// By the ticket people know it; else by the kiosk alone.
Result<std::string> ticketOf(store::Store& store, const std::string& id)
{
    const auto crossing = id.empty() ? Result<Crossing>(fail(Errc::NotFound, {})) : store.crossing(id);
    if (!crossing && crossing.error().code != Errc::NotFound)
        return fail(crossing.error().code, crossing.error().what);
    return crossing && crossing->ticket() != nullptr ? crossing->ticket()->number : std::string{};
}

} // namespace

Result<RejectsView> rejectsView(store::Store& store, UtcTime now)
{
    auto rows = rowsOf<Reject>(store, kRejects);
    if (!rows)
        return failed(std::move(rows));
    const auto elsewhere = takenElsewhere(store);
    if (!elsewhere)
        return fail(elsewhere.error().code, elsewhere.error().what);
    RejectsView view;
    for (Reject& one : *rows) {
        const std::string key = std::format("{}/{}", one.kiosk, one.seq);
        auto ticket = ticketOf(store, one.crossing);
        auto owner = store.remembered(nameOf(key));
        if (!ticket)
            return failed(std::move(ticket));
        if (!owner)
            return failed(std::move(owner));
        if (const auto found = elsewhere->find(key); owner->empty() && found != elsewhere->end())
            *owner = found->second;
        if (one.fields.size() > kMostFields)
            one.fields.resize(kMostFields);
        const auto age = std::max(now - one.at, UtcTime::duration{});
        view.rows.push_back({.key = key,
                             .crossing = std::move(one.crossing),
                             .ticket = std::move(*ticket),
                             .kiosk = std::move(one.kiosk),
                             .type = std::move(one.type),
                             .by = std::move(one.by),
                             .code = std::move(one.code),
                             .fields = std::move(one.fields),
                             .ageSeconds = std::chrono::floor<std::chrono::seconds>(age).count(),
                             .overdue = owner->empty() && age >= kOwnedWithin,
                             .owner = std::move(*owner)});
    }
    std::ranges::stable_sort(
        view.rows, {}, [](const RejectRow& row) { return std::tuple(!row.owner.empty(), -row.ageSeconds, row.key); });
    view.count = static_cast<std::int64_t>(view.rows.size());
    if (view.rows.size() > kMostShown)
        view.rows.resize(kMostShown);
    return view;
}

Result<> noteRejectTaken(store::Store& store, const std::string& key, const std::string& actor)
{
    return store.note({.type = std::string(RejectTaken::kType),
                       .actor = actor,
                       .crossing = {},
                       .body = dump(toJson(RejectTaken{.reject = key}))},
                      store::Remembered{.name = nameOf(key), .value = staffIdOf(actor)});
}

} // namespace tongguan::flow
