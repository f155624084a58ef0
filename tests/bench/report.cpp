// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/contest.h"

namespace tongguan::bench {

// A million crossings: from their events to all figures and the stage file, and from the stage file to the same
// figures.
Result<std::vector<Row>> benchReport(const Setting& setting)
{
    const std::string crossings = "1000000";
    const std::string ours = "report";
    const std::string floor = "SHA-256 of the same bytes";
    Comparison comparison(compete({{ours, {setting.bench("bench-report"), kFolder, crossings, "ours"}},
                                   {floor, {setting.bench("bench-report"), kFolder, crossings, "floor"}}},
                                  setting.roundsOr(3), setting.folder, 0));
    comparison.add({.name = "events to figures, of 60 s", .unit = "s", .goal = 1}, {ours, "events"},
                   {floor, "seconds"});
    comparison.add({.name = "events to figures", .unit = "s"}, {ours, "events"}, {floor, "events"});
    comparison.add({.name = "stage file to figures", .unit = "s"}, {ours, "stages"}, {floor, "stages"});
    comparison.add({.name = "peak memory, of 1 GB", .unit = "MB", .goal = 1}, {ours, "peak"}, {floor, "megabytes"});
    return std::move(comparison).rows();
}

} // namespace tongguan::bench
