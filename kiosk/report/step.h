// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/facts.h"
#include "kiosk/clearance/inspection.h"
#include "kiosk/clearance/lane.h"
#include "kiosk/clearance/language.h"
#include "kiosk/clearance/reference.h"

#include <compare>
#include <cstdint>
#include <optional>

namespace tongguan::report {

/// What an event means for the times of a crossing.
enum class StepKind : std::uint8_t {
    Opened,  ///< detail: OpenedDetail
    Laden,   ///< detail: 1 where it is
    Kind,    ///< detail: clearance::Kind
    Spoken,  ///< detail: clearance::Language
    Decided, ///< detail: DecidedDetail
    Ticket,
    Called,
    Begun,
    Recorded, ///< detail: clearance::Agency
    Sampled,  ///< detail: a byte of its number's hash
    Answered, ///< likewise, by the laboratory
    InspectionClosed,
    Skipped,
    BorderReleased,
    Cleared,
    Detained,
    Conflict,
    Resolved, ///< the conflict
    Returned,
    Cancelled,
    Abandoned,
    Exited,
    YardBegun, ///< detail: clearance::Operation
    YardEnded, ///< likewise
    Ordered,   ///< by staff at a station: `seq` is the order's
    Obeyed,    ///< the kiosk captured it: `seq` is the order's
    Other      ///< only that it happened
};

/// Unknown where the body of the event was erased.
inline constexpr std::uint8_t kUnknown = 0xFF;

/// One step in twelve bytes: a million crossings have some twenty million.
struct Step {
    std::uint64_t packed = 0; ///< milliseconds since 1970, kind, detail
    std::uint32_t seq = 0;    ///< of the event in its journal

    Step() = default;
    Step(StepKind kind, std::uint8_t detail, std::int64_t at, std::uint32_t number)
        : packed((static_cast<std::uint64_t>(at) << 16U) | (static_cast<std::uint64_t>(kind) << 8U) | detail),
          seq(number)
    {}
    std::int64_t at() const { return static_cast<std::int64_t>(packed) >> 16; }
    StepKind kind() const { return static_cast<StepKind>((packed >> 8U) & 0xFFU); }
    std::uint8_t detail() const { return static_cast<std::uint8_t>(packed & 0xFFU); }
    bool operator==(const Step&) const = default;
};

/// As they were captured; of one event in the order of the kinds.
inline std::strong_ordering byCapture(const Step& a, const Step& b)
{
    if (const auto order = a.seq <=> b.seq; order != 0)
        return order;
    if (const auto order = a.kind() <=> b.kind(); order != 0)
        return order;
    return a.packed <=> b.packed;
}

inline std::uint8_t openedDetail(clearance::Direction direction, clearance::Language language)
{
    return static_cast<std::uint8_t>(static_cast<unsigned>(direction) | static_cast<unsigned>(language) << 1U);
}
inline clearance::Direction directionOf(std::uint8_t detail)
{
    return static_cast<clearance::Direction>(detail & 1U);
}
inline clearance::Language openedLanguageOf(std::uint8_t detail)
{
    return static_cast<clearance::Language>(detail >> 1U);
}

inline std::uint8_t decidedDetail(clearance::Lane lane, bool provisional)
{
    return static_cast<std::uint8_t>(static_cast<unsigned>(lane) | (provisional ? 0x10U : 0U));
}
inline clearance::Lane laneOf(std::uint8_t detail)
{
    return static_cast<clearance::Lane>(detail & 0x0FU);
}
inline bool provisionalOf(std::uint8_t detail)
{
    return (detail & 0x10U) != 0;
}

} // namespace tongguan::report
