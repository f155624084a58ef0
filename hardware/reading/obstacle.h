// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/image.h"

#include <cstdint>

namespace tongguan::reading {

/// What keeps the print that somebody holds there from being read.
enum class Obstacle : std::uint8_t {
    None, ///< nothing to see, or nothing in its way
    Glare,
    TooFar,
    Blurred,  ///< moved, or too near to be sharp
    WrongSide ///< near, sharp and well lit, and still nothing of it is read: only frames one after the other show that
};

/// What one picture shows of the print that somebody holds there.
struct HeldPrint {
    bool seen = false; ///< there is print
    Obstacle obstacle = Obstacle::None;
    double size = 0;      ///< its longer side of the picture's, 0 to 1
    double clearness = 0; ///< 0 to 1: how well a person could read it; the best of several frames has the most
};

/// Measured where the picture is as busy as print is. Any thread; about 2 ms for 1280 x 720. Nothing is seen in what is
/// no picture.
HeldPrint heldPrint(const GreyView& picture);

} // namespace tongguan::reading
