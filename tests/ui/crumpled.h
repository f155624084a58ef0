// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/printer.h"
#include "hardware/reading/image.h"

namespace tongguan::test {

/// What a pocket did to a ticket and a gate's camera makes of it.
struct Crumpling {
    int seed = 1;
    double waves = 1;     ///< dots by which the paper bends aside
    int creases = 3;      ///< lines across it where the print came off, two dots wide
    double turned = 5;    ///< degrees
    double tilted = 0.06; ///< how much smaller the far edge looks
    double faded = 0.35;  ///< of the contrast, by heat and sun
    double shadow = 0.3;  ///< from one edge to the other
    double noise = 8;     ///< of 255, standard deviation
    double pixelsADot = 1.5;
};

/// The same for the same seed on every machine.
reading::GreyImage crumple(const devices::Raster& ticket, const Crumpling& how);

} // namespace tongguan::test
