// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/devices/barrier.h"
#include "hardware/devices/condition_reporter.h"
#include "hardware/devices/modbus_line.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>

namespace tongguan::devices {

/// Addresses are as on the wire, from 0.
struct ModbusBarrierSettings {
    ModbusSettings line;
    /// With `close`, both are pressed like buttons for as long as `pulse`. Without, the arm is up while this coil is
    /// on.
    std::uint16_t open = 0;
    std::optional<std::uint16_t> close;
    std::chrono::milliseconds pulse{500};
    /// Discrete inputs of the arm's two ends. Both or none; at most kMostRead apart.
    struct Ends {
        std::uint16_t opened = 0;
        std::uint16_t closed = 0;
    };
    std::optional<Ends> ends;
};

/// A barrier behind coils of a MODBUS/TCP device. Faulty where that refuses, or both ends are reached at once. A button
/// that was pressed as the line broke is released first when it is back. `log` outlives it.
class ModbusBarrier final : public Barrier {
  public:
    ModbusBarrier(ModbusBarrierSettings settings, Log& log);
    ~ModbusBarrier() override { stop(); }

    void start(std::function<void(BarrierState)> onState, ConditionHandler onCondition) override;
    void stop() override { line_.stop(); }
    void move(bool open, std::function<void(Result<>)> onDone) override;

  private:
    void poll();
    void look();
    void press(std::uint16_t coil, const std::function<void(Result<>)>& onDone);
    void told(bool opened, bool closed);
    void report(BarrierState state);
    void refused(const Error& error);

    const ModbusBarrierSettings settings_;
    Log& log_;
    std::function<void(BarrierState)> onState_;
    ConditionReporter condition_;
    std::optional<BarrierState> state_;
    std::optional<std::uint16_t> pressed_; ///< a button that is to be released
    ModbusLine line_;
};

} // namespace tongguan::devices
