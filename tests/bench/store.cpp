// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/contest.h"

namespace tongguan::bench {

// A captured step is a transaction: event with its hashes, index, and the crossing's row, encrypted and synced. The
// peer's is one row. The floor is the disk alone.
Result<std::vector<Row>> benchStore(const Setting& setting)
{
    const std::string steps = "2500"; // short runs in quick turn: what else the machine does meets all alike
    const std::string step = "captured step";
    const std::string note = "captured note";
    const std::string plain = "plain SQLite, C";
    const std::string floor = "write and fdatasync of 1 kB";
    Comparison comparison(compete({{step, {setting.bench("bench-store-ours"), kFolder, steps, "append"}},
                                   {plain, {setting.bench("bench-store-plain"), kFolder, steps}},
                                   {floor, {setting.bench("bench-store-floor"), kFolder, steps}},
                                   {note, {setting.bench("bench-store-ours"), kFolder, steps, "note"}}},
                                  setting.roundsOr(15), setting.folder));
    comparison.add({.name = "step, rate", .unit = "1/s", .better = Better::Higher, .goal = 0.9}, {step, "rate"},
                   {plain, "rate"});
    comparison.add({.name = "step, p99", .unit = "us", .goal = 2}, {step, "p99"}, {floor, "p99"});
    comparison.add({.name = "step, p50", .unit = "us"}, {step, "p50"}, {plain, "p50"});
    comparison.add({.name = "step, p50", .unit = "us"}, {step, "p50"}, {floor, "p50"});
    comparison.add({.name = "step, longest", .unit = "us"}, {step, "longest"}, {plain, "longest"});
    comparison.add({.name = "step, processor time", .unit = "us"}, {step, "cpu"}, {plain, "cpu"});
    comparison.add({.name = "note, rate", .unit = "1/s", .better = Better::Higher}, {note, "rate"}, {plain, "rate"});
    comparison.add({.name = "note, p50", .unit = "us"}, {note, "p50"}, {plain, "p50"});
    return std::move(comparison).rows();
}

} // namespace tongguan::bench
