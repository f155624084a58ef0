// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/serial_weighbridge.h"

#include <utility>

namespace tongguan::devices {

SerialWeighbridge::SerialWeighbridge(WeighbridgeSettings settings, Log& log)
    : settings_(std::move(settings)), frames_(weightFraming(), kWeightFrame),
      line_("weighbridge", serialOpener(settings_.port), log)
{}

void SerialWeighbridge::start(std::function<void(std::int64_t kg)> onWeight, ConditionHandler onCondition)
{
    stop();
    onWeight_ = std::move(onWeight);
    condition_ = ConditionReporter(std::move(onCondition));
    told_ = false;
    line_.start({
        .opened =
            [this] {
                frames_ = FrameSplitter(weightFraming(), kWeightFrame);
                steady_.reset();
                condition_.report(Condition::Ready);
            },
        .lost = [this] { condition_.report(Condition::Lost); },
        .received =
            [this](ByteView bytes) {
                for (const auto& frame : frames_.push(bytes)) {
                    if (const auto shown = parseWeight(frame))
                        take(*shown);
                }
            },
        .alarm =
            [this] {
                told_ = true;
                onWeight_(*steady_);
            },
    });
}

void SerialWeighbridge::take(const WeightShown& shown)
{
    if (onShown_)
        onShown_(shown);
    const bool vehicle = shown.kg >= kLeastVehicle;
    if (!vehicle && shown.still && std::exchange(told_, false))
        onWeight_(0);
    if (!vehicle || !shown.still) {
        steady_.reset();
        line_.clearAlarm();
    } else if (!told_ && std::exchange(steady_, shown.kg) != shown.kg) {
        line_.setAlarm(settings_.steady);
    }
}

} // namespace tongguan::devices
