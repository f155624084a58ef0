// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/make_scanner.h"

namespace tongguan::devices {

std::unique_ptr<Scanner> makeScanner(const ScannerEntry& entry, Log& log)
{
    if (const auto* types = std::get_if<KeyboardScannerSettings>(&entry))
        return std::make_unique<KeyboardScanner>(*types, log);
    return std::make_unique<SerialScanner>(std::get<ScannerSettings>(entry), log);
}

} // namespace tongguan::devices
