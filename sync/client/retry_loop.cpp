// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/retry_loop.h"

#include <utility>

namespace tongguan::sync {

RetryLoop::RetryLoop(std::function<Attempt()> step, std::function<void()> cancel, Random& random)
    : step_(std::move(step)), cancel_(std::move(cancel)), backoff_(random),
      thread_([this](const std::stop_token& stop) { run(stop); })
{}

RetryLoop::~RetryLoop()
{
    thread_.request_stop();
    cancel_();
    thread_.join();
}

void RetryLoop::poke()
{
    {
        const std::lock_guard lock(mutex_);
        poked_ = true;
    }
    wake_.notify_all();
}

void RetryLoop::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        {
            const std::lock_guard lock(mutex_);
            poked_ = false; // what came before this step is seen by it
        }
        const Attempt attempt = step_();
        if (attempt.result)
            backoff_.reset();
        if (!attempt.result || *attempt.result == Next::Rest)
            restAfter(attempt, stop);
    }
}

void RetryLoop::restAfter(const Attempt& attempt, const std::stop_token& stop)
{
    std::unique_lock lock(mutex_);
    const auto poked = [this] { return poked_; };
    if (attempt.result) {
        wake_.wait(lock, stop, poked);
        return;
    }
    if (attempt.retryAfter)
        wake_.wait_for(lock, stop, *attempt.retryAfter, [] { return false; });
    if (wake_.wait_for(lock, stop, backoff_.next(), poked))
        backoff_.reset();
}

} // namespace tongguan::sync
