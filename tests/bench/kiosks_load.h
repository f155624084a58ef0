// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/kiosks_fleet.h"
#include "tests/bench/kiosks_line.h"

#include <deque>
#include <vector>

namespace tongguan::bench {

/// What a phase gave. Times from when a batch was due (or the order was sent) to the last byte of its answer.
struct Phase {
    double seconds = 0;
    std::vector<double> milliseconds;
    int refused = 0; ///< 429 and 503; they were sent again after their Retry-After
    int failed = 0;  ///< never answered, or not as they should be
};

/// The fleet's lines, kept open. Calls block their thread until all of it is done.
class KioskLoad {
  public:
    KioskLoad(const std::vector<FleetKiosk>& kiosks, const std::string& url);

    /// Connects all; how many failed.
    int connect();
    /// `batches[k]` are of kiosk k, one after the other. `rate`: batches a second of all together, due at their times
    /// whether or not those before were answered; 0: as fast as they are taken.
    Phase push(const std::vector<std::vector<ReadyBatch>>& batches, double rate);
    /// All wait for the feed after `cursor`; then `order` goes up by `sender`. Until each has the page that holds
    /// `mark`.
    Phase hear(const std::string& port, std::uint64_t cursor, KioskLine& sender, const std::string& target,
               const ReadyBatch& order, const std::string& mark);
    boost::asio::io_context& io() { return io_; }
    /// Runs one call on this thread.
    Reply ask(KioskLine& line, const std::string& target);

  private:
    struct Due;
    boost::asio::awaitable<void> pushOne(std::size_t kiosk, const std::vector<ReadyBatch>& batches, const Due& due,
                                         Phase& phase);
    boost::asio::awaitable<void> hearOne(std::size_t kiosk, std::string target, const std::string& mark,
                                         const std::chrono::steady_clock::time_point& sent, Phase& phase);
    void run();

    const std::vector<FleetKiosk>& kiosks_;
    boost::asio::io_context io_{1};
    boost::asio::ip::tcp::endpoint gateway_;
    std::deque<KioskLine> lines_;
};

} // namespace tongguan::bench
