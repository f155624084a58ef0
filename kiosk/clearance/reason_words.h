// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/decision.h"

#include <span>
#include <string>
#include <string_view>

namespace tongguan::clearance {

/// A code as an officer reads it.
struct ReasonWords {
    std::string_view code;
    std::string_view en;
    std::string_view zh;
};

/// One row a code; REF_STALE and REF_AGED stand for those of every data set.
std::span<const ReasonWords> reasonWords();
/// Null for a code that has none.
const ReasonWords* wordsFor(std::string_view code);

enum class OfficerLanguage : std::uint8_t { Zh, En };

/// A code, or a field that a rule saw, in words; itself where it has none.
std::string worded(std::string_view code, OfficerLanguage language);
std::string wordedField(std::string_view field, OfficerLanguage language);
/// `Seen::source`: how a value was captured, or the data set that it is from.
std::string wordedSource(std::string_view source, OfficerLanguage language);
/// What would have to go for the lane of a change: "without: Driving licence expired, Visa or permit missing".
std::string wordedChange(const Change& change, OfficerLanguage language);

/// A whole decision, line by line: lane, why, what each rule saw and how old that was, what would change it.
std::string explain(const Decision& decision, OfficerLanguage language);

} // namespace tongguan::clearance
