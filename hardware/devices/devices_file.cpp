// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/devices_file.h"

#include "base/json.h"
#include "hardware/devices/device_entries.h"

#include <format>
#include <utility>

namespace tongguan::devices {

namespace {

/// Reads one device where the file names it.
template <class Entry>
Result<> take(const Json& file, const char* member, std::optional<Entry>& into, Result<Entry> (*read)(const Json&))
{
    const auto found = file.find(member);
    if (found == file.end())
        return {};
    if (!found->is_object())
        return fail(Errc::InvalidInput, std::format("\"{}\" should be an object", member));
    auto entry = read(*found);
    if (!entry)
        return fail(entry.error().code, std::format("\"{}\": {}", member, entry.error().what));
    into = std::move(*entry);
    return {};
}

} // namespace

Result<DevicesFile> DevicesFile::read(const std::filesystem::path& file)
{
    const auto json = readJsonFile(file);
    if (!json)
        return fail(json.error().code, json.error().what);
    if (!json->is_object())
        return fail(Errc::InvalidInput, std::format("{}: it should be one JSON object", file.string()));
    DevicesFile read;
    for (const auto& done :
         {take(*json, "reader", read.reader, readerEntry), take(*json, "scanner", read.scanner, scannerEntry),
          take(*json, "printer", read.printer, printerEntry), take(*json, "camera", read.camera, cameraEntry),
          take(*json, "weighbridge", read.weighbridge, weighbridgeEntry),
          take(*json, "plate_camera", read.plateCamera, plateCameraEntry),
          take(*json, "inspection", read.inspection, inspectionEntry), take(*json, "sound", read.sound, soundEntry),
          take(*json, "barrier", read.barrier, barrierEntry), take(*json, "lights", read.lights, lightsEntry),
          take(*json, "ups", read.ups, upsEntry)}) {
        if (!done)
            return fail(done.error().code, std::format("{}: {}", file.string(), done.error().what));
    }
    for (const auto& [member, ignored] : json->items()) {
        if (!isDeviceEntry(member))
            read.unknown.push_back(member);
    }
    return read;
}

} // namespace tongguan::devices
