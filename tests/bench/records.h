// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace tongguan::bench {

/// The bodies to synchronise: the lines of a file, or where `file` is "-" 10,000 invented ones of 1,233 bytes, always
/// the same.
Result<std::vector<std::string>> records(const std::string& file);

} // namespace tongguan::bench
