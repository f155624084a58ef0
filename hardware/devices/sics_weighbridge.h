// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/devices/condition_reporter.h"
#include "hardware/devices/frame_splitter.h"
#include "hardware/devices/line.h"
#include "hardware/devices/serial_weighbridge.h"
#include "hardware/devices/sics_line.h"
#include "hardware/devices/vehicle_on_scale.h"

#include <chrono>
#include <functional>
#include <utility>

namespace tongguan::devices {

/// A weighbridge's indicator on a serial line that is asked for what it shows (sics_line.h). It is lost as well where
/// its cable is in and it does not answer; Faulty where it speaks something else. `log` outlives it.
class SicsWeighbridge final : public Weighbridge {
  public:
    SicsWeighbridge(WeighbridgeSettings settings, Log& log);
    ~SicsWeighbridge() override { stop(); }

    void start(std::function<void(std::int64_t kg)> onWeight, ConditionHandler onCondition) override;
    void stop() override { line_.stop(); }
    void watch(std::function<void(const WeightShown&)> onShown) override { onShown_ = std::move(onShown); }

  private:
    void ask();
    void received(ByteView bytes);
    void take(const sics::Reply& reply);
    void silent();

    const WeighbridgeSettings settings_;
    Log& log_;
    FrameSplitter lines_;
    VehicleOnScale vehicle_;
    std::function<void(std::int64_t kg)> onWeight_;
    std::function<void(const WeightShown&)> onShown_;
    ConditionReporter condition_;
    bool asked_ = false;
    bool noise_ = false; ///< came since it was asked
    Line line_;
};

} // namespace tongguan::devices
