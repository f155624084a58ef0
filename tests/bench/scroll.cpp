// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/contest.h"

namespace tongguan::bench {

// The goals are times: a frame of 60 Hz for 95 of 100, and none over 33 ms while the kiosk hands over its journal.
Result<std::vector<Row>> benchScroll(const Setting& setting)
{
    const std::string queue = "5,000 cases";
    const std::string line = "a driver's screen, while 10,000 events leave";
    const std::string floor = "floor: 5,000 lines of one text";
    const std::string goal = "goal";
    auto outcome =
        compete({{queue, {setting.bench("bench-scroll"), "list"}},
                 {line, {setting.bench("bench-scroll"), "sync", kFolder, setting.program("tongguan-gateway")}},
                 {floor, {setting.bench("bench-scroll"), "bare"}}},
                setting.roundsOr(3), setting.folder);
    if (outcome) {
        outcome->keep(goal, "p95", 1000.0 / 60);
        outcome->keep(goal, "longest", 33);
    }
    Comparison comparison(std::move(outcome));
    comparison.add({.name = "a thrown list's frame, p95", .unit = "ms", .goal = 1}, {queue, "p95"}, {goal, "p95"});
    comparison.add({.name = "a thrown list's frame, p50", .unit = "ms"}, {queue, "p50"}, {floor, "p50"});
    comparison.add({.name = "a thrown list's frame, p95", .unit = "ms"}, {queue, "p95"}, {floor, "p95"});
    comparison.add({.name = "a thrown list's longest frame", .unit = "ms"}, {queue, "longest"}, {floor, "longest"});
    comparison.add({.name = "longest frame while events leave", .unit = "ms", .goal = 1}, {line, "longest"},
                   {goal, "longest"});
    return std::move(comparison).rows();
}

} // namespace tongguan::bench
