// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/officers.h"

#include "base/json.h"
#include "kiosk/flow/roster.h"

namespace tongguan::flow {

using namespace clearance;

namespace {

/// Whether the port has such an officer, and in that agency where one is asked for.
Result<bool> isOfficer(store::Store& store, const std::string& actor, std::optional<Agency> agency)
{
    const auto body = store.reference().body("officers", staffIdOf(actor));
    if (!body)
        return fail(body.error().code, body.error().what);
    const auto json = parseJson(body->value_or(std::string{}));
    return json && (!agency || stringOr(*json, "agency") == codeOf(*agency));
}

} // namespace

Result<std::optional<Refusal>> mayOrder(store::Store& store, const StaffAction& action, const std::string& actor)
{
    std::optional<Agency> agency;
    std::optional<Agency> agencyOfSecond;
    std::string second;
    if (const auto* record = std::get_if<RecordFinding>(&action)) {
        agency = record->agency;
        agencyOfSecond = record->agency;
        second = record->second;
    } else if (const auto* release = std::get_if<ReleaseVehicle>(&action)) {
        agency = release->agency;
        second = release->second;
    } else if (const auto* resolve = std::get_if<ResolveConflict>(&action)) {
        second = resolve->second;
    }
    std::optional<Refusal> none;
    if (agency) {
        const auto known = isOfficer(store, actor, agency);
        if (!known)
            return fail(known.error().code, known.error().what);
        if (!*known)
            return std::optional{Refusal::OtherAgency};
    }
    if (second.empty())
        return none;
    const auto known = isOfficer(store, second, agencyOfSecond);
    if (!known)
        return fail(known.error().code, known.error().what);
    return *known ? none : std::optional{Refusal::OtherAgency};
}

} // namespace tongguan::flow
