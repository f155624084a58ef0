// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/devices/plate_camera.h"
#include "hardware/devices/post_listener.h"

#include <chrono>
#include <cstdint>
#include <functional>
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
/// Outside bytes: a body of 8 MiB; the rest as PostListener.
class HttpPlateCamera final : public PlateCamera {
  public:
    HttpPlateCamera(HttpPlateCameraSettings settings, Log& log);
    ~HttpPlateCamera() override;

    void start(std::function<void(PlateRead)> onPlate, ConditionHandler onCondition) override;
    void stop() override;

  private:
    bool take(const PostListener::Events::Message& message);

    const HttpPlateCameraSettings settings_;
    Log& log_;
    std::function<void(PlateRead)> onPlate_;
    PostListener listener_; // last: its thread ends before what it uses
};

} // namespace tongguan::devices
