// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <chrono>
#include <string>

namespace tongguan::documents {

// Dates of seals: the number MMDDYYYY in three bytes, most significant first (ICAO Doc 9303-13).

/// InvalidInput with the reason "date" for other than three bytes, or no day of the calendar.
Result<std::chrono::year_month_day> sealDate(ByteView bytes);

/// The form of the ICAO datastructure for barcodes: one byte before it says by its bits, the first for the first digit
/// of MMDDYYYY, which digits are unknown. "2026-04-23", or with x for what is unknown: "2026-xx-xx".
Result<std::string> maskedSealDate(ByteView bytes);

} // namespace tongguan::documents
