// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/contest.h"

namespace tongguan::bench {

// Minutes a round, most of them to fill the journal. Goals of the largest one stand beside what they bound.
Result<std::vector<Row>> benchBacklog(const Setting& setting)
{
    const std::string gateway = setting.program("tongguan-gateway");
    const auto kiosk = [&](const char* crossings) {
        return std::vector<std::string>{setting.bench("bench-backlog-ours"), kFolder, crossings, gateway};
    };
    const std::string small = "10,000 events";
    const std::string middle = "100,000 events";
    const std::string large = "1,000,000 events";
    const std::string goal = "goal";
    auto outcome = compete({{small, kiosk("1000")}, {middle, kiosk("10000")}, {large, kiosk("100000")}},
                           setting.roundsOr(2), setting.folder);
    if (outcome) {
        outcome->keep(goal, "seconds", 60);
        outcome->keep(goal, "resident", 40);
    }
    Comparison comparison(std::move(outcome));
    comparison.add({.name = "all of a million gone", .unit = "s", .goal = 1}, {large, "seconds"}, {goal, "seconds"});
    comparison.add({.name = "kiosk resident meanwhile", .unit = "MB", .goal = 1}, {large, "resident"},
                   {goal, "resident"});
    comparison.add({.name = "a step meanwhile, p99", .unit = "us", .goal = 2}, {large, "busy p99"},
                   {large, "quiet p99"});
    comparison.add({.name = "an event of 100,000", .unit = "us"}, {middle, "event"}, {small, "event"});
    comparison.add({.name = "an event of 1,000,000", .unit = "us"}, {large, "event"}, {small, "event"});
    comparison.add({.name = "a step behind 100,000, p99", .unit = "us", .goal = 1.1}, {middle, "quiet p99"},
                   {small, "quiet p99"});
    comparison.add({.name = "a step behind 1,000,000, p99", .unit = "us", .goal = 1.1}, {large, "quiet p99"},
                   {small, "quiet p99"});
    return std::move(comparison).rows();
}

} // namespace tongguan::bench
