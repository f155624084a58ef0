// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/random.h"
#include "base/time.h"

#include <optional>
#include <string>
#include <string_view>

namespace tongguan::follow {

/// Against forms that another page sends in somebody's name: a form has a token that fits the cookie of its browser
/// alone, for two hours. Nothing is kept of it. A token makes one receipt number, so that a form that was sent twice
/// was sent once.
class FormGuard {
  public:
    explicit FormGuard(Random& random);

    /// 32 hex digits, for a browser that has none yet.
    std::string newCookie() const;
    std::string token(std::string_view cookie, UtcTime now) const;
    /// Whether the token was made for this cookie, and is not too old.
    bool fits(std::string_view token, std::string_view cookie, UtcTime now) const;
    /// "7K3F9-2M4XA", as in kiosk/clearance/receipt_number.h.
    std::string receipt(std::string_view token) const;

  private:
    Random& random_;
    Bytes key_;
};

inline constexpr std::string_view kFormCookie = "__Host-tongguan";
/// Its value in a Cookie header: empty unless it has the form that we gave it.
std::string formCookie(std::string_view header);

} // namespace tongguan::follow
