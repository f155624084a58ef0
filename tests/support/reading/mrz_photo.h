// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace tongguan::test {

/// How a page is photographed.
struct MrzPhoto {
    int side = 1280;    ///< pixels of the longer side
    double fill = 0.85; ///< of the picture that the page takes up
    double turn = 0;    ///< degrees clockwise
    double lean = 0;    ///< how much narrower the far edge is, 0 to 0.3
    double bow = 0;     ///< of the page's height that its middle is higher, 0 to 0.05
    double blur = 0;    ///< deviation in the picture's pixels
    double noise = 0;   ///< deviation, grey levels
    double light = 1;   ///< of full contrast
    double shadow = 0;  ///< how much darker one side is, 0 to 0.6
    double glare = 0;   ///< radius of a blot of light by the picture's side, 0 to 0.2
    int quality = 95;   ///< JPEG
    unsigned seed = 1;
};

/// The page on a desk, grey.
cv::Mat photographed(const cv::Mat& page, const MrzPhoto& photo);

/// Everything but `turn` drawn from `seed`, by strength: 0 a scan, 1 what a person takes with an old phone in a cab.
MrzPhoto somePhoto(double strength, unsigned seed);

} // namespace tongguan::test
