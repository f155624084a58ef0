// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/clearance/sample_crossing.h"

#include <string>
#include <utility>
#include <vector>

namespace tongguan::test {

// A truck between its lane and the gate. Staff: two of customs, two of the border, and who changes lanes.
inline const std::string kCustoms = "staff:0532";
inline const std::string kCustomsTwo = "staff:0533";
inline const std::string kBorder = "staff:0417";
inline const std::string kBorderTwo = "staff:0418";
inline const std::string kSelector = "staff:0611";

inline clearance::Order order(std::string id, clearance::Agency agency)
{
    clearance::Order made;
    made.id = std::move(id);
    made.agency = agency;
    made.method = clearance::Method::Manual;
    made.plate = "24C01722";
    return made;
}

/// With a ticket for a lane; `selector` changed it to that lane.
inline clearance::Crossing queuedFor(clearance::Lane lane, std::string code, const std::string& selector = {})
{
    using namespace clearance;
    auto events = ladenTruck();
    if (!selector.empty())
        events.push_back(LaneGranted{.lane = lane, .reason = "SUSPECT", .by = selector});
    events.push_back(Decided{.decision = {.lane = lane, .reasons = {{.code = std::move(code), .rule = 25}}}});
    events.push_back(TicketIssued{.number = "HKM-1001", .lane = lane, .sign = "7"});
    return *addUp(events);
}

inline clearance::Crossing queuedWithoutOrders()
{
    return queuedFor(clearance::Lane::Joint, "ORD_JOINT");
}

inline clearance::Crossing queuedFast()
{
    return queuedFor(clearance::Lane::Fast, "PRE_RELEASED");
}

inline clearance::Crossing withOrder(clearance::Crossing crossing)
{
    return *addUp({clearance::OrdersMatched{.orders = {order("ORD-C", clearance::Agency::Customs)}}},
                  std::move(crossing));
}

inline clearance::Crossing queuedJoint(const std::string& selector = {})
{
    using namespace clearance;
    return *addUp({OrdersMatched{.orders = {order("ORD-B", Agency::Border), order("ORD-C", Agency::Customs)}}},
                  queuedFor(Lane::Joint, "ORD_JOINT", selector));
}

inline clearance::Crossing waitingForStaff()
{
    using namespace clearance;
    auto events = ladenTruck();
    events.push_back(Decided{.decision = {.reasons = {{.code = "DECL_NONE", .rule = 23}}}});
    events.push_back(CaseOpened{.reason = "DECL_NONE"});
    return *addUp(events);
}

inline clearance::Crossing calledJoint(const std::string& selector = {})
{
    return *addUp({clearance::Called{.number = "HKM-1001", .sign = "7", .lane = clearance::Lane::Joint}},
                  queuedJoint(selector));
}

inline clearance::Crossing begunJoint(const std::string& selector = {})
{
    return *addUp({clearance::InspectionBegun{.by = kCustoms}}, calledJoint(selector));
}

inline clearance::Crossing recorded(const std::vector<clearance::Agency>& agencies,
                                    clearance::Outcome outcome = clearance::Outcome::Pass,
                                    const std::string& selector = {})
{
    clearance::Crossing crossing = begunJoint(selector);
    for (const clearance::Agency agency : agencies)
        crossing = *addUp(
            {clearance::FindingRecorded{.agency = agency, .outcome = outcome, .by = kCustoms, .second = kCustomsTwo}},
            crossing);
    return crossing;
}

/// Both agencies say once more that it passes.
inline clearance::Crossing recordedAgain(clearance::Crossing crossing)
{
    for (const clearance::Agency agency : {clearance::Agency::Customs, clearance::Agency::Border})
        crossing =
            *addUp({clearance::FindingRecorded{.agency = agency, .by = kCustoms, .second = kCustomsTwo}}, crossing);
    return crossing;
}

inline clearance::Crossing sampled(clearance::Crossing crossing)
{
    return recordedAgain(*addUp({clearance::FindingRecorded{.agency = clearance::Agency::Customs,
                                                            .outcome = clearance::Outcome::PassOnCondition,
                                                            .by = kCustoms,
                                                            .second = kCustomsTwo,
                                                            .sample = "S-1"}},
                                std::move(crossing)));
}

inline clearance::Crossing inspectedFrom(clearance::Crossing crossing)
{
    using namespace clearance;
    return *addUp({InspectionClosed{.by = kCustoms}, BorderReleased{.by = kBorder}}, std::move(crossing));
}

inline clearance::Crossing inspected()
{
    return inspectedFrom(recorded({clearance::Agency::Customs, clearance::Agency::Border}));
}

/// One agency's order: the border has not said its word yet.
inline clearance::Crossing inspectedByCustoms()
{
    using namespace clearance;
    return *addUp({Called{}, InspectionBegun{.by = kCustoms},
                   FindingRecorded{.agency = Agency::Customs, .by = kCustoms, .second = kCustomsTwo},
                   InspectionClosed{.by = kCustoms}},
                  withOrder(queuedFor(Lane::Manual, "ORD_CUSTOMS")));
}

inline clearance::Crossing cleared(bool provisional = false)
{
    return *addUp({clearance::Cleared{.provisional = provisional, .by = kBorder, .second = {}}}, inspected());
}

inline clearance::Crossing exited()
{
    return *addUp({clearance::Exited{}}, cleared());
}

/// Of an inspection that is not closed yet, through the gate.
inline clearance::Crossing exited(clearance::Crossing inspection)
{
    return *addUp({clearance::Cleared{.by = kBorder}, clearance::Exited{}}, inspectedFrom(std::move(inspection)));
}

inline clearance::Crossing detained()
{
    return *addUp({clearance::Detained{.reason = "DOCUMENT_FALSE", .by = kBorder}}, inspectedByCustoms());
}

inline clearance::Crossing inConflict(clearance::Crossing crossing)
{
    return *addUp({clearance::ConflictFound{.reason = "LATE_ORDER"}}, std::move(crossing));
}

inline clearance::Crossing lateOrder(clearance::Crossing crossing)
{
    return *addUp({clearance::OrdersMatched{.orders = {order("LATE", clearance::Agency::Transport)}, .followUp = true}},
                  std::move(crossing));
}

inline clearance::Crossing withCase(clearance::Crossing crossing)
{
    return *addUp({clearance::CaseOpened{.reason = "P_WATCH"}}, std::move(crossing));
}

inline clearance::Crossing answered(clearance::Crossing crossing)
{
    return *addUp({clearance::DecisionConfirmed{.decision = 1}}, std::move(crossing));
}

} // namespace tongguan::test
