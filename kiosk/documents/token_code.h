// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string_view>

namespace tongguan::documents {

/// Of what an opaque code is made.
enum class TokenForm : std::uint8_t { Digits, Plain, Text };
/// "digits", "letters-digits" (ASCII), "text" (anything printable).
const char* name(TokenForm form);

/// A code whose content its issuer does not publish: those of Chinese driving and vehicle licences, on paper and on a
/// phone. It is kept whole by who captures it, compared as a whole, and nothing is read out of it or into it; its text
/// belongs in no log.
struct TokenCode {
    TokenForm form = TokenForm::Text;
    std::size_t length = 0; ///< code points, 1 to kMaxTokenBytes
};

inline constexpr std::size_t kMaxTokenBytes = 1024;

/// Blanks at both ends do not count. InvalidInput with the reason "empty", "length", or "character" for control
/// characters and what is not UTF-8.
Result<TokenCode> describeToken(std::string_view text);

} // namespace tongguan::documents
