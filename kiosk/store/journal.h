// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/store/database.h"
#include "sync/log/event.h"
#include "sync/log/journal_source.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tongguan::store {

/// What is to be captured; number, identity, times and chain are added.
struct NewEvent {
    std::string type;
    std::string actor;
    std::string crossing;
    std::string body; ///< JSON, whose bytes stay as they are
};

/// How far a journal holds together.
struct JournalCheck {
    sync::Head sound;   ///< the last event up to which it does
    std::string broken; ///< what is wrong with the event after that; empty where nothing is
};

/// The table `journal` of one open database. Statements are prepared once. One thread.
class Journal {
  public:
    static Result<Journal> open(Database& database, const Clock& clock, Random& random);

    const sync::Head& head() const { return head_; }
    /// Within the caller's transaction. `head()` moves at once; after a rollback call `goBack`.
    Result<sync::Event> append(NewEvent event);
    /// A transaction that began at `head` was rolled back. The next `append` looks again where the journal stands.
    void goBack(const sync::Head& head);

    Result<Hash> hashAt(std::uint64_t seq);
    /// Events after a number, at least one where there is one, as long as the bodies fit into `maxBytes`.
    Result<std::vector<sync::Event>> readAfter(std::uint64_t seq, std::size_t maxEvents, std::size_t maxBytes);
    Result<std::vector<sync::Event>> ofCrossing(const std::string& crossing);
    /// Every number, link and body from the first event on. `onProgress` gets the number that was just checked.
    Result<JournalCheck> check(const std::function<void(std::uint64_t)>& onProgress = {});
    /// The same for who needs a yes or no. Corrupt names the number at which the chain breaks.
    Result<sync::Head> verify(const std::function<void(std::uint64_t)>& onProgress = {});

  private:
    Journal(Database& database, const Clock& clock, Random& random, Statement insert, Statement select);
    Result<> reload();
    Result<std::vector<sync::Event>> rows(Statement& statement, std::size_t maxEvents, std::size_t maxBytes);

    Database* database_;
    const Clock* clock_;
    Random* random_;
    Statement insert_;
    Statement select_;
    sync::Head head_;
    bool sure_ = false; ///< that `head_` is the last row
};

} // namespace tongguan::store
