// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "sync/gateway/feed.h"
#include "sync/log/feed_sink.h"

#include <functional>
#include <string>

namespace tongguan::sync {

/// The single window's entries, passed down under the port's own numbers with the window's signatures. Where another
/// process took some since `cursor` was asked, nothing is applied: Unavailable.
class StoredFeed final : public FeedSink {
  public:
    /// `changed` is called after a commit that brought entries.
    StoredFeed(Database& database, Feed& feed, std::string port, const VerifyingKey& window, const SigningKey& key,
               const Clock& clock, std::function<void()> changed)
        : database_(database), feed_(feed), port_(std::move(port)), window_(window), key_(key), clock_(clock),
          changed_(std::move(changed))
    {}
    Result<std::uint64_t> cursor() override;
    Result<> apply(std::span<const FeedEntry> entries, std::uint64_t next, UtcTime asOf) override;
    /// What the window no longer says is taken back in the gateway's name.
    Result<> replace(std::span<const FeedEntry> entries, std::uint64_t next, UtcTime asOf) override;

  private:
    Result<> note(std::uint64_t next, UtcTime asOf);

    Database& database_;
    Feed& feed_;
    std::string port_;
    VerifyingKey window_;
    const SigningKey& key_;
    const Clock& clock_;
    std::function<void()> changed_;
    std::int64_t from_ = 0; ///< the cursor when it was asked
};

} // namespace tongguan::sync
