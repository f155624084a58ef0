// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/log.h"
#include "base/result.h"
#include "hardware/devices/modbus_frame.h"
#include "hardware/devices/simulators/simulated_wire.h"

#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace tongguan::devices {

/// A device with 64 coils and 64 discrete inputs on a TCP port of this machine, as MODBUS V1.1b3 has it: it refuses
/// what lies behind them, and any other function. `plug`, `unplug` as SimulatedWire; the other calls are for any
/// thread.
class ModbusSimulator {
  public:
    static constexpr std::size_t kBits = 64;

    /// How it answers, until it is told otherwise.
    enum class Manner : std::uint8_t {
        Answers,
        Silent,
        Refuses,        ///< exception 4 to everything
        AnswersOthers,  ///< first to a transaction that nobody began, then to this one
        OnlyOthers,     ///< to a transaction that nobody began
        InPieces,       ///< a byte at a time
        HalfAndHangsUp, ///< once, and then answers
        Garbles,        ///< once: what is no MODBUS; then answers
        AnswersAnother, ///< another function than it was asked for
    };

    explicit ModbusSimulator(Log& log);

    Result<> plug() { return wire_.plug(); }
    void unplug() { wire_.unplug(); }
    TcpAddress address() const { return std::get<TcpAddress>(wire_.address()); }

    void behave(Manner manner);
    void setInput(std::uint16_t input, bool on);
    bool coil(std::uint16_t coil) const;
    /// What it was told to do or asked for so far, without frames.
    std::vector<Bytes> heard() const;
    /// The first message as it came, with its frame.
    Bytes firstMessage() const;

    /// What it answers to one question. Pure but for its coils.
    Bytes answerTo(const Bytes& pdu);

  private:
    void received(ByteView bytes);
    void answer(const modbus::Frame& frame);
    Bytes bits(const Bytes& pdu, const std::vector<bool>& of) const;

    mutable std::mutex mutex_;
    Manner manner_ = Manner::Answers; // under mutex_, as the next four
    std::vector<bool> coils_ = std::vector<bool>(kBits);
    std::vector<bool> inputs_ = std::vector<bool>(kBits);
    std::vector<Bytes> heard_;
    Bytes first_;
    modbus::FrameCutter frames_; // the wire's thread
    SimulatedWire wire_;
};

} // namespace tongguan::devices
