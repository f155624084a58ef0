// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/http_plate_camera.h"

#include "hardware/devices/plate_message.h"

#include <format>
#include <utility>

namespace tongguan::devices {

HttpPlateCamera::HttpPlateCamera(HttpPlateCameraSettings settings, Log& log)
    : settings_(std::move(settings)), log_(log), listener_("plate_camera",
                                                           {.listen = settings_.listen,
                                                            .port = settings_.port,
                                                            .longestBody = kLongestPlateMessage,
                                                            .tryAgain = settings_.tryAgain},
                                                           log)
{}

HttpPlateCamera::~HttpPlateCamera()
{
    stop();
}

void HttpPlateCamera::start(std::function<void(PlateRead)> onPlate, ConditionHandler onCondition)
{
    stop();
    onPlate_ = std::move(onPlate);
    listener_.start({
        .known = [this](std::string_view address) { return settings_.camera.empty() || settings_.camera == address; },
        .posted =
            [this](const PostListener::Events::Message& message) {
                return take(message) ? PostListener::Events::Answer::Taken : PostListener::Events::Answer::NoMessage;
            },
        .listening =
            [handler = std::move(onCondition)](Condition condition) {
                if (handler)
                    handler(condition);
            },
    });
}

bool HttpPlateCamera::take(const PostListener::Events::Message& message)
{
    auto read = parsePlateMessage(message.contentType, message.body);
    if (!read) {
        log_.write(Severity::Warning, "tongguan.devices",
                   std::format("plate_message_refused what=\"{}\"", read.error().what));
        return false;
    }
    if (!*read)
        return true;
    PlateRead& vehicle = **read;
    if (vehicle.confidence < settings_.leastConfidence)
        vehicle.text.clear();
    if (!vehicle.text.empty() || !vehicle.pictures.empty())
        onPlate_(std::move(vehicle));
    return true;
}

void HttpPlateCamera::stop()
{
    listener_.stop();
}

} // namespace tongguan::devices
