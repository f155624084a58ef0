// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/contest.h"

namespace tongguan::bench {

Result<std::vector<Row>> benchKiosks(const Setting& setting)
{
    const std::string few = "1,000 kiosks, batches of 20";
    const std::string after = "1,000 kiosks, batches of 100";
    const std::string goal = "goal";
    const std::vector<std::string> common = {setting.bench("bench-kiosks"), kFolder,
                                             setting.program("tongguan-gateway")};
    const auto with = [&](const char* batch) {
        std::vector<std::string> command = common;
        command.insert(command.end(), {"--batch", batch});
        return command;
    };
    auto outcome = compete({{few, with("20")}, {after, with("100")}}, setting.roundsOr(3), setting.folder);
    if (outcome) {
        outcome->keep(goal, "rate", 20'000);
        outcome->keep(goal, "halfP99", 250);
        outcome->keep(goal, "heardLast", 1'000);
        outcome->keep(goal, "resident", 200);
    }
    Comparison comparison(std::move(outcome));
    for (const std::string& ours : {few, after}) {
        comparison.add({.name = ours + ": events acknowledged", .unit = "1/s", .better = Better::Higher, .goal = 1},
                       {ours, "rate"}, {goal, "rate"});
        comparison.add({.name = ours + ": at half of it, p99", .unit = "ms", .goal = 1}, {ours, "halfP99"},
                       {goal, "halfP99"});
        comparison.add({.name = ours + ": an order reaches the last", .unit = "ms", .goal = 1}, {ours, "heardLast"},
                       {goal, "heardLast"});
        comparison.add({.name = ours + ": resident", .unit = "MB", .goal = 1}, {ours, "resident"}, {goal, "resident"});
        comparison.add({.name = ours + ": events in the feed too", .unit = "1/s", .better = Better::Higher},
                       {ours, "relayRate"}, {goal, "rate"});
    }
    return std::move(comparison).rows();
}

} // namespace tongguan::bench
