// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/weighing.h"

#include <algorithm>

namespace tongguan::clearance {

using rules::Finding;
using rules::Findings;
using rules::Inputs;
using rules::Weight;

namespace {

/// The strictest lane among findings of one weight; of equals the first. Rules 40 and 41 come last and win no tie.
const Finding* strictest(const std::vector<Finding>& findings, Weight weight, bool withoutGreen = false)
{
    const Finding* best = nullptr;
    for (const Finding& finding : findings) {
        if (finding.weight != weight || (withoutGreen && finding.lane == Lane::Green))
            continue;
        if (best == nullptr || stricter(finding.lane, best->lane))
            best = &finding;
    }
    return best;
}

/// What is dangerous to let stand: it is served first. Not a watch hit: who is listed must not be told from his queue.
bool isSafety(const Finding& finding)
{
    constexpr int kRules[] = {4, 13, 18, 19, 22};
    return finding.weight == Weight::Demand && std::ranges::contains(kRules, finding.rule);
}

} // namespace

bool onAgedData(const std::vector<Finding>& findings)
{
    return std::ranges::any_of(
        findings, [](const Finding& finding) { return finding.weight == Weight::Note && finding.provisional; });
}

Finding weigh(const std::vector<Finding>& findings)
{
    if (const Finding* demand = strictest(findings, Weight::Demand))
        return *demand;
    if (const Finding* offer = strictest(findings, Weight::Offer, onAgedData(findings)))
        return *offer;
    return {.rule = 39, .code = "DEFAULT", .weight = Weight::Offer, .lane = Lane::Normal, .provisional = true};
}

std::vector<Change> whatWouldChange(const Findings& found, const Finding& deciding)
{
    std::vector<Change> changes;
    if (deciding.weight == Weight::Demand) {
        Change change;
        std::vector<Finding> rest;
        for (const Finding& finding : found.all()) {
            if (finding.weight != Weight::Demand || finding.lane != deciding.lane)
                rest.push_back(finding);
            else if (!std::ranges::contains(change.without, finding.code))
                change.without.push_back(finding.code);
        }
        change.lane = weigh(rest).lane;
        changes.push_back(std::move(change));
    }
    std::vector<Change> benefits;
    for (const rules::Unmet& unmet : found.allUnmet()) {
        auto benefit = std::ranges::find(benefits, unmet.lane, &Change::lane);
        if (benefit == benefits.end())
            benefit = benefits.insert(benefits.end(), Change{.lane = unmet.lane});
        benefit->without.push_back(unmet.code);
    }
    std::ranges::stable_sort(benefits, {}, [](const Change& benefit) { return benefit.without.size(); });
    changes.insert(changes.end(), benefits.begin(), benefits.end());
    return changes;
}

QueueClass queueClassOf(const Inputs& inputs, const Findings& found)
{
    if (std::ranges::any_of(found.all(), isSafety))
        return QueueClass::Safety;
    if (inputs.reference.priority && inputs.reference.priority->validUntil > inputs.moment.now)
        return QueueClass::Priority;
    if (found.has("GREEN_OK") && !onAgedData(found.all()))
        return QueueClass::Green;
    if (found.has("AEO"))
        return QueueClass::Aeo;
    return inputs.crossing.kind == Kind::Bus ? QueueClass::Bus : QueueClass::Normal;
}

} // namespace tongguan::clearance
