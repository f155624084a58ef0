// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway/feed.h"
#include "sync/log/signing_key.h"

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace tongguan::sync {

/// Signs and publishes what a single window knows. On the worker's thread.
class Publisher {
  public:
    /// `published` is called after a commit.
    Publisher(Database& database, Feed& feed, std::string port, const SigningKey& key, const Clock& clock,
              std::function<void()> published)
        : database_(database), feed_(feed), port_(std::move(port)), key_(key), clock_(clock),
          published_(std::move(published))
    {}
    /// What is published from now on is signed wrongly: a fault for tests of those who read it.
    void forge(bool forged) { forged_ = forged; }

    /// Signs one entry and publishes it, inside the caller's transaction.
    Result<> publish(FeedEntry entry);
    /// Tells the readers, after the caller's commit.
    void tell() { published_(); }
    /// One JSON object a line: {"dataset", "key", "body" (an object, or its text), "removed"?, "audience"?, "asOf"?
    /// (ISO)}. All or none; how many. What is published already, word for word, is not published again.
    Result<std::size_t> publishLines(std::string_view ndjson);
    /// Signs and publishes them, all or none; how many.
    Result<std::size_t> publishAll(std::vector<FeedEntry> entries);
    /// What was published and not taken back.
    Result<std::vector<FeedEntry>> published() const { return feed_.entriesBy(key_.verifying().id()); }
    /// Every *.ndjson of a folder, in the order of their names.
    Result<std::size_t> publishFolder(const std::filesystem::path& folder);

  private:
    Result<FeedEntry> entryFrom(std::string_view line) const;

    Database& database_;
    Feed& feed_;
    std::string port_;
    const SigningKey& key_;
    const Clock& clock_;
    std::function<void()> published_;
    bool forged_ = false;
};

} // namespace tongguan::sync
