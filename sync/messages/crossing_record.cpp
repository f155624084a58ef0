// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/messages/crossing_record.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"

namespace tongguan::sync {

namespace {

std::vector<std::string> codesOf(const Json& decision)
{
    std::vector<std::string> codes;
    const auto reasons = decision.find("reasons");
    if (reasons == decision.end() || !reasons->is_array())
        return codes;
    for (const Json& reason : *reasons)
        codes.push_back(stringOr(reason, "code"));
    return codes;
}

} // namespace

Result<CrossingRecord> crossingRecord(std::string_view kiosk, const Event& event)
{
    if (event.header.type != "crossing.decided" || event.header.crossing.empty())
        return fail(Errc::InvalidInput, "the event decides no crossing");
    const auto body = parseJson(event.body, kMaxBody);
    if (!body)
        return std::unexpected(body.error());
    const auto decision = body->is_object() ? body->find("decision") : body->end();
    if (decision == body->end() || !decision->is_object())
        return fail(Errc::InvalidInput, "the event has no decision");
    auto lane = stringAt(*decision, "lane");
    if (!lane)
        return failed(std::move(lane));
    CrossingRecord record;
    record.kiosk = kiosk;
    record.seq = event.header.seq;
    record.crossing = event.header.crossing;
    record.at = event.header.at;
    record.decision = integerOr(*decision, "number", 1);
    record.lane = std::move(*lane);
    record.codes = codesOf(*decision);
    record.provisional = boolOr(*decision, "provisional", false);
    record.ruleSet = stringOr(*decision, "ruleSet");
    record.inputs = stringOr(*decision, "inputs");
    record.ages = decision->value("ages", Json::array());
    record.plate = stringOr(*body, "plate");
    record.declaration = stringOr(*body, "declaration");
    return record;
}

Json toJson(const CrossingRecord& record)
{
    return {{"type", "CROSSING"},
            {"kiosk", record.kiosk},
            {"seq", record.seq},
            {"crossing", record.crossing},
            {"at", toIso(record.at)},
            {"decision", record.decision},
            {"lane", record.lane},
            {"codes", record.codes},
            {"provisional", record.provisional},
            {"ruleSet", record.ruleSet},
            {"inputs", record.inputs},
            {"ages", record.ages},
            {"plate", record.plate},
            {"declaration", record.declaration}};
}

} // namespace tongguan::sync
