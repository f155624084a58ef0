// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/report.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <format>

// tongguan-failover FOLDER GATEWAY EXAMPLES: ends the primary of a real cluster while kiosks send. `./dev failover`.

using namespace tongguan;
using namespace tongguan::failover;

namespace {

struct Options {
    Setting setting;
    int kills = 4;
    int freezes = 2;
    bool json = false;
};

std::vector<Kind> kindsOf(const Options& options)
{
    std::vector<Kind> kinds;
    for (int i = 0; i < std::max(options.kills, options.freezes); ++i) {
        if (i < options.kills)
            kinds.push_back(Kind::Killed);
        if (i < options.freezes)
            kinds.push_back(Kind::Frozen);
    }
    return kinds;
}

Result<int> run(const Options& options)
{
    std::fprintf(stderr, "failover: three databases, two gateways, %zu kiosks: half a minute to begin\n",
                 options.setting.kiosks);
    auto trial = Trial::begin(options.setting);
    if (!trial)
        return failed(std::move(trial));
    std::vector<Round> rounds;
    for (const Kind kind : kindsOf(options)) {
        auto round = (*trial)->endPrimary(kind);
        if (!round)
            return failed(std::move(round));
        std::fprintf(stderr, "failover: %s %s, %s after %.1f s, longest pause %.1f s, lost %llu\n",
                     round->primary.c_str(), kind == Kind::Killed ? "killed" : "frozen", round->next.c_str(),
                     round->untilNext, round->longest, static_cast<unsigned long long>(round->count.lost));
        rounds.push_back(std::move(*round));
    }
    const auto sum = (*trial)->finish();
    if (!sum)
        return std::unexpected(sum.error());
    std::fputs((options.json ? jsonLines(rounds, *sum) : table(rounds, *sum)).c_str(), stdout);
    return isWell(rounds, *sum) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("Ends the primary of a PostgreSQL cluster under load, and counts what is held afterwards.");
    Options options;
    app.add_option("folder", options.setting.folder, "an empty one; logs stay there")->required();
    app.add_option("gateway", options.setting.gateway, "the program tongguan-gateway")->required();
    app.add_option("examples", options.setting.examples, "installer/gateway")->required();
    app.add_option("--kills", options.kills, "primaries killed")->check(CLI::Range(0, 1000));
    app.add_option("--freezes", options.freezes, "primaries that stand still for a while")->check(CLI::Range(0, 1000));
    app.add_option("--kiosks", options.setting.kiosks)->check(CLI::Range(1, 1900));
    app.add_option("--events", options.setting.traffic.events, "of each batch, one each 2 s")
        ->check(CLI::Range(1, 1000));
    app.add_flag("--direct", options.setting.direct, "gateways name all databases, with no HAProxy between");
    app.add_flag("--json", options.json, "one object a line");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    const auto code = run(options);
    if (!code) {
        std::fprintf(stderr, "failover: %s\n", code.error().what.c_str());
        return 3;
    }
    return *code;
}
