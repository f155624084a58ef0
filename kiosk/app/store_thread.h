// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace tongguan::app {

/// The one thread that owns the store and the flows. Others post it work and get the answer as a callback.
class StoreThread {
  public:
    StoreThread();
    ~StoreThread() { stop(); }
    StoreThread(const StoreThread&) = delete;
    StoreThread& operator=(const StoreThread&) = delete;

    /// Any thread. Work runs in the order in which it was posted; after `stop` it is dropped.
    void post(std::function<void()> work);
    /// Runs what was posted before and joins. The owner's thread; twice is once.
    void stop();

  private:
    void run(const std::stop_token& stop);

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::deque<std::function<void()>> work_; // under mutex_
    bool stopped_ = false;                   // likewise
    std::jthread thread_;                    // last: ends before what it uses
};

} // namespace tongguan::app
