// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fleet/figures.h"
#include "sync/fleet/fleet.h"

#include <algorithm>
#include <array>
#include <format>

namespace tongguan::fleet {

namespace {

constexpr std::size_t kColumns = 12;
using Line = std::array<std::string, kColumns>;

std::string joined(const MachineRow& machine)
{
    std::string all = machine.revoked ? "revoked" : machine.frozen ? "diverged" : "";
    for (const std::string& trouble : machine.status.troubles)
        all += (all.empty() ? "" : " ") + trouble;
    return all;
}

Line lineOf(const MachineRow& machine, const Limits& limits, UtcTime now)
{
    const auto span = [](const std::optional<std::chrono::seconds>& value) {
        return value ? spanText(*value) : std::string("-");
    };
    const sync::MachineStatus& status = machine.status;
    return {std::string(codeOf(limits.judge(machine, now).level())),
            machine.id,
            machine.role,
            status.version.empty() ? "-" : status.version,
            std::to_string(machine.head),
            machine.told ? std::to_string(status.unsent) : "-",
            span(oldestUnsent(machine, now)),
            status.freeDisk ? bytesText(*status.freeDisk) : "-",
            status.tenthsOfDegree ? temperatureText(*status.tenthsOfDegree) + " C" : "-",
            status.paper ? std::string(codeOf(*status.paper)) : "-",
            span(unseen(machine, now)),
            joined(machine)};
}

} // namespace

std::string fleetLines(const Fleet& fleet, const Limits& limits)
{
    std::vector<Line> lines = {{"level", "machine", "role", "version", "head", "unsent", "oldest", "disk",
                                "temperature", "paper", "seen", "troubles"}};
    for (const MachineRow* machine : worstFirst(fleet, limits))
        lines.push_back(lineOf(*machine, limits, fleet.now));
    std::array<std::size_t, kColumns> widths{};
    for (const Line& line : lines)
        for (std::size_t i = 0; i < kColumns; ++i)
            widths[i] = std::max(widths[i], line[i].size());
    std::string text;
    for (const Line& line : lines) {
        std::string row;
        for (std::size_t i = 0; i < kColumns; ++i)
            row += std::format("{:<{}}  ", line[i], widths[i]);
        row.erase(row.find_last_not_of(' ') + 1);
        text += row + "\n";
    }
    return text;
}

} // namespace tongguan::fleet
