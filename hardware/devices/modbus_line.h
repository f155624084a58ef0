// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/devices/line.h"
#include "hardware/devices/modbus_frame.h"
#include "hardware/devices/tcp_address.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>

namespace tongguan::devices {

inline constexpr std::uint16_t kModbusPort = 502;

struct ModbusSettings {
    TcpAddress address{.host = {}, .port = kModbusPort};
    std::uint8_t unit = 1; ///< behind a gateway to a serial bus; others mostly do not look at it
    std::chrono::milliseconds poll{500};
    /// A device that does not answer a question within this is lost.
    std::chrono::milliseconds answerWithin{1000};
};

/// Speaks MODBUS/TCP with one device, one question at a time. What answers no question of ours is dropped (Messaging on
/// TCP/IP, 4.4.1.3); what cannot be MODBUS ends the connection, which is made anew.
///
/// `start`, `stop` as Line's; events and `ask` on the line's thread, `post` from any. `log` outlives it.
class ModbusLine {
  public:
    using Answered = std::function<void(Result<modbus::Bits>)>;
    struct Events {
        std::function<void()> lost = [] {};
        /// Once it is open and whenever nothing was asked for as long as `poll`: ask now.
        std::function<void()> poll = [] {};
    };
    static constexpr std::size_t kMostWaiting = 16;

    /// `device` names it in the log and in errors.
    ModbusLine(std::string device, ModbusSettings settings, Log& log);
    ~ModbusLine() { stop(); }

    void start(Events events);
    void stop() { line_.stop(); }
    bool post(std::function<void()> work) { return line_.post(std::move(work)); }

    bool isOpen() const { return line_.isOpen(); }
    /// Answered once: with the error of modbus::answer, Unavailable where the device is lost, or Exhausted where too
    /// many questions wait.
    void ask(Bytes pdu, Answered answered);
    /// Instead of `poll` the next time.
    void pollIn(std::chrono::milliseconds pause) { pause_ = pause; }

  private:
    struct Question {
        Bytes pdu;
        Answered answered;
    };

    void opened();
    void received(ByteView bytes);
    void alarm();
    void sendNext();
    void lose(const char* why);
    void failAll();

    const ModbusSettings settings_;
    Events events_;
    modbus::FrameCutter frames_;
    std::deque<Question> questions_; ///< the first one was sent
    bool asked_ = false;
    bool silent_ = false; ///< since it was lost
    std::uint16_t transaction_ = 0;
    std::chrono::milliseconds pause_;
    Log& log_;
    const std::string device_;
    Line line_;
};

} // namespace tongguan::devices
