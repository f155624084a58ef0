// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/devices/camera.h"

#include <memory>
#include <string>

namespace tongguan::devices {

struct CameraSettings {
    /// The camera's id as Qt Multimedia shows it (/dev/video0); the system's first one where empty.
    std::string id;
    /// The format nearest to this many pixels across is taken.
    int width = 1920;
};

/// A camera through Qt Multimedia, behind the plain interface. Needs a QCoreApplication as long as it runs. Finds the
/// camera again when it is plugged in. `log` outlives it.
class QtCamera final : public Camera {
  public:
    QtCamera(CameraSettings settings, Log& log);
    ~QtCamera() override;

    void start(std::function<void(Frame)> onFrame, ConditionHandler onCondition) override;
    void stop() override;

  private:
    class Worker;

    const CameraSettings settings_;
    Log& log_;
    struct Running;
    std::unique_ptr<Running> running_;
};

} // namespace tongguan::devices
