// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace tongguan::documents {

/// A date of a machine-readable zone, parts of which may be unknown: `<<` (ICAO Doc 9303-3, 3.8) or, from some
/// states, 00. `year` is the two digits that are printed.
struct MrzDate {
    std::string text; ///< the six characters as printed
    std::optional<int> year;
    std::optional<int> month;
    std::optional<int> day;
    bool possible = true; ///< false for a 13th month, the 30th of February, letters
};

MrzDate parseMrzDate(std::string_view sixCharacters);

/// A date with its whole year, as far as it is known.
struct PartialDate {
    std::optional<int> year;
    std::optional<int> month;
    std::optional<int> day;

    bool whole() const { return year && month && day; }
    /// Only of a whole date.
    std::chrono::year_month_day date() const;
    bool operator==(const PartialDate&) const = default;
};

/// Two digits above today's are of the last century: ages 0 to 99.
PartialDate resolveBirth(const MrzDate& date, std::chrono::year_month_day today);
/// From ten years ago to ninety ahead; Doc 9303 gives no rule.
PartialDate resolveExpiry(const MrzDate& date, std::chrono::year_month_day today);

/// Whether the document's time was over before `today`; a date without its day or month ends with its month or year,
/// and one without a year never does.
bool isExpired(const PartialDate& expiry, std::chrono::year_month_day today);

} // namespace tongguan::documents
