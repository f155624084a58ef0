// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/http_inspection_devices.h"

#include "hardware/devices/radiation_message.h"

#include <algorithm>
#include <format>
#include <utility>

namespace tongguan::devices {

using Answer = PostListener::Events::Answer;

HttpInspectionDevices::HttpInspectionDevices(InspectionDevicesSettings settings, Log& log)
    : settings_(std::move(settings)), log_(log), listener_("inspection_devices",
                                                           {.listen = settings_.listen,
                                                            .port = settings_.port,
                                                            .longestBody = kLongestRadiationMessage,
                                                            .tryAgain = settings_.tryAgain,
                                                            .tick = settings_.tick},
                                                           log)
{}

HttpInspectionDevices::~HttpInspectionDevices()
{
    stop();
}

void HttpInspectionDevices::start(std::function<void(InspectionReading)> onReading,
                                  std::function<void(const std::string& device, Condition)> onCondition)
{
    stop();
    onReading_ = std::move(onReading);
    onCondition_ = std::move(onCondition);
    heard_.assign(settings_.devices.size(), {.last = Clock::now(), .condition = {}});
    listener_.start({
        .known = [this](std::string_view address) { return knows(address); },
        .posted = [this](const PostListener::Events::Message& message) { return take(message); },
        .listening =
            [this](Condition condition) {
                // Who cannot be posted to hears nobody; once he can, each machine says so itself.
                for (std::size_t at = 0; condition != Condition::Ready && at < heard_.size(); ++at)
                    told(at, condition);
            },
        .tick = [this] { lookForSilence(); },
    });
}

bool HttpInspectionDevices::knows(std::string_view address) const
{
    return std::ranges::any_of(settings_.devices, [&](const ExpectedDevice& device) {
        return device.address.empty() || device.address == address;
    });
}

Answer HttpInspectionDevices::take(const PostListener::Events::Message& message)
{
    const auto word = message.contentType.contains("xml") ? parseRadiationMessage(message.body)
                                                          : parseInspectionMessage(message.body);
    if (!word) {
        log_.write(Severity::Warning, "tongguan.devices",
                   std::format("inspection_message_refused what=\"{}\"", word.error().what));
        return Answer::NoMessage;
    }
    const auto device = std::ranges::find_if(settings_.devices, [&](const ExpectedDevice& one) {
        return one.name == word->device && one.kind == word->kind &&
               (one.address.empty() || one.address == message.from);
    });
    if (device == settings_.devices.end()) {
        log_.write(Severity::Warning, "tongguan.devices",
                   std::format("inspection_device_unknown name={}", word->device));
        return Answer::NotKnown;
    }
    const auto at = static_cast<std::size_t>(device - settings_.devices.begin());
    heard_[at].last = Clock::now();
    told(at, Condition::Ready);
    if (word->reading) {
        InspectionReading reading = *word->reading;
        reading.here = device->here;
        onReading_(std::move(reading));
    }
    return Answer::Taken;
}

void HttpInspectionDevices::lookForSilence()
{
    for (std::size_t at = 0; at < heard_.size(); ++at) {
        if (Clock::now() - heard_[at].last > settings_.devices[at].silence)
            told(at, Condition::Lost);
    }
}

void HttpInspectionDevices::told(std::size_t device, Condition condition)
{
    if (std::exchange(heard_[device].condition, condition) != condition && onCondition_)
        onCondition_(settings_.devices[device].name, condition);
}

void HttpInspectionDevices::stop()
{
    listener_.stop();
}

} // namespace tongguan::devices
