// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string_view>

namespace tongguan::sync {

/// Writes a file that only its owner can read (0600), whole or not at all: beside its place, synced, then renamed.
/// Exhausted on a full disk, Unavailable where the folder cannot be written.
Result<> writePrivateFile(const std::filesystem::path& file, std::string_view content);

} // namespace tongguan::sync
