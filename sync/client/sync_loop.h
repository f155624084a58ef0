// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/time.h"
#include "sync/client/identity.h"
#include "sync/client/store_thread.h"
#include "sync/log/feed_sink.h"
#include "sync/log/journal_source.h"
#include "sync/log/picture_ends.h"

#include <functional>
#include <memory>
#include <optional>

namespace tongguan::sync {

/// Online: both directions work. Late: one of them does not. Offline: neither has a signed answer.
enum class LinkState : std::uint8_t { Online, Late, Offline };

struct LinkStatus {
    LinkState state = LinkState::Offline;
    UtcTime since;                 ///< in this state
    std::optional<Error> uplink;   ///< why the upload last failed; none where it works
    std::optional<Error> downlink; ///< the same of the feed
};

/// What the loops work on; all of it outlives them.
struct SyncParts {
    JournalSource& source;
    FeedSink& sink;
    OnStoreThread onStoreThread;
    std::function<void(const LinkStatus&)> onStatus; ///< on a loop's thread, when the state or an error's code changes
    const Clock& clock;
    Random& random;
    Log& log;
    PictureSource* pictures = nullptr;     ///< a kiosk's, to be sent; none where it has none
    PictureSink* wantedPictures = nullptr; ///< a staff station's, to be fetched
    /// A new certificate came, a third of the time before the present one ends. Keep it durably, then start another
    /// loop with it; this one goes on with the present one. On a loop's thread, once. None: it is left to people.
    std::function<void(const Identity&)> onRenewed = {};
    /// How this machine is, as encodeStatus() writes it, or empty; on a loop's thread, before each call. Must not wait.
    std::function<std::string()> machineStatus = {};
};

/// Keeps a kiosk and its gateway equal for as long as it lives: an upload, a download and, where there are any, a
/// picture loop, each with its own thread and connection, so that none waits for another. Pictures stand back while
/// events are unsent; whether they arrive is no part of the LinkStatus.
class SyncLoop {
  public:
    /// InvalidInput where the identity makes no line.
    static Result<std::unique_ptr<SyncLoop>> start(const Identity& identity, SyncParts parts);
    /// Ends all, whatever they wait for. `onStoreThread` must go on working, or drop tasks, until this returns.
    ~SyncLoop();

    /// The journal grew, by an event or by a picture with its event. Any thread.
    void poke();
    /// An address, a cable or a modem came or went: all try now. Any thread.
    void networkChanged();
    /// Any thread.
    LinkStatus status() const;

  private:
    struct State;
    explicit SyncLoop(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace tongguan::sync
