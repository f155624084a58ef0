// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

namespace tongguan::documents {

/// How the last digits of a number prove the others.
enum class CheckRule : std::uint8_t {
    None,
    Iso6346,  ///< freight containers
    IataMod7, ///< air waybills (IATA Resolution 600a): the last digit is the seven before it modulo 7
    Luhn,     ///< ISO/IEC 7812-1, annex B; consignment notes CIM (CIT, GLV-CIM, field 62)
    Mod97,    ///< ISO/IEC 7064, MOD 97-10: two digits, over digits and letters (A = 10 … Z = 35)
};

/// Whether a number's check holds; blanks and dashes in it do not count. False for a number that the rule cannot be
/// asked about (too short, letters where digits should be). With None always true.
bool holds(CheckRule rule, std::string_view number);

} // namespace tongguan::documents

namespace tongguan {
template <> struct Codes<documents::CheckRule> {
    using enum documents::CheckRule;
    static constexpr std::array<std::pair<documents::CheckRule, std::string_view>, 5> kTable{
        {{None, "NONE"}, {Iso6346, "ISO6346"}, {IataMod7, "IATA_MOD7"}, {Luhn, "LUHN"}, {Mod97, "MOD97"}}};
};
} // namespace tongguan
