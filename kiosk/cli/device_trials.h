// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/devices_file.h"
#include "kiosk/cli/command.h"
#include "kiosk/cli/device_log.h"
#include "kiosk/cli/device_news.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace tongguan::cli {

/// How one device is tried.
struct Trial {
    Environment& environment;
    std::string device; ///< its name in the devices file
    bool json = false;
    bool show = false; ///< what papers and plates say, too
    std::chrono::seconds patience{30};
    DeviceNews news{}; // before the driver: see there
    DeviceLog log{};
};

// Each starts the device's real driver and waits until it did what it is for. Done: it did. No: it is there, and did
// not. Environment: it does not answer.

Exit tryReader(const devices::DocumentReaderSettings& settings, Trial& trial);
Exit tryScanner(const devices::ScannerEntry& settings, Trial& trial);
Exit tryPrinter(const devices::EscposPrinterSettings& settings, Trial& trial);
Exit tryWeighbridge(const devices::WeighbridgeSettings& settings, Trial& trial);
Exit tryPlateCamera(const devices::HttpPlateCameraSettings& settings, Trial& trial);
Exit tryInspection(const devices::InspectionDevicesSettings& settings, Trial& trial);
/// `move`: the arm goes to its other end and back; lamps burn one after the other, and go out.
Exit tryBarrier(const devices::ModbusBarrierSettings& settings, bool move, Trial& trial);
Exit tryLights(const devices::ModbusLightsSettings& settings, bool move, Trial& trial);
Exit tryUps(const devices::NutUpsSettings& settings, Trial& trial);

/// A condition as news; where it is ready, with what people are to do.
DeviceTold toldCondition(std::string_view device, devices::Condition condition, std::string_view whatNext = {});
/// Prints what is told until that proves or denies the device. `nothing`: what did not happen meanwhile.
Exit judged(Trial& trial, std::string_view nothing);

} // namespace tongguan::cli
