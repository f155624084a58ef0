// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/mrz_layout.h"

#include <opencv2/core.hpp>

#include <string>
#include <vector>

namespace tongguan::test {

/// Whether the font OCR-B is installed. Needs a QGuiApplication, as drawing does.
bool hasMrzFont();

inline constexpr double kPagePixelsPerMillimetre = 14;

/// A page of the document's size (ICAO Doc 9303-3 to -7) with a portrait's place, security print, small print and the
/// zone in OCR-B at 10 characters an inch. Grey. `seed` chooses tint, print and its weight.
cv::Mat drawnPage(reading::MrzKind kind, const std::vector<std::string>& lines, unsigned seed);

} // namespace tongguan::test
