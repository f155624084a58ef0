// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "sync/follow/port_view.h"

#include <string>
#include <vector>

namespace tongguan::follow {

// What a port tells everybody, as rows of the feed: each holds from "validFrom" until before "validTo".

bool inForce(const Json& row, UtcTime now);

/// Bodies of the data set "policy_notices" whose signature is of a key of "notice_keys": the others are nobody's word.
std::vector<Json> noticesInForce(const PortView& view, UtcTime now);

/// One row of "fee_catalogue" a side, the Chinese one first: the version that began last.
std::vector<Json> feesInForce(const PortView& view, UtcTime now);

/// Rows of "time_limits", and the minutes of one operation.
std::vector<Json> limitsInForce(const PortView& view, UtcTime now);
std::optional<std::int64_t> limitOf(const PortView& view, std::string_view operation, UtcTime now);

struct Telephone {
    std::string number;
    std::string name; ///< empty where only the number is known
};
/// Of "hotlines", or, without, those that stand in the port's own row.
std::vector<Telephone> hotlinesInForce(const PortView& view, clearance::Language language, UtcTime now);

/// Rows of "questions": what others asked.
std::vector<Json> questionsInForce(const PortView& view, UtcTime now);

/// A member in the language, see `inLanguage`; empty where it is not there.
std::string memberIn(const Json& row, std::string_view member, clearance::Language language);

} // namespace tongguan::follow
