// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/devices/plate_camera.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

namespace tongguan::devices {

struct HttpPlateCameraSettings {
    std::string listen = "0.0.0.0"; ///< address of the kiosk in the lane's own network, in digits
    std::uint16_t port = 8090;
    std::string camera;       ///< its address; what others post is refused. Empty: anybody of that network
    int leastConfidence = 85; ///< per cent; what the camera is less sure of is as if it had not read it
    std::chrono::milliseconds tryAgain{5000}; ///< where the address cannot be listened on yet
};

/// A camera that posts what it read to this kiosk (plate_message.h). Lost while the kiosk cannot listen there; a camera
/// that has nothing to tell is silent. `log` outlives it.
///
/// Outside bytes: four connections at most, a head of 8 KiB, a body of 8 MiB, ten seconds for each message.
class HttpPlateCamera final : public PlateCamera {
  public:
    HttpPlateCamera(HttpPlateCameraSettings settings, Log& log);
    ~HttpPlateCamera() override;

    void start(std::function<void(PlateRead)> onPlate, ConditionHandler onCondition) override;
    void stop() override;

  private:
    struct Listener;
    const HttpPlateCameraSettings settings_;
    Log& log_;
    std::unique_ptr<Listener> listener_;
};

} // namespace tongguan::devices
