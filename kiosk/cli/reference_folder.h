// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/memory_reference.h"

#include <filesystem>

namespace tongguan::cli {

/// The lists of a port from a folder: one JSON file a data set, an object of bodies by key. A data set without a file
/// never came; an empty object came and is empty. NotFound without any; InvalidInput names file, line and field of
/// what does not fit its data set.
Result<clearance::MemoryReference> referenceFrom(const std::filesystem::path& folder);

} // namespace tongguan::cli
