// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace tongguan::follow {

/// Text as it may stand in an element or in a quoted attribute: no mark-up in it, no control character, whole UTF-8.
std::string escaped(std::string_view text);
/// For one segment of a path or one value of a query.
std::string percentEncoded(std::string_view text);

/// Of a style sheet that stands in a page, for its Content-Security-Policy: "sha256-…".
std::string policyHash(std::string_view text);

/// A drawing of assets/icons as it stands in a page: made once, from our own file.
class Drawing {
  public:
    /// `svg`: the file's text.
    explicit Drawing(std::string_view svg, std::string_view cssClass = {});
    const std::string& markup() const { return markup_; }
    /// With a number on it.
    std::string markupWith(std::string_view number, int y) const;

  private:
    std::string markup_;
};

/// A page under way. Mark-up comes from literals of our own code alone; everything else is escaped.
class Html {
  public:
    template <std::size_t N> Html& raw(const char (&literal)[N])
    {
        out_.append(literal, N - 1);
        return *this;
    }
    Html& text(std::string_view text);
    Html& number(std::int64_t number);
    Html& drawn(const Drawing& drawing);
    Html& sign(const Drawing& drawing, std::string_view number, int y);
    /// What another page of ours has made.
    Html& part(Html&& other);
    /// A style sheet or a script of assets/follow.
    Html& file(std::string_view own);

    const std::string& out() const { return out_; }
    std::string take() { return std::move(out_); }

  private:
    std::string out_;
};

} // namespace tongguan::follow
