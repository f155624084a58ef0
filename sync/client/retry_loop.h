// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sync/client/backoff.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace tongguan::sync {

enum class Next : std::uint8_t { Again, Rest };

/// What one step of a loop came to.
struct Attempt {
    Result<Next> result;
    std::optional<std::chrono::seconds> retryAfter; ///< the server's wish, obeyed whatever else happens
};

/// A thread of its own that steps for ever: at once while there is more to do, after a poke while there is not, after
/// a backoff when a step failed. The destructor cancels the step under way, ends every wait and joins.
class RetryLoop {
  public:
    /// `cancel` must make a running `step` return soon; called from another thread.
    RetryLoop(std::function<Attempt()> step, std::function<void()> cancel, Random& random);
    RetryLoop(const RetryLoop&) = delete;
    RetryLoop& operator=(const RetryLoop&) = delete;
    ~RetryLoop();

    /// There is something to do, or the network changed: try now, and start the backoff over. Any thread.
    void poke();

  private:
    void run(const std::stop_token& stop);
    void restAfter(const Attempt& attempt, const std::stop_token& stop);

    std::function<Attempt()> step_;
    std::function<void()> cancel_;
    Backoff backoff_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    bool poked_ = false;
    std::jthread thread_; // last: it uses all of the above
};

} // namespace tongguan::sync
