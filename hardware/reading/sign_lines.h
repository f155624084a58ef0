// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/sign_marks.h"

#include <opencv2/core.hpp>

#include <array>
#include <vector>

namespace tongguan::reading {

/// From top left clockwise.
using SignQuad = std::array<cv::Point2d, 4>;

/// How many cells of a stack are guessed at either end.
inline constexpr std::size_t kBeyondStack = 5;

/// Marks beside each other, or below each other, that may be the characters of a sign.
struct SignLine {
    SignQuad quad{}; ///< from the first mark's edge to the last one's, as high as capitals are
    /// Of a stack: one a character, the uppermost first, and at either end kBeyondStack more; none of a line.
    std::vector<SignQuad> cells;
    /// Of a line: single marks above it, each of which may be the last character of an upper line.
    std::vector<SignQuad> above;
    double height = 0; ///< of capitals, pixels
    std::size_t marks = 0;
    bool light = false; ///< on dark ground
    SignLine scaled(double factor) const;
};

/// Lines of two and more marks, to 20 degrees askew.
std::vector<SignLine> findSignLines(const std::vector<SignMark>& marks);
/// Stacks of six and more.
std::vector<SignLine> findSignStacks(const std::vector<SignMark>& marks);

/// Whether `lower` may be the second line of a sign whose first is `upper`.
bool belongTogether(const SignLine& upper, const SignLine& lower);

/// Upright, around it.
cv::Rect2d boxOf(const SignQuad& quad);

/// The share of the smaller one's upright box that the other one covers.
double overlap(const SignQuad& one, const SignQuad& other);

} // namespace tongguan::reading
