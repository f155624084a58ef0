// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/log/feed_entry.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongguan::sync {

/// A piece of a feed on the wire: an entry a line, in the order of their cursors, and a last line
/// {"next":C,"asOf":µs}: the sender vouches that for this reader nothing is missing up to C.
struct FeedPage {
    std::vector<FeedEntry> entries;
    std::uint64_t next = 0;
    UtcTime asOf;
};

std::string pageEnd(std::uint64_t next, UtcTime asOf);
/// InvalidInput for a page that is cut off, out of order, or has entries after `next`.
Result<FeedPage> decodePage(std::string_view ndjson);

} // namespace tongguan::sync
