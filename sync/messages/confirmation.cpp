// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/messages/confirmation.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"

#include <format>

namespace tongguan::sync {

std::string_view nameOf(Confirmation::Verdict verdict)
{
    switch (verdict) {
    case Confirmation::Verdict::Confirm:
        return "CONFIRM";
    case Confirmation::Verdict::Correct:
        return "CORRECT";
    case Confirmation::Verdict::Unknown:
        break;
    }
    return "UNKNOWN";
}

Result<Confirmation::Verdict> verdictFrom(std::string_view name)
{
    for (const auto verdict :
         {Confirmation::Verdict::Confirm, Confirmation::Verdict::Correct, Confirmation::Verdict::Unknown})
        if (name == nameOf(verdict))
            return verdict;
    return fail(Errc::InvalidInput, "an answer is CONFIRM, CORRECT or UNKNOWN");
}

std::string keyOf(const Confirmation& confirmation)
{
    return std::format("{}/{}", confirmation.crossing, confirmation.decision);
}

Json toJson(const Confirmation& confirmation)
{
    Json json = {{"crossing", confirmation.crossing},
                 {"decision", confirmation.decision},
                 {"answer", nameOf(confirmation.verdict)},
                 {"at", toIso(confirmation.at)}};
    if (confirmation.verdict == Confirmation::Verdict::Correct) {
        json["lane"] = confirmation.lane;
        json["codes"] = confirmation.codes;
        json["orders"] = confirmation.orders;
    }
    return json;
}

Result<Confirmation> confirmationFrom(const Json& json)
{
    auto verdict = verdictFrom(stringOr(json, "answer"));
    auto crossing = stringAt(json, "crossing");
    auto decision = integerAt(json, "decision");
    auto at = fromIso(stringOr(json, "at"));
    if (!verdict)
        return failed(std::move(verdict));
    if (!crossing || !decision || !at)
        return fail(Errc::InvalidInput, "a confirmation needs crossing, decision and at");
    Confirmation confirmation;
    confirmation.crossing = std::move(*crossing);
    confirmation.decision = *decision;
    confirmation.verdict = *verdict;
    confirmation.at = *at;
    if (*verdict != Confirmation::Verdict::Correct)
        return confirmation;
    auto lane = stringAt(json, "lane");
    if (!lane || lane->empty())
        return fail(Errc::InvalidInput, "a correction needs a lane");
    confirmation.lane = std::move(*lane);
    if (const auto codes = json.find("codes"); codes != json.end() && codes->is_array())
        for (const Json& code : *codes)
            if (code.is_string())
                confirmation.codes.push_back(code.get<std::string>());
    if (const auto orders = json.find("orders"); orders != json.end() && orders->is_array())
        confirmation.orders = *orders;
    return confirmation;
}

} // namespace tongguan::sync
