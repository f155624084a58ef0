// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "sync/client/gateway_link.h"
#include "sync/client/store_thread.h"
#include "sync/log/feed_page.h"
#include "sync/log/feed_sink.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace tongguan::sync {

struct Pulled {
    std::uint64_t entries = 0;
    std::uint64_t next = 0; ///< the cursor after it
    UtcTime asOf;           ///< the sender vouches that nothing is missing up to `next`
};

/// Copies a port's feed into a sink. A sink at cursor 0, or at one that the sender never gave, starts from the
/// snapshot. One thread, its own GatewayLink.
class Downlink {
  public:
    Downlink(GatewayLink& link, FeedSink& sink, std::string port, std::vector<VerifyingKey> trusted,
             OnStoreThread onStoreThread, Log& log);

    /// One page; where there is none yet, the sender may hold the answer back for `wait` (at most 25 s). Denied where a
    /// single entry is not signed by a trusted key: nothing of that page is applied.
    Result<Pulled> step(std::chrono::seconds wait);

  private:
    Result<FeedPage> fetch(std::string target, std::chrono::seconds wait, std::size_t maxBytes);
    Result<Pulled> takeSnapshot();

    GatewayLink& link_;
    FeedSink& sink_;
    std::string port_;
    std::vector<VerifyingKey> trusted_;
    OnStoreThread onStoreThread_;
    Log& log_;
};

} // namespace tongguan::sync
