// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/mrz_marks.h"

#include <cmath>
#include <map>
#include <utility>
#include <vector>

namespace tongguan::reading {

/// Finds the marks near a point without looking at all of them.
class MrzMarkGrid {
  public:
    explicit MrzMarkGrid(const std::vector<MrzMark>& marks)
    {
        for (std::size_t i = 0; i < marks.size(); ++i)
            cells_[cellOf(marks[i].middle)].push_back(i);
    }

    template <class Take> void near(cv::Point2f point, float radius, Take&& take) const
    {
        const auto [left, top] = cellOf({point.x - radius, point.y - radius});
        const auto [right, bottom] = cellOf({point.x + radius, point.y + radius});
        for (int x = left; x <= right; ++x) {
            const auto end = cells_.upper_bound({x, bottom});
            for (auto cell = cells_.lower_bound({x, top}); cell != end; ++cell) {
                for (const std::size_t i : cell->second)
                    take(i);
            }
        }
    }

  private:
    static constexpr float kCell = 48;
    static std::pair<int, int> cellOf(cv::Point2f point)
    {
        return {static_cast<int>(std::floor(point.x / kCell)), static_cast<int>(std::floor(point.y / kCell))};
    }
    std::map<std::pair<int, int>, std::vector<std::size_t>> cells_;
};

} // namespace tongguan::reading
