// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/reading/image.h"

#include <array>
#include <span>
#include <string>

namespace tongguan::reading {

/// Something that was seen in a picture.
struct Mark {
    std::array<Point, 4> corners;
    std::string label; ///< ASCII
    bool accepted = true;
};

/// A PNG of the picture, at most 2000 pixels a side, for people who want to see what was found and where it was looked:
/// what was accepted framed in green, what was not in red, busy places in grey.
Result<Bytes> explained(const GreyView& picture, std::span<const Mark> marks);

} // namespace tongguan::reading
