// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hardware/devices/escpos_printer.h"
#include "hardware/devices/http_inspection_devices.h"
#include "hardware/devices/http_plate_camera.h"
#include "hardware/devices/keyboard_scanner.h"
#include "hardware/devices/modbus_barrier.h"
#include "hardware/devices/modbus_lights.h"
#include "hardware/devices/nut_ups.h"
#include "hardware/devices/serial_document_reader.h"
#include "hardware/devices/serial_scanner.h"
#include "hardware/devices/serial_weighbridge.h"

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tongguan::devices {

/// On a serial line, or one that types.
using ScannerEntry = std::variant<ScannerSettings, KeyboardScannerSettings>;

/// A camera that papers are held to: a real one, or a picture in a file.
struct CameraEntry {
    std::string id;   ///< empty: the system's first one
    std::string file; ///< of a PGM picture; empty: a real camera
};

struct PlateCameraEntry {
    HttpPlateCameraSettings settings;
    bool secondLook = true; ///< its pictures are read once more
};

/// Sound devices as ALSA names them. A card that switches its own jack needs neither `headphones` nor `jack`.
struct SoundEntry {
    std::string loudspeaker = "default";
    std::string headphones;
    std::string jack; ///< an input device that tells of headphones
    int volume = 60;  ///< 1 to 100
    std::string recordings = "/usr/share/tongguan/voice";
};

/// Where the devices file of an installed kiosk lies.
inline constexpr const char* kDevicesFile = "/etc/tongguan/devices.json";

/// Which devices a kiosk was built with, as its devices file says (JSON, every member may be missing):
/// `{"reader": {"path": "/dev/serial/by-id/…", "baud": 9600, "framing": "stx-etx" | "lines"},
///   "scanner": {"path": "/dev/ttyACM0", "baud": 9600} | {"path": "/dev/input/by-id/…-event-kbd", "types": true},
///   "printer": {"path": "/dev/usb/lp0"} | {"path": "/dev/ttyS1", "baud": 19200} | {"host": "192.0.2.7", "port": 9100},
///   "camera": {"id": "/dev/video0"} | {"file": "camera.pgm"},
///   "weighbridge": {"path": "/dev/ttyS2", "baud": 9600, "protocol": "toledo" | "sics"},
///   "plate_camera": {"listen": "192.0.2.1", "port": 8090, "camera": "192.0.2.64", "second_look": true},
///   "inspection": {"listen": "192.0.2.1", "port": 8091, "devices":
///                  [{"name": "xray-1", "kind": "XRAY", "address": "192.0.2.70", "silence": 90, "here": false}, …]},
///   "sound": {"loudspeaker": "default", "volume": 60, "recordings": "/usr/share/tongguan/voice",
///             "headphones": "hw:1", "jack": "/dev/input/by-path/…"},
///   "barrier": {"host": "192.0.2.80", "port": 502, "unit": 1, "open": 0, "close": 1, "pulse": 500,
///               "opened": 0, "closed": 1},
///   "lights": {"host": "192.0.2.80", "port": 502, "unit": 1, "red": 8, "yellow": 9, "green": 10},
///   "ups": {"host": "127.0.0.1", "port": 3493, "name": "ups"}}`
/// Inspection devices: kinds as in inspection_message.h; "silence" in seconds, after which one that says nothing is
/// lost; "here" for one in this kiosk's own lane. Barrier and lights: coils ("open", "close", the lamps) and discrete
/// inputs ("opened", "closed") are numbers as on the wire, from 0; "pulse" in milliseconds; see modbus_barrier.h.
struct DevicesFile {
    std::optional<DocumentReaderSettings> reader;
    std::optional<ScannerEntry> scanner;
    std::optional<EscposPrinterSettings> printer;
    std::optional<CameraEntry> camera;
    std::optional<WeighbridgeSettings> weighbridge;
    std::optional<PlateCameraEntry> plateCamera;
    std::optional<InspectionDevicesSettings> inspection;
    std::optional<SoundEntry> sound;
    std::optional<ModbusBarrierSettings> barrier;
    std::optional<ModbusLightsSettings> lights;
    std::optional<NutUpsSettings> ups;
    std::vector<std::string> unknown; ///< members that no kiosk reads: a name with a mistake in it

    /// InvalidInput names file and member.
    static Result<DevicesFile> read(const std::filesystem::path& file);
};

} // namespace tongguan::devices
