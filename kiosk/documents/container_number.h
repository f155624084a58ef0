// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace tongguan::documents {

/// A freight container's number (ISO 6346: owner, category U, J or Z, serial, check digit).
/// A wrong check digit is a state, not an error: ask `valid()`.
class ContainerNumber {
  public:
    /// As people write it: blanks, dashes, small letters and a boxed digit are taken. InvalidInput with the reason
    /// "empty", "length", "character" or "category".
    static Result<ContainerNumber> parse(std::string_view text);

    const std::string& text() const { return text_; } ///< eleven characters
    std::string owner() const { return text_.substr(0, 3); }
    char category() const { return text_[3]; }
    std::string serial() const { return text_.substr(4, 6); }
    char check() const { return text_[10]; }
    char computedCheck() const { return remainder_ == 10 ? '0' : static_cast<char>('0' + remainder_); }
    /// Modulo 11, 0 to 10.
    int remainder() const { return remainder_; }
    bool valid() const { return check() == computedCheck(); }
    /// The remainder 10 is written as 0 too, so that such a digit proves less; owners are advised against these
    /// serials.
    bool weak() const { return remainder_ == 10; }
    bool operator==(const ContainerNumber& other) const { return text_ == other.text_; }

  private:
    explicit ContainerNumber(std::string text);
    std::string text_;
    int remainder_;
};

} // namespace tongguan::documents
