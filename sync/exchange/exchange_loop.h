// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "sync/exchange/answers.h"
#include "sync/exchange/incoming.h"
#include "sync/exchange/outgoing.h"
#include "sync/gateway/feed.h"
#include "sync/gateway/worker.h"

#include <filesystem>
#include <functional>

namespace tongguan::exchange {

/// Looks each second what there is to do, on the worker, a piece at a time between other tasks. What it is given
/// outlives the worker's last task.
class ExchangeLoop {
  public:
    struct Parts {
        sync::Database& database;
        sync::Worker& worker;
        sync::Publisher& publisher;
        sync::Feed& feed;
        Outgoing& outgoing;
        Incoming& incoming;
        Answers& answers;
        std::filesystem::path data; ///< lists of the port, *.ndjson; empty: none
        std::function<void()> put;  ///< something may lie in OutBox
        const Clock& clock;
        Log& log;
    };
    explicit ExchangeLoop(Parts parts) : parts_(std::move(parts)) {}
    /// On the worker's thread.
    void start();
    /// Of the newest list that was published: up to then the lists miss nothing. On the worker's thread.
    UtcTime asOf() const { return asOf_; }
    /// The lists, where one changed since. On the worker's thread, or before it is started.
    Result<> publishLists();

  private:
    void turn();
    void listsTurn();
    void hourlyTurn();
    Result<bool> step();
    Result<bool> nextList();

    Parts parts_;
    UtcTime asOf_;
};

} // namespace tongguan::exchange
