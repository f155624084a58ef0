// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/devices/inspection_devices.h"

#include <cstddef>
#include <optional>
#include <string>

namespace tongguan::devices {

inline constexpr std::size_t kLongestInspectionMessage = std::size_t{4} << 10U;

/// A machine's word. Without a reading it only says that it works.
struct InspectionWord {
    std::string device;
    InspectionKind kind = InspectionKind::Xray;
    std::optional<InspectionReading> reading;
    bool operator==(const InspectionWord&) const = default;
};

/// The message of this project for machines that have none of a public standard, one JSON object (RFC 8259):
///
/// | member | | |
/// | --- | --- | --- |
/// | `v` | always | 1 |
/// | `device` | always | name, as the devices file has it: 1 to 32 of `A-Z a-z 0-9 - _ .` |
/// | `kind` | always | `XRAY` `UNDERCAR` `EMPTY_BOX` `RADIATION` `TEMP` `SEAL` |
/// | `state` | always | `ALIVE`: nothing but that it works, and nothing else but `v`, `device`, `kind`. Else by kind: |
/// | | `XRAY` | `OK` `ALERT` `ERROR` `PENDING_REVIEW` `REVIEW_IMPOSSIBLE` |
/// | | `UNDERCAR` `RADIATION` `TEMP` | `OK` `ALERT` `ERROR` |
/// | | `EMPTY_BOX` | `EMPTY` `NOT_EMPTY` `ERROR` |
/// | | `SEAL` | `INTACT` `BROKEN` `MISSING` `MISMATCH` `TAMPER_ALERT` `UNREADABLE` |
/// | `at` | with a reading | when it came to this state, `2026-11-26T08:00:00Z` |
/// | `plate` | as read | UTF-8, at most 32 bytes |
/// | `ticket` | as shown | `HKM-0172`, at most 32 bytes |
/// | `tenths` | of `TEMP`, but for `ERROR` | 200 to 500, tenths of a degree Celsius |
/// | `seal` | of `SEAL`, but for `MISSING` and `UNREADABLE` | number, at most 32 of `A-Z 0-9 -` |
/// | `picture` | where there is one | SHA-256 of the picture, 64 hex digits |
///
/// Any other member, kind, state or type is InvalidInput, as is what is longer than kLongestInspectionMessage. Pure.
Result<InspectionWord> parseInspectionMessage(ByteView body);

} // namespace tongguan::devices
