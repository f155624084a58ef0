// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/consolidation.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tongguan::clearance {

std::int64_t ConsolidatedDeclaration::packages() const
{
    std::int64_t sum = 0;
    for (const ConsolidatedLine& line : lines)
        sum += line.packages;
    return sum;
}

std::int64_t ConsolidatedDeclaration::grossKg() const
{
    std::int64_t sum = 0;
    for (const ConsolidatedLine& line : lines)
        sum += line.grossKg;
    return sum;
}

ConsolidatedDeclaration consolidated(std::string enterprise, std::string day,
                                     const std::vector<ConsolidatedTrip>& trips)
{
    ConsolidatedDeclaration sum{.enterprise = std::move(enterprise), .day = std::move(day), .trips = {}, .lines = {}};
    std::map<std::pair<std::string, std::string>, ConsolidatedLine> lines;
    for (const ConsolidatedTrip& trip : trips) {
        if (std::ranges::contains(sum.trips, trip.crossing))
            continue;
        sum.trips.push_back(trip.crossing);
        for (const GoodsLine& goods : trip.lines) {
            ConsolidatedLine& line = lines[{goods.hs, goods.origin}];
            line.hs = goods.hs;
            line.origin = goods.origin;
            line.packages += goods.packages;
            line.grossKg += goods.grossKg;
        }
    }
    std::ranges::sort(sum.trips);
    for (auto& [key, line] : lines)
        sum.lines.push_back(std::move(line));
    return sum;
}

} // namespace tongguan::clearance
