// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/consolidated.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/flow/roster.h"
#include "kiosk/flow/rows.h"
#include "kiosk/flow/station_rules.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace tongguan::flow {

using namespace clearance;

namespace {

constexpr std::string_view kClosed = "consolidated.closed";

/// A closing, and who signed it.
struct Closing {
    ConsolidatedDeclaration declaration;
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"declaration", &Closing::declaration}, Member{"by", &Closing::by});
    }
};

std::string nameOf(const std::string& day)
{
    return "consolidated:" + day;
}

Result<std::vector<Closing>> ownClosings(store::Store& store, const std::string& day)
{
    const auto text = store.remembered(nameOf(day));
    if (!text)
        return fail(text.error().code, text.error().what);
    std::vector<Closing> closings;
    const auto json = parseJson(text->empty() ? "[]" : *text);
    if (!json || !json->is_array())
        return closings;
    for (const Json& one : *json) {
        if (auto closing = fromJson<Closing>(one))
            closings.push_back(std::move(*closing));
    }
    return closings;
}

/// Of this station and the port's others.
Result<std::vector<Closing>> closingsOf(store::Store& store, const PortDay& day)
{
    auto closings = ownClosings(store, day.name);
    if (!closings)
        return closings;
    const std::array types{kClosed};
    const auto others = store.relayedSince(types, day.begin);
    if (!others)
        return fail(others.error().code, others.error().what);
    for (const store::RelayedEvent& event : *others) {
        const auto body = parseJson(event.body);
        auto declaration = body ? fromJson<ConsolidatedDeclaration>(*body)
                                : Result<ConsolidatedDeclaration>(fail(Errc::InvalidInput, "no JSON"));
        if (declaration && declaration->day == day.name)
            closings->push_back({.declaration = std::move(*declaration), .by = staffIdOf(event.actor)});
    }
    return closings;
}

bool wentThrough(State state)
{
    return state == State::Cleared || state == State::Exited || state == State::Closed;
}

/// Today's trips with goods that are declared together, by firm.
Result<std::map<std::string, std::vector<ConsolidatedTrip>>> tripsOf(store::Store& store, const PortDay& day)
{
    const auto cameIn = store.openedSince(day.begin);
    if (!cameIn)
        return fail(cameIn.error().code, cameIn.error().what);
    std::map<std::string, std::vector<ConsolidatedTrip>> trips;
    for (const store::CrossingRow& row : *cameIn) {
        if (!wentThrough(row.state))
            continue;
        const auto crossing = store.crossing(row.id);
        if (!crossing)
            return fail(crossing.error().code, crossing.error().what);
        const auto declared = rowOf<Declaration>(store, "declarations", crossing->declaration);
        if (!declared)
            return fail(declared.error().code, declared.error().what);
        if (*declared && (*declared)->consolidated)
            trips[(*declared)->enterprise].push_back({.crossing = row.id,
                                                      .ticket = row.ticket,
                                                      .declaration = crossing->declaration,
                                                      .lines = (*declared)->lines});
    }
    return trips;
}

} // namespace

Result<ConsolidatedView> consolidatedView(store::Store& store, UtcTime now)
{
    const auto day = portDay(store, now);
    if (!day)
        return fail(day.error().code, day.error().what);
    auto trips = tripsOf(store, *day);
    if (!trips)
        return failed(std::move(trips));
    const auto closings = closingsOf(store, *day);
    if (!closings)
        return fail(closings.error().code, closings.error().what);
    ConsolidatedView view{.day = day->name, .firms = {}};
    const auto add = [&](ConsolidatedDeclaration declaration, std::string closedBy) -> Result<> {
        const auto firm = rowOf<Enterprise>(store, "enterprises", declaration.enterprise);
        if (!firm)
            return fail(firm.error().code, firm.error().what);
        view.firms.push_back({.declaration = std::move(declaration),
                              .name = *firm ? (*firm)->name : std::string{},
                              .closedBy = std::move(closedBy)});
        return {};
    };
    std::set<std::string> declared;
    for (const Closing& closing : *closings)
        declared.insert(closing.declaration.trips.begin(), closing.declaration.trips.end());
    for (auto& [enterprise, all] : *trips) {
        std::erase_if(all, [&](const ConsolidatedTrip& trip) { return declared.contains(trip.crossing); });
        if (all.empty())
            continue;
        if (auto done = add(consolidated(enterprise, day->name, all), {}); !done)
            return failed(std::move(done));
    }
    for (const Closing& closing : *closings) {
        if (auto done = add(closing.declaration, closing.by); !done)
            return failed(std::move(done));
    }
    return view;
}

Result<> noteConsolidated(store::Store& store, const ConsolidatedFirm& firm, const std::string& actor)
{
    auto closings = ownClosings(store, firm.declaration.day);
    if (!closings)
        return failed(std::move(closings));
    closings->push_back({.declaration = firm.declaration, .by = staffIdOf(actor)});
    Json all = Json::array();
    for (const Closing& one : *closings)
        all.push_back(toJson(one));
    return store.note(
        {.type = std::string(kClosed), .actor = actor, .crossing = {}, .body = dump(toJson(firm.declaration))},
        store::Remembered{.name = nameOf(firm.declaration.day), .value = dump(all)});
}

} // namespace tongguan::flow
