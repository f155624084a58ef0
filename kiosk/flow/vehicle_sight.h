// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/crossing.h"
#include "kiosk/documents/plate_number.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::flow {

/// What stands in the lane, as the camera over it and a second look at its picture know it.
struct VehicleSight {
    documents::PlateNumber plate;                ///< by the camera; by the second look where the camera read none
    std::optional<documents::PlateNumber> other; ///< what the second look read instead
    /// The camera read it, and the second look nothing else. Only of this may anything follow before a person confirms.
    bool certain = true;
    std::vector<std::string> containers; ///< ISO 6346, eleven signs with a check digit that is right

    bool shows(std::string_view plateNorm) const;
    bool shows(const clearance::Crossing& crossing) const; ///< as its papers or the camera have it
    /// The plate to hold against what the papers say: theirs where either opinion is theirs, else the camera's. None
    /// where no camera read it: that is nothing against anybody.
    std::optional<std::string> seenBeside(std::string_view plateNorm) const;
};

/// `camera`: what it wrote, empty where it read none; the others are the second look's, each read beyond doubt. A
/// camera says what stands on a plate, not whose it is: of countries whose plates look like it the forms that are
/// confirmed come first. None where there is no plate.
std::optional<VehicleSight> vehicleSight(std::string_view camera, std::span<const std::string> plates,
                                         std::vector<std::string> containers);

} // namespace tongguan::flow
