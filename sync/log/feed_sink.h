// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/log/feed_entry.h"

#include <cstdint>
#include <span>

namespace tongguan::sync {

/// The receiving end of a feed: what a downlink hands entries to. One thread.
class FeedSink {
  public:
    virtual ~FeedSink() = default;
    virtual Result<std::uint64_t> cursor() = 0;
    /// Applies verified entries in order and moves the cursor to `next`, in one transaction: all or nothing.
    /// `asOf` is when the sender vouched that nothing is missing up to `next`.
    virtual Result<> apply(std::span<const FeedEntry> entries, std::uint64_t next, UtcTime asOf) = 0;
    /// Replaces everything by a snapshot.
    virtual Result<> replace(std::span<const FeedEntry> entries, std::uint64_t next, UtcTime asOf) = 0;
};

} // namespace tongguan::sync
