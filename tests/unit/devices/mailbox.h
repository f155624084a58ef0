// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <utility>
#include <vector>

namespace tongguan::devices {

/// What a device's thread said, for a test to wait for. The limit is for a test that fails, never a measurement.
template <class T> class Mailbox {
  public:
    void put(T item)
    {
        const std::scoped_lock lock(mutex_);
        items_.push_back(std::move(item));
        changed_.notify_all();
    }

    /// True once `condition` of all items holds.
    template <class Condition> bool waitUntil(Condition condition)
    {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, std::chrono::seconds(30), [&] { return condition(std::as_const(items_)); });
    }
    bool waitForCount(std::size_t count)
    {
        return waitUntil([&](const auto& items) { return items.size() >= count; });
    }
    bool waitForLast(const T& item)
    {
        return waitUntil([&](const auto& items) { return !items.empty() && items.back() == item; });
    }

    std::vector<T> all() const
    {
        const std::scoped_lock lock(mutex_);
        return items_;
    }
    void clear()
    {
        const std::scoped_lock lock(mutex_);
        items_.clear();
    }

  private:
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<T> items_;
};

} // namespace tongguan::devices
