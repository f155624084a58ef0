// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::documents {

/// The lines of a machine-readable zone from what a document reader sends: one to three strings, with stray blanks,
/// control characters, small letters, line ends inside, or all lines in one string, or broken at the wrong place.
/// Gives two lines of 44 or 36 characters or three of 30. Nothing is repaired: other characters are refused with the
/// reason "character" and the line's number, other lengths with "length". At most 1024 bytes.
Result<std::vector<std::string>> zoneLines(std::span<const std::string> received);
Result<std::vector<std::string>> zoneLines(std::string_view received);

} // namespace tongguan::documents
