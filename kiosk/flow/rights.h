// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/case_row.h"
#include "kiosk/flow/rights_view.h"
#include "kiosk/store/store.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tongguan::flow {

/// Puts what a page shows now into the view: catalogues of both sides, or rows of a list. On the store's thread.
Result<> lookAtRights(store::Store& store, clearance::Language language, UtcTime now, RightsView& view);

/// The published limit of an operation in minutes; nothing where the port published none.
Result<std::optional<int>> limitOf(store::Store& store, clearance::Operation operation, UtcTime now);
/// Gives rows of staff's list the limits that the port published, where it did.
Result<> usePublishedLimits(store::Store& store, UtcTime now, std::span<CaseRow> rows);
/// Whole ones; none where a clock was set back.
int minutesSince(UtcTime since, UtcTime now);

/// "K7P-3M9": six signs of an alphabet without those that look like others, some 700 million of them.
std::string makeReceipt(Random& random);
/// What a complaint's QR code says, and what of a code's text is the receipt of a complaint or a question; empty for
/// any other.
std::string receiptCode(std::string_view receipt);
std::string receiptOf(std::string_view code);

} // namespace tongguan::flow
