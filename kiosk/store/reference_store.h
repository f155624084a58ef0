// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/clearance/crossing.h"
#include "kiosk/clearance/reference.h"
#include "kiosk/store/database.h"
#include "sync/log/feed_entry.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tongguan::store {

/// The tables of the down-log. Entries of a data set are kept as they came; what they say is read when it is asked
/// for, and an entry that does not fit its data set is as if it were not there, and counted. One thread.
class ReferenceStore {
  public:
    explicit ReferenceStore(Database& database) : database_(&database) {}

    /// Within the caller's transaction.
    Result<> put(const sync::FeedEntry& entry);
    Result<> clear();

    Result<std::optional<std::string>> body(std::string_view dataset, std::string_view key);
    Result<std::vector<std::string>> bodies(std::string_view dataset);
    /// Bodies whose member `field` has this value.
    Result<std::vector<std::string>> bodiesBy(std::string_view dataset, std::string_view field, std::string_view value);

    /// What `decide()` may look at for this crossing. `asOf` is when the feed was last known to be whole.
    Result<clearance::ReferenceView> viewFor(const clearance::Crossing& crossing, std::optional<UtcTime> asOf);

  private:
    Result<std::optional<clearance::Declaration>> declarationFor(const clearance::Crossing& crossing);
    Result<std::vector<clearance::Order>> ordersFor(const clearance::Crossing& crossing,
                                                    const clearance::ReferenceView& view);
    Result<> markWatched(const clearance::Crossing& crossing, clearance::ReferenceView& view);
    Result<> readAges(clearance::ReferenceView& view, std::optional<UtcTime> asOf);

    Database* database_;
};

} // namespace tongguan::store
