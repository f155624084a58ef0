// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/log/feed_sink.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

namespace tongguan::sync {

/// A feed's end in memory. `waitFor` may be called from another thread than the sink's.
class MemoryFeed final : public FeedSink {
  public:
    Result<std::uint64_t> cursor() override;
    Result<> apply(std::span<const FeedEntry> entries, std::uint64_t next, UtcTime asOf) override;
    Result<> replace(std::span<const FeedEntry> entries, std::uint64_t next, UtcTime asOf) override;

    /// Everything that was applied and not replaced, in order.
    std::vector<FeedEntry> entries() const;
    UtcTime asOf() const;
    int snapshots() const;
    /// Until it holds, at most 30 s; whether it holds.
    bool waitFor(const std::function<bool(const std::vector<FeedEntry>&)>& holds);

  private:
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<FeedEntry> entries_;
    std::uint64_t cursor_ = 0;
    UtcTime asOf_;
    int snapshots_ = 0;
};

} // namespace tongguan::sync
