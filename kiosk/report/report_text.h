// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/report/evaluate.h"

#include <string>

namespace tongguan::report {

// A report as data, the same bytes for the same crossings. Times are in seconds, to the millisecond. Both begin with
// the version of their form and end with the SHA-256 of what stands before; both name the hash of the stage file.

/// One table: counts, clocks, stages, what lasts, parties, rates, hours, queue, fees, and what no event tells.
std::string asCsv(const Report& report);

/// {"report": …, "sha256": of the text of "report", keys sorted, without blanks}, and a line's end.
std::string asJson(const Report& report);

} // namespace tongguan::report
