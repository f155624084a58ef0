// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/contest.h"

namespace tongguan::bench {

// The goals are times, not ratios: 50 ms for 95 of 100 touches, 100 ms for every frame. So they stand beside a peer
// that takes exactly that long.
Result<std::vector<Row>> benchTouch(const Setting& setting)
{
    const std::string kiosk = "kiosk, while it synchronises";
    const std::string floor = "floor: one text for another";
    const std::string goal = "goal";
    auto outcome =
        compete({{kiosk, {setting.bench("bench-touch"), "kiosk", kFolder, setting.program("tongguan-gateway")}},
                 {floor, {setting.bench("bench-touch"), "bare"}}},
                setting.roundsOr(3), setting.folder);
    if (outcome) {
        outcome->keep(goal, "p95", 50);
        outcome->keep(goal, "frame", 100);
    }
    Comparison comparison(std::move(outcome));
    comparison.add({.name = "touch to next screen, p95", .unit = "ms", .goal = 1}, {kiosk, "p95"}, {goal, "p95"});
    comparison.add({.name = "longest frame", .unit = "ms", .goal = 1}, {kiosk, "frame"}, {goal, "frame"});
    comparison.add({.name = "touch to next screen, p50", .unit = "ms"}, {kiosk, "p50"}, {floor, "p50"});
    comparison.add({.name = "touch to next screen, p95", .unit = "ms"}, {kiosk, "p95"}, {floor, "p95"});
    comparison.add({.name = "touch to next screen, longest", .unit = "ms"}, {kiosk, "longest"}, {floor, "longest"});
    comparison.add({.name = "longest frame", .unit = "ms"}, {kiosk, "frame"}, {floor, "frame"});
    return std::move(comparison).rows();
}

} // namespace tongguan::bench
