// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/devices/escpos_printer.h"
#include "hardware/devices/serial_document_reader.h"
#include "hardware/devices/serial_scanner.h"
#include "hardware/devices/simulators/document_reader_simulator.h"
#include "hardware/devices/simulators/picture_camera.h"
#include "hardware/devices/simulators/printer_simulator.h"
#include "hardware/devices/simulators/scanner_simulator.h"
#include "kiosk/app/kiosk.h"

#include <filesystem>
#include <functional>
#include <string>

namespace tongguan::app {

/// Devices for a trial: the real drivers, at the other end simulators that speak the devices' bytes. The printer's
/// tickets become pictures in `folder`.
class SimulatedDesk {
  public:
    /// `onTicket` is called on the simulated printer's thread.
    SimulatedDesk(const std::filesystem::path& folder, std::function<void(devices::PrintedTicket)> onTicket, Log& log);

    /// Unavailable where the system gives no terminals.
    Result<> plugAll();
    KioskDevices devices() { return {&reader_, &scanner_, &camera, &printer_}; }

    /// Holds a paper with this QR code to the camera.
    Result<> holdCode(const std::string& text);

    devices::DocumentReaderSimulator reader;
    devices::ScannerSimulator scanner;
    devices::PrinterSimulator printer;
    devices::PictureCamera camera;

  private:
    devices::SerialDocumentReader reader_;
    devices::SerialScanner scanner_;
    devices::EscposPrinter printer_;
};

} // namespace tongguan::app
