// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/devices/escpos_printer.h"
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
///   "weighbridge": {"path": "/dev/ttyS2", "baud": 9600}}`
class DeviceSet {
  public:
    /// InvalidInput names file and member. Unavailable: there is a camera, and not what it takes to see with it.
    static Result<DeviceSet> read(const std::filesystem::path& file, Log& log);

    KioskDevices devices() const
    {
        return {reader_.get(), scanner_.get(), camera_.get(), printer_.get(), readBarcodes_, weighbridge_.get()};
    }

  private:
    std::unique_ptr<devices::DocumentReader> reader_;
    std::unique_ptr<devices::Scanner> scanner_;
    std::unique_ptr<devices::Camera> camera_;
    reading::BarcodeReader readBarcodes_ = nullptr;
    std::unique_ptr<devices::Printer> printer_;
    std::unique_ptr<devices::Weighbridge> weighbridge_;
};

} // namespace tongguan::app
