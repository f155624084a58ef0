// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/devices/condition_reporter.h"
#include "hardware/devices/lane_lights.h"
#include "hardware/devices/modbus_line.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace tongguan::devices {

struct ModbusLightsSettings {
    ModbusSettings line;
    struct Coil {
        Lamp lamp = Lamp::Red;
        std::uint16_t coil = 0; ///< as on the wire, from 0
    };
    std::vector<Coil> coils; ///< at least one; each lamp and each coil once, at most kMostRead apart
};

/// Lights behind coils of a MODBUS/TCP device. Where their coils stand side by side they change in one order, otherwise
/// lamps go out before one goes on. Faulty where the device refuses, or two burn at once. `log` outlives it.
class ModbusLights final : public LaneLights {
  public:
    ModbusLights(ModbusLightsSettings settings, Log& log);
    ~ModbusLights() override { stop(); }

    void start(std::function<void(Lamp)> onLamp, ConditionHandler onCondition) override;
    void stop() override { line_.stop(); }
    void show(Lamp lamp, std::function<void(Result<>)> onDone) override;

  private:
    using Done = std::function<void(Result<>)>;

    void poll();
    void order(Lamp lamp, const Done& onDone);
    void told(const modbus::Bits& coils);
    void refused(const Error& error);

    const ModbusLightsSettings settings_;
    std::uint16_t first_ = 0; ///< coil
    std::uint16_t count_ = 0;
    Log& log_;
    std::function<void(Lamp)> onLamp_;
    ConditionReporter condition_;
    std::optional<Lamp> lamp_;   ///< as it burns
    std::optional<Lamp> wanted_; ///< as it was ordered
    bool again_ = false;         ///< it was lost since
    ModbusLine line_;
};

} // namespace tongguan::devices
