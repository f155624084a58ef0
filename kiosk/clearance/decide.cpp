// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/decide.h"

#include "base/bytes.h"
#include "kiosk/clearance/rules/rule.h"

#include <algorithm>

namespace tongguan::clearance {

namespace {

using rules::Finding;
using rules::Weight;

/// The strictest lane among findings of one weight; of equals the first, which is the lowest rule.
const Finding* strictest(const std::vector<Finding>& findings, Weight weight)
{
    const Finding* best = nullptr;
    for (const Finding& finding : findings) {
        if (finding.weight == weight && (best == nullptr || stricter(finding.lane, best->lane)))
            best = &finding;
    }
    return best;
}

/// Where people chose a lane, it stands until something stricter than what they knew demands otherwise.
const Finding* overriding(const Crossing& crossing, const std::vector<Finding>& findings, const Finding* demand,
                          Finding& storage)
{
    if (!crossing.override_)
        return nullptr;
    const auto fresh = [&](const Finding& finding) {
        if (finding.weight != Weight::Demand)
            return false;
        return std::ranges::none_of(crossing.decisions, [&](const Decision& decision) {
            return decision.number <= crossing.override_->decision &&
                   std::ranges::find(decision.reasons, finding.code, &Reason::code) != decision.reasons.end();
        });
    };
    if (demand != nullptr && std::ranges::any_of(findings, fresh) && stricter(demand->lane, crossing.override_->lane))
        return nullptr;
    storage = Finding{.rule = 0,
                      .code = "OVERRIDE",
                      .weight = Weight::Demand,
                      .lane = crossing.override_->lane,
                      .provisional = false};
    return &storage;
}

Hash hashOf(const Crossing& crossing, const ReferenceView& reference, const Moment& moment)
{
    Json inputs = Json::object();
    inputs["reference"] = toJson(reference);
    inputs["now"] = toMicroseconds(moment.now);
    inputs["clockTrusted"] = moment.clockTrusted;
    inputs["online"] = moment.online;
    inputs["integrity"] = moment.integrity;
    inputs["crossing"] = crossing.id;
    inputs["changedAt"] = toMicroseconds(crossing.changedAt);
    return sha256(dump(inputs));
}

std::vector<AgeSeen> agesAt(const ReferenceView& reference, UtcTime now)
{
    std::vector<AgeSeen> ages;
    for (const DatasetAge& set : reference.ages)
        ages.push_back({.dataset = set.dataset, .seconds = ageSeconds(reference, set.dataset, now).value_or(-1)});
    return ages;
}

/// Deciding first, then in the rules' order; a code once.
std::vector<Reason> reasonsOf(const std::vector<Finding>& findings, const Finding& deciding)
{
    std::vector<Reason> reasons{{.code = deciding.code, .rule = deciding.rule}};
    for (const Finding& finding : findings) {
        if (std::ranges::find(reasons, finding.code, &Reason::code) == reasons.end())
            reasons.push_back({.code = finding.code, .rule = finding.rule});
    }
    return reasons;
}

} // namespace

Decision decide(const Crossing& crossing, const ReferenceView& reference, const Moment& moment)
{
    const rules::Inputs inputs{.crossing = crossing, .reference = reference, .moment = moment};
    rules::Findings found;
    for (const rules::Rule& rule : rules::all()) {
        found.setRule(rule.number);
        rule.check(inputs, found);
    }
    const std::vector<Finding>& findings = found.all();

    const bool aged = std::ranges::any_of(
        findings, [](const Finding& finding) { return finding.weight == Weight::Note && finding.provisional; });
    const Finding* demand = strictest(findings, Weight::Demand);
    const Finding* offer = strictest(findings, Weight::Offer);
    // Rule 33: on aged data the fast lane stays only where the window itself signed the release.
    if (aged && offer != nullptr && offer->lane == Lane::Green)
        offer = nullptr;

    static const Finding kNothing{
        .rule = 39, .code = "DEFAULT", .weight = Weight::Offer, .lane = Lane::Normal, .provisional = true};
    Finding chosenByPeople;
    const Finding* deciding = overriding(crossing, findings, demand, chosenByPeople);
    if (deciding == nullptr)
        deciding = demand != nullptr ? demand : offer != nullptr ? offer : &kNothing;

    // C.6: what makes it stricter may be final, and so may a signed pre-release; every laxer outcome is provisional
    // unless the window can be asked and all lists are fresh.
    const bool final = deciding->lane == Lane::Staff || !deciding->provisional || (moment.online && !aged);
    return Decision{
        .number = crossing.decisions.empty() ? 1 : crossing.decisions.back().number + 1,
        .lane = deciding->lane,
        .reasons = reasonsOf(findings, *deciding),
        .provisional = !final,
        .ruleSet = reference.ruleSet,
        .inputs = hashOf(crossing, reference, moment),
        .ages = agesAt(reference, moment.now),
        .at = moment.now,
    };
}

} // namespace tongguan::clearance
