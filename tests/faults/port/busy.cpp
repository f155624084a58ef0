// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/sync_loop.h"
#include "tests/faults/port/machine.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <iostream>
#include <mutex>

namespace tongguan::test {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr int kTrucks = 12;
constexpr milliseconds kBetweenTouches{5};
constexpr milliseconds kLookEvery{50};

/// What others want done on the store's thread. They may ask from any.
class Posted {
  public:
    void post(std::function<void()> task)
    {
        {
            const std::lock_guard lock(mutex_);
            if (closed_)
                return; // dropped
            tasks_.push_back(std::move(task));
        }
        came_.notify_one();
    }
    void workFor(milliseconds time)
    {
        const auto end = steady_clock::now() + time;
        std::unique_lock lock(mutex_);
        while (came_.wait_until(lock, end, [this] { return !tasks_.empty(); })) {
            auto task = std::move(tasks_.front());
            tasks_.pop_front();
            lock.unlock();
            task();
            task = nullptr;
            lock.lock();
            if (steady_clock::now() >= end)
                return;
        }
    }
    void close()
    {
        std::deque<std::function<void()>> dropped;
        const std::lock_guard lock(mutex_);
        closed_ = true;
        dropped.swap(tasks_);
    }

  private:
    std::mutex mutex_;
    std::condition_variable came_;
    std::deque<std::function<void()>> tasks_;
    bool closed_ = false;
};

/// Closes before the loop ends, which waits for nobody then.
struct CloseFirst {
    Posted& posted;
    ~CloseFirst() { posted.close(); }
};

} // namespace

Result<> stayBusy(const Machine& machine, DrivenKiosk& kiosk, std::chrono::seconds patience)
{
    auto key = sync::SigningKey::fromSeed(machine.identity.journalSeed);
    if (!key)
        return failed(std::move(key));
    Posted posted;
    store::StoreUplink source(*kiosk.store, *key);
    const auto heed = [&] {
        std::ignore = flow::carryOut(*kiosk.store, *kiosk.desk, kiosk.clock); // again with the next page
        std::ignore = flow::reconsider(*kiosk.store, *kiosk.desk);
    };
    store::StoreFeed sink(*kiosk.store, heed);
    sync::QuietLog quiet;
    auto loop = sync::SyncLoop::start(machine.identity,
                                      {source, sink, [&](std::function<void()> task) { posted.post(std::move(task)); },
                                       nullptr, kiosk.clock, kiosk.random, quiet});
    if (!loop)
        return failed(std::move(loop));
    const CloseFirst closeFirst{posted};
    steady_clock::duration longest{};
    auto began = steady_clock::now();
    for (int truck = 0; truck < kTrucks; ++truck) {
        auto taken = takeEmptyTruck(kiosk, std::format("云A·{:05}", 10'000 + truck), [&] {
            longest = std::max(longest, steady_clock::now() - began);
            (*loop)->poke();
            posted.workFor(kBetweenTouches);
            began = steady_clock::now();
        });
        if (!taken)
            return taken;
    }
    std::cout << "longest " << std::chrono::duration_cast<std::chrono::microseconds>(longest).count() << "\ntaken"
              << std::endl;
    for (const auto end = steady_clock::now() + patience; steady_clock::now() < end;) {
        posted.workFor(kLookEvery);
        const auto counters = kiosk.store->counters();
        if (counters && counters->unsent == 0) {
            promise(*kiosk.store);
            return {};
        }
    }
    return fail(Errc::Unavailable, "not everything was delivered");
}

} // namespace tongguan::test
