// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "kiosk/clearance/crossing.h"
#include "kiosk/clearance/events.h"
#include "kiosk/clearance/staff_action.h"

#include <array>
#include <chrono>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::clearance {

/// Why a kiosk does not do what staff asked for.
enum class Refusal : std::uint8_t {
    SamePerson,   ///< the second person must be another one
    NotAllowed,   ///< not in this state
    Closed,       ///< the case is resolved, or the vehicle has left
    InvalidValue, ///< no such field, or no such value of it
    Unverified,   ///< a field was not looked at
    Expired,      ///< no request waits any more
    Unknown,      ///< no crossing of this kiosk
};

/// How long a laxer lane waits for the second person.
inline constexpr std::chrono::minutes kSecondWithin{5};

/// What a person may be asked to look at, in the order of the page.
inline constexpr std::array<std::string_view, 8> kStaffFields{
    "document.number", "document.name", "document.birth", "document.expiry", "licence", "plate", "seal", "container"};

/// Those of them that a person has to look at before the rules run again: what was typed, and
/// what the reasons of the last decision and the driver himself put in doubt. A field stays once it is verified.
std::vector<std::string> fieldsToVerify(const Crossing& crossing);
/// The value as it stands, with its source: as read, or else as declared; empty where there is none.
Captured fieldValue(const Crossing& crossing, std::string_view field);
/// Laxer than the decision that stands: two people have to want it (domain: B.3). Anything is, before a decision.
bool laxer(const Crossing& crossing, Lane lane);

/// What an action comes to: events of the crossing, and whether the rules run after them.
struct CarriedOut {
    std::vector<CrossingEvent> events;
    bool decide = false;
};

/// The rules for staff's actions. Pure: the station asks before it sends, the kiosk before it does. `actor` is
/// "staff:0417", `now` the clock of whoever asks.
std::expected<CarriedOut, Refusal> carriedOut(const StaffAction& action, const Crossing& crossing,
                                              const std::string& actor, UtcTime now);

} // namespace tongguan::clearance

template <> struct tongguan::Codes<tongguan::clearance::Refusal> {
    using enum clearance::Refusal;
    static constexpr std::array<std::pair<clearance::Refusal, std::string_view>, 7> kTable{
        {{SamePerson, "SAME_PERSON"},
         {NotAllowed, "NOT_ALLOWED"},
         {Closed, "CLOSED"},
         {InvalidValue, "INVALID_VALUE"},
         {Unverified, "UNVERIFIED"},
         {Expired, "EXPIRED"},
         {Unknown, "UNKNOWN"}}};
};
