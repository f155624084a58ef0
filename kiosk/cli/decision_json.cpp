// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/decision_json.h"

#include "base/codes.h"
#include "base/json.h"
#include "base/record.h"

namespace tongguan::cli {

using namespace clearance;

namespace {

Json ageOf(const std::optional<std::int64_t>& age)
{
    return age ? Json(*age) : Json(nullptr);
}

Json reasonJson(const Reason& reason)
{
    Json saw = Json::array();
    for (const Seen& seen : reason.saw)
        saw.push_back(
            {{"field", seen.field}, {"value", seen.value}, {"source", seen.source}, {"age_s", ageOf(seen.age)}});
    Json json{{"code", reason.code}, {"rule", reason.rule}, {"saw", saw}, {"source", ""}, {"age_s", nullptr}};
    if (!reason.saw.empty()) {
        json["source"] = reason.saw.front().source;
        json["age_s"] = ageOf(reason.saw.front().age);
    }
    return json;
}

} // namespace

Json jsonOf(const Decision& decision)
{
    Json codes = Json::array();
    Json reasons = Json::array();
    for (const Reason& reason : decision.reasons) {
        codes.push_back(reason.code);
        reasons.push_back(reasonJson(reason));
    }
    Json changes = Json::array();
    for (const Change& change : decision.wouldChange)
        changes.push_back({{"lane", codeOf(change.lane)}, {"without", change.without}});
    Json draws = Json::array();
    for (const Draw& draw : decision.draws)
        draws.push_back(toJson(draw));
    Json ages = Json::object();
    for (const AgeSeen& age : decision.ages)
        ages[age.dataset] = age.seconds < 0 ? Json(nullptr) : Json(age.seconds);
    return {{"lane", codeOf(decision.lane)},
            {"codes", codes},
            {"deciding", decision.decidingCode()},
            {"provisional", decision.provisional},
            {"reasons", reasons},
            {"visible", shownToDriver(decision.reasons)},
            {"would_change", changes},
            {"queue_class", codeOf(decision.queueClass)},
            {"draws", draws},
            {"rule_set", decision.ruleSet},
            {"at", toIso(decision.at)},
            {"ages", ages},
            {"inputs", toHex(decision.inputs)}};
}

} // namespace tongguan::cli
