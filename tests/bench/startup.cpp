// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/contest.h"

namespace tongguan::bench {

namespace {

/// A program under the eyes of bench-startup: it watches the display's pixels, so all are measured alike.
Contender watched(const Setting& setting, std::string name, const std::vector<std::string>& command)
{
    std::vector<std::string> whole{setting.bench("bench-startup"), setting.screen.string()};
    whole.insert(whole.end(), command.begin(), command.end());
    return {std::move(name), std::move(whole)};
}

} // namespace

// The kiosk opens as a kiosk does: upright, full size, its store's key from the passphrase at its full price. Folders
// outlive the runs, and a round to warm up comes first, so that nobody makes a new store or profile while measured.
Result<std::vector<Row>> benchStartup(const Setting& setting)
{
    const std::string kiosk = "tongguan-kiosk";
    const std::string chromium = "Chromium, form";
    const std::string floor = "floor: one text in Qt Quick";
    std::vector<Contender> contenders{
        watched(setting, kiosk,
                {setting.program("tongguan-kiosk"), "--size", "1080x1920", "--sample-port",
                 (setting.source / "assets/sample-port").string(), "--folder", (setting.folder / "kiosk").string()}),
        watched(setting, floor, {setting.bench("bench-bare-window")})};
    if (!setting.peers.empty())
        // As peers/startup calls it; the page is the peer's own.
        contenders.push_back(watched(
            setting, chromium,
            {"/usr/bin/chromium", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-breakpad",
             "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
             "--window-size=1280,800", "--user-data-dir=" + (setting.folder / "chromium").string(),
             "--app=file://" + (setting.peers / "startup/form.html").string()}));
    Comparison comparison(compete(contenders, setting.roundsOr(5), setting.folder, 1));
    const auto beside = [&](const std::string& peer, double goal) {
        comparison.add({.name = "start to first paint", .unit = "ms", .goal = goal}, {kiosk, "paint"}, {peer, "paint"});
        comparison.add({.name = "idle memory, PSS", .unit = "MB", .goal = goal}, {kiosk, "pss"}, {peer, "pss"});
    };
    if (!setting.peers.empty())
        beside(chromium, 0.2);
    beside(floor, 0);
    return std::move(comparison).rows();
}

} // namespace tongguan::bench
