// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/camera_feed.h"

namespace tongguan::app {
namespace {

// The image shares the frame's pixels and lets go of them when the last copy of it is gone.
QImage wrapped(const devices::Frame& frame)
{
    const auto needed = static_cast<std::size_t>(frame.stride) * static_cast<std::size_t>(frame.height);
    if (!frame.pixels || frame.width <= 0 || frame.height <= 0 || frame.stride < frame.width ||
        frame.pixels->size() < needed)
        return {};
    auto* owner = new std::shared_ptr<const Bytes>(frame.pixels);
    return QImage(
        frame.pixels->data(), frame.width, frame.height, frame.stride, QImage::Format_Grayscale8,
        [](void* held) { delete static_cast<std::shared_ptr<const Bytes>*>(held); }, owner);
}

} // namespace

void CameraFeed::show(const devices::Frame& frame)
{
    const bool before = live();
    live_ = wrapped(frame);
    if (before != live())
        emit liveChanged();
    emit framed();
}

void CameraFeed::keepLive()
{
    kept_ = live_;
    emit keptChanged();
}

void CameraFeed::clear()
{
    show({});
    kept_ = {};
    emit keptChanged();
}

} // namespace tongguan::app
