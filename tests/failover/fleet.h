// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/kiosks_fleet.h"
#include "tests/bench/kiosks_line.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace tongguan::failover {

/// What a fleet sends.
struct Traffic {
    std::size_t events = 5;                     ///< of a batch
    std::chrono::milliseconds every{2000};      ///< a batch of each kiosk
    std::chrono::milliseconds afterBreak{1000}; ///< before a kiosk whose line broke calls again
};

/// Kiosks that send without end, on a thread of their own, and remember what was acknowledged. Each batch is sent until
/// that is so; who hears 429 or 503 waits as long as it is told.
class Fleet {
  public:
    using Time = std::chrono::steady_clock::time_point;
    struct Kiosk {
        std::string name;
        sync::Head acknowledged;
        Time waitingSince; ///< when the batch under way was first sent
        bool waiting = false;
        bool served = false; ///< a batch that began in this round was acknowledged
        double longest = 0;  ///< seconds from a batch's first sending to its acknowledgement, in this round
    };
    struct Answers {
        std::uint64_t refused = 0;  ///< 429 and 503 with Retry-After
        std::uint64_t impolite = 0; ///< the same without
        std::uint64_t wrong = 0;    ///< any other but 200
        std::uint64_t broken = 0;   ///< lines that broke or could not be made
        unsigned lastWrong = 0;     ///< status
    };

    /// `gateway`: "127.77.5.10:41234".
    Fleet(std::vector<bench::FleetKiosk> kiosks, const std::string& gateway, Traffic traffic);
    ~Fleet();
    Fleet(const Fleet&) = delete;
    Fleet& operator=(const Fleet&) = delete;

    void begin();
    /// Nothing new is begun; what is under way is sent until it is acknowledged, or no longer than that.
    void end(std::chrono::seconds patience);

    void beginRound();
    std::vector<Kiosk> kiosks() const;
    Answers answers() const;

  private:
    boost::asio::awaitable<void> run(std::size_t kiosk);
    boost::asio::awaitable<bool> sendOnce(std::size_t kiosk, const bench::ReadyBatch& batch,
                                          std::unique_ptr<bench::KioskLine>& line);
    boost::asio::awaitable<void> pause(std::chrono::steady_clock::duration time);
    void count(std::uint64_t Answers::* of);

    std::vector<bench::FleetKiosk> fleet_;
    boost::asio::ip::tcp::endpoint gateway_;
    Traffic traffic_;
    std::atomic<bool> ending_ = false;
    mutable std::mutex mutex_;
    std::vector<Kiosk> kiosks_; ///< as they stand; by the mutex
    Answers answers_;           ///< by the mutex
    Time round_;                ///< its beginning; by the mutex
    boost::asio::io_context io_{1};
    std::thread thread_;
};

} // namespace tongguan::failover
