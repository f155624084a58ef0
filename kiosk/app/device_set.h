// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/devices/escpos_printer.h"
#include "hardware/devices/http_inspection_devices.h"
#include "hardware/devices/http_plate_camera.h"
#include "hardware/devices/input_headphone_jack.h"
#include "hardware/devices/serial_document_reader.h"
#include "hardware/devices/serial_scanner.h"
#include "hardware/devices/serial_weighbridge.h"
#include "kiosk/app/driver_post.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace tongguan::app {

/// Which devices a kiosk was built with, as its devices file says (JSON, every member may be missing):
/// `{"reader": {"path": "/dev/serial/by-id/…", "baud": 9600, "framing": "stx-etx" | "lines"},
///   "scanner": {"path": "/dev/ttyACM0", "baud": 9600},
///   "printer": {"path": "/dev/usb/lp0"} | {"path": "/dev/ttyS1", "baud": 19200} | {"host": "192.0.2.7", "port": 9100},
///   "camera": {"id": "/dev/video0"} | {"file": "camera.pgm"},
///   "weighbridge": {"path": "/dev/ttyS2", "baud": 9600},
///   "plate_camera": {"listen": "192.0.2.1", "port": 8090, "camera": "192.0.2.64", "second_look": true},
///   "inspection": {"listen": "192.0.2.1", "port": 8091, "devices":
///                  [{"name": "xray-1", "kind": "XRAY", "address": "192.0.2.70", "silence": 90, "here": false}, …]},
///   "sound": {"loudspeaker": "default", "volume": 60, "recordings": "/usr/share/tongguan/voice",
///             "headphones": "hw:1", "jack": "/dev/input/by-path/…"}}`
/// Inspection devices: kinds as in inspection_message.h; "silence" in seconds, after which one that says nothing is
/// lost; "here" for one in this kiosk's own lane. Sound devices as ALSA names them. A card that switches its own jack
/// needs neither "headphones" nor "jack".
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
                .voice = voice_.get(),
                .headphones = headphones_.get()};
    }

  private:
    std::unique_ptr<devices::DocumentReader> reader_;
    std::unique_ptr<devices::Scanner> scanner_;
    std::unique_ptr<devices::Camera> camera_;
    std::unique_ptr<reading::FrameReader> frames_;
    std::unique_ptr<devices::Printer> printer_;
    std::unique_ptr<devices::Weighbridge> weighbridge_;
    std::unique_ptr<devices::PlateCamera> plateCamera_;
    std::unique_ptr<devices::InspectionDevices> inspection_;
    std::unique_ptr<sound::Voice> voice_;
    std::unique_ptr<devices::HeadphoneJack> headphones_;
};

} // namespace tongguan::app
