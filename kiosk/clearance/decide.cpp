// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/decide.h"

#include "kiosk/clearance/rules/rule.h"
#include "kiosk/clearance/weighing.h"

#include <algorithm>

namespace tongguan::clearance {

namespace {

using rules::Finding;
using rules::Findings;
using rules::Inputs;
using rules::Weight;

/// Where people chose a lane, it stands until something stricter than what they knew demands otherwise.
std::optional<Finding> overriding(const Crossing& crossing, const std::vector<Finding>& findings,
                                  const Finding& deciding)
{
    if (!crossing.override_)
        return std::nullopt;
    const Override& chosen = *crossing.override_;
    const auto knew = [&](const Finding& finding) {
        return std::ranges::any_of(crossing.decisions, [&](const Decision& decision) {
            return decision.number <= chosen.decision &&
                   std::ranges::contains(decision.reasons, finding.code, &Reason::code);
        });
    };
    const bool news = std::ranges::any_of(
        findings, [&](const Finding& finding) { return finding.weight == Weight::Demand && !knew(finding); });
    if (news && deciding.weight == Weight::Demand && stricter(deciding.lane, chosen.lane))
        return std::nullopt;
    Finding finding{.rule = 0, .code = "OVERRIDE", .weight = Weight::Demand, .lane = chosen.lane};
    finding.saw("reason", chosen.reason, Source::Staff);
    return finding;
}

/// Deciding first, then in the rules' order; a code once, with all that its findings saw.
std::vector<Reason> reasonsOf(const std::vector<Finding>& findings, const Finding& deciding)
{
    std::vector<Reason> reasons{{.code = deciding.code, .rule = deciding.rule, .saw = deciding.seen}};
    for (const Finding& finding : findings) {
        const auto known = std::ranges::find(reasons, finding.code, &Reason::code);
        if (known == reasons.end()) {
            reasons.push_back({.code = finding.code, .rule = finding.rule, .saw = finding.seen});
            continue;
        }
        for (const Seen& seen : finding.seen) {
            if (!std::ranges::contains(known->saw, seen))
                known->saw.push_back(seen);
        }
    }
    return reasons;
}

/// The ages of all data sets that the rules looked at for this crossing, decisive ones first.
std::vector<AgeSeen> agesAt(const Inputs& in, const std::vector<Reason>& reasons)
{
    std::vector<AgeSeen> ages;
    const auto tell = [&](std::string_view dataset) {
        if (!std::ranges::contains(kAgedDatasets, dataset) || std::ranges::contains(ages, dataset, &AgeSeen::dataset))
            return;
        const auto known = std::ranges::find(in.reference.ages, dataset, &DatasetAge::dataset);
        ages.push_back({.dataset = std::string(dataset),
                        .seconds = ageSeconds(in.reference, dataset, in.moment.now).value_or(-1),
                        .version = known == in.reference.ages.end() ? std::string() : known->version});
    };
    std::ranges::for_each(rules::decisiveDatasets(in), tell);
    for (const Reason& reason : reasons) {
        for (const Seen& seen : reason.saw)
            tell(seen.source);
    }
    return ages;
}

void tellAges(std::vector<Reason>& reasons, const std::vector<AgeSeen>& ages)
{
    for (Reason& reason : reasons) {
        for (Seen& seen : reason.saw) {
            const auto age = std::ranges::find(ages, seen.source, &AgeSeen::dataset);
            if (age == ages.end())
                continue;
            seen.version = age->version;
            if (age->seconds >= 0)
                seen.age = age->seconds;
        }
    }
}

} // namespace

Decision decide(const Crossing& crossing, const ReferenceView& reference, const RuleData& ruleData,
                const Moment& moment)
{
    const Inputs inputs{.crossing = crossing, .reference = reference, .rules = ruleData, .moment = moment};
    Findings found;
    for (const rules::Rule& rule : rules::all()) {
        found.setRule(rule.number);
        rule.check(inputs, found);
    }

    const bool aged = onAgedData(found.all());
    Finding deciding = weigh(found.all());
    auto change = whatWouldChange(found, deciding);
    if (auto chosen = overriding(crossing, found.all(), deciding)) {
        deciding = std::move(*chosen);
        change.clear();
    }

    // C.6: what makes it stricter may be final, and so may a signed pre-release; every laxer outcome is provisional
    // unless the window can be asked and all lists are fresh.
    const bool final = deciding.lane == Lane::Staff || !deciding.provisional || (moment.online && !aged);
    Decision decision{
        .number = crossing.decisions.empty() ? 1 : crossing.decisions.back().number + 1,
        .lane = deciding.lane,
        .reasons = reasonsOf(found.all(), deciding),
        .provisional = !final,
        .queueClass = queueClassOf(inputs, found),
        .draws = found.draws(),
        .wouldChange = std::move(change),
        .ruleSet = ruleData.port.version,
        .at = moment.now,
    };
    decision.ages = agesAt(inputs, decision.reasons);
    tellAges(decision.reasons, decision.ages);
    return decision;
}

} // namespace tongguan::clearance
