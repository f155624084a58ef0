// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "sync/fleet/fleet.h"

namespace tongguan::fleet {

namespace {

Json orNull(const std::optional<std::int64_t>& value)
{
    return value ? Json(*value) : Json(nullptr);
}
Json orNull(const std::optional<std::chrono::seconds>& span)
{
    return span ? Json(span->count()) : Json(nullptr);
}
Json orNull(const std::optional<UtcTime>& time)
{
    return time ? Json(toMicroseconds(*time)) : Json(nullptr);
}

} // namespace

Json machineJson(const MachineRow& machine, const Limits& limits, UtcTime now)
{
    const Verdict verdict = limits.judge(machine, now);
    Json because = Json::array();
    for (const auto& [figure, level] : verdict.figures)
        because.push_back({{"figure", codeOf(figure)}, {"level", codeOf(level)}});
    const sync::MachineStatus& status = machine.status;
    const Json unsent = machine.told ? Json(status.unsent) : Json(nullptr);
    const Json temperature =
        status.tenthsOfDegree ? Json(static_cast<double>(*status.tenthsOfDegree) / 10) : Json(nullptr);
    const Json paper = status.paper ? Json(codeOf(*status.paper)) : Json(nullptr);
    return {{"machine", machine.id},
            {"role", machine.role},
            {"revoked", machine.revoked},
            {"version", status.version},
            {"head", machine.head},
            {"unsent", unsent},
            {"oldestUnsentSeconds", orNull(oldestUnsent(machine, now))},
            {"freeDiskBytes", orNull(status.freeDisk)},
            {"temperatureCelsius", temperature},
            {"paper", paper},
            {"troubles", status.troubles},
            {"parked", machine.parked},
            {"quarantined", machine.quarantined},
            {"frozen", machine.frozen},
            {"seenAt", orNull(machine.seen)},
            {"toldAt", orNull(machine.told)},
            {"level", codeOf(verdict.level())},
            {"because", std::move(because)}};
}

Json fleetJson(const Fleet& fleet, const Limits& limits)
{
    Json machines = Json::array();
    for (const MachineRow& machine : fleet.machines)
        machines.push_back(machineJson(machine, limits, fleet.now));
    return {{"at", toMicroseconds(fleet.now)}, {"machines", std::move(machines)}};
}

} // namespace tongguan::fleet
