// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/store_thread.h"

namespace tongguan::app {

StoreThread::StoreThread() : thread_([this](const std::stop_token& stop) { run(stop); }) {}

void StoreThread::stop()
{
    if (!thread_.joinable())
        return;
    thread_.request_stop();
    thread_.join();
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    work_.clear(); // came too late
}

void StoreThread::post(std::function<void()> work)
{
    {
        const std::lock_guard lock(mutex_);
        if (stopped_)
            return;
        work_.push_back(std::move(work));
    }
    wake_.notify_one();
}

void StoreThread::run(const std::stop_token& stop)
{
    for (;;) {
        std::function<void()> next;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, stop, [this] { return !work_.empty(); });
            if (work_.empty())
                return; // stopped, and nothing is left
            next = std::move(work_.front());
            work_.pop_front();
        }
        next();
    }
}

} // namespace tongguan::app
