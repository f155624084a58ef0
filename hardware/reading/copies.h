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

/// InvalidInput for what is no picture, Exhausted for one over the limits of image.h.
Result<> checked(const GreyView& picture);

/// A header only: the pixels stay where they are.
Copy sameCopy(const GreyView& picture);
/// A part of it, without moving pixels.
Copy croppedCopy(const cv::Mat& picture, const cv::Rect& part);
/// `inner` was made of the pixels of `outer`: its way back leads on through that.
Copy within(const Copy& outer, Copy inner);
/// `factor` times as wide and high.
Copy scaledCopy(const cv::Mat& picture, double factor);
/// Turned clockwise by `degrees` about its middle and scaled, on a ground that holds all of it.
Copy turnedCopy(const cv::Mat& picture, double degrees, double factor);
/// Local contrast stretched, for shadow and glare, and scaled.
Copy evenedCopy(const cv::Mat& picture, double factor);
/// The grain of a dark or cheap camera smoothed away.
Copy smoothCopy(const cv::Mat& picture);
/// Twice as large, its edges steeper: for small modules out of focus.
Copy sharpCopy(const cv::Mat& picture);
/// Without bright lines of fewer pixels: where a crease took the print off, or scratches glare.
Copy mendedCopy(const cv::Mat& picture, int pixels);

/// How far most edges are turned clockwise from upright, -45 to 45 degrees: a code of bars shows its skew by them.
double edgeSkew(const cv::Mat& picture);

} // namespace tongguan::reading
