// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/contest.h"

namespace tongguan::bench {

// A day's orders against a day's crossings. The floor is a hash table of keys, with nothing to read and nothing to say.
Result<std::vector<Row>> benchMatching(const Setting& setting)
{
    const std::string run = setting.bench("bench-matching");
    const std::vector<Contender> contenders{{"10,000 x 10,000", {run, "ours", "10000"}},
                                            {"hash join", {run, "join", "10000"}}};
    Comparison comparison(compete(contenders, setting.roundsOr(5), setting.folder));
    comparison.add({.name = "10,000 orders against 10,000 crossings", .unit = "s"}, {contenders[0].name, "seconds"},
                   {contenders[1].name, "seconds"});
    return std::move(comparison).rows();
}

} // namespace tongguan::bench
