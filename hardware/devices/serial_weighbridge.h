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
#include <cstdint>
#include <optional>
#include <utility>

namespace tongguan::devices {

enum class WeighingProtocol : std::uint8_t {
    Continuous, ///< the indicator sends all the time (weight_frame.h): SerialWeighbridge
    Sics,       ///< it is asked (sics_line.h): SicsWeighbridge
};

struct WeighbridgeSettings {
    SerialSettings port;
    WeighingProtocol protocol = WeighingProtocol::Continuous;
    /// A vehicle that stops half on the scale shows less than it weighs: so long it has to show the same.
    std::chrono::milliseconds steady{2000};
    /// Of an indicator that is asked: between two questions, and how long one that answers takes at most.
    std::chrono::milliseconds poll{250};
    std::chrono::milliseconds answerWithin{1000};
};

/// A weighbridge's indicator on a serial line, in continuous mode (see weight_frame.h). `log` outlives it.
class SerialWeighbridge final : public Weighbridge {
  public:
    SerialWeighbridge(WeighbridgeSettings settings, Log& log);
    ~SerialWeighbridge() override { stop(); }

    void start(std::function<void(std::int64_t kg)> onWeight, ConditionHandler onCondition) override;
    void stop() override { line_.stop(); }
    void watch(std::function<void(const WeightShown&)> onShown) override { onShown_ = std::move(onShown); }

  private:
    void take(const WeightShown& shown);

    const WeighbridgeSettings settings_;
    FrameSplitter frames_;
    std::function<void(std::int64_t kg)> onWeight_;
    std::function<void(const WeightShown&)> onShown_;
    ConditionReporter condition_;
    std::optional<std::int64_t> steady_; ///< shown since the alarm was set
    bool told_ = false;                  ///< of the vehicle that stands there
    Line line_;
};

} // namespace tongguan::devices
