// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/devices/condition_reporter.h"
#include "hardware/devices/frame_splitter.h"
#include "hardware/devices/line.h"
#include "hardware/devices/serial_port.h"
#include "hardware/devices/weighbridge.h"
#include "hardware/devices/weight_frame.h"

#include <chrono>
#include <optional>

namespace tongguan::devices {

struct WeighbridgeSettings {
    SerialSettings port;
    /// A vehicle that stops half on the scale shows less than it weighs: so long it has to show the same.
    std::chrono::milliseconds steady{2000};
};

/// A weighbridge's indicator on a serial line, in continuous mode (see weight_frame.h). `log` outlives it.
class SerialWeighbridge final : public Weighbridge {
  public:
    SerialWeighbridge(WeighbridgeSettings settings, Log& log);
    ~SerialWeighbridge() override { stop(); }

    void start(std::function<void(std::int64_t kg)> onWeight, ConditionHandler onCondition) override;
    void stop() override { line_.stop(); }

  private:
    void take(const WeightShown& shown);

    const WeighbridgeSettings settings_;
    FrameSplitter frames_;
    std::function<void(std::int64_t kg)> onWeight_;
    ConditionReporter condition_;
    std::optional<std::int64_t> steady_; ///< shown since the alarm was set
    bool told_ = false;                  ///< of the vehicle that stands there
    Line line_;
};

} // namespace tongguan::devices
