// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/log.h"
#include "base/result.h"
#include "hardware/devices/file_descriptor.h"
#include "hardware/devices/line.h"
#include "hardware/devices/printer_address.h"
#include "hardware/devices/simulators/pty.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <optional>
#include <variant>

namespace tongguan::devices {

/// A pseudo terminal that drivers find under `link`, as under /dev/serial/by-id: there only while it is plugged in.
struct PtyLink {
    std::filesystem::path link;
};

/// A port of 127.0.0.1 that the kernel picks at the first `plug`, for one connection at a time.
struct TcpLoopback {};

using WirePlace = std::variant<PtyLink, TcpLoopback>;

/// The device's end of a cable. `plug`, `unplug` and the destructor are for the owner, from one thread and not from
/// `onBytes`; `send` and `run` are for any. `onBytes` runs on the wire's own thread.
class SimulatedWire {
  public:
    SimulatedWire(WirePlace place, std::function<void(ByteView)> onBytes, Log& log);
    ~SimulatedWire() { unplug(); }
    SimulatedWire(const SimulatedWire&) = delete;
    SimulatedWire& operator=(const SimulatedWire&) = delete;

    /// Unavailable where the system gives no terminal or port, or the link cannot be made.
    Result<> plug();
    void unplug();
    bool plugged() const { return plugged_; }
    /// Where a driver finds it; the port of TCP is known after the first `plug`.
    PrinterAddress address() const;

    /// Nothing where it is not plugged in. `piece`: bytes a write, a millisecond between two; 0 is all at once.
    void send(Bytes bytes, std::size_t piece = 0);
    /// Closes the connection of a TCP port once what was sent is out; the next one may come at once.
    void hangUp();
    /// Runs `work` on the wire's thread, or at once where it is not plugged in.
    void run(const std::function<void()>& work);

  private:
    Result<> plugPty(const std::filesystem::path& link);
    Result<> plugTcp();
    Result<FileDescriptor> accept(int cancel) const;
    void sendPieces();

    const WirePlace place_;
    const std::function<void(ByteView)> onBytes_;
    bool plugged_ = false;
    std::optional<Pty> pty_;
    FileDescriptor listening_;
    std::uint16_t port_ = 0;
    std::deque<Bytes> pieces_; // the wire's thread, as the next
    bool hangingUp_ = false;
    Line line_;
};

} // namespace tongguan::devices
