// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "sync/gateway/blobs.h"
#include "sync/gateway/relay.h"
#include "sync/gateway/worker.h"

#include <functional>

namespace tongguan::sync {

/// Lets a Relay step on the worker whenever journals grew, between other tasks. What it is given outlives the worker's
/// last task.
class RelayLoop {
  public:
    /// `relayed` after each step that read something.
    RelayLoop(Database& database, Journals& journals, EventReader& reader, Worker& worker, Log& log,
              std::function<void()> relayed)
        : relay_(database, journals, reader), worker_(worker), log_(log), relayed_(std::move(relayed))
    {}
    /// On the worker's thread.
    void poke();
    /// From now on forgets relayed events and pictures that are too old for anybody, every hour. On the worker's
    /// thread.
    void tidy(Feed& feed, Blobs& blobs, const Clock& clock);

  private:
    void step();

    Relay relay_;
    Worker& worker_;
    Log& log_;
    std::function<void()> relayed_;
    bool stepping_ = false;
};

} // namespace tongguan::sync
