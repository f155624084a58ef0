// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/inspection.h"
#include "kiosk/clearance/matching.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::store {
class Store;
}

namespace tongguan::flow {

struct StaffCrossing;
struct StaffMember;

/// What an officer found, as he says it.
struct Finding {
    clearance::Outcome outcome = clearance::Outcome::Pass;
    std::string notes;
    std::string sample; ///< its number, where one was taken
    bool operator==(const Finding&) const = default;
};

struct OrderLine {
    clearance::Agency agency = clearance::Agency::Customs;
    clearance::Method method = clearance::Method::Doc;
    std::string scope; ///< in the agency's words; may be empty
    bool operator==(const OrderLine&) const = default;
};

/// One agency's column.
struct AgencyPart {
    clearance::Agency agency = clearance::Agency::Customs;
    std::vector<OrderLine> orders;
    std::vector<std::string> officers; ///< who signed, as the roster names them
    std::optional<clearance::Outcome> outcome;
    std::string at; ///< "10:31", the port's time
    std::string notes;
    std::string sample;
    bool mine = false;    ///< of the agency of who looks
    bool pending = false; ///< as ordered here; the kiosk has not answered yet
    bool operator==(const AgencyPart&) const = default;
};

/// A firm or yard that was told of the orders.
struct ToldLine {
    std::string name;
    std::string acknowledgedAt; ///< "10:31", the port's time; empty where it did not answer yet
    int attempts = 1;
    bool operator==(const ToldLine&) const = default;
};

/// One vehicle, opened once, by all agencies together.
struct InspectionView {
    std::vector<clearance::MatchedKey> keys; ///< how the orders found each other
    int orders = 0;
    std::vector<AgencyPart> parts;
    bool begun = false;
    bool closed = false;
    std::string begunAt; ///< "10:24", the port's time
    std::string dueAt;
    std::int64_t ageSeconds = 0; ///< since it was begun
    std::int64_t limitSeconds = 3600;
    std::string seal;                 ///< the new one; empty
    std::vector<OrderLine> late;      ///< that wait for staff's answer
    std::vector<std::string> samples; ///< without a result
    bool borderReleased = false;
    bool colleagueCloses = false; ///< who looks inspected or chose the lane: another one closes it
    std::vector<ToldLine> told;   ///< firms and yards
    bool operator==(const InspectionView&) const = default;
};

/// What who looks may do now, by the same rules as his orders.
struct Possible {
    bool call = false;
    bool miss = false; ///< it was called and did not come
    bool askPriority = false;
    bool answerPriority = false;      ///< by who looks
    bool priorityNeedsSecond = false; ///< who looks asked for it, or may not approve
    bool changeLane = false;
    bool inspect = false;
    bool close = false;
    bool release = false;
    bool releaseNeedsSecond = false;
    bool gate = false;
    bool detain = false;
    bool turnBack = false;
    bool cancel = false;
    bool resolve = false; ///< a conflict, with a second person
    bool take = false;    ///< a conflict that is nobody's
    bool operator==(const Possible&) const = default;
};

Result<InspectionView> inspectionView(store::Store& store, UtcTime now, const StaffCrossing& known,
                                      const StaffMember& reader);
Possible possibleFor(const clearance::Crossing& crossing, const StaffMember& reader, UtcTime now);

} // namespace tongguan::flow
