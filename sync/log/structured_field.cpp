// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/log/structured_field.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace tongguan::sync {

namespace {

constexpr std::size_t kMost = 32;
constexpr std::size_t kMaxDigits = 15; // RFC 9651, 3.3.1

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isLetter(char c)
{
    return isLower(c) || (c >= 'A' && c <= 'Z');
}
// RFC 9110, 5.6.2, and RFC 9651, 3.3.4.
bool isTokenCharacter(char c)
{
    return isLetter(c) || isDigit(c) || std::string_view("!#$%&'*+-.^_`|~:/").contains(c);
}

/// Takes one thing after the other from the front; each tells whether it was there.
class FieldReader {
  public:
    explicit FieldReader(std::string_view text) : text_(text) {}

    bool atEnd() const { return text_.empty(); }
    bool take(char c)
    {
        if (!text_.starts_with(c))
            return false;
        text_.remove_prefix(1);
        return true;
    }
    void skip(std::string_view blanks) { text_.remove_prefix(std::min(text_.find_first_not_of(blanks), text_.size())); }
    std::optional<std::string> key()
    {
        if (text_.empty() || !(isLower(text_.front()) || text_.front() == '*'))
            return std::nullopt;
        return run([](char c) { return isLower(c) || isDigit(c) || std::string_view("_-.*").contains(c); });
    }
    std::optional<FieldValue> item()
    {
        if (text_.empty())
            return std::nullopt;
        if (text_.front() == '"')
            return string();
        if (text_.front() == '(')
            return tokens();
        if (isDigit(text_.front()) || text_.front() == '-')
            return number();
        auto word = token();
        return word ? std::optional<FieldValue>(std::move(*word)) : std::nullopt;
    }

  private:
    template <class Is> std::string run(Is is)
    {
        const auto end = std::ranges::find_if_not(text_, is);
        std::string taken(text_.begin(), end);
        text_.remove_prefix(taken.size());
        return taken;
    }
    std::optional<FieldToken> token()
    {
        if (text_.empty() || !(isLetter(text_.front()) || text_.front() == '*'))
            return std::nullopt;
        return FieldToken{run(isTokenCharacter)};
    }
    std::optional<FieldValue> string()
    {
        std::string value;
        for (take('"'); !take('"');) {
            if (take('\\') && !text_.starts_with('"') && !text_.starts_with('\\'))
                return std::nullopt;
            if (text_.empty() || text_.front() < 0x20 || text_.front() > 0x7e)
                return std::nullopt;
            value += text_.front();
            text_.remove_prefix(1);
        }
        return value;
    }
    std::optional<FieldValue> tokens()
    {
        FieldTokens list;
        take('(');
        for (skip(" "); !take(')'); skip(" ")) {
            auto word = token();
            if (!word || list.size() == kMost || (!text_.starts_with(' ') && !text_.starts_with(')')))
                return std::nullopt;
            list.push_back(std::move(*word));
        }
        return list;
    }
    std::optional<FieldValue> number()
    {
        const bool negative = take('-');
        const std::string whole = run(isDigit);
        std::string fraction;
        const bool isDecimal = take('.');
        if (isDecimal)
            fraction = run(isDigit);
        if (whole.empty() || whole.size() > (isDecimal ? 12 : kMaxDigits) || (isDecimal && fraction.empty()) ||
            fraction.size() > 3)
            return std::nullopt;
        if (isDecimal)
            fraction.append(3 - fraction.size(), '0');
        const std::string digits = whole + fraction;
        std::int64_t value = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
        value = negative ? -value : value;
        if (isDecimal)
            return FieldDecimal{value};
        return value;
    }

    std::string_view text_;
};

} // namespace

bool isFieldToken(std::string_view text)
{
    return !text.empty() && (isLetter(text.front()) || text.front() == '*') &&
           std::ranges::all_of(text, isTokenCharacter);
}

Result<FieldDictionary> parseFieldDictionary(std::string_view text)
{
    FieldDictionary members;
    FieldReader reader(text);
    reader.skip(" ");
    while (!reader.atEnd()) {
        auto key = reader.key();
        if (!key || !reader.take('='))
            return fail(Errc::InvalidInput, "a key and its value are expected");
        auto value = reader.item();
        if (!value || members.size() == kMost ||
            std::ranges::contains(members, *key, &FieldDictionary::value_type::first))
            return fail(Errc::InvalidInput, "a value is none, is there twice, or there are too many");
        members.emplace_back(std::move(*key), std::move(*value));
        reader.skip(" \t");
        if (reader.atEnd())
            break;
        if (!reader.take(','))
            return fail(Errc::InvalidInput, "a comma is expected");
        reader.skip(" \t");
        if (reader.atEnd())
            return fail(Errc::InvalidInput, "nothing follows the last comma");
    }
    return members;
}

} // namespace tongguan::sync
