// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace tongguan::documents {

/// A Chinese unified social credit code (GB 32100). A wrong check character is a state, not an error: some early
/// codes are in force with one, so ask, do not refuse.
class CreditCode {
  public:
    /// Blanks, dashes and small letters are taken. InvalidInput with the reason "empty", "length" or "character"
    /// (I, O, S, V and Z are not used).
    static Result<CreditCode> parse(std::string_view text);

    const std::string& text() const { return text_; } ///< 18 characters
    char registrar() const { return text_[0]; }
    char category() const { return text_[1]; }
    std::string region() const { return text_.substr(2, 6); }
    std::string organisation() const { return text_.substr(8, 9); }
    char check() const { return text_[17]; }
    char computedCheck() const;
    bool checkOk() const { return check() == computedCheck(); }
    /// GB 11714: the last of the organisation's nine.
    bool organisationCheckOk() const;

  private:
    explicit CreditCode(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

} // namespace tongguan::documents
