// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "base/result.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::sync {

/// With the calls of a machine: how it is.
inline constexpr std::string_view kMachineHeader = "Tongguan-Machine";
inline constexpr std::size_t kMaxMachineStatus = 1024; ///< bytes; longer is not read
inline constexpr std::size_t kMaxTroubles = 16;

enum class Paper : std::uint8_t { Ok, Low, Out };

/// What a machine tells of itself. Of nobody who stands before it.
struct MachineStatus {
    std::string version;                              ///< of its program: "0.1.0"
    std::int64_t unsent = 0;                          ///< events that are not acknowledged
    std::optional<std::chrono::seconds> oldestUnsent; ///< how old the first of them is
    std::optional<std::int64_t> freeDisk;             ///< bytes where its store lies
    std::optional<std::int64_t> tenthsOfDegree;       ///< Celsius, of its hottest sensor
    std::optional<Paper> paper;                       ///< none without a printer that tells
    std::vector<std::string> troubles;                ///< devices and what they lack: "printer/paper_out"
    bool operator==(const MachineStatus&) const = default;
};

/// A dictionary of structured fields (RFC 9651, 3.2): `version="0.1.0", unsent=12, oldest=90, disk=1000000,
/// temperature=45.1, paper=low, troubles=(scanner/lost)`. What it cannot say is left out; of troubles the first 16.
std::string encodeStatus(const MachineStatus& status);
/// From outside: InvalidInput for what is no such dictionary, is out of range or too long. Members that it does not
/// know are passed over, so that a newer machine is understood.
Result<MachineStatus> decodeStatus(std::string_view text);

/// "printer/paper_out" from any two texts: what may not stand in a token becomes '_', at most 48 bytes.
std::string troubleOf(std::string_view device, std::string_view condition);

} // namespace tongguan::sync

namespace tongguan {

template <> struct Codes<sync::Paper> {
    using enum sync::Paper;
    static constexpr std::array<std::pair<sync::Paper, std::string_view>, 3> kTable{
        {{Ok, "ok"}, {Low, "low"}, {Out, "out"}}};
};

} // namespace tongguan
