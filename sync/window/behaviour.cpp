// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/window/behaviour.h"

#include "base/json.h"
#include "base/result.h"

#include <algorithm>
#include <array>
#include <format>
#include <utility>

namespace tongguan::sync {

namespace {

constexpr std::int64_t kMaxDelayMs = 3'600'000;

constexpr std::array kFaults = {
    std::pair{std::string_view("none"), Behaviour::Fault::None},
    std::pair{std::string_view("unavailable"), Behaviour::Fault::Unavailable},
    std::pair{std::string_view("answers-lost"), Behaviour::Fault::AnswersLost},
    std::pair{std::string_view("answer-signature"), Behaviour::Fault::AnswerSignature},
    std::pair{std::string_view("entry-signature"), Behaviour::Fault::EntrySignature},
};

Result<> readDeed(const std::string& deed, Behaviour::Rule& rule)
{
    if (deed == "silent")
        rule.silent = true;
    else if (deed == "correct")
        rule.verdict = Confirmation::Verdict::Correct;
    else if (deed == "unknown")
        rule.verdict = Confirmation::Verdict::Unknown;
    else if (deed != "confirm" && deed != "reject")
        return fail(Errc::InvalidInput,
                    std::format("\"do\" is confirm, correct, unknown, reject or silent, not \"{}\"", deed));
    if ((deed == "reject") == rule.rejects.empty())
        return fail(Errc::InvalidInput, "a rule that rejects, and no other, names \"fields\"");
    if (deed == "correct" && rule.lane.empty())
        return fail(Errc::InvalidInput, "a rule that corrects needs a \"lane\"");
    return {};
}

Result<Behaviour::Rule> ruleFrom(const Json& json)
{
    Behaviour::Rule rule;
    const Json match = json.is_object() ? json.value("match", Json::object()) : Json();
    if (!match.is_object())
        return fail(Errc::InvalidInput, "a rule and its \"match\" are objects");
    for (const auto& [name, value] : match.items())
        if (name != "plate" && name != "crossing" && name != "kiosk" && name != "declaration")
            return fail(Errc::InvalidInput, std::format("nothing is matched by \"{}\"", name));
    rule.plate = stringOr(match, "plate");
    rule.crossing = stringOr(match, "crossing");
    rule.kiosk = stringOr(match, "kiosk");
    rule.declaration = stringOr(match, "declaration");
    rule.lane = stringOr(json, "lane");
    rule.orders = json.value("orders", Json::array());
    for (const Json& code : json.value("codes", Json::array()))
        if (code.is_string())
            rule.codes.push_back(code.get<std::string>());
    for (const Json& field : json.value("fields", Json::array()))
        if (field.is_string())
            rule.rejects.push_back(field.get<std::string>());
    rule.delay = std::chrono::milliseconds{std::clamp(integerOr(json, "delayMs"), std::int64_t{0}, kMaxDelayMs)};
    rule.twice = boolOr(json, "twice", false);
    if (auto ok = readDeed(stringOr(json, "do", "confirm"), rule); !ok)
        return failed(std::move(ok));
    return rule;
}

bool fits(const std::string& wanted, const std::string& given)
{
    return wanted.empty() || wanted == given;
}

} // namespace

const Behaviour::Rule* Behaviour::ruleFor(const CrossingRecord& record) const
{
    const auto found = std::ranges::find_if(rules, [&record](const Rule& rule) {
        return fits(rule.plate, record.plate) && fits(rule.crossing, record.crossing) &&
               fits(rule.kiosk, record.kiosk) && fits(rule.declaration, record.declaration);
    });
    return found == rules.end() ? nullptr : &*found;
}

Result<Behaviour> behaviourFrom(const Json& json)
{
    if (!json.is_object())
        return fail(Errc::InvalidInput, "the behaviour should be an object");
    Behaviour behaviour;
    const std::string fault = stringOr(json, "fault", "none");
    const auto known = std::ranges::find(kFaults, fault, &std::pair<std::string_view, Behaviour::Fault>::first);
    if (known == kFaults.end())
        return fail(Errc::InvalidInput, std::format("there is no fault \"{}\"", fault));
    behaviour.fault = known->second;
    const Json rules = json.value("rules", Json::array());
    if (!rules.is_array())
        return fail(Errc::InvalidInput, "\"rules\" should be an array");
    for (const Json& item : rules) {
        auto rule = ruleFrom(item);
        if (!rule)
            return failed(std::move(rule));
        behaviour.rules.push_back(std::move(*rule));
    }
    const Json silent = json.value("silentSubscribers", Json::array());
    if (!silent.is_array() || !std::ranges::all_of(silent, [](const Json& one) { return one.is_string(); }))
        return fail(Errc::InvalidInput, "\"silentSubscribers\" should be an array of texts");
    behaviour.silentSubscribers = silent.get<std::vector<std::string>>();
    return behaviour;
}

} // namespace tongguan::sync
