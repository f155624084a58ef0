// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>
#include <thread>

namespace tongguan::sync {

/// The one thread that owns the database: does tasks one after the other.
class Worker {
  public:
    using Task = std::move_only_function<void()>;

    Worker() : thread_([this](const std::stop_token& stop) { run(stop); }) {}
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    ~Worker() { stop(); }
    /// Any thread. Dropped once stopped.
    void post(Task task) { postAfter(std::chrono::milliseconds{0}, std::move(task)); }
    void postAfter(std::chrono::milliseconds delay, Task task);
    /// Finishes the task under way and drops the others. Before what tasks refer to goes.
    void stop();
    /// Tasks that wait.
    std::size_t depth() const { return depth_; }

  private:
    void run(const std::stop_token& stop);

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::multimap<std::chrono::steady_clock::time_point, Task> tasks_;
    std::atomic<std::size_t> depth_ = 0;
    std::jthread thread_; // last: it uses all of the above
};

} // namespace tongguan::sync
