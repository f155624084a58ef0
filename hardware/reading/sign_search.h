// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hardware/reading/sign_network.h"
#include "hardware/reading/sign_sighting.h"

#include <opencv2/core.hpp>

#include <chrono>
#include <vector>

namespace tongguan::reading {

/// All signs of a grey picture; see SignReader::read. The network's error.
Result<std::vector<SignSighting>> searchSigns(SignNetwork& network, const cv::Mat& picture,
                                              std::chrono::steady_clock::time_point end);

} // namespace tongguan::reading
