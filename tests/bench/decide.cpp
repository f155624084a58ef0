// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/contest.h"

#include <format>

namespace tongguan::bench {

// From the encrypted store, on the lists of a port: a hundredth, a tenth and the whole of a million watch hashes,
// 100,000 declarations, 10,000 certificates and 5,000 orders. The floor is plain SQLite that makes as many look-ups.
Result<std::vector<Row>> benchDecide(const Setting& setting)
{
    const std::string port = (setting.source / "assets/sample-port").string();
    const std::string sizes[] = {"10", "100", "1000"};
    std::vector<Contender> contenders;
    const auto ours = [](const std::string& size) { return "decide, " + size + " k hashes"; };
    const auto plain = [](const std::string& size) { return "plain SQLite, " + size + " k hashes"; };
    for (const std::string& size : sizes) {
        contenders.push_back({ours(size), {setting.bench("bench-decide-ours"), kFolder, port, size}});
        contenders.push_back({plain(size), {setting.bench("bench-decide-plain"), kFolder, size}});
    }
    Comparison comparison(compete(contenders, setting.roundsOr(3), setting.folder));
    for (const std::string& size : sizes) {
        const auto row = [&](const char* name) { return std::format("{}, {} k hashes", name, size); };
        comparison.add({.name = row("decision from the store, p50"), .unit = "us"}, {ours(size), "p50"},
                       {plain(size), "p50"});
        comparison.add({.name = row("decision from the store, p99"), .unit = "us"}, {ours(size), "p99"},
                       {plain(size), "p99"});
        comparison.add({.name = row("new lists applied"), .unit = "s"}, {ours(size), "apply"}, {plain(size), "apply"});
    }
    const std::string whole = ours(sizes[2]);
    comparison.add({.name = "longest step while lists come in", .unit = "ms"}, {whole, "step"},
                   {ours(sizes[0]), "step"});
    comparison.add({.name = "resident with all lists", .unit = "MB"}, {whole, "rss"}, {ours(sizes[0]), "rss"});
    comparison.add({.name = "decisions from memory", .unit = "1/s", .better = Better::Higher}, {whole, "rate"},
                   {ours(sizes[0]), "rate"});
    comparison.add({.name = "watch hit beside another referral", .unit = "us"}, {whole, "hit"}, {whole, "miss"});
    return std::move(comparison).rows();
}

} // namespace tongguan::bench
