// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/documents/mrz.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::documents {

/// What the QR of a Vietnamese citizen card (CCCD) says: number|old number|name|birth|sex|address|issue|… as its
/// readers describe it; there is no public specification. It is not signed: a claim, never a proof.
struct Cccd {
    std::string number;    ///< twelve digits: province 3, century and sex 1, year 2, serial 6
    std::string oldNumber; ///< nine digits (twelve on a renewed card), or empty
    std::string name;      ///< UTF-8, NFC
    std::chrono::year_month_day birthDate;
    Sex sex;
    std::string address;
    std::optional<std::chrono::year_month_day> issueDate;
    std::vector<std::string> extra; ///< newer cards have more fields; kept as they are, and never interpreted
    /// How many the text has: 6 is a card without its date of issue, more than 7 a newer one.
    std::size_t fieldCount = 0;

    std::string province() const { return number.substr(0, 3); }
    bool provinceKnown() const;
    Sex sexByNumber() const;
    int birthYearByNumber() const;
    /// Whether number and fields tell the same.
    bool numberAgrees() const;
};

/// InvalidInput with the reason "not-cccd" for text that is something else, "number", "date", "sex" or "fields" for a
/// card's text that is wrong, "text" for what is not UTF-8. At most 4296 bytes.
Result<Cccd> parseCccd(std::string_view text);

} // namespace tongguan::documents
