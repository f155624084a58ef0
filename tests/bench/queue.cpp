// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/contest.h"

namespace tongguan::bench {

// A lane's line made anew: what a station does each second and a kiosk at each ticket. The floor only sorts as many.
Result<std::vector<Row>> benchQueue(const Setting& setting)
{
    const std::string run = setting.bench("bench-queue");
    const std::vector<Contender> contenders{{"500 vehicles", {run, "ours", "500"}},
                                            {"std::sort of 500", {run, "sort", "500"}},
                                            {"5,000 vehicles", {run, "ours", "5000"}},
                                            {"std::sort of 5,000", {run, "sort", "5000"}}};
    Comparison comparison(compete(contenders, setting.roundsOr(5), setting.folder));
    comparison.add({.name = "500 vehicles ranked anew, p99", .unit = "us"}, {contenders[0].name, "p99"},
                   {contenders[1].name, "p99"});
    comparison.add({.name = "5,000 vehicles ranked anew, p99", .unit = "us"}, {contenders[2].name, "p99"},
                   {contenders[3].name, "p99"});
    return std::move(comparison).rows();
}

} // namespace tongguan::bench
