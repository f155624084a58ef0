// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "sync/log/machine_status.h"

#include <cstdint>
#include <optional>
#include <string>

namespace tongguan::fleet {

/// A machine as its gateway knows it.
struct MachineRow {
    std::string id;               ///< "HKM-K01"
    std::string role;             ///< "kiosk", "staff", "board"
    bool revoked = false;         ///< admitted no longer
    bool frozen = false;          ///< another journal came under its name
    std::int64_t head = 0;        ///< events of its journal that are held
    std::int64_t parked = 0;      ///< of them, set apart
    std::int64_t quarantined = 0; ///< of another journal under its name
    std::optional<UtcTime> seen;  ///< when it last called; none: never
    std::optional<UtcTime> told;  ///< when it last told its status
    sync::MachineStatus status;   ///< as told then
    bool operator==(const MachineRow&) const = default;
};

/// How old the first unsent event is by now, if it was not sent since; none where nothing waits.
std::optional<std::chrono::seconds> oldestUnsent(const MachineRow& machine, UtcTime now);
/// Since it last called, never below zero; none where it never did.
std::optional<std::chrono::seconds> unseen(const MachineRow& machine, UtcTime now);

} // namespace tongguan::fleet
