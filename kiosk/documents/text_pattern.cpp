// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/text_pattern.h"

#include <algorithm>
#include <cstdint>
#include <format>
#include <string>

namespace tongguan::documents {

/// Reads a pattern's source, character by character.
class PatternReader {
  public:
    explicit PatternReader(std::string_view source) : source_(source) {}

    Result<TextPattern> read()
    {
        if (source_.empty() || source_.size() > TextPattern::kMaxSource)
            return fail(Errc::InvalidInput, std::format("a pattern has 1 to {} characters", TextPattern::kMaxSource));
        ignoreCase_ = take("(?i)");
        take("^");
        if (!ignoreCase_)
            ignoreCase_ = take("(?i)");
        while (at_ < source_.size()) {
            if (source_.substr(at_) == "$")
                break;
            if (!readOne())
                return fail(Errc::InvalidInput, std::format("{} at character {}", fault_, at_ + 1));
        }
        if (open_)
            return fail(Errc::InvalidInput, "the group is not closed");
        if (pattern_.items_.empty())
            return fail(Errc::InvalidInput, "a pattern should not be empty");
        return std::move(pattern_);
    }

  private:
    using Set = TextPattern::Set;

    bool take(std::string_view text)
    {
        if (!source_.substr(at_).starts_with(text))
            return false;
        at_ += text.size();
        return true;
    }

    bool wrong(std::string_view what)
    {
        fault_ = what;
        return false;
    }

    /// One item with its count, or one end of the group.
    bool readOne()
    {
        if (source_[at_] == '(')
            return openGroup();
        if (source_[at_] == ')') {
            if (!open_ || pattern_.items_.size() == pattern_.groupBegin_)
                return wrong("a group that is not open, or empty");
            open_ = false;
            pattern_.groupEnd_ = pattern_.items_.size();
            ++at_;
            return true;
        }
        TextPattern::Item item;
        return readSet(item.set) && readCount(item) && add(item);
    }

    bool openGroup()
    {
        if (!take("(?<number>"))
            return wrong("only a group (?<number>…) is known");
        if (open_ || pattern_.hasNumber())
            return wrong("a second group");
        open_ = true;
        pattern_.groupBegin_ = pattern_.items_.size();
        return true;
    }

    bool add(TextPattern::Item item)
    {
        if (ignoreCase_) {
            for (char upper = 'A'; upper <= 'Z'; ++upper) {
                const auto lower = static_cast<std::uint8_t>(upper + 0x20);
                const bool either = item.set[static_cast<std::uint8_t>(upper)] || item.set[lower];
                item.set[static_cast<std::uint8_t>(upper)] = either;
                item.set[lower] = either;
            }
        }
        pattern_.items_.push_back(item);
        return true;
    }

    bool readSet(Set& set)
    {
        const char c = source_[at_];
        if (std::string_view("|*+?{}]^$").contains(c))
            return wrong("this mark needs a \\ before it, or has no place here");
        if (c == '[')
            return readClass(set);
        if (c == '\\')
            return readEscaped(set);
        ++at_;
        if (c == '.')
            addRange(set, ' ', '~');
        else
            set.set(static_cast<std::uint8_t>(c));
        return true;
    }

    bool readEscaped(Set& set)
    {
        if (++at_ >= source_.size())
            return wrong("nothing behind \\");
        const char c = source_[at_];
        const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (letter && c != 'd')
            return wrong("of letters and digits only \\d is known");
        if (c == 'd')
            addRange(set, '0', '9');
        else
            set.set(static_cast<std::uint8_t>(c));
        ++at_;
        return true;
    }

    bool readClass(Set& set)
    {
        ++at_;
        const bool negated = take("^");
        while (at_ < source_.size() && source_[at_] != ']') {
            Set one;
            char first = source_[at_];
            if (static_cast<unsigned char>(first) >= 0x80U)
                return wrong("a class takes characters of ASCII");
            if (first == '\\') {
                if (!readEscaped(one))
                    return false;
                set |= one;
                continue;
            }
            ++at_;
            const bool range = at_ + 1 < source_.size() && source_[at_] == '-' && source_[at_ + 1] != ']';
            char last = first;
            if (range) {
                last = source_[at_ + 1];
                at_ += 2;
            }
            if (last < first)
                return wrong("a range that goes backwards");
            addRange(set, first, last);
        }
        if (!take("]"))
            return wrong("a class that is not closed");
        if (negated) {
            Set printable;
            addRange(printable, ' ', '~');
            set = printable & ~set;
        }
        return set.any() || wrong("a class that nothing fits");
    }

    static void addRange(Set& set, char first, char last)
    {
        for (unsigned c = static_cast<std::uint8_t>(first); c <= static_cast<std::uint8_t>(last); ++c)
            set.set(c);
    }

