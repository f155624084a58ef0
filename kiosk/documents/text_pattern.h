// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <bitset>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace tongguan::documents {

/// A regular expression without alternatives and without nesting, so that matching takes time proportional to pattern
/// times text, whatever either holds. It always fits the whole text. It knows
///
///   (?i)               at the beginning: letters in either case
///   (?<number>…)       once: the part that is the number
///   [A-Z0-9-]  [^ ]    one of, none of these characters; \d a digit; . any printable character of ASCII
///   {n} {n,} {n,m} ? * +   behind one of the above or a character, as many as possible
///   \                  before a mark that stands for itself
///
/// and every other character, in UTF-8, for itself. ^ and $ may stand at the ends.
class TextPattern {
  public:
    static constexpr std::size_t kMaxSource = 256; ///< bytes
    static constexpr std::size_t kMaxText = 2048;  ///< bytes; a longer text fits no pattern

    /// InvalidInput says what is wrong and at which character, counted from 1.
    static Result<TextPattern> compile(std::string_view source);

    bool fits(std::string_view text) const { return match(text).has_value(); }
    /// The part of `text` that the group holds; nothing where the text does not fit, or the pattern has no group.
    std::optional<std::string_view> number(std::string_view text) const;

    bool hasNumber() const { return groupEnd_ > groupBegin_; }
    /// How many characters must stand there as they are: the more, the less another code looks like it.
    std::size_t fixedCharacters() const;

  private:
    using Set = std::bitset<256>;
    struct Item {
        Set set;
        std::size_t least = 1;
        std::size_t most = 1;
    };
    friend class PatternReader;

    /// Where each item begins, and where the last one ends.
    std::optional<std::vector<std::size_t>> match(std::string_view text) const;

    std::vector<Item> items_;
    std::size_t groupBegin_ = 0; ///< items [groupBegin_, groupEnd_) are the number
    std::size_t groupEnd_ = 0;
};

} // namespace tongguan::documents
