// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/calls/fault_plan.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::test {

/// Whose calls fail.
enum class Victim : std::uint8_t { Kiosk, Station, Gateway, Window };
inline constexpr std::array<std::string_view, 4> kVictims{"kiosk", "station", "gateway", "window"};

/// One run of a machine's process.
struct Deed {
    std::string_view machine; ///< its folder
    std::string_view deed;    ///< or several, as `port_machine` takes them
};

/// A part of the scenario, each from where the one before it ended.
struct Piece {
    std::string_view name;
    std::vector<Deed> deeds;
    std::string_view kiosk; ///< that is part of it
    std::string_view level; ///< how that kiosk becomes level with its gateway, and tells what it holds
    bool station = false;   ///< whether the station is
};

std::span<const Piece> pieces();

/// One fault of one run of a piece.
struct FaultAt {
    std::size_t piece = 0;
    Victim victim = Victim::Kiosk;
    Fault fault = Fault::None;
    Calls calls = Calls::File;
    Lost lost = Lost::All;
    std::int64_t at = 0;
};

/// A way of failing, as the table names it.
struct Kind {
    std::string_view name;
    Fault fault;
    Calls calls;
    Lost lost = Lost::All;
};
std::span<const Kind> kinds();

/// "staff gateway power-torn 17": names a fault for good.
std::string nameOf(const FaultAt& fault);
std::string_view kindOf(const FaultAt& fault);

} // namespace tongguan::test
