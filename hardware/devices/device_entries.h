// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/result.h"
#include "hardware/devices/devices_file.h"

#include <string_view>

namespace tongguan::devices {

// One member of a devices file each, as devices_file.h shows it. InvalidInput says what is wrong inside.

Result<DocumentReaderSettings> readerEntry(const Json& json);
Result<ScannerEntry> scannerEntry(const Json& json);
Result<EscposPrinterSettings> printerEntry(const Json& json);
Result<CameraEntry> cameraEntry(const Json& json);
Result<WeighbridgeSettings> weighbridgeEntry(const Json& json);
Result<PlateCameraEntry> plateCameraEntry(const Json& json);
Result<InspectionDevicesSettings> inspectionEntry(const Json& json);
Result<SoundEntry> soundEntry(const Json& json);
Result<ModbusBarrierSettings> barrierEntry(const Json& json);
Result<ModbusLightsSettings> lightsEntry(const Json& json);
Result<NutUpsSettings> upsEntry(const Json& json);

/// Whether a devices file may have a member of that name.
bool isDeviceEntry(std::string_view member);

/// A number of a TCP port.
Result<std::uint16_t> portEntry(const Json& json, std::uint16_t otherwise);

} // namespace tongguan::devices
