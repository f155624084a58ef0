// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/log.h"
#include "base/result.h"
#include "hardware/devices/file_descriptor.h"

#include <chrono>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace tongguan::devices {

/// Opens a device, non-blocking. May wait while `cancel` is not readable, and must give up when it is: the line stops.
using Opener = std::function<Result<FileDescriptor>(int cancel)>;

/// The pause before a lost device is tried again: doubled each time. One machine asks its own device, so no jitter.
struct Backoff {
    std::chrono::milliseconds first{100};
    std::chrono::milliseconds longest{2000};
};

/// The thread of one device: opens it, reopens it when it went away, reads and writes without blocking, keeps one
/// alarm. It sleeps in poll(2) whenever there is nothing to do.
///
/// `start`, `stop` and the destructor are for the owner, from one thread and not from an event. Each event runs on the
/// line's thread and none after `stop` returned. `post` is for any thread, the rest for events and posted work only.
class Line {
  public:
    struct Events {
        std::function<void()> opened = [] {};
        /// Once when it could not be opened at first, and each time it went away.
        std::function<void()> lost = [] {};
        /// Never empty, at most 4096 bytes.
        std::function<void(ByteView)> received = [](ByteView) {};
        std::function<void()> alarm = [] {};
        /// The last event before `stop` returns.
        std::function<void()> ending = [] {};
    };

    /// `device` names it in the log.
    Line(std::string device, Opener open, Log& log, Backoff backoff = {});
    ~Line() { stop(); }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    void start(Events events);
    void stop();

    /// Runs `work` on the line's thread, after the first try to open the device and before `ending`. False where the
    /// line does not run.
    bool post(std::function<void()> work);

    bool isOpen() const { return static_cast<bool>(fd_); }
    /// Queues bytes; nothing where it is not open. What is unsent when the device goes away is dropped.
    void send(ByteView bytes);
    std::size_t unsent() const { return out_.size() - sent_; }
    /// Closes the device and opens it again after the first pause. No `lost`.
    void reopen();
    /// One alarm at a time, dropped when the device goes away. Bytes that are already there come before it.
    void setAlarm(std::chrono::milliseconds after) { alarm_ = Clock::now() + after; }
    void clearAlarm() { alarm_.reset(); }

  private:
    using Clock = std::chrono::steady_clock;

    void run(const std::stop_token& stop);
    void runPosted();
    void tryOpen();
    void wait();
    void readSome(bool hungUp);
    void writeSome();
    void lose(const std::string& why);
    void close();
    void discardUnsent();
    int pollTimeout() const;

    const std::string device_;
    const Opener open_;
    Log& log_;
    const Backoff backoff_;

    FileDescriptor wake_;     ///< readable: work was posted
    FileDescriptor stopping_; ///< readable: the line stops
    std::mutex mutex_;
    std::deque<std::function<void()>> posted_; // under mutex_
    bool accepting_ = false;                   // under mutex_

    Events events_;
    FileDescriptor fd_;
    bool socket_ = false;
    bool emptyReadIsEnd_ = true;
    bool lostReported_ = false;
    Bytes out_;
    std::size_t sent_ = 0;
    std::optional<Clock::time_point> alarm_;
    Clock::time_point retryAt_;
    std::chrono::milliseconds pause_{};

    std::jthread thread_; // last: ends before what it uses
};

} // namespace tongguan::devices
