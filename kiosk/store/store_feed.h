// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/store/store.h"
#include "sync/log/feed_sink.h"

#include <functional>

namespace tongguan::store {

/// The kiosk's end of the down-log. `onApplied` is called after each page is durable, on the store's thread.
class StoreFeed final : public sync::FeedSink {
  public:
    explicit StoreFeed(Store& store, std::function<void()> onApplied = {})
        : store_(store), onApplied_(std::move(onApplied))
    {}
    Result<std::uint64_t> cursor() override { return store_.feedCursor(); }
    Result<> apply(std::span<const sync::FeedEntry> entries, std::uint64_t next, UtcTime asOf) override;
    Result<> replace(std::span<const sync::FeedEntry> entries, std::uint64_t next, UtcTime asOf) override;

  private:
    Store& store_;
    std::function<void()> onApplied_;
};

} // namespace tongguan::store
