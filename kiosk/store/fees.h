// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/clearance/crossing.h"
#include "kiosk/store/database.h"
#include "sync/log/feed_entry.h"

#include <string>
#include <string_view>

namespace tongguan::store {

// The tables `fee_item` and `fee_line`. All within the caller's transaction.

inline constexpr std::string_view kFeeCatalogue = "fee_catalogue";

/// An entry of the data set "fee_catalogue" that fits it, or its removal.
Result<> keepCatalogue(Database& database, const sync::FeedEntry& entry);
/// Of all that came so far nothing holds any more: a snapshot brings what does.
Result<> withdrawCatalogues(Database& database);
/// The crossing's last fee line. Denied where the catalogue of its moment does not have it; not asked of a line that is
/// `replayed` from the journal.
Result<> chargeFee(Database& database, const clearance::Crossing& crossing, bool replayed);
Result<> forgetFees(Database& database, std::string_view crossing);
Result<> appendFeeRows(Database& database, std::string& all);

} // namespace tongguan::store
