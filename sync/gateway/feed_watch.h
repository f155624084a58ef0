// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "sync/gateway/database.h"
#include "sync/gateway/worker.h"

#include <functional>

namespace tongguan::sync {

/// Sees what other processes did with the tables: looks at the feed's number five times a second, and once a second
/// whether journals grew and whether it is now this process that leads. What it is given outlives the worker's last
/// task. On the worker's thread.
class FeedWatch {
  public:
    struct Hooks {
        std::function<void()> feedGrew;
        std::function<void()> journalsGrew;
        std::function<void()> leftBehind; ///< events wait to be relayed, maybe of a process that died
        std::function<void()> led;        ///< became the one
    };
    FeedWatch(Database& database, Worker& worker, Log& log, Hooks hooks)
        : database_(database), worker_(worker), log_(log), hooks_(std::move(hooks))
    {}
    /// From now on, where the tables are shared.
    void begin();
    void end() { ended_ = true; }
    /// This process published, and tells its readers itself.
    void seen();

  private:
    void look();
    Result<> lookAtFeed();
    Result<> lookAtOthers();

    Database& database_;
    Worker& worker_;
    Log& log_;
    Hooks hooks_;
    std::int64_t feed_ = 0;
    std::int64_t events_ = 0;
    int looks_ = 0;
    bool leads_ = false;
    bool ended_ = false;
    bool failing_ = false;
};

} // namespace tongguan::sync
