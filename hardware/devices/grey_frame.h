// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/camera.h"

#include <QVideoFrame>

#include <optional>

namespace tongguan::devices {

/// The brightness of a video frame, copied; nothing where it cannot be read.
std::optional<Frame> greyFrame(QVideoFrame frame);

} // namespace tongguan::devices
