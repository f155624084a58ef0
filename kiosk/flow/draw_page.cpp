// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/draw_page.h"

#include "base/codes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/draw.h"
#include "kiosk/flow/roster.h"
#include "kiosk/flow/station_rules.h"

#include <algorithm>

namespace tongguan::flow {

using namespace clearance;

namespace {

template <class Row> Result<std::optional<Row>> rowOf(store::Store& store, const char* dataset, const std::string& key)
{
    const auto body = store.reference().body(dataset, key);
    if (!body)
        return fail(body.error().code, body.error().what);
    const auto json = parseJson(body->value_or("null"));
    auto row = json ? fromJson<Row>(*json) : Result<Row>(fail(Errc::NotFound, dataset));
    return row ? std::optional{std::move(*row)} : std::optional<Row>{};
}

Result<DrawDay> drawDay(store::Store& store, const std::string& day, bool over)
{
    const auto announced = rowOf<DrawHash>(store, "draw_hashes", day);
    const auto seed = rowOf<DrawSeed>(store, "draw_seeds", day);
    if (!announced)
        return fail(announced.error().code, announced.error().what);
    if (!seed)
        return fail(seed.error().code, seed.error().what);
    DrawDay shown{.day = day, .hash = *announced ? (*announced)->hash : std::string{}};
    if (!*seed)
        return shown;
    const auto bytes = fromHex((*seed)->seed);
    shown.fits = bytes && toHex(sha256(*bytes)) == shown.hash;
    shown.sealed = !over; // a seed of today is nobody's to read
    shown.seed = over ? (*seed)->seed : std::string{};
    return shown;
}

Result<std::vector<DutyOfficer>> officersOf(store::Store& store)
{
    const auto bodies = store.reference().bodies("officers");
    if (!bodies)
        return fail(bodies.error().code, bodies.error().what);
    std::vector<DutyOfficer> officers;
    for (const std::string& body : *bodies) {
        const auto json = parseJson(body);
        if (auto officer = json ? fromJson<DutyOfficer>(*json) : Result<DutyOfficer>(fail(Errc::NotFound, "officer")))
            officers.push_back(std::move(*officer));
    }
    std::ranges::sort(officers, {}, [](const DutyOfficer& one) { return std::pair(one.agency, one.id); });
    return officers;
}

DrawnRow hitOf(const Crossing& crossing, const Draw& draw, const std::string& enterprise,
               const std::vector<DutyOfficer>& officers)
{
    DrawnRow row{.ticket = crossing.ticket() == nullptr ? std::string{} : crossing.ticket()->number,
                 .agency = draw.agency,
                 .officers = draw.officers};
    for (const DutyOfficer& officer : officers) {
        if (officer.agency == draw.agency && officer.onDuty && std::ranges::contains(officer.conflicts, enterprise))
            row.excluded.push_back(officer.id);
    }
    if (!row.excluded.empty())
        row.enterprise = enterprise;
    return row;
}

Result<> addDraws(store::Store& store, const std::string& id, const std::vector<DutyOfficer>& officers, DrawView& view)
{
    const auto crossing = store.crossing(id);
    if (!crossing)
        return fail(crossing.error().code, crossing.error().what);
    const Decision* decision = crossing->decision();
    if (decision == nullptr)
        return {};
    view.drawn += std::ssize(decision->draws);
    if (std::ranges::none_of(decision->draws, &Draw::hit))
        return {};
    const auto reference = store.referenceFor(*crossing);
    if (!reference)
        return fail(reference.error().code, reference.error().what);
    const std::string enterprise = reference->enterprise ? reference->enterprise->uscc : std::string{};
    for (const Draw& draw : decision->draws) {
        if (draw.hit)
            view.hits.push_back(hitOf(*crossing, draw, enterprise, officers));
    }
    return {};
}

Result<> addRoster(store::Store& store, const std::vector<DutyOfficer>& officers, DrawView& view)
{
    for (const DutyOfficer& officer : officers) {
        const auto member = findStaff(store, officer.id);
        if (!member)
            return fail(member.error().code, member.error().what);
        RosterRow row{.id = officer.id,
                      .name = *member ? (*member)->name : std::string{},
                      .agency = std::string(codeOf(officer.agency)),
                      .onDuty = officer.onDuty};
        for (const DrawnRow& hit : view.hits) {
            if (std::ranges::contains(hit.officers, officer.id))
                row.drawnFor.push_back(hit.ticket);
        }
        view.roster.push_back(std::move(row));
    }
    return {};
}

} // namespace

Result<DrawView> drawView(store::Store& store, UtcTime now)
{
    const auto today = portDay(store, now);
    const auto yesterday = portDay(store, now, 1);
    if (!today || !yesterday)
        return fail(Errc::Unavailable, "the port's rules cannot be read");
    auto drawn = drawDay(store, today->name, false);
    auto before = drawDay(store, yesterday->name, true);
    auto officers = officersOf(store);
    auto rows = store.openedSince(today->begin);
    if (!drawn)
        return failed(std::move(drawn));
    if (!before)
        return failed(std::move(before));
    if (!officers)
        return failed(std::move(officers));
    if (!rows)
        return failed(std::move(rows));
    DrawView view{.today = std::move(*drawn), .yesterday = std::move(*before)};
    for (const store::CrossingRow& row : *rows) {
        if (auto added = addDraws(store, row.id, *officers, view); !added)
            return failed(std::move(added));
    }
    if (auto added = addRoster(store, *officers, view); !added)
        return failed(std::move(added));
    return view;
}

} // namespace tongguan::flow
