// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/staff_card.h"

#include "kiosk/clearance/apply.h"
#include "kiosk/clearance/decide.h"
#include "kiosk/clearance/freshness.h"
#include "kiosk/clearance/inspection_rules.h"
#include "kiosk/clearance/staff_rules.h"
#include "kiosk/flow/inspection_view.h"
#include "kiosk/flow/port_info.h"
#include "kiosk/flow/rights.h"
#include "kiosk/flow/roster.h"
#include "kiosk/flow/staff_bus.h"
#include "kiosk/flow/staff_fees.h"
#include "kiosk/flow/staff_machines.h"
#include "kiosk/flow/station_queue.h"
#include "kiosk/flow/yard_work.h"

#include <algorithm>
#include <format>
#include <numeric>

namespace tongguan::flow {

using namespace clearance;

namespace {

std::string thousands(std::int64_t number)
{
    std::string text = std::format("{}", number);
    for (auto place = static_cast<std::ptrdiff_t>(text.size()) - 3; place > 0; place -= 3)
        text.insert(static_cast<std::size_t>(place), ",");
    return text;
}

std::string goodsOf(const ReferenceView& reference)
{
    if (!reference.declaration || reference.declaration->lines.empty())
        return {};
    const auto& lines = reference.declaration->lines;
    const auto kilograms = std::accumulate(lines.begin(), lines.end(), std::int64_t{0},
                                           [](std::int64_t sum, const GoodsLine& line) { return sum + line.grossKg; });
    return std::format("{}, {} kg", lines.front().description, thousands(kilograms));
}

std::vector<CaseField> fieldsOf(const StaffCrossing& known)
{
    std::vector<CaseField> fields;
    for (const std::string& name : fieldsToVerify(known.expected)) {
        const Captured value = fieldValue(known.expected, name);
        const bool verified = known.expected.isVerified(name);
        const bool pending =
            verified != known.written.isVerified(name) || value.value != fieldValue(known.written, name).value;
        fields.push_back({.name = name,
                          .value = value.value,
                          .source = value.source,
                          .verified = verified,
                          .needsLook = !verified,
                          .pending = pending});
    }
    return fields;
}

std::vector<DataAge> agesOf(const Decision& decision, const RuleData& rules)
{
    ReferenceView seen;
    for (const AgeSeen& age : decision.ages)
        seen.ages.push_back(
            {.dataset = age.dataset,
             .asOf = age.seconds < 0 ? std::nullopt : std::optional{decision.at - std::chrono::seconds{age.seconds}}});
    std::vector<DataAge> ages;
    for (const AgeSeen& age : decision.ages) {
        constexpr std::array kShown{Freshness::Ok, Freshness::Degraded, Freshness::Stale};
        const Step step = stepOf(seen, rules, age.dataset, decision.at, true);
        ages.push_back({.dataset = age.dataset,
                        .seconds = std::max<std::int64_t>(age.seconds, 0),
                        .freshness = kShown[static_cast<std::size_t>(step)]});
    }
    return ages;
}

/// What the rules would give if every field were as it says.
std::optional<Lane> suggestion(Crossing crossing, const ReferenceView& reference, const RuleData& rules,
                               const Clock& clock)
{
    for (const std::string& field : fieldsToVerify(crossing)) {
        auto next = apply(crossing, FieldVerified{.field = field, .by = "staff"},
                          {.crossing = crossing.id, .actor = "staff", .at = crossing.changedAt});
        if (next)
            crossing = std::move(*next);
    }
    return decide(crossing, reference, rules,
                  {.now = clock.now(), .clockTrusted = clock.trusted(), .online = true, .integrity = true})
        .lane;
}

std::string signOf(const RuleData& rules, Lane lane)
{
    const LanePlace* place = rules.place(lane);
    return place == nullptr ? std::string("?") : place->sign;
}

std::optional<PendingChange> pendingOf(const Crossing& crossing, const RuleData& rules, UtcTime now)
{
    const auto& request = crossing.request;
    if (!request || now - request->at > kSecondWithin)
        return std::nullopt;
    return PendingChange{.lane = request->lane,
                         .sign = signOf(rules, request->lane),
                         .reason = request->reason,
                         .askedBy = staffIdOf(request->by),
                         .secondsLeft =
                             std::chrono::ceil<std::chrono::seconds>(request->at + kSecondWithin - now).count()};
}

} // namespace

Result<CaseCard> caseCard(store::Store& store, const Clock& clock, const StaffCrossing& known,
                          const StaffMember& reader)
{
    const Crossing& crossing = known.expected;
    const auto reference = store.referenceFor(crossing);
    if (!reference)
        return fail(reference.error().code, reference.error().what);
    const auto rules = store.rules();
    if (!rules)
        return fail(rules.error().code, rules.error().what);
    CaseRow row = caseRow(known, clock.now());
    if (auto limited = usePublishedLimits(store, clock.now(), std::span(&row, 1)); !limited)
        return failed(std::move(limited));
    CaseCard card{.row = std::move(row),
                  .goods = goodsOf(*reference),
                  .laden = crossing.laden.value_or(true),
                  .fields = fieldsOf(known),
                  .pictures = {crossing.pictures.rbegin(), crossing.pictures.rend()},
                  .pending = pendingOf(crossing, (*rules)->data, clock.now())};
    if (auto fees = addFees(store, crossing, clock.now(), card); !fees)
        return failed(std::move(fees));
    auto yard = yardRows(store, crossing, clock.now());
    if (!yard)
        return failed(std::move(yard));
    card.yard = std::move(*yard);
    card.notified = crossing.handling.notified;
    card.caseOpen = caseOpen(crossing);
    card.recall = recalls(crossing);
    auto inspection = inspectionView(store, clock.now(), known, reader);
    if (!inspection)
        return failed(std::move(inspection));
    card.inspection = std::move(*inspection);
    auto bus = busCard(store, crossing);
    if (!bus)
        return failed(std::move(bus));
    card.bus = std::move(*bus);
    if (crossing.decision() == nullptr && card.caseOpen) // a bus that is still counted
        card.reasons = {Reason{.code = crossing.staffCase->reason}};
    card.possible = possibleFor(crossing, reader, clock.now());
    const auto port = portInfo(store);
    if (!port)
        return fail(port.error().code, port.error().what);
    card.machines = machinesShown(crossing, std::chrono::minutes{port->minutesEastOfUtc});
    card.priority = priorityShown(crossing, clock.now(), std::chrono::minutes{port->minutesEastOfUtc});
    if (const Decision* decision = crossing.decision(); decision != nullptr && card.recall) {
        card.reasons = {Reason{.code = std::string(kRecall)}}; // what it was cleared for asks nobody any more
    } else if (decision != nullptr) {
        card.reasons = decision->reasons;
        card.wouldChange = decision->wouldChange;
        card.ruleSet = decision->ruleSet;
        card.provisional = decision->provisional && !crossing.confirmedByWindow;
        card.ages = agesOf(*decision, (*rules)->data);
        card.suggested = suggestion(crossing, *reference, (*rules)->data, clock);
    }
    return card;
}

Result<std::vector<LaneChoice>> laneChoices(store::Store& store, const Crossing& crossing)
{
    const auto rules = store.rules();
    if (!rules)
        return fail(rules.error().code, rules.error().what);
    const Decision* decision = crossing.decision();
    std::vector<LaneChoice> choices;
    for (const LanePlace& place : (*rules)->data.lanes) {
        const bool here = decision != nullptr && decision->lane == place.lane;
        const bool wrongKind = place.lane == Lane::Pax || (place.lane == Lane::Empty && crossing.laden.value_or(true));
        if (!here && !wrongKind)
            choices.push_back({.lane = place.lane, .sign = place.sign, .laxer = laxer(crossing, place.lane)});
    }
    std::ranges::sort(choices, {}, &LaneChoice::lane);
    return choices;
}

} // namespace tongguan::flow
