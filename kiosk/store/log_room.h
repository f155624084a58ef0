// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>

namespace tongguan::store {

/// Makes a file that is there as long as `size`, with zeros at its end, and returns when that is durable. A file that
/// is long enough stays as it is. Exhausted where the disk is full; what was written by then stays.
Result<> lengthen(const std::filesystem::path& file, std::uintmax_t size);

} // namespace tongguan::store
