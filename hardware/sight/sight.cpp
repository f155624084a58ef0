// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sight/sight.h"

#include "hardware/devices/qt_camera.h"
#include "hardware/sight/picture_signs.h"

namespace {

using namespace tongguan;

std::unique_ptr<devices::Camera> makeCamera(const std::string& id, Log& log)
{
    return std::make_unique<devices::QtCamera>(devices::CameraSettings{.id = id}, log);
}

std::unique_ptr<reading::FrameReader> makeReader()
{
    return reading::makeFrameReader();
}

} // namespace

extern "C" {
[[gnu::visibility("default")]] extern const tongguan::sight::Sight tongguanSight;
const tongguan::sight::Sight tongguanSight{
    .camera = makeCamera, .frameReader = makeReader, .signLook = sight::makeSignLook};
}
