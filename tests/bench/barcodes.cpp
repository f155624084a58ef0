// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/contest.h"

namespace tongguan::bench {

// Camera frames with one symbol each. The peer is the decoder alone, as its users call it, with the same formats.
Result<std::vector<Row>> benchBarcodes(const Setting& setting)
{
    const std::string run = setting.bench("bench-barcodes");
    const std::vector<Contender> contenders{{"ours", {run, "ours"}}, {"zxing-cpp", {run, "zxing"}}};
    Comparison comparison(compete(contenders, setting.roundsOr(5), setting.folder));
    comparison.add({.name = "100 frames, read", .unit = "frames", .better = Better::Higher}, {"ours", "right"},
                   {"zxing-cpp", "right"});
    comparison.add({.name = "a frame, mean", .unit = "ms", .goal = 0.5}, {"ours", "mean"}, {"zxing-cpp", "mean"});
    comparison.add({.name = "a frame, p95", .unit = "ms", .goal = 0.35}, {"ours", "p95"}, {"zxing-cpp", "p95"});
    return std::move(comparison).rows();
}

} // namespace tongguan::bench
