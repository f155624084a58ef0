// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/simulators/picture_camera.h"

#include "hardware/devices/condition_reporter.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace tongguan::devices {

PictureCamera::PictureCamera(int framesPerSecond) : framesPerSecond_(std::clamp(framesPerSecond, 1, 60)) {}

void PictureCamera::start(std::function<void(Frame)> onFrame, ConditionHandler onCondition)
{
    stop();
    thread_ = std::jthread([this, onFrame = std::move(onFrame), onCondition = std::move(onCondition)](
                               const std::stop_token& stop) { run(stop, onFrame, onCondition); });
}

void PictureCamera::stop()
{
    if (!thread_.joinable())
        return;
    thread_.request_stop();
    thread_.join();
}

void PictureCamera::show(Frame frame)
{
    const std::scoped_lock lock(mutex_);
    shown_ = std::move(frame);
    changed_.notify_all();
}

void PictureCamera::clear()
{
    const std::scoped_lock lock(mutex_);
    shown_ = {};
}

void PictureCamera::setPlugged(bool plugged)
{
    const std::scoped_lock lock(mutex_);
    plugged_ = plugged;
    changed_.notify_all();
}

void PictureCamera::run(const std::stop_token& stop, const std::function<void(Frame)>& onFrame,
                        ConditionHandler onCondition)
{
    ConditionReporter condition(std::move(onCondition));
    const auto interval = std::chrono::microseconds(std::chrono::seconds(1)) / framesPerSecond_;
    std::unique_lock lock(mutex_);
    while (!stop.stop_requested()) {
        const bool plugged = plugged_;
        const Frame frame = plugged ? shown_ : Frame{};
        lock.unlock();
        condition.report(plugged ? Condition::Ready : Condition::Lost);
        if (frame.pixels)
            onFrame(frame);
        lock.lock();
        if (frame.pixels)
            changed_.wait_for(lock, stop, interval, [&] { return plugged_ != plugged; });
        else
            changed_.wait(lock, stop, [&] { return plugged_ != plugged || (plugged && shown_.pixels); });
    }
}

} // namespace tongguan::devices
