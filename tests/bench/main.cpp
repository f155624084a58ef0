// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "tests/bench/benches.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cstdio>
#include <functional>
#include <string_view>

using namespace tongguan;
using namespace tongguan::bench;

namespace {

struct Bench {
    std::string_view name;
    Result<std::vector<Row>> (*run)(const Setting&);
};

constexpr std::array kBenches = {
    Bench{"barcodes", benchBarcodes}, Bench{"decide", benchDecide}, Bench{"store", benchStore},
    Bench{"startup", benchStartup},   Bench{"touch", benchTouch},   Bench{"scroll", benchScroll},
    Bench{"crossing", benchCrossing}, Bench{"day", benchDay},       Bench{"matching", benchMatching},
    Bench{"mrz", benchMrz},           Bench{"queue", benchQueue},   Bench{"report", benchReport},
    Bench{"signs", benchSigns},       Bench{"follow", benchFollow}, Bench{"sync", benchSync},
    Bench{"lines", benchLines},       Bench{"kiosks", benchKiosks}, Bench{"backlog", benchBacklog}};

constexpr const char* kNames = "barcodes, decide, store, startup, touch, scroll, crossing, day, matching, mrz, queue, "
                               "report, signs, follow, sync, lines, kiosks or backlog";
constexpr int kEnvironmentFailed = 3;

int run(const Bench& bench, const Setting& setting, const std::filesystem::path& results)
{
    const auto rows = bench.run(setting);
    if (!rows) {
        std::fprintf(stderr, "bench: %s: %s\n", bench.name.data(), rows.error().what.c_str());
        return kEnvironmentFailed;
    }
    const std::string lines = jsonLines(bench.name, *rows);
    std::fputs(table(bench.name, *rows).c_str(), stdout);
    std::fputs(lines.c_str(), stdout);
    std::fflush(stdout);
    if (auto kept = writeDurably(results / (std::string(bench.name) + ".json"), lines); !kept) {
        std::fprintf(stderr, "bench: %s\n", kept.error().what.c_str());
        return kEnvironmentFailed;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("One bench: our programs and their peers in turn, round after round. `./dev bench` calls it.");
    std::string name;
    std::filesystem::path results;
    Setting setting;
    app.add_option("name", name, kNames)->required();
    app.add_option("--benches", setting.benches, "folder of the programs bench-…")->required();
    app.add_option("--programs", setting.programs, "folder of the product's programs")->required();
    app.add_option("--source", setting.source, "the checkout")->required();
    app.add_option("--folder", setting.folder, "where files are written and synced")->required();
    app.add_option("--results", results, "where NAME.json goes")->required();
    app.add_option("--peers", setting.peers, "installed copies of the peers' programs");
    app.add_option("--screen", setting.screen, "frame buffer of the virtual display");
    app.add_option("--rounds", setting.rounds, "instead of the usual number")->check(CLI::PositiveNumber);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    for (const Bench& bench : kBenches) {
        if (bench.name == name)
            return run(bench, setting, results);
    }
    std::fprintf(stderr, "bench: there is no \"%s\": %s\n", name.c_str(), kNames);
    return 2;
}
