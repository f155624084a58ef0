// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <thread>

namespace tongguan::sync {

/// What is wrong with a line. TCP mends what is lost, doubled or out of order: what is left of that for us are waits
/// and breaks.
struct LineFault {
    enum class Ends : std::uint8_t {
        Open,    ///< bytes pass
        Silent,  ///< who calls is connected, and nothing ever passes: half open
        Portal,  ///< 200 and a page to everything, without TLS
        Refused, ///< nobody is there: a name that leads to the wrong address
    };
    Ends ends = Ends::Open;
    std::chrono::milliseconds delay{0}; ///< of every piece, each way
    std::int64_t bytesPerSecond = 0;    ///< each way; 0: as fast as it goes
    std::size_t pieceBytes = 16384;     ///< at once
    std::chrono::milliseconds stall{0}; ///< every fifth piece waits so long, as for what was lost to be sent again
    std::int64_t breaksAfter = 0;       ///< a connection breaks after so many bytes of answers; 0: never
    std::int64_t silentAfter = 0;       ///< likewise falls silent, and stays open
    std::string elsewhere;              ///< another server's "https://127.0.0.1:8443": whoever lies between
};

/// A line to one server that passes TCP on badly. A thread of its own; `mend` and `passed` any.
class BadLine {
  public:
    /// `url`: of the server.
    static Result<std::unique_ptr<BadLine>> plug(const std::string& url, LineFault fault);
    BadLine(const BadLine&) = delete;
    BadLine& operator=(const BadLine&) = delete;
    ~BadLine();

    /// What machines call instead.
    const std::string& url() const;
    /// New connections are good. Those of the bad time break, or stay as they are: who hangs in them is not told.
    void mend(bool tells);
    /// Bytes of the server that reached who called.
    std::int64_t passed() const;

  private:
    struct State;
    explicit BadLine(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
    std::jthread thread_; // last: ends before what it uses
};

} // namespace tongguan::sync
