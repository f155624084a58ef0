// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/lane.h"
#include "kiosk/clearance/notices.h"
#include "kiosk/clearance/operation.h"
#include "kiosk/clearance/reference.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::clearance {

/// What an agency found (domain: B.1, JointInspection).
enum class Outcome : std::uint8_t { Pass, PassOnCondition, Detain, Return, Treat, Refer };

/// The vehicle may go on from here.
constexpr bool passes(Outcome outcome)
{
    return outcome == Outcome::Pass || outcome == Outcome::PassOnCondition;
}

/// One agency's word, signed by two different people. A later one of the same agency stands in its place.
struct AgencyFinding {
    Agency agency = Agency::Customs;
    Outcome outcome = Outcome::Pass;
    std::string officer; ///< actor: "staff:0417"
    std::string second;
    std::string notes; ///< never personal data
    UtcTime at;
    bool operator==(const AgencyFinding&) const = default;
};

/// All that the agencies do to a vehicle at one stop: it is opened once (domain: A.2, joint one-time inspection).
struct JointInspection {
    std::vector<Order> orders;           ///< by id, whatever order they came in
    std::vector<Agency> agencies;        ///< whose word it needs, each once, in the order of the enumeration
    std::vector<AgencyFinding> findings; ///< in the order in which they were recorded
    std::optional<UtcTime> begunAt;
    std::optional<UtcTime> closedAt;
    std::string closedBy;

    /// An agency's word as it stands; nothing where it is still waited for.
    const AgencyFinding* findingOf(Agency agency) const;
    bool complete() const;
    bool operator==(const JointInspection&) const = default;
};

/// What the yard does with a vehicle's goods, against its published limit (domain: A.1, task 24).
struct YardWork {
    Operation operation = Operation::IntraYardMove;
    UtcTime begunAt;
    std::optional<UtcTime> endedAt;
    std::string by; ///< who began it
    bool operator==(const YardWork&) const = default;
};

/// A sample that was taken; the vehicle may be gone before the laboratory answers (先验放后检测).
struct TakenSample {
    std::string id;
    Agency agency = Agency::Customs;
    UtcTime takenAt;
    std::optional<bool> passed; ///< nothing until there is a result
    bool operator==(const TakenSample&) const = default;
};

struct NewSeal {
    std::string number;
    std::string by;
    UtcTime at;
    bool operator==(const NewSeal&) const = default;
};

struct Clearance {
    bool provisional = false;
    std::string by; ///< actor
    UtcTime at;
    bool operator==(const Clearance&) const = default;
};

/// When a word on an order came that differs from the one before.
struct OrderChange {
    std::string order;
    UtcTime at;
    bool operator==(const OrderChange&) const = default;
};

/// What people do with a vehicle from its lane to the gate.
struct Handling {
    std::optional<JointInspection> inspection; ///< open, or else the last one
    std::vector<JointInspection> earlier;      ///< closed ones that a follow-up came after
    std::vector<Order> followUp;               ///< that came too late for it, until staff say whether to redo it
    std::vector<Order> declined;               ///< of these: those for which it was not opened again
    std::vector<Order> withdrawn;              ///< that their agencies cancelled, as they last were
    std::vector<OrderChange> changes;          ///< of orders that were matched already
    std::vector<Notice> notices;               ///< to firms and yards, each once
    std::vector<TakenSample> samples;
    std::vector<YardWork> yardWork;     ///< in the order of its begin; of one operation never two at a time
    std::vector<NewSeal> seals;         ///< new ones; the last is the one that is on
    std::vector<std::string> selectors; ///< who chose its lane: they neither inspect nor close (选查处分离)
    std::optional<UtcTime> borderRelease;
    std::optional<Clearance> clearance;
    std::optional<UtcTime> exitedAt;
    std::string reason;           ///< code: why it was detained, returned, cancelled, or is in conflict
    std::vector<Agency> notified; ///< told that it was cleared before their order came

    bool sampleOpen() const;
    /// Of that operation the piece that is not over; null where there is none.
    const YardWork* running(Operation operation) const;
    /// The last word on an order that was heeded; null for one that is new.
    const Order* lastOf(const std::string& order) const;
    bool changedSince(const std::string& order, UtcTime then) const;
    bool operator==(const Handling&) const = default;
};

/// Whose word a lane asks for where no order says so.
std::vector<Agency> agenciesFor(Lane lane);
/// Each once, in the order of the enumeration.
std::vector<Agency> agenciesIn(const std::vector<Order>& orders);

} // namespace tongguan::clearance

template <> struct tongguan::Codes<tongguan::clearance::Outcome> {
    using enum clearance::Outcome;
    static constexpr std::array<std::pair<clearance::Outcome, std::string_view>, 6> kTable{
        {{Pass, "PASS"},
         {PassOnCondition, "PASS_COND"},
         {Detain, "DETAIN"},
         {Return, "RETURN"},
         {Treat, "TREAT"},
         {Refer, "REFER"}}};
};
