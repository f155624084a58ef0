// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "tests/bench/figures.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tongguan::bench {

/// Where a bench finds what it runs, and where it may write.
struct Setting {
    std::filesystem::path benches;  ///< the programs bench-…
    std::filesystem::path programs; ///< tongguan-kiosk, tongguan-gateway
    std::filesystem::path source;   ///< the checkout
    std::filesystem::path folder;   ///< on the disk that is measured; emptied by whoever made it
    std::filesystem::path peers;    ///< installed copies of the peers' programs; empty without them
    std::filesystem::path screen;   ///< the frame buffer of the virtual display in DISPLAY; only `startup` needs it
    int rounds = 0;                 ///< 0: as many as the bench likes

    std::string bench(const char* name) const { return (benches / name).string(); }
    std::string program(const char* name) const { return (programs / name).string(); }
    int roundsOr(int usual) const { return rounds > 0 ? rounds : usual; }
};

// Each lets its programs run in turn and compares. Unavailable where one of them cannot run here.
Result<std::vector<Row>> benchBacklog(const Setting& setting);
Result<std::vector<Row>> benchBarcodes(const Setting& setting);
Result<std::vector<Row>> benchDecide(const Setting& setting);
Result<std::vector<Row>> benchStore(const Setting& setting);
Result<std::vector<Row>> benchSync(const Setting& setting);
Result<std::vector<Row>> benchLines(const Setting& setting);
Result<std::vector<Row>> benchFollow(const Setting& setting);
Result<std::vector<Row>> benchKiosks(const Setting& setting);
Result<std::vector<Row>> benchReport(const Setting& setting);
Result<std::vector<Row>> benchStartup(const Setting& setting);
Result<std::vector<Row>> benchCrossing(const Setting& setting);
Result<std::vector<Row>> benchDay(const Setting& setting);
Result<std::vector<Row>> benchMatching(const Setting& setting);
Result<std::vector<Row>> benchMrz(const Setting& setting);
Result<std::vector<Row>> benchQueue(const Setting& setting);
Result<std::vector<Row>> benchSigns(const Setting& setting);
Result<std::vector<Row>> benchTouch(const Setting& setting);
Result<std::vector<Row>> benchScroll(const Setting& setting);

} // namespace tongguan::bench
