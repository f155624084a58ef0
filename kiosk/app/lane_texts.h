// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/lane.h"

namespace tongguan::app {

inline constexpr const char* kLaneContext = "Lanes";

/// English sentences, which are the ids of the translations (context kLaneContext).
const char* laneName(clearance::Lane lane);  ///< "Green channel"
const char* aboutLane(clearance::Lane lane); ///< "Fast lane, no inspection": what a driver reads under the sign
/// Under board's name of the lane: short, in the neighbour's language.
const char* laneNote(clearance::Lane lane);

/// Names of files in assets/icons: the sign's outline, what is done there, how to drive.
const char* signPicture(clearance::Lane lane);
const char* lanePictogram(clearance::Lane lane);
const char* arrowPictogram(clearance::Arrow arrow);

} // namespace tongguan::app
