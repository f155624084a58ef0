// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace tongguan::documents {

/// A vehicle identification number (ISO 3779). Its ninth character is a check digit in North America (49 CFR 565) and
/// China (GB 16735) only; even there a wrong one is a warning.
class Vin {
  public:
    /// Blanks, dashes and small letters are taken. InvalidInput with the reason "empty", "length" or "character"
    /// (I, O and Q are not used).
    static Result<Vin> parse(std::string_view text);

    const std::string& text() const { return text_; } ///< 17 characters
    std::string_view region() const;                  ///< "China", "Europe", "Viet Nam" … (ISO 3780)
    bool checkApplies() const;
    char check() const { return text_[8]; }
    char computedCheck() const;
    bool checkOk() const { return check() == computedCheck(); }

  private:
    explicit Vin(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

/// A model, a dash and a serial of six or seven digits, as older Japanese vehicles carry instead: kept as typed.
bool isChassisNumber(std::string_view text);

} // namespace tongguan::documents
