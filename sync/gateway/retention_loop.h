// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "sync/gateway/retention.h"
#include "sync/gateway/worker.h"

namespace tongguan::sync {

/// Lets a Retention step on the worker between other tasks: every hour until there is nothing to do. What it is given
/// outlives the worker's last task.
class RetentionLoop {
  public:
    RetentionLoop(Retention retention, Worker& worker, Log& log) : retention_(retention), worker_(worker), log_(log) {}
    /// Once; on the worker's thread.
    void step();

  private:
    Retention retention_;
    Worker& worker_;
    Log& log_;
    std::int64_t erased_ = 0; ///< in this hour
};

} // namespace tongguan::sync
