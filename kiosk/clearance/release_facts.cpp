// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/release_facts.h"

#include "kiosk/clearance/rules/rule.h"

#include <algorithm>

namespace tongguan::clearance {

namespace {

bool released(const Declaration& declaration, UtcTime now)
{
    return declaration.status == ReleaseStatus::Released &&
           (declaration.validUntil == UtcTime{} || declaration.validUntil > now || !declaration.releasedOnArrival);
}

} // namespace

ReleaseFacts releaseFacts(const Crossing& crossing, const ReferenceView& reference, const RuleData& ruleData,
                          UtcTime now, bool clockTrusted)
{
    const Moment moment{.now = now, .clockTrusted = clockTrusted};
    const rules::Inputs inputs{.crossing = crossing, .reference = reference, .rules = ruleData, .moment = moment};
    return {.windowReleased =
                !crossing.carriesGoods() || (reference.declaration && released(*reference.declaration, now)),
            .watched = reference.personWatched || reference.vehicleWatched,
            .stale = std::ranges::any_of(rules::decisiveDatasets(inputs), [&](std::string_view dataset) {
                return rules::step(inputs, dataset) == Step::Stale;
            })};
}

std::optional<CrossingEvent> releasedByWindow(const Crossing& crossing, const ReleaseFacts& facts)
{
    const bool waits = crossing.state == State::Inspected || crossing.state == State::ClearedProvisional;
    if (!waits || !facts.online || !facts.windowReleased || !crossing.handling.borderRelease ||
        !crossing.handling.followUp.empty() || caseOpen(crossing))
        return std::nullopt;
    return Cleared{.provisional = false, .by = "window", .second = {}};
}

std::vector<CrossingEvent> correctedAfterClearance(const Crossing& crossing, const DecisionCorrected& correction)
{
    const bool cleared = crossing.state == State::ClearedProvisional || crossing.state == State::Cleared ||
                         crossing.state == State::Exited;
    const Decision* decision = crossing.decision();
    if (!cleared || decision == nullptr || !stricter(correction.lane, decision->lane))
        return {};
    std::vector<CrossingEvent> events{ConflictFound{.reason = "LATE_ORDER"}};
    // A correction without an order is of whoever works at the lane that it names.
    const auto ordered = agenciesIn(correction.orders);
    for (const Agency agency : ordered.empty() ? agenciesFor(correction.lane) : ordered)
        events.emplace_back(AgencyNotified{
            .agency = agency, .reason = "LATE_ORDER", .decision = correction.decision, .lane = correction.lane});
    return events;
}

bool mayClose(const Crossing& crossing)
{
    const Decision* decision = crossing.decision();
    return crossing.state == State::Exited && decision != nullptr && crossing.answeredDecision >= decision->number &&
           !crossing.handling.sampleOpen() && !caseOpen(crossing);
}

} // namespace tongguan::clearance
