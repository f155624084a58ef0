// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/contest.h"

namespace tongguan::bench {

// Some minutes a round. The goal is a growth, not a ratio: it stands beside a peer that grows by exactly that.
Result<std::vector<Row>> benchDay(const Setting& setting)
{
    const std::string kiosk = "kiosk, 100 crossings";
    const std::string goal = "goal";
    auto outcome =
        compete({{kiosk, {setting.bench("bench-day"), kFolder, "300", "100"}}}, setting.roundsOr(2), setting.folder);
    if (outcome) {
        outcome->keep(goal, "pss grown", 1);
        outcome->keep(goal, "heap grown", 1);
    }
    Comparison comparison(std::move(outcome));
    comparison.add({.name = "growth in 24 h, PSS", .unit = "MB", .goal = 1}, {kiosk, "pss grown"}, {goal, "pss grown"});
    comparison.add({.name = "growth in 24 h, allocated", .unit = "MB", .goal = 1}, {kiosk, "heap grown"},
                   {goal, "heap grown"});
    return std::move(comparison).rows();
}

} // namespace tongguan::bench