    bool readCount(TextPattern::Item& item)
    {
        if (at_ >= source_.size())
            return true;
        if (std::string_view("?*+{").contains(source_[at_]) && item.set.count() == 1 &&
            item.set.to_string().find('1') < 128)
            return wrong("a count behind a character that is not ASCII"); // it would count its last byte
        if (take("?")) {
            item.least = 0;
        } else if (take("*")) {
            item.least = 0;
            item.most = TextPattern::kMaxText;
        } else if (take("+")) {
            item.most = TextPattern::kMaxText;
        } else if (take("{")) {
            const auto least = readNumber();
            const bool comma = take(",");
            const auto most = comma ? readNumber() : least;
            if (!least || (comma && !most && source_.substr(at_, 1) != "}") || !take("}"))
                return wrong("a count that is not {n}, {n,} or {n,m}");
            item.least = *least;
            item.most = most.value_or(TextPattern::kMaxText);
            if (item.most < item.least || item.most == 0)
                return wrong("a count that nothing fits");
        }
        return true;
    }

    std::optional<std::size_t> readNumber()
    {
        std::size_t value = 0;
        const std::size_t begin = at_;
        while (at_ < source_.size() && source_[at_] >= '0' && source_[at_] <= '9' && at_ - begin < 4)
            value = value * 10 + static_cast<std::size_t>(source_[at_++] - '0');
        return at_ > begin && value <= TextPattern::kMaxText ? std::optional(value) : std::nullopt;
    }

    std::string_view source_;
    std::size_t at_ = 0;
    bool ignoreCase_ = false;
    bool open_ = false;
    TextPattern pattern_;
    std::string fault_;
};

Result<TextPattern> TextPattern::compile(std::string_view source)
{
    return PatternReader(source).read();
}

std::size_t TextPattern::fixedCharacters() const
{
    std::size_t fixed = 0;
    for (const Item& item : items_) {
        // (With (?i) a letter is two of a set.)
        if (item.set.count() <= 2 && item.least == item.most)
            fixed += item.least;
    }
    return fixed;
}

std::optional<std::vector<std::size_t>> TextPattern::match(std::string_view text) const
{
    if (text.size() > kMaxText)
        return std::nullopt;
    // Most texts differ in the first characters, which stand for themselves in most patterns.
    for (std::size_t i = 0; i < items_.size() && items_[i].least == 1 && items_[i].most == 1; ++i) {
        if (i >= text.size() || !items_[i].set[static_cast<std::uint8_t>(text[i])])
            return std::nullopt;
    }
    // From the back: can[p] says, for the item in turn, whether items i … fit the text from p on. An item fits `least`
    // to `most` of the characters of its set that follow p, so it is a question for the nearest p' >= p + least that
    // can go on.
    const std::size_t ends = text.size() + 1;
    constexpr std::uint16_t kNever = kMaxText + 1;
    std::vector<std::uint16_t> farthest(items_.size() * ends,
                                        kNever); // the end of item i from p on, as late as possible
    std::vector<bool> can(ends, false);
    can[text.size()] = true;
    for (std::size_t i = items_.size(); i-- > 0;) {
        const Item& item = items_[i];
        std::vector<bool> now(ends, false);
        std::vector<std::uint16_t> lastAt(ends, kNever); // the last p' <= index that can go on
        std::uint16_t last = kNever;
        for (std::size_t p = 0; p < ends; ++p) {
            last = can[p] ? static_cast<std::uint16_t>(p) : last;
            lastAt[p] = last;
        }
        std::size_t run = 0;
        for (std::size_t p = ends; p-- > 0;) {
            run = p < text.size() && item.set[static_cast<std::uint8_t>(text[p])] ? run + 1 : 0;
            const std::size_t most = std::min(item.most, run);
            if (most < item.least)
                continue;
            const std::uint16_t end = lastAt[p + most];
            if (end == kNever || end < p + item.least)
                continue;
            now[p] = true;
            farthest[i * ends + p] = end;
        }
        can = std::move(now);
    }
    if (!can[0])
        return std::nullopt;
    std::vector<std::size_t> bounds{0};
    for (std::size_t i = 0; i < items_.size(); ++i)
        bounds.push_back(farthest[i * ends + bounds.back()]);
    return bounds;
}

std::optional<std::string_view> TextPattern::number(std::string_view text) const
{
    const auto bounds = hasNumber() ? match(text) : std::nullopt;
    if (!bounds)
        return std::nullopt;
    const std::size_t begin = (*bounds)[groupBegin_];
    return text.substr(begin, (*bounds)[groupEnd_] - begin);
}

} // namespace tongguan::documents
