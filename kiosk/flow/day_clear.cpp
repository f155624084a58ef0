// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/day_clear.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/flow/roster.h"
#include "kiosk/flow/staff_cases.h"
#include "kiosk/flow/station_rules.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace tongguan::flow {

using namespace clearance;

namespace {

constexpr std::string_view kExplained = "day.explained";
constexpr std::string_view kClosed = "day.closed";

struct Explanation {
    std::string reason;
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"reason", &Explanation::reason}, Member{"by", &Explanation::by});
    }
};

/// What was signed for a day.
struct Signed {
    std::map<std::string, Explanation> why; ///< by crossing
    std::string closedBy;
};

std::string nameOf(const std::string& day)
{
    return "day:" + day;
}

Json jsonOf(const Signed& known)
{
    Json why = Json::object();
    for (const auto& [crossing, one] : known.why)
        why[crossing] = toJson(one);
    return {{"why", why}, {"closedBy", known.closedBy}};
}

Signed signedFrom(const std::string& text)
{
    Signed known;
    const auto json = parseJson(text.empty() ? "{}" : text);
    if (!json || !json->is_object())
        return known;
    known.closedBy = stringOr(*json, "closedBy");
    const auto why = json->find("why");
    if (why == json->end() || !why->is_object())
        return known;
    for (const auto& [crossing, body] : why->items()) {
        if (auto one = fromJson<Explanation>(body))
            known.why.emplace(crossing, std::move(*one));
    }
    return known;
}

/// Of this station, and what the others' events add.
Result<Signed> signedFor(store::Store& store, const PortDay& day)
{
    const auto own = store.remembered(nameOf(day.name));
    if (!own)
        return fail(own.error().code, own.error().what);
    Signed known = signedFrom(*own);
    const std::array types{kExplained, kClosed};
    const auto others = store.relayedSince(types, day.begin);
    if (!others)
        return fail(others.error().code, others.error().what);
    for (const store::RelayedEvent& event : *others) {
        const auto body = parseJson(event.body);
        if (!body || stringOr(*body, "day") != day.name)
            continue;
        if (event.type == kClosed)
            known.closedBy = staffIdOf(event.actor);
        else
            known.why.try_emplace(event.crossing,
                                  Explanation{.reason = stringOr(*body, "reason"), .by = staffIdOf(event.actor)});
    }
    return known;
}

Result<> keep(store::Store& store, const std::string& day, store::NewEvent event, const Signed& known)
{
    return store.note(std::move(event), store::Remembered{.name = nameOf(day), .value = dump(jsonOf(known))});
}

Result<Signed> ownSigned(store::Store& store, const std::string& day)
{
    const auto text = store.remembered(nameOf(day));
    if (!text)
        return fail(text.error().code, text.error().what);
    return signedFrom(*text);
}

} // namespace

Result<DayView> dayView(store::Store& store, UtcTime now)
{
    const auto day = portDay(store, now);
    const auto rules = stationRules(store);
    if (!day || !rules)
        return fail(Errc::Unavailable, "the port's rules cannot be read");
    auto cameIn = store.openedSince(day->begin);
    auto open = store.allOnSite();
    auto cases = store.openCases();
    if (!cameIn)
        return failed(std::move(cameIn));
    if (!open)
        return failed(std::move(open));
    if (!cases)
        return failed(std::move(cases));
    const auto known = signedFor(store, *day);
    if (!known)
        return fail(known.error().code, known.error().what);
    DayView view{.day = day->name,
                 .closesAt = rules->closesAt,
                 .near = closingIn(*rules, *day, now).has_value(),
                 .closedBy = known->closedBy};
    std::erase_if(*cameIn, [](const store::CrossingRow& row) { return row.state == State::Draft; });
    std::set<std::string> unfinished;
    open->insert(open->end(), cases->begin(), cases->end()); // a sample that waits, after the vehicle is gone
    for (const store::CrossingRow& row : *open) {
        if (!unfinished.insert(row.id).second)
            continue;
        const auto crossing = staffCrossing(store, row.id);
        if (!crossing)
            return fail(crossing.error().code, crossing.error().what);
        DayItem item{.row = caseRow(*crossing, now)};
        if (const auto why = known->why.find(row.id); why != known->why.end()) {
            item.explanation = why->second.reason;
            item.by = why->second.by;
        }
        view.open.push_back(std::move(item));
    }
    std::ranges::stable_sort(view.open, [](const DayItem& a, const DayItem& b) {
        return std::pair(!a.explanation.empty(), -a.row.ageSeconds) <
               std::pair(!b.explanation.empty(), -b.row.ageSeconds);
    });
    view.cameIn = std::ssize(*cameIn);
    view.finished =
        std::ranges::count_if(*cameIn, [&](const store::CrossingRow& row) { return !unfinished.contains(row.id); });
    return view;
}

Result<> noteExplanation(store::Store& store, const DayView& day, const std::string& crossing,
                         const std::string& reason, const std::string& actor)
{
    auto known = ownSigned(store, day.day);
    if (!known)
        return failed(std::move(known));
    known->why.insert_or_assign(crossing, Explanation{.reason = reason, .by = staffIdOf(actor)});
    return keep(store, day.day,
                {.type = std::string(kExplained),
                 .actor = actor,
                 .crossing = crossing,
                 .body = dump(Json{{"day", day.day}, {"reason", reason}})},
                *known);
}

Result<std::string> dayClosedBy(store::Store& store, const PortDay& day)
{
    const auto known = signedFor(store, day);
    if (!known)
        return fail(known.error().code, known.error().what);
    return known->closedBy;
}

bool mayClose(const DayView& day)
{
    return day.closedBy.empty() &&
           std::ranges::none_of(day.open, [](const DayItem& item) { return item.explanation.empty(); });
}

Result<> noteClosing(store::Store& store, const DayView& day, const std::string& actor)
{
    auto known = ownSigned(store, day.day);
    if (!known)
        return failed(std::move(known));
    known->closedBy = staffIdOf(actor);
    return keep(store, day.day,
                {.type = std::string(kClosed),
                 .actor = actor,
                 .crossing = {},
                 .body = dump(Json{{"day", day.day},
                                   {"cameIn", day.cameIn},
                                   {"finished", day.finished},
                                   {"explained", std::ssize(day.open)}})},
                *known);
}

} // namespace tongguan::flow
