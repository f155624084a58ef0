// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "sync/gateway/database.h"
#include "sync/log/feed_page.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongguan::sync {

/// Who reads: decides which audiences are shown. A gateway passes everything on and reads everything.
struct Reader {
    std::string id;
    std::string role;
};

/// The numbered feed of one port. Only the newest entry of each key and audience is kept, so that the feed from its
/// beginning is the snapshot. One thread.
class Feed {
  public:
    Feed(Database& database, const Clock& clock) : database_(database), clock_(clock) {}

    /// Gives the entry the next number; inside the caller's transaction. Whoever publishes next, in any process, waits
    /// for that to end, so numbers are seen in their order.
    Result<> publish(const FeedEntry& entry);
    /// Until the caller's transaction ends nobody else publishes: for what is looked up before it is published.
    Result<> hold();
    Result<std::uint64_t> cursor();
    /// The entries after a number as lines, within kMaxFeedPage; `next` and whether there are any.
    struct Page {
        std::string lines;
        std::uint64_t next = 0;
        bool empty = true;
    };
    Result<Page> page(std::uint64_t after, const Reader& reader);
    /// Everything that is not removed.
    Result<Page> snapshot(const Reader& reader);
    /// Forgets what was published in a data set before: kept for nobody who comes later, taken back from nobody.
    Result<> forget(std::string_view dataset, UtcTime before);
    /// What one source has said and not taken back.
    Result<std::vector<FeedEntry>> entriesBy(std::string_view signer);

  private:
    Database& database_;
    const Clock& clock_;
};

} // namespace tongguan::sync
