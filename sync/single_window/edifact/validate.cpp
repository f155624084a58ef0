// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/edifact/validate.h"

#include <algorithm>
#include <format>

namespace tongguan::edifact {

namespace {

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A number as ISO 9735-1, 10 has it: digits, one sign in front, one decimal mark with digits on both sides.
bool isNumber(std::string_view text, char decimal)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const auto mark = std::ranges::find_if(text, [decimal](char c) { return c == decimal || c == '.' || c == ','; });
    const std::string_view whole(text.begin(), mark);
    if (whole.empty() || !std::ranges::all_of(whole, isDigit))
        return false;
    if (mark == text.end())
        return true;
    const std::string_view part(mark + 1, text.end());
    return !part.empty() && std::ranges::all_of(part, isDigit);
}

class ElementCheck {
  public:
    ElementCheck(Charset charset, char decimal, const Finding& where, std::vector<Finding>& findings)
        : charset_(charset), decimal_(decimal), where_(where), findings_(findings)
    {}

    void check(const Repetitions& given, const ElementRule& rule, std::size_t number)
    {
        if (given.empty()) {
            if (rule.mandatory)
                report(SyntaxError::Missing, number, 0, rule.id);
            return;
        }
        if (given.size() > rule.repetitions)
            report(SyntaxError::TooManyRepetitions, number, 0, std::format("{} of {}", rule.repetitions, rule.id));
        for (const Components& components : given) {
            if (components.size() > rule.components.size())
                report(SyntaxError::TooManyConstituents, number, 0,
                       std::format("{} in {}", rule.components.size(), rule.id));
            for (std::size_t i = 0; i < rule.components.size(); ++i)
                check(i < components.size() ? std::string_view(components[i]) : std::string_view{}, rule.components[i],
                      number, rule.composite ? i + 1 : 0, !components.empty());
        }
    }

    void checkOpen(const Segment& segment)
    {
        for (std::size_t i = 0; i < segment.elements.size(); ++i)
            for (const Components& components : segment.elements[i])
                for (std::size_t k = 0; k < components.size(); ++k)
                    if (!inRepertoire(components[k], charset_))
                        report(SyntaxError::InvalidCharacter, i + 1, k + 1, {});
    }

    void report(SyntaxError error, std::size_t element, std::size_t component, std::string expected)
    {
        Finding finding = where_;
        finding.error = error;
        finding.element = element;
        finding.component = component;
        finding.expected = std::move(expected);
        findings_.push_back(std::move(finding));
    }

  private:
    void check(std::string_view text, const DataElement& rule, std::size_t element, std::size_t component,
               bool compositeUsed)
    {
        if (text.empty()) {
            if (rule.mandatory && compositeUsed)
                report(SyntaxError::Missing, element, component, rule.id);
            return;
        }
        if (!inRepertoire(text, charset_)) {
            report(SyntaxError::InvalidCharacter, element, component, rule.id);
            return;
        }
        const std::string format = formatOf(rule);
        std::size_t length = characters(text);
        if (rule.type == DataElement::Type::Numeric) {
            if (!isNumber(text, decimal_)) {
                report(SyntaxError::BadNotation, element, component, format);
                return;
            }
            length = static_cast<std::size_t>(std::ranges::count_if(text, isDigit));
        } else if (rule.type == DataElement::Type::Alpha && std::ranges::any_of(text, isDigit)) {
            report(SyntaxError::WrongType, element, component, format);
        }
        if (length > rule.length)
            report(SyntaxError::TooLong, element, component, format);
        else if (rule.fixed && length < rule.length)
            report(SyntaxError::TooShort, element, component, format);
    }

    Charset charset_;
    char decimal_;
    const Finding& where_;
    std::vector<Finding>& findings_;
};

/// Walks a message once, from left to right, with the structure of the directory.
class Arranger {
  public:
    Arranger(std::span<const Segment> body, const Finding& where, std::vector<Finding>& findings)
        : body_(body), where_(where), findings_(findings)
    {}

    void fill(Group& group, const std::vector<StructureRule>& rules)
    {
        for (const StructureRule& rule : rules) {
            const std::string& trigger = rule.group == 0 ? rule.tag : rule.parts.front().tag;
            std::size_t count = 0;
            while (next_ < body_.size() && body_[next_].tag == trigger && count < rule.repetitions) {
                ++count;
                if (rule.group == 0) {
                    group.segments.push_back(&body_[next_++]);
                } else {
                    Group inner{.number = rule.group, .segments = {}, .groups = {}};
                    fill(inner, rule.parts);
                    group.groups.push_back(std::move(inner));
                }
            }
            if (count == 0 && rule.mandatory)
                report(SyntaxError::Missing, trigger, trigger);
        }
    }

    void finish(const std::vector<StructureRule>& rules)
    {
        if (next_ == body_.size())
            return;
        const std::string& tag = body_[next_].tag;
        const bool again = next_ > 0 && body_[next_ - 1].tag == tag && mentions(rules, tag);
        report(again ? SyntaxError::TooManyRepetitions : SyntaxError::NotSupportedHere, tag, {});
    }

  private:
    static bool mentions(const std::vector<StructureRule>& rules, std::string_view tag)
    {
        return std::ranges::any_of(
            rules, [tag](const StructureRule& rule) { return rule.tag == tag || mentions(rule.parts, tag); });
    }

    void report(SyntaxError error, const std::string& tag, std::string expected)
    {
        Finding finding = where_;
        finding.error = error;
        finding.segment = next_ + 2; // UNH is the first
        finding.tag = tag;
        finding.expected = std::move(expected);
        findings_.push_back(std::move(finding));
    }

    std::span<const Segment> body_;
    const Finding& where_;
    std::vector<Finding>& findings_;
    std::size_t next_ = 0;
};

} // namespace

const Segment* Group::first(std::string_view tag) const
{
    const auto found = std::ranges::find(segments, tag, &Segment::tag);
    return found == segments.end() ? nullptr : *found;
}

const Segment* Group::first(std::string_view tag, std::string_view qualifier) const
{
    const auto found = std::ranges::find_if(
        segments, [&](const Segment* segment) { return segment->tag == tag && segment->at(1) == qualifier; });
    return found == segments.end() ? nullptr : *found;
}

std::vector<const Group*> Group::all(int wanted) const
{
    std::vector<const Group*> found;
    for (const Group& group : groups)
        if (group.number == wanted)
            found.push_back(&group);
    return found;
}

void checkSegment(const Segment& segment, Charset charset, char decimal, const Finding& where,
                  std::vector<Finding>& findings)
{
    Finding here = where;
    here.tag = segment.tag;
    ElementCheck check(charset, decimal, here, findings);
    const SegmentRule* rule = Directory::d12b().segment(segment.tag);
    if (rule == nullptr || rule->open) {
        check.checkOpen(segment);
        return;
    }
    if (segment.elements.size() > rule->elements.size())
        check.report(SyntaxError::TooManyConstituents, rule->elements.size() + 1, 0, {});
    const Repetitions none;
    for (std::size_t i = 0; i < rule->elements.size(); ++i)
        check.check(i < segment.elements.size() ? segment.elements[i] : none, rule->elements[i], i + 1);
}

Group arrange(std::span<const Segment> body, const std::vector<StructureRule>& rules, const Finding& where,
              std::vector<Finding>& findings)
{
    Group message;
    Arranger arranger(body, where, findings);
    arranger.fill(message, rules);
    arranger.finish(rules);
    return message;
}

} // namespace tongguan::edifact
