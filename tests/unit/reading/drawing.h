// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/image.h"

#include <opencv2/core.hpp>

#include <string>
#include <vector>

namespace tongguan::test {

/// A symbol on white paper with a quiet zone, drawn by ZXing's writer; `format` as ZXing names it.
cv::Mat drawn(const std::string& format, const std::string& text, int scale = 4);
/// Turned clockwise about its middle, on white paper that holds all of it.
cv::Mat turned(const cv::Mat& picture, double degrees);
/// Grey noise of that standard deviation, always the same.
cv::Mat noisy(const cv::Mat& picture, double deviation);
/// A camera's frame of 1920 x 1080: the paper on a grey desk that a lamp lights from above, at a place for each `copy`.
cv::Mat onDesk(const cv::Mat& paper, int copy = 0);
/// A file of that kind (".png", ".jpg", ".webp").
Bytes encoded(const cv::Mat& picture, const std::string& extension);
/// A JPEG file with an EXIF block that asks for the orientation; `order` is "II" or "MM".
Bytes withOrientation(const Bytes& jpeg, int orientation, const std::string& order);
reading::GreyView viewOf(const cv::Mat& picture);

} // namespace tongguan::test
