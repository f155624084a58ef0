// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace tongguan {

/// The whole of a file; Exhausted over `maxBytes`.
Result<std::string> readFile(const std::filesystem::path& file, std::size_t maxBytes = 64U << 20U);

/// Writes a file for its owner alone (mode 0600), whole or not at all, and returns when it is durable: a new file
/// beside it, synced, renamed over it, the folder synced.
Result<> writeDurably(const std::filesystem::path& file, std::string_view content);

} // namespace tongguan
