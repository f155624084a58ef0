// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/edifact/directory.h"

#include "sync/single_window/edifact/d12b_tables.h"

#include <charconv>
#include <cstdlib>
#include <format>
#include <ranges>

namespace tongguan::edifact {

namespace {

void promise(bool holds)
{
    if (!holds)
        std::abort();
}

/// The number at the front, taken off; `otherwise` where there is none.
std::size_t takeNumber(std::string_view& text, std::size_t otherwise)
{
    std::size_t number = otherwise;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc())
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

bool take(std::string_view& text, std::string_view start)
{
    if (!text.starts_with(start))
        return false;
    text.remove_prefix(start.size());
    return true;
}

std::string_view takeWord(std::string_view& text)
{
    const auto first = text.find_first_not_of(" \n");
    if (first == std::string_view::npos)
        return text = {};
    text.remove_prefix(first);
    const std::string_view word = text.substr(0, text.find_first_of(" \n"));
    text.remove_prefix(word.size());
    return word;
}

/// "1154an..70", "1153!an..3".
DataElement dataElement(std::string_view word)
{
    DataElement element{.id = std::string(word.substr(0, 4))};
    word.remove_prefix(4);
    element.mandatory = take(word, "!");
    if (take(word, "an")) {
        element.type = DataElement::Type::Alphanumeric;
    } else if (take(word, "a")) {
        element.type = DataElement::Type::Alpha;
    } else {
        promise(take(word, "n"));
        element.type = DataElement::Type::Numeric;
    }
    element.fixed = !take(word, "..");
    element.length = takeNumber(word, 0);
    promise(element.length > 0 && word.empty());
    return element;
}

bool isComposite(std::string_view word)
{
    return word.starts_with('C') || word.starts_with('S');
}

std::vector<StructureRule> structure(std::string_view& text)
{
    std::vector<StructureRule> rules;
    for (;;) {
        text.remove_prefix(std::min(text.find_first_not_of(" \n"), text.size()));
        if (text.empty() || take(text, ")"))
            return rules;
        StructureRule rule;
        if (take(text, "(")) {
            rule.group = static_cast<int>(takeNumber(text, 0));
            promise(rule.group > 0 && take(text, ":"));
            rule.mandatory = take(text, "!");
            rule.repetitions = takeNumber(text, 1);
            rule.parts = structure(text);
            promise(!rule.parts.empty() && rule.parts.front().group == 0 && rule.parts.front().mandatory);
        } else {
            promise(text.size() >= 3);
            rule.tag = text.substr(0, 3);
            text.remove_prefix(3);
            rule.mandatory = take(text, "!");
            rule.repetitions = takeNumber(text, 1);
        }
        rules.push_back(std::move(rule));
    }
}

} // namespace

Directory::Directory(std::string_view composites, std::string_view segments, std::string_view messages)
{
    for (const auto part : std::views::split(composites, '\n')) {
        std::string_view line(part);
        const std::string_view id = takeWord(line);
        if (id.empty())
            continue;
        ElementRule rule{.id = std::string(id), .composite = true, .components = {}};
        for (std::string_view word = takeWord(line); !word.empty(); word = takeWord(line))
            rule.components.push_back(dataElement(word));
        composites_.emplace(id, std::move(rule));
    }
    for (const auto part : std::views::split(segments, '\n')) {
        std::string_view line(part);
        const std::string_view tag = takeWord(line);
        if (tag.empty())
            continue;
        SegmentRule rule;
        for (std::string_view word = takeWord(line); !word.empty(); word = takeWord(line)) {
            if (word == "*") {
                rule.open = true;
            } else if (isComposite(word)) {
                const auto found = composites_.find(word.substr(0, 4));
                promise(found != composites_.end());
                word.remove_prefix(4);
                ElementRule element = found->second;
                element.mandatory = take(word, "!");
                if (take(word, "x"))
                    element.repetitions = takeNumber(word, 1);
                promise(word.empty());
                rule.elements.push_back(std::move(element));
            } else {
                const DataElement simple = dataElement(word);
                rule.elements.push_back(
                    {.id = simple.id, .composite = false, .mandatory = simple.mandatory, .components = {simple}});
            }
        }
        segments_.emplace(tag, std::move(rule));
    }
    for (const auto part : std::views::split(messages, ';')) {
        std::string_view text(part);
        const std::string_view type = takeWord(text);
        if (!type.empty())
            messages_.emplace(type, structure(text));
    }
}

const Directory& Directory::d12b()
{
    static const Directory kDirectory(kComposites, kSegments, kMessages);
    return kDirectory;
}

const SegmentRule* Directory::segment(std::string_view tag) const
{
    const auto found = segments_.find(tag);
    return found == segments_.end() ? nullptr : &found->second;
}

const std::vector<StructureRule>* Directory::message(std::string_view type) const
{
    const auto found = messages_.find(type);
    return found == messages_.end() ? nullptr : &found->second;
}

std::vector<std::string> Directory::messages() const
{
    std::vector<std::string> types;
    for (const auto& [type, rules] : messages_)
        types.push_back(type);
    return types;
}

std::string formatOf(const DataElement& element)
{
    const char* type = element.type == DataElement::Type::Alpha     ? "a"
                       : element.type == DataElement::Type::Numeric ? "n"
                                                                    : "an";
    return std::format("{}{}{}", type, element.fixed ? "" : "..", element.length);
}

} // namespace tongguan::edifact
