// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::documents {

/// What stands behind a code of three letters in a machine-readable zone (ICAO Doc 9303-3, section 5).
enum class CodeHolder : std::uint8_t {
    State,        ///< ISO 3166-1, and the variants of D and GBR
    Organisation, ///< UNO, EUE, XPO …
    Stateless,    ///< XXA
    Refugee,      ///< XXB, XXC
    Unspecified,  ///< XXX
    Specimen,     ///< UTO: never a real document
    Unknown,
};

CodeHolder holderOf(std::string_view alpha3);
/// All codes that are not Unknown, without fillers.
std::vector<std::string> countryCodes();

/// "CN" for "CHN", "DE" for "D", "GB" for "GBD"; empty where ISO 3166-1 has none.
std::string_view alpha2Of(std::string_view alpha3);
/// "CHN" for "CN"; empty for what ISO 3166-1 does not know. Upper case only.
std::string_view alpha3Of(std::string_view alpha2);

} // namespace tongguan::documents
