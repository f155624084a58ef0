// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway/http_message.h"

#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::sync {

/// A request before the worker, and whom its answer goes to.
struct Waiting {
    std::shared_ptr<const Request> request;
    bool mayWait = false;
    std::move_only_function<void(std::optional<Answer>)> done;
};

/// Requests that wait for the worker: a line for each machine, served in turn, so that who pushes without pause or over
/// many lines waits for itself. Callers without a certificate share one line. One thread.
class Turns {
  public:
    struct Bounds {
        std::size_t each = 8;       ///< requests of one machine
        std::size_t strangers = 64; ///< requests without a certificate
        std::size_t all = 1500;     ///< requests
        std::size_t bytes = std::size_t{128} << 20U;
    };
    enum class Room { Some, NoneForMachine, None };

    explicit Turns(Bounds bounds) : bounds_(bounds) {}
    Room roomFor(const Request& request) const;
    /// Only where there is room.
    void add(Waiting waiting);
    /// The next ones in turn, one of each machine before the second of any; empty where none waits. At least one,
    /// however long it is.
    std::vector<Waiting> take(std::size_t most, std::size_t bytes);
    std::size_t depth() const { return depth_; }

  private:
    Bounds bounds_;
    std::map<std::string, std::deque<Waiting>, std::less<>> lines_; ///< none is empty
    std::string last_;                                              ///< whose turn was the last
    std::size_t depth_ = 0;
    std::size_t bytes_ = 0;
};

} // namespace tongguan::sync
