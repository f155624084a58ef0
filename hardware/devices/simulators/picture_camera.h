// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/camera.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace tongguan::devices {

/// A camera that sees what it is shown. `start`, `stop` and the destructor are for the owner, from one thread; the
/// rest is for any. Plugged in at first.
class PictureCamera final : public Camera {
  public:
    /// `framesPerSecond`: 1 … 60.
    explicit PictureCamera(int framesPerSecond = 10);
    ~PictureCamera() override { PictureCamera::stop(); }

    void start(std::function<void(Frame)> onFrame, ConditionHandler onCondition) override;
    void stop() override;

    /// Sees this frame again and again until another one or `clear`.
    void show(Frame frame);
    void clear();
    void plug() { setPlugged(true); }
    void unplug() { setPlugged(false); }

  private:
    void setPlugged(bool plugged);
    void run(const std::stop_token& stop, const std::function<void(Frame)>& onFrame, ConditionHandler onCondition);

    const int framesPerSecond_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    Frame shown_;         // under mutex_; without pixels where there is nothing to see
    bool plugged_ = true; // under mutex_
    std::jthread thread_; // last: ends before what it uses
};

} // namespace tongguan::devices
