// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <thread>

namespace tongguan::sync {

/// A cable between machines and one server that can be pulled: passes TCP on, byte for byte. One owner's thread.
class Cable {
  public:
    /// `url`: of the server, "https://127.0.0.1:8443".
    static Result<std::unique_ptr<Cable>> plug(const std::string& url);
    Cable(const Cable&) = delete;
    Cable& operator=(const Cable&) = delete;
    ~Cable();

    /// What machines call instead.
    const std::string& url() const { return url_; }
    /// Every connection breaks, new ones are refused.
    void cut() { whole_ = false; }
    void mend() { whole_ = true; }
    bool whole() const { return whole_; }
    /// Bytes that came from the server so far, all of TLS with them.
    std::int64_t came() const { return came_; }

  private:
    Cable(int listener, std::uint16_t far, std::string url);
    void run(const std::stop_token& stop);

    const int listener_;
    const std::uint16_t far_;
    const std::string url_;
    std::atomic<bool> whole_ = true;
    std::atomic<std::int64_t> came_ = 0;
    std::jthread thread_; // last: ends before what it uses
};

} // namespace tongguan::sync
