// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fleet/figures.h"

#include <algorithm>
#include <cstdlib>
#include <format>
#include <utility>

namespace tongguan::fleet {

std::string spanText(std::chrono::seconds span)
{
    using namespace std::chrono;
    if (span < minutes{2})
        return std::format("{} s", span.count());
    if (span < hours{2})
        return std::format("{} min", duration_cast<minutes>(span).count());
    if (span < days{2})
        return std::format("{} h", duration_cast<hours>(span).count());
    return std::format("{} d", duration_cast<days>(span).count());
}

std::string bytesText(std::int64_t bytes)
{
    constexpr std::int64_t kMega = 1'000'000;
    constexpr std::int64_t kGiga = 1000 * kMega;
    if (bytes < kGiga)
        return std::format("{} MB", bytes / kMega);
    const std::int64_t tenths = bytes / (kGiga / 10);
    return std::format("{}.{} GB", tenths / 10, tenths % 10);
}

std::string temperatureText(std::int64_t tenths)
{
    return std::format("{}{}.{}", tenths < 0 ? "-" : "", std::abs(tenths) / 10, std::abs(tenths) % 10);
}

std::vector<const MachineRow*> worstFirst(const Fleet& fleet, const Limits& limits)
{
    std::vector<std::pair<Level, const MachineRow*>> judged;
    for (const MachineRow& machine : fleet.machines)
        judged.emplace_back(limits.judge(machine, fleet.now).level(), &machine);
    std::ranges::sort(judged, [](const auto& left, const auto& right) {
        return left.first != right.first ? left.first > right.first : left.second->id < right.second->id;
    });
    std::vector<const MachineRow*> rows;
    for (const auto& [level, machine] : judged)
        rows.push_back(machine);
    return rows;
}

} // namespace tongguan::fleet
