// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/log.h"
#include "base/result.h"
#include "hardware/devices/frame_splitter.h"
#include "hardware/devices/simulators/simulated_wire.h"

#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::devices {

/// The server of Network UPS Tools (RFC 9271) on a TCP port of this machine, with one UPS. `plug`, `unplug` as
/// SimulatedWire; the other calls are for any thread.
class NutSimulator {
  public:
    NutSimulator(std::string ups, Log& log);

    Result<> plug() { return wire_.plug(); }
    void unplug() { wire_.unplug(); }
    TcpAddress address() const { return std::get<TcpAddress>(wire_.address()); }

    void set(const std::string& variable, const std::string& value);
    void remove(const std::string& variable);
    /// The word of an error that it answers with to everything; empty: it answers.
    void refuse(const std::string& word);
    /// Instead of each answer, from then on; empty: it answers.
    void say(const std::string& bytes);
    void silent(bool silent);
    /// Bytes a write; 0: all at once.
    void pieces(std::size_t piece);
    /// Lines that it was sent.
    std::vector<std::string> heard() const;

    /// Its answer to one line, with line ends.
    std::string answerTo(std::string_view line) const;

  private:
    void received(ByteView bytes);

    const std::string ups_;
    mutable std::mutex mutex_;
    std::map<std::string, std::string> variables_; // under mutex_, as the next five
    std::string refusal_;
    std::string instead_;
    bool silent_ = false;
    std::size_t piece_ = 0;
    std::vector<std::string> heard_;
    FrameSplitter lines_; // the wire's thread
    SimulatedWire wire_;
};

} // namespace tongguan::devices
