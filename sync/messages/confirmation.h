// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/time.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongguan::sync {

inline constexpr std::string_view kConfirmations = "confirmations"; ///< the data set; a key is "crossing/decision"

/// The single window's word on one decision (domain: C.6, E.2): body of a feed entry.
struct Confirmation {
    enum class Verdict : std::uint8_t { Confirm, Correct, Unknown };
    std::string crossing;
    std::int64_t decision = 1; ///< the number of the decision that it speaks of
    Verdict verdict = Verdict::Confirm;
    std::string lane;               ///< of a correction
    std::vector<std::string> codes; ///< of a correction: why
    Json orders = Json::array();    ///< of a correction: the orders that it follows, as in the data set "orders"
    UtcTime at;
};

std::string_view nameOf(Confirmation::Verdict verdict); ///< "CONFIRM", "CORRECT", "UNKNOWN"
Result<Confirmation::Verdict> verdictFrom(std::string_view name);

/// Of its row: each decision has one.
std::string keyOf(const Confirmation& confirmation);
Json toJson(const Confirmation& confirmation);
/// InvalidInput for a correction without a lane, or an answer that is none of the three.
Result<Confirmation> confirmationFrom(const Json& json);

} // namespace tongguan::sync
