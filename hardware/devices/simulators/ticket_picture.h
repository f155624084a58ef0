// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hardware/devices/printer.h"

#include <filesystem>

namespace tongguan::devices {

/// The ticket as a PNG, black on white, one pixel a dot, with the white margin that the paper has. Unavailable where
/// the file cannot be written.
Result<> writeTicketPicture(const Raster& ticket, const std::filesystem::path& file);

} // namespace tongguan::devices
