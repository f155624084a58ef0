// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace tongguan::sync {

/// A bare item of a structured field (RFC 9651, 3.3), of the kinds that we use.
struct FieldToken {
    std::string text;
    bool operator==(const FieldToken&) const = default;
};
struct FieldDecimal {
    std::int64_t thousandths = 0;
    bool operator==(const FieldDecimal&) const = default;
};
using FieldTokens = std::vector<FieldToken>; ///< an inner list
using FieldValue = std::variant<std::int64_t, FieldDecimal, std::string, FieldToken, FieldTokens>;
using FieldDictionary = std::vector<std::pair<std::string, FieldValue>>;

/// Whether a text may stand as a token.
bool isFieldToken(std::string_view text);

/// A dictionary without parameters. InvalidInput on anything else, a key twice, and more than 32 members or tokens.
Result<FieldDictionary> parseFieldDictionary(std::string_view text);

} // namespace tongguan::sync
