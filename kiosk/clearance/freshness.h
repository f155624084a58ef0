// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/reference.h"
#include "kiosk/clearance/rule_data.h"

#include <cstdint>
#include <string_view>

namespace tongguan::clearance {

/// Steps instead of a stop (domain: C.5).
enum class Step : std::uint8_t { Fresh, Degraded, Stale };

/// Age in seconds of a data set at a moment, from the source's as-of time; nothing where it never arrived.
std::optional<std::int64_t> ageSeconds(const ReferenceView& reference, std::string_view dataset, UtcTime now);

/// How far a data set may still be relied on. One that never arrived is stale. With a clock that is not trusted, a
/// fresh one counts as degraded.
Step stepOf(const ReferenceView& reference, const RuleData& rules, std::string_view dataset, UtcTime now,
            bool clockTrusted);

} // namespace tongguan::clearance
