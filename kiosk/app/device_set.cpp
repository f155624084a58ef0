// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/device_set.h"

#include "hardware/devices/escpos_printer.h"
#include "hardware/devices/http_inspection_devices.h"
#include "hardware/devices/http_plate_camera.h"
#include "hardware/devices/input_headphone_jack.h"
#include "hardware/devices/make_scanner.h"
#include "hardware/devices/make_weighbridge.h"
#include "hardware/devices/serial_document_reader.h"
#include "hardware/devices/simulators/file_camera.h"
#include "hardware/sight/second_look.h"
#include "hardware/sight/sight.h"

#include <format>
#include <utility>

namespace tongguan::app {

namespace {

std::unique_ptr<devices::PlateCamera> plateCamera(const devices::PlateCameraEntry& entry, Log& log)
{
    auto camera = std::make_unique<devices::HttpPlateCamera>(entry.settings, log);
    if (!entry.secondLook)
        return camera;
    // Its pictures are one more witness, and no reason to be without the camera.
    const auto sight = sight::loadSight();
    auto look = sight ? sight->signLook() : nullptr;
    if (!look) {
        log.write(Severity::Warning, "tongguan.app",
                  std::format("no_second_look what=\"{}\"", sight ? "no network" : sight.error().what));
        return camera;
    }
    return std::make_unique<sight::SecondLook>(std::move(camera), std::move(look));
}

std::unique_ptr<devices::Camera> camera(const devices::CameraEntry& entry, const sight::Sight& sight, Log& log)
{
    if (!entry.file.empty())
        return std::make_unique<devices::FileCamera>(entry.file);
    return sight.camera(entry.id, log);
}

std::unique_ptr<sound::Voice> voice(const devices::SoundEntry& entry, Log& log)
{
    return std::make_unique<sound::Voice>(
        sound::VoiceSettings{.loudspeaker = entry.loudspeaker, .headphones = entry.headphones, .volume = entry.volume},
        sound::Recordings::in(entry.recordings), sound::loadEngine, log);
}

} // namespace

Result<DeviceSet> DeviceSet::read(const std::filesystem::path& file, Log& log)
{
    const auto read = devices::DevicesFile::read(file);
    if (!read)
        return fail(read.error().code, read.error().what);
    for (const std::string& member : read->unknown)
        log.write(Severity::Warning, "tongguan.app",
                  std::format("unknown_device file=\"{}\" member=\"{}\"", file.string(), member));
    return make(*read, log);
}

Result<DeviceSet> DeviceSet::make(const devices::DevicesFile& file, Log& log)
{
    DeviceSet set;
    if (file.reader)
        set.reader_ = std::make_unique<devices::SerialDocumentReader>(*file.reader, log);
    if (file.scanner)
        set.scanner_ = devices::makeScanner(*file.scanner, log);
    if (file.printer)
        set.printer_ = std::make_unique<devices::EscposPrinter>(*file.printer, log);
    if (file.camera) {
        const auto sight = sight::loadSight();
        if (!sight)
            return fail(sight.error().code, std::format("\"camera\": {}", sight.error().what));
        set.frames_ = sight->frameReader();
        set.camera_ = camera(*file.camera, *sight, log);
    }
    if (file.weighbridge)
        set.weighbridge_ = devices::makeWeighbridge(*file.weighbridge, log);
    if (file.plateCamera)
        set.plateCamera_ = plateCamera(*file.plateCamera, log);
    if (file.inspection)
        set.inspection_ = std::make_unique<devices::HttpInspectionDevices>(*file.inspection, log);
    if (file.barrier)
        set.barrier_ = std::make_unique<devices::ModbusBarrier>(*file.barrier, log);
    if (file.lights)
        set.lights_ = std::make_unique<devices::ModbusLights>(*file.lights, log);
    if (file.ups)
        set.ups_ = std::make_unique<devices::NutUps>(*file.ups, log);
    if (file.sound)
        set.voice_ = voice(*file.sound, log);
    // Null where the sound card switches its own jack.
    if (file.sound && !file.sound->jack.empty())
        set.headphones_ = std::make_unique<devices::InputHeadphoneJack>(file.sound->jack, log);
    return set;
}

} // namespace tongguan::app
