// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fleet/machine_row.h"

#include <algorithm>

namespace tongguan::fleet {

namespace {

std::chrono::seconds since(UtcTime then, UtcTime now)
{
    return std::max(std::chrono::duration_cast<std::chrono::seconds>(now - then), std::chrono::seconds{0});
}

} // namespace

std::optional<std::chrono::seconds> oldestUnsent(const MachineRow& machine, UtcTime now)
{
    if (!machine.told || machine.status.unsent == 0 || !machine.status.oldestUnsent)
        return std::nullopt;
    return *machine.status.oldestUnsent + since(*machine.told, now);
}

std::optional<std::chrono::seconds> unseen(const MachineRow& machine, UtcTime now)
{
    return machine.seen ? std::optional(since(*machine.seen, now)) : std::nullopt;
}

} // namespace tongguan::fleet
