// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/image.h"
#include "hardware/reading/sign_decoder.h"

#include <array>

namespace tongguan::reading {

/// A container's number, a plate or a vehicle identification number as it was seen. Only where `doubt` is None may
/// anything follow from it; a plate and a VIN are for a person to confirm even then.
struct SignSighting : SignReading {
    std::array<Point, 4> corners{}; ///< around it in the picture, from its own top left on clockwise
    bool isRead() const { return doubt == SignDoubt::None; }
};

} // namespace tongguan::reading
