// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "hardware/devices/condition.h"

#include <memory>

namespace tongguan::devices {

/// A grey picture: `stride` bytes a row, at least `width`.
struct Frame {
    int width = 0;
    int height = 0;
    int stride = 0;
    std::shared_ptr<const Bytes> pixels;
};

/// A camera that papers are held to. Same threading as DocumentReader. Frames that come while `onFrame` runs are
/// dropped, never queued.
class Camera {
  public:
    virtual ~Camera() = default;
    virtual void start(std::function<void(Frame)> onFrame, ConditionHandler onCondition) = 0;
    virtual void stop() = 0;
};

} // namespace tongguan::devices
