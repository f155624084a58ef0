// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/reading/mrz_photo.h"
#include "tests/support/reading/sign_sample.h"

#include <opencv2/core.hpp>

namespace tongguan::test {

/// The faces that it takes: Noto, which the product comes with.
bool hasSignFonts();

/// A piece of a container's wall, a plate on a vehicle or a label, grey, capitals of 90 pixels.
cv::Mat drawnSign(const SignSample& sample, unsigned seed);

/// Drawn from `seed`, by strength: 0 a clear day, 1 dusk, rain and a camera at an angle.
MrzPhoto someSignPhoto(double strength, unsigned seed);

} // namespace tongguan::test
