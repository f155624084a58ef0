// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/mrz_marks.h"

#include <array>
#include <vector>

namespace tongguan::reading {

/// A straight or slightly bent line of characters of constant pitch. It runs along `along`; `across` is that direction
/// turned clockwise by a right angle (down, where the line runs to the right).
struct MrzTextLine {
    cv::Point2d along;
    cv::Point2d across;
    std::array<double, 3> bend{}; ///< across = bend[0] + bend[1] u + bend[2] u², u along
    double from = 0;              ///< along: the middle of its first character
    double to = 0;                ///< along: the middle of its last character
    double innerFrom = 0;         ///< the same without a mark or two that a gap parts from the others
    double innerTo = 0;
    double pitch = 0;
    double height = 0; ///< of capitals
    std::size_t marks = 0;

    double acrossAt(double u) const { return bend[0] + u * (bend[1] + u * bend[2]); }
    cv::Point2d at(double u, double beside = 0) const { return along * u + across * (acrossAt(u) + beside); }
    /// The same in a picture `factor` times as large.
    MrzTextLine scaled(double factor) const;
};

/// Lines that may be the lines of one zone, from top to bottom as they run; whether they run as they are read, or the
/// other way, the marks do not tell.
using MrzStack = std::vector<MrzTextLine>;

/// At most four, the likeliest first.
std::vector<MrzStack> findStacks(const std::vector<MrzMark>& marks);

} // namespace tongguan::reading
