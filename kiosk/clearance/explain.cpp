// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/reason_words.h"

#include <format>

namespace tongguan::clearance {

namespace {

/// What stands around the reasons, once a language.
struct Frame {
    std::string_view provisional;
    std::string_view rule;
    std::string_view from;
    std::string_view ago;
    std::string_view without; ///< with its colon
    std::string_view comma;
    std::string_view never;
    std::string_view rules;
};
constexpr Frame kEnglish{.provisional = "provisional",
                         .rule = "rule",
                         .from = "from",
                         .ago = "s old",
                         .without = "without: ",
                         .comma = ", ",
                         .never = "never arrived",
                         .rules = "rule data"};
constexpr Frame kChinese{.provisional = "暂定",
                         .rule = "规则",
                         .from = "来源",
                         .ago = "秒前",
                         .without = "若无：",
                         .comma = "、",
                         .never = "从未收到",
                         .rules = "规则数据"};

const Frame& frameOf(OfficerLanguage language)
{
    return language == OfficerLanguage::Zh ? kChinese : kEnglish;
}

std::string withCode(std::string_view code, OfficerLanguage language)
{
    return std::format("{} ({})", worded(code, language), code);
}

template <class Words> std::string without(const Change& change, OfficerLanguage language, Words words)
{
    const Frame& frame = frameOf(language);
    std::string all;
    for (const std::string& code : change.without)
        all += std::format("{}{}", all.empty() ? "" : frame.comma, words(code, language));
    return std::format("{}{}", frame.without, all);
}

std::string seenLine(const Seen& seen, const Frame& frame, OfficerLanguage language)
{
    std::string line =
        std::format("    {}: {}", wordedField(seen.field, language), seen.value.empty() ? "–" : seen.value);
    if (!seen.source.empty())
        line += std::format(", {} {}{}{}", frame.from, wordedSource(seen.source, language),
                            seen.version.empty() ? "" : " ", seen.version);
    if (seen.age)
        line += std::format(", {} {}", *seen.age, frame.ago);
    return line + '\n';
}

} // namespace

std::string wordedChange(const Change& change, OfficerLanguage language)
{
    return without(change, language, worded);
}

std::string explain(const Decision& decision, OfficerLanguage language)
{
    const Frame& frame = frameOf(language);
    std::string text = std::format("{}, {}{}{}\n", codeOf(decision.lane), codeOf(decision.queueClass),
                                   decision.provisional ? ", " : "", decision.provisional ? frame.provisional : "");
    for (const Reason& reason : decision.reasons) {
        text += std::format("  {} {}: {}\n", frame.rule, reason.rule, withCode(reason.code, language));
        for (const Seen& seen : reason.saw)
            text += seenLine(seen, frame, language);
    }
    for (const Change& change : decision.wouldChange)
        text += std::format("  → {} {}\n", codeOf(change.lane), without(change, language, withCode));
    text += std::format("  {} {}, {}\n", frame.rules, decision.ruleSet, toIso(decision.at));
    for (const AgeSeen& age : decision.ages)
        text += std::format("    {}{}{}: {}\n", wordedSource(age.dataset, language), age.version.empty() ? "" : " ",
                            age.version,
                            age.seconds < 0 ? std::string(frame.never) : std::format("{} {}", age.seconds, frame.ago));
    return text;
}

} // namespace tongguan::clearance
