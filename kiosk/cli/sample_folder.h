// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>

namespace tongguan::cli {

/// Where the lists of a sample port lie: the folder that was asked for, else `assets/sample-port` of a checkout that
/// one stands in, else the one that is installed beside the program. NotFound where there is none.
Result<std::filesystem::path> samplePortFolder(const std::string& asked);

} // namespace tongguan::cli
