// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/clearance/crossing.h"

#include <string_view>

namespace tongguan::cli {

/// A crossing before its decision, from either of two forms:
/// - one JSON object of what was captured: see captured_facts.h;
/// - the lines of `tongguan journal export --crossing ID`, of which those before the first decision count.
/// `at` is when it was captured, where no event says so. InvalidInput where the text is neither.
Result<clearance::Crossing> crossingFrom(std::string_view text, UtcTime at);

} // namespace tongguan::cli
