// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "base/time.h"
#include "kiosk/clearance/decision.h"
#include "kiosk/clearance/facts.h"
#include "kiosk/clearance/inspection.h"
#include "kiosk/clearance/language.h"
#include "kiosk/clearance/passenger_list.h"
#include "kiosk/clearance/provenance.h"
#include "kiosk/clearance/queueing.h"
#include "kiosk/clearance/reference.h"
#include "kiosk/clearance/state.h"

#include <optional>
#include <string>
#include <vector>

namespace tongguan::clearance {

enum class EmptyReading : std::uint8_t { Empty, NotEmpty, Error };

/// The travel document that the driver showed or typed.
struct TravelDocument {
    std::string type;   ///< MRZ document code: "P", "I" …; of what was typed "BORDER_PASS", or ""
    std::string issuer; ///< alpha-3
    Captured number;
    Captured name;
    std::string nationality; ///< alpha-3
    Captured birth;          ///< "1985-02-14", or a partial date "1985-02", "1985"
    Captured expiry;         ///< likewise
    bool checksOk = true;
    bool disagrees = false; ///< two machine readings of it told two things
    bool operator==(const TravelDocument&) const = default;
};

struct Ticket {
    std::string number; ///< "HKM-0172": stays the same through all revisions
    int revision = 1;
    Lane lane = Lane::Staff;
    std::string sign;
    Arrow arrow = Arrow::Up;
    UtcTime issuedAt;
    bool printed = false;
    bool operator==(const Ticket&) const = default;
};

/// What somebody charged for, by the fee catalogue that held then.
struct FeeLine {
    std::string side; ///< of the border: "CN"
    std::string version;
    std::string item;
    std::int64_t quantity = 1;
    std::optional<std::int64_t> amount; ///< of all units, in the currency's smallest; nothing where that is not fixed
    std::string currency;
    std::string by;
    UtcTime at;
    bool operator==(const FeeLine&) const = default;
};

/// A question for a person.
struct StaffCase {
    std::string reason; ///< the code that opened it
    UtcTime openedAt;
    std::optional<UtcTime> resolvedAt;
    std::string resolution;
    std::string owner; ///< actor who took it; empty where nobody has
    bool operator==(const StaffCase&) const = default;
};

/// A laxer lane that one person asked for and a second one has to grant.
struct LaneRequest {
    Lane lane = Lane::Staff;
    std::string reason;
    std::string by;
    UtcTime at;
    bool operator==(const LaneRequest&) const = default;
};

/// A lane that people chose over the rules.
struct Override {
    Lane lane = Lane::Staff;
    std::string reason;
    std::string by;
    std::string second;
    int decision = 0; ///< the last one that they knew
    bool operator==(const Override&) const = default;
};

/// A bus whose count people closed although it did not match.
struct ClosedCount {
    int listed = 0;
    int present = 0;
    std::string reason; ///< a code
    std::string by;
    bool operator==(const ClosedCount&) const = default;
};

/// One passage of one vehicle: what its events add up to. Made by `apply` alone.
struct Crossing {
    std::string id;
    std::string port;
    std::string kiosk; ///< the one kiosk that may change it
    Direction direction = Direction::Entry;
    State state = State::Draft;
    Language language = Language::Zh;
    UtcTime openedAt;
    UtcTime changedAt;

    std::optional<Kind> kind;  ///< where it was told apart
    std::optional<bool> laden; ///< as claimed or declared
    Captured plate;            ///< as people write it
    std::string plateNorm;
    std::string plateCountry;
    std::string seenPlate; ///< normalised, by the camera over the lane
    std::string declaration;
    std::string batch;
    std::string declaredContainer; ///< from the signed code
    std::string declaredSeal;
    std::optional<TravelDocument> document;
    int unreadable = 0; ///< failed reads of the document
    std::optional<Captured> licence;
    std::optional<LicencePaper> licencePaper;
    bool licenceSkipped = false;
    std::optional<Visa> visa;
    std::optional<VehiclePapers> vehiclePapers;
    std::optional<Party> party;
    std::optional<PassengerList> passengers; ///< of a bus: by which they are counted
    std::optional<ClosedCount> closedCount;
    std::vector<ShownCertificate> certificates; ///< on paper
    std::optional<DeliveryOrder> delivery;      ///< shown
    std::optional<Captured> seal;
    std::optional<SealState> sealState;
    std::optional<Captured> container;
    bool sealLeftToStaff = false;
    std::optional<EmptyReading> emptyReading;
    std::vector<DeviceReading> readings; ///< in the order they were taken
    std::vector<std::string> refused;    ///< facts that came in a form of which no value could be made
    std::vector<std::string> disputed;   ///< facts that the driver called wrong
    std::vector<std::string> pictures;   ///< ids of evidence

    std::vector<std::string> verified; ///< fields that staff looked at
    std::vector<Decision> decisions;   ///< the last one stands
    std::vector<Ticket> tickets;       ///< the last one is good
    std::vector<FeeLine> fees;
    std::optional<StaffCase> staffCase;
    std::optional<LaneRequest> request;
    std::optional<Override> override_;
    bool staffCalled = false;
    std::string mergedInto; ///< the crossing that stands for this one; empty
    std::optional<UtcTime> confirmedByWindow;
    int answeredDecision = 0;        ///< the last one that the single window answered
    std::optional<Lane> windowLane;  ///< that its last correction demands
    std::vector<Order> windowOrders; ///< that came with a correction
    Queueing queueing;               ///< in front of its lane
    Handling handling;               ///< from its lane to the gate

    const Decision* decision() const { return decisions.empty() ? nullptr : &decisions.back(); }
    const Ticket* ticket() const { return tickets.empty() ? nullptr : &tickets.back(); }
    bool isVerified(std::string_view field) const;
    /// The last word of such a device; null where there is none.
    const DeviceReading* lastReading(Device device) const;
    /// The last scan found nothing, or a person vouches for it.
    bool passedScan() const;
    /// A vehicle with goods, as far as is known: one that nothing is known of counts as laden.
    bool carriesGoods() const;
    bool operator==(const Crossing&) const = default;
};

/// Whether a question to people is open.
inline bool caseOpen(const Crossing& crossing)
{
    return crossing.staffCase && !crossing.staffCase->resolvedAt;
}

} // namespace tongguan::clearance

template <> struct tongguan::Codes<tongguan::clearance::EmptyReading> {
    using enum clearance::EmptyReading;
    static constexpr std::array<std::pair<clearance::EmptyReading, std::string_view>, 3> kTable{
        {{Empty, "EMPTY"}, {NotEmpty, "NOT_EMPTY"}, {Error, "ERROR"}}};
};
