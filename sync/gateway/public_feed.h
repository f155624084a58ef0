// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/time.h"
#include "sync/gateway/feed.h"
#include "sync/gateway/public_server.h"
#include "sync/gateway/worker.h"

#include <functional>
#include <string>

namespace tongguan::sync {

/// Reads the port's feed for the public side, from its beginning at each start, and keeps what the public sends. Of an
/// event it passes on what a glimpse can hold, so that nothing else ever leaves the worker's thread. On that thread.
class PublicFeed {
  public:
    struct Parts {
        Database& database;
        Feed& feed;
        Worker& worker;
        PublicServer& server;
        const Clock& clock;
        Log& log;
        std::string port;
        const SigningKey& key;
        std::function<void()> wake; ///< those who wait for the feed
        std::function<Result<UtcTime>()> asOf;
    };
    explicit PublicFeed(Parts parts) : parts_(std::move(parts)) {}

    /// There may be something new.
    void poke();
    /// Forgets trucks of the day before yesterday and messages of last year, every minute from now on.
    void tidy();
    /// As a row of the data set "public_messages" for staff stations. The first of a receipt counts.
    Result<> keep(const follow::PublicMessage& message);

  private:
    void step();
    Result<bool> readOn();
    void addFromDeclaration(follow::Glimpse& glimpse);

    Parts parts_;
    std::int64_t position_ = 0;
    bool stepping_ = false;
};

} // namespace tongguan::sync
