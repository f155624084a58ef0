// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/sics_weighbridge.h"

#include <utility>

namespace tongguan::devices {

namespace {

FrameSplitter splitter()
{
    return {Framing::lines(), sics::kLongestLine};
}

} // namespace

SicsWeighbridge::SicsWeighbridge(WeighbridgeSettings settings, Log& log)
    : settings_(std::move(settings)), log_(log), lines_(splitter()), vehicle_(settings_.steady),
      line_("weighbridge", serialOpener(settings_.port), log)
{}

void SicsWeighbridge::start(std::function<void(std::int64_t kg)> onWeight, ConditionHandler onCondition)
{
    stop();
    onWeight_ = std::move(onWeight);
    condition_ = ConditionReporter(std::move(onCondition));
    vehicle_ = VehicleOnScale(settings_.steady);
    line_.start({
        .opened =
            [this] {
                lines_ = splitter();
                vehicle_.restart();
                ask();
            },
        .lost = [this] { condition_.report(Condition::Lost); },
        .received = [this](ByteView bytes) { received(bytes); },
        .alarm =
            [this] {
                if (asked_)
                    silent();
                else
                    ask();
            },
    });
}

void SicsWeighbridge::ask()
{
    asked_ = true;
    noise_ = false;
    line_.send(asBytes(sics::kAsk));
    line_.setAlarm(settings_.answerWithin);
}

void SicsWeighbridge::received(ByteView bytes)
{
    for (const Bytes& line : lines_.push(bytes)) {
        const auto reply = sics::parseReply(asText(line));
        if (reply && asked_)
            take(*reply);
        else
            noise_ = true; // the question stands
    }
}

void SicsWeighbridge::take(const sics::Reply& reply)
{
    asked_ = false;
    line_.setAlarm(settings_.poll);
    if (reply.kind == sics::Reply::Kind::Refused)
        return condition_.report(Condition::Faulty);
    condition_.report(Condition::Ready);
    // What it cannot tell now is not still; neither is what it cannot weigh.
    const WeightShown shown = reply.kind == sics::Reply::Kind::Weight ? reply.shown : WeightShown{};
    if (onShown_)
        onShown_(shown);
    if (const auto kg = vehicle_.take(shown, std::chrono::steady_clock::now()))
        onWeight_(*kg);
}

void SicsWeighbridge::silent()
{
    asked_ = false;
    if (noise_) { // it says something else all the time
        line_.setAlarm(settings_.poll);
        return condition_.report(Condition::Faulty);
    }
    if (condition_.last() != Condition::Lost)
        log_.write(Severity::Warning, "tongguan.devices",
                   "device.lost device=weighbridge reason=\"the indicator does not answer\"");
    line_.reopen();
    condition_.report(Condition::Lost);
}

} // namespace tongguan::devices
