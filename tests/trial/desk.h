// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/time.h"
#include "hardware/devices/simulators/document_reader_simulator.h"
#include "hardware/devices/simulators/inspection_device_simulator.h"
#include "hardware/devices/simulators/plate_camera_simulator.h"
#include "hardware/devices/simulators/printer_simulator.h"
#include "hardware/devices/simulators/scanner_simulator.h"
#include "hardware/devices/simulators/weighbridge_simulator.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace tongguan::trial {

/// The devices around a kiosk and who holds papers to them. A kiosk in this or another process finds them by
/// `devicesFile`; it speaks to them by its real drivers.
class Desk {
  public:
    /// The folder holds the devices' ends and the tickets' pictures. `onTicket` is called on the printer's thread.
    Desk(const std::filesystem::path& folder, std::function<void(devices::PrintedTicket)> onTicket, Log& log);

    /// Before `plugAll`: the kiosk speaks to that sound device, as ALSA names it; without it the kiosk is silent.
    void soundTo(std::string loudspeaker) { loudspeaker_ = std::move(loudspeaker); }
    /// Unavailable where the system gives no terminals.
    Result<> plugAll();
    /// For `tongguan-kiosk --devices`; written by `plugAll`.
    std::filesystem::path devicesFile() const { return folder_ / "devices.json"; }

    /// Holds a paper with this QR code to the camera, or with none to be read (`smudge`).
    Result<> holdCode(const std::string& text);
    Result<> holdSmudge();
    Result<> holdNothing();
    /// One of the port's machines tells what it found of that vehicle: kind and state as in inspection_message.h, a
    /// seal's number behind its state ("INTACT YN0017268").
    Result<> machineTells(std::string_view kind, std::string_view state, std::string_view plate, UtcTime at) const;
    void unplugCamera();
    Result<> plugCamera();

  private:
    Result<> hold(const std::string& pgm);

    const std::filesystem::path folder_;
    std::string loudspeaker_;

  public:
    devices::DocumentReaderSimulator reader;
    devices::ScannerSimulator scanner;
    devices::PrinterSimulator printer;
    devices::WeighbridgeSimulator scale;
    const devices::PlateCameraSimulator plateCamera = devices::PlateCameraSimulator::ofItsOwn();
    const devices::InspectionDeviceSimulator machines = devices::InspectionDeviceSimulator::ofItsOwn();
};

} // namespace tongguan::trial
