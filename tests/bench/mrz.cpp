// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/contest.h"

namespace tongguan::bench {

// The zone read off drawn photographs on one core, beside Tesseract with its English model and one pass.
Result<std::vector<Row>> benchMrz(const Setting& setting)
{
    const std::string run = setting.bench("bench-mrz");
    const std::string pages = "240";
    const std::vector<Contender> contenders{{"tongguan", {run, "ours", pages}},
                                            {"tesseract", {run, "tesseract", pages}}};
    Comparison comparison(compete(contenders, setting.roundsOr(1), setting.folder));
    const auto row = [&](const char* name, const char* unit, const char* figure, Better better, double goal) {
        comparison.add({.name = name, .unit = unit, .better = better, .goal = goal}, {contenders[0].name, figure},
                       {contenders[1].name, figure});
    };
    row("exact", "%", "exact", Better::Higher, 0);
    row("wrong accepted", "%", "wrong", Better::Lower, 0);
    row("a page, mean", "s", "mean", Better::Lower, 0);
    row("a page, 95 of 100", "s", "p95", Better::Lower, 0);
    row("resident, drawing included", "MB", "resident", Better::Lower, 0);
    return std::move(comparison).rows();
}

} // namespace tongguan::bench
