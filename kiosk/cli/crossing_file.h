// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/clearance/crossing.h"

#include <string_view>

namespace tongguan::cli {

/// A crossing before its decision, from either of two forms:
/// - one JSON object of what was captured, each member as it stands on paper: "laden", "plate", "plateCountry",
///   "declaration", "batch", "document": {"issuer", "number", "name", "nationality", "birth", "expiry", "source" …},
///   "licence", "seal", "container", "emptyReading", "disputed", "verified" … (kMembers in the source has them all);
/// - the lines of `tongguan journal export --crossing ID`, of which those before the first decision count.
/// `at` is when it was captured, where no event says so. InvalidInput where the text is neither.
Result<clearance::Crossing> crossingFrom(std::string_view text, UtcTime at);

} // namespace tongguan::cli
