// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tongguan::chip {

/// Whether a chip showed that it is the one that its state made, and no copy of its files.
enum class ChipProof : std::uint8_t {
    Proved,
    Failed,      ///< it does not have the key that belongs to its files: a copy
    Unsupported, ///< it has no way to show it, or none that is known here
};
/// "proved", "failed", "unsupported".
const char* name(ChipProof proof);

} // namespace tongguan::chip
