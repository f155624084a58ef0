// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/camera.h"

#include <filesystem>
#include <thread>

namespace tongguan::devices {

/// A camera that sees what lies in a file: a grey picture (PGM, "P5", 8 bits), written beside it and renamed over it.
/// No file: nothing is held to the camera. No folder: the camera is lost. For trials where who holds the papers is
/// another process. Same threading as Camera.
class FileCamera final : public Camera {
  public:
    explicit FileCamera(std::filesystem::path file) : file_(std::move(file)) {}
    ~FileCamera() override { FileCamera::stop(); }

    void start(std::function<void(Frame)> onFrame, ConditionHandler onCondition) override;
    void stop() override;

  private:
    const std::filesystem::path file_;
    std::jthread thread_;
};

/// As FileCamera reads it; a frame without pixels where it is no such picture, or has more than 64 million pixels.
Frame frameFromPgm(ByteView bytes);
std::string pgmOf(const Frame& frame);

} // namespace tongguan::devices
