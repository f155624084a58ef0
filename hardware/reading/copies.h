// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/barcode_reader.h"
#include "hardware/reading/image.h"

#include <opencv2/core.hpp>

namespace tongguan::reading {

/// A copy of a picture and the way back from its pixels to the picture's.
struct Copy {
    cv::Mat pixels;
    cv::Matx23d back = cv::Matx23d::eye();

    /// `scale`: how much larger the picture is than what the copy was made of.
    Point inPicture(double x, double y, double scale) const;
};

/// A header only: the pixels stay where they are.
Copy sameCopy(const GreyView& picture);
/// `factor` times as wide and high.
Copy scaledCopy(const cv::Mat& picture, double factor);
/// Turned clockwise by `degrees` about its middle and scaled, on a ground that holds all of it.
Copy turnedCopy(const cv::Mat& picture, double degrees, double factor);
/// Local contrast stretched, for shadow and glare, and scaled.
Copy evenedCopy(const cv::Mat& picture, double factor);
/// Without bright lines of fewer pixels: where a crease took the print off, or scratches glare.
Copy mendedCopy(const cv::Mat& picture, int pixels);

/// How far most edges are turned clockwise from upright, -45 to 45 degrees: a code of bars shows its skew by them.
double edgeSkew(const cv::Mat& picture);

} // namespace tongguan::reading
