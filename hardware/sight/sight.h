// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/result.h"
#include "hardware/devices/camera.h"
#include "hardware/reading/frame_reader.h"
#include "hardware/reading/sign_look.h"

#include <memory>
#include <string>

namespace tongguan::sight {

/// What a kiosk with a camera sees with. Qt Multimedia and OpenCV bring some fifty libraries that a machine without a
/// camera has no use for; with our code for them they are one library, libtongguan-sight.so, loaded where a camera is.
struct Sight {
    /// The system's first camera where `id` is empty. `log` outlives it; Qt's application too.
    std::unique_ptr<devices::Camera> (*camera)(const std::string& id, Log& log);
    std::unique_ptr<reading::FrameReader> (*frameReader)();
    /// For the pictures of a plate camera. Null where it cannot be made.
    std::unique_ptr<reading::SignLook> (*signLook)();
};

/// Loads it once and keeps it for as long as the process runs. Unavailable where it is not installed.
Result<Sight> loadSight();

/// The one name that the library shows.
inline constexpr const char* kSightName = "tongguanSight";

} // namespace tongguan::sight
