// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "kiosk/clearance/crossing.h"
#include "kiosk/clearance/events.h"
#include "kiosk/clearance/release_facts.h"
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
    // From the lane to the gate.
    Selector,        ///< who chose the lane neither inspects nor closes
    Inspector,       ///< who inspects does not close, who closed does not inspect
    OtherAgency,     ///< not an officer of that agency, or it has no part in this
    NotAllRecorded,  ///< an agency has not said its word
    NotPassed,       ///< an agency wants it treated, or referred it
    FollowUp,        ///< a late order waits for staff's answer
    CaseOpen,        ///< a case is open
    NoBorderRelease, ///< the border has not released it
    NoWindowRelease, ///< the single window has not released the goods
    OfflineRelease,  ///< without a line, and the port does not allow that
    Unsafe,          ///< without a line, and a watch hit, a detention or old data forbid it
    SecondPerson,    ///< a second person has to sign
    WrongPlate,      ///< not the plate of this ticket
    UnlistedFee,     ///< not in the fee catalogue of this minute
};

/// How long a laxer lane waits for the second person.
inline constexpr std::chrono::minutes kSecondWithin{5};

/// What a person may be asked to look at, in the order of the page.
inline constexpr std::array<std::string_view, 10> kStaffFields{
    "document.number", "document.name", "document.birth", "document.expiry", "licence", "plate", "seal",
    "container",       "scan",          "empty"};

/// Those of them that a person has to look at before the rules run again: what was typed, and
/// what the reasons of the last decision and the driver himself put in doubt. A field stays once it is verified.
std::vector<std::string> fieldsToVerify(const Crossing& crossing);
/// The value as it stands, with its source: as read, or else as declared; empty where there is none.
Captured fieldValue(const Crossing& crossing, std::string_view field);
/// By a machine: a person vouches for it or not, and never puts another value in its place.
bool isMeasured(std::string_view field);
/// Laxer than the decision that stands: two people have to want it (domain: B.3). Anything is, before a decision.
bool laxer(const Crossing& crossing, Lane lane);

/// What an action comes to: events of the crossing, and whether the rules run after them.
struct CarriedOut {
    std::vector<CrossingEvent> events;
    bool decide = false; ///< or: only the crossing's own kiosk knows what follows
};

/// The rules for staff's actions. Pure: the station asks before it sends, the kiosk before it does. `actor` is
/// "staff:0417", `now` the clock of whoever asks. Only the crossing's own kiosk has `facts`; without them a release is
/// not refused for what they would say.
std::expected<CarriedOut, Refusal> carriedOut(const StaffAction& action, const Crossing& crossing,
                                              const std::string& actor, UtcTime now,
                                              const ReleaseFacts* facts = nullptr);

} // namespace tongguan::clearance

template <> struct tongguan::Codes<tongguan::clearance::Refusal> {
    using enum clearance::Refusal;
    static constexpr std::array<std::pair<clearance::Refusal, std::string_view>, 21> kTable{
        {{SamePerson, "SAME_PERSON"},
         {NotAllowed, "NOT_ALLOWED"},
         {Closed, "CLOSED"},
         {InvalidValue, "INVALID_VALUE"},
         {Unverified, "UNVERIFIED"},
         {Expired, "EXPIRED"},
         {Unknown, "UNKNOWN"},
         {Selector, "SELECTOR"},
         {Inspector, "INSPECTOR"},
         {OtherAgency, "OTHER_AGENCY"},
         {NotAllRecorded, "NOT_ALL_RECORDED"},
         {NotPassed, "NOT_PASSED"},
         {FollowUp, "FOLLOW_UP"},
         {CaseOpen, "CASE_OPEN"},
         {NoBorderRelease, "NO_BORDER_RELEASE"},
         {NoWindowRelease, "NO_WINDOW_RELEASE"},
         {OfflineRelease, "OFFLINE_RELEASE"},
         {Unsafe, "UNSAFE"},
         {SecondPerson, "SECOND_PERSON"},
         {WrongPlate, "WRONG_PLATE"},
         {UnlistedFee, "UNLISTED_FEE"}}};
};
