// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/contest.h"

namespace tongguan::bench {

// Containers' numbers, plates and VINs off drawn photographs on one core. There is no public reader of all of them: the
// goals stand beside it.
Result<std::vector<Row>> benchSigns(const Setting& setting)
{
    const std::string ours = "tongguan";
    const std::string goal = "goal";
    auto outcome = compete({{ours, {setting.bench("bench-signs"), "300"}}}, setting.roundsOr(1), setting.folder);
    if (outcome) {
        outcome->keep(goal, "exact", 90);
        outcome->keep(goal, "containersRight", 100);
        outcome->keep(goal, "othersRight", 100);
        outcome->keep(goal, "p95", 2); // what a still may take
        outcome->keep(goal, "mean", 2);
        outcome->keep(goal, "resident", 150);
    }
    Comparison comparison(std::move(outcome));
    const auto row = [&](const char* name, const char* unit, const char* figure, Better better, double ratio) {
        comparison.add({.name = name, .unit = unit, .better = better, .goal = ratio}, {ours, figure}, {goal, figure});
    };
    row("exact", "%", "exact", Better::Higher, 1);
    row("containers without a wrong one accepted", "%", "containersRight", Better::Higher, 1);
    row("plates and VINs without a wrong one", "%", "othersRight", Better::Higher, 0);
    row("a picture, mean", "s", "mean", Better::Lower, 0);
    row("a picture, 95 of 100", "s", "p95", Better::Lower, 1);
    row("resident, drawing included", "MB", "resident", Better::Lower, 0);
    return std::move(comparison).rows();
}

} // namespace tongguan::bench
