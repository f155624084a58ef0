// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::documents {

// Data group 1 of an ISO-compliant driving licence (ISO/IEC 18013-2), as a two-dimensional symbol carries it. Two
// encodings are read:
//
//   standard   BER-TLV: 61 { 5F1F { family, given, birth, issue, expiry, country, authority, number }, 7F63 { 02, 87 …
//   } };
//              texts behind one byte of length, dates as four bytes of packed decimals, the country as three letters
//   compact    the same members in the same order, each ended by 0xF7 (÷), data groups by 0xD7 (×); categories follow
//
// The order of the members and the TLV tags are those of a public implementation (isodl). The marks of the compact form
// and what may stand before its data group are not confirmed: what is read that way is for a person to look at.

inline constexpr std::size_t kMaxIsoLicenceBytes = 5120; ///< what the compact form is made for (18013-2, scope)

enum class IsoEncoding : std::uint8_t { Standard, Compact };
/// "standard", "compact".
const char* name(IsoEncoding encoding);

/// A category of vehicles, or a restriction that concerns all.
struct IsoCategory {
    std::string code; ///< "B", "C1"
    std::optional<std::chrono::year_month_day> issued;
    std::optional<std::chrono::year_month_day> expires;
};

/// Not signed as read here: a claim, never a proof.
struct IsoLicence {
    IsoEncoding encoding = IsoEncoding::Standard;
    std::string family; ///< UTF-8
    std::string given;
    std::optional<std::chrono::year_month_day> birth;
    std::optional<std::chrono::year_month_day> issued;
    std::optional<std::chrono::year_month_day> expiry;
    std::string country; ///< alpha-3
    std::string authority;
    std::string number; ///< 1 to 25 printable characters
    std::vector<IsoCategory> categories;
};

/// InvalidInput with the reason "not-iso-licence" for what does not begin as one, "length", "form" for one that is cut
/// off, "date", "country" or "number" for a member that is wrong.
Result<IsoLicence> parseIsoLicence(ByteView bytes);

} // namespace tongguan::documents
