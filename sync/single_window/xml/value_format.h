// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::xml {

/// What may stand in an element. As text:
///   an..35  an4  a2   letters, digits and all else, by characters; `a` has no digits
///   n..14.3 n..5      a number without sign: at most 14 digits, of them at most 3 after the point
///   when              CCYYMMDDHHMMSS, with three more digits (milliseconds or a zone) or without
///   iso               a date, or a date with time, of ISO 8601: "2026-11-24", "2026-11-24T09:15:00Z", "…+08:00"
///   2|3|9             one of these codes
class ValueFormat {
  public:
    /// A mistake in the text is a broken promise of ours and ends the process.
    explicit ValueFormat(std::string_view text);
    bool fits(std::string_view utf8) const;
    const std::string& text() const { return text_; }

  private:
    enum class Kind : std::uint8_t { Text, Letters, Number, When, Iso, Codes };
    std::string text_;
    Kind kind_ = Kind::Text;
    bool fixed_ = false;
    std::size_t length_ = 0;
    std::size_t decimals_ = 0;
    std::vector<std::string> codes_;
};

} // namespace tongguan::xml
