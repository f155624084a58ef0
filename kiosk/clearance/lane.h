// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace tongguan::clearance {

/// Where a vehicle is sent, from strict to lax (domain: C.1). The order is the strictness.
enum class Lane : std::uint8_t { Staff, Hold, Weigh, Quar, Joint, Manual, Scan, Green, Fast, Empty, Pax, Normal };

inline constexpr std::array kLanes{Lane::Staff, Lane::Hold,  Lane::Weigh, Lane::Quar,  Lane::Joint, Lane::Manual,
                                   Lane::Scan,  Lane::Green, Lane::Fast,  Lane::Empty, Lane::Pax,   Lane::Normal};

constexpr bool stricter(Lane a, Lane b)
{
    return a < b;
}

/// How the vehicle turns from this kiosk into the lane.
enum class Arrow : std::uint8_t { Up, Left, Right, TurnLeft, TurnRight };

/// In what order a queue is served (domain: B.1, QueueItem). What people granted goes over what goods or firm are.
enum class QueueClass : std::uint8_t { Safety, Priority, Green, Aeo, Bus, Normal };

} // namespace tongguan::clearance

template <> struct tongguan::Codes<tongguan::clearance::Lane> {
    using enum clearance::Lane;
    static constexpr std::array<std::pair<clearance::Lane, std::string_view>, 12> kTable{{{Staff, "L_STAFF"},
                                                                                          {Hold, "L_HOLD"},
                                                                                          {Weigh, "L_WEIGH"},
                                                                                          {Quar, "L_QUAR"},
                                                                                          {Joint, "L_JOINT"},
                                                                                          {Manual, "L_MANUAL"},
                                                                                          {Scan, "L_SCAN"},
                                                                                          {Green, "L_GREEN"},
                                                                                          {Fast, "L_FAST"},
                                                                                          {Empty, "L_EMPTY"},
                                                                                          {Pax, "L_PAX"},
                                                                                          {Normal, "L_NORMAL"}}};
};

template <> struct tongguan::Codes<tongguan::clearance::Arrow> {
    using enum clearance::Arrow;
    static constexpr std::array<std::pair<clearance::Arrow, std::string_view>, 5> kTable{
        {{Up, "up"}, {Left, "left"}, {Right, "right"}, {TurnLeft, "turn_left"}, {TurnRight, "turn_right"}}};
};

template <> struct tongguan::Codes<tongguan::clearance::QueueClass> {
    using enum clearance::QueueClass;
    static constexpr std::array<std::pair<clearance::QueueClass, std::string_view>, 6> kTable{
        {{Safety, "SAFETY"}, {Priority, "PRIORITY"}, {Green, "GREEN"}, {Aeo, "AEO"}, {Bus, "BUS"}, {Normal, "NORMAL"}}};
};
