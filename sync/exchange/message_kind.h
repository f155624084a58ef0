// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "kiosk/clearance/crossing.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

namespace tongguan::exchange {

/// What a decided crossing is told in, in the order in which it is told. The first that went out in the order of
/// `kDeciding` is the one whose answer is the single window's word on the crossing.
enum class MessageKind : std::uint8_t {
    Arrival,      ///< MT3402
    Confirmation, ///< MT4401 to MT4406
    Conveyance,   ///< CUSREP
    Cargo,        ///< CUSCAR
    Crew,         ///< PAXLST 250
    Passengers,   ///< PAXLST 745
};

inline constexpr std::array kDeciding{MessageKind::Confirmation, MessageKind::Conveyance, MessageKind::Arrival,
                                      MessageKind::Passengers,   MessageKind::Crew,       MessageKind::Cargo};

constexpr bool isManifest(MessageKind kind)
{
    return kind == MessageKind::Arrival || kind == MessageKind::Confirmation;
}

/// Whether such a message is made of such a vehicle at all.
bool speaksOf(MessageKind kind, const clearance::Crossing& crossing);

} // namespace tongguan::exchange

template <> struct tongguan::Codes<tongguan::exchange::MessageKind> {
    using enum exchange::MessageKind;
    static constexpr std::array<std::pair<exchange::MessageKind, std::string_view>, 6> kTable{
        {{Arrival, "arrival"},
         {Confirmation, "confirmation"},
         {Conveyance, "cusrep"},
         {Cargo, "cuscar"},
         {Crew, "crew"},
         {Passengers, "passengers"}}};
};
