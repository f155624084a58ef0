// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/devices/devices_file.h"
#include "kiosk/app/driver_post.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace tongguan::app {

/// The devices that a kiosk's devices file names (hardware/devices/devices_file.h), with their drivers.
class DeviceSet {
  public:
    /// InvalidInput names file and member. Unavailable: there is a camera, and not what it takes to see with it.
    static Result<DeviceSet> read(const std::filesystem::path& file, Log& log);

    KioskDevices devices() const
    {
        return {.reader = reader_.get(),
                .scanner = scanner_.get(),
                .camera = camera_.get(),
                .printer = printer_.get(),
                .frames = frames_.get(),
                .weighbridge = weighbridge_.get(),
                .plateCamera = plateCamera_.get(),
                .inspection = inspection_.get(),
                .barrier = barrier_.get(),
                .lights = lights_.get(),
                .ups = ups_.get(),
                .voice = voice_.get(),
                .headphones = headphones_.get()};
    }

  private:
    static Result<DeviceSet> make(const devices::DevicesFile& file, Log& log);

    std::unique_ptr<devices::DocumentReader> reader_;
    std::unique_ptr<devices::Scanner> scanner_;
    std::unique_ptr<devices::Camera> camera_;
    std::unique_ptr<reading::FrameReader> frames_;
    std::unique_ptr<devices::Printer> printer_;
    std::unique_ptr<devices::Weighbridge> weighbridge_;
    std::unique_ptr<devices::PlateCamera> plateCamera_;
    std::unique_ptr<devices::InspectionDevices> inspection_;
    std::unique_ptr<devices::Barrier> barrier_;
    std::unique_ptr<devices::LaneLights> lights_;
    std::unique_ptr<devices::Ups> ups_;
    std::unique_ptr<sound::Voice> voice_;
    std::unique_ptr<devices::HeadphoneJack> headphones_;
};

} // namespace tongguan::app
