// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include <cstddef>

namespace tongguan::reading {

/// How many places of the picture look like the corner of a QR code (runs of 1:1:3:1:1 four ways, ISO 18004, 5.3.2),
/// dark on light or light on dark. Counting stops at `most`.
std::size_t countFinders(const cv::Mat& picture, std::size_t most);

} // namespace tongguan::reading
