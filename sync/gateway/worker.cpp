// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/worker.h"

#include <utility>

namespace tongguan::sync {

void Worker::postAfter(std::chrono::milliseconds delay, Task task)
{
    {
        const std::lock_guard lock(mutex_);
        if (thread_.get_stop_token().stop_requested())
            return;
        tasks_.emplace(std::chrono::steady_clock::now() + delay, std::move(task)); // equal times stay in order
        ++depth_;
    }
    wake_.notify_one();
}

void Worker::stop()
{
    thread_.request_stop();
    if (thread_.joinable())
        thread_.join();
    std::multimap<std::chrono::steady_clock::time_point, Task> dropped;
    const std::lock_guard lock(mutex_);
    dropped.swap(tasks_);
    depth_ = 0;
}

void Worker::run(const std::stop_token& stop)
{
    std::unique_lock lock(mutex_);
    while (!stop.stop_requested()) {
        if (tasks_.empty()) {
            wake_.wait(lock, stop, [this] { return !tasks_.empty(); });
            continue;
        }
        const auto due = tasks_.begin()->first;
        if (due > std::chrono::steady_clock::now()) {
            wake_.wait_until(lock, stop, due, [this, due] { return tasks_.begin()->first < due; });
            continue;
        }
        auto node = tasks_.extract(tasks_.begin());
        lock.unlock();
        node.mapped()();
        node.mapped() = nullptr;
        --depth_;
        lock.lock();
    }
}

} // namespace tongguan::sync
