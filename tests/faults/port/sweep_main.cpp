// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/port/sweep.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <cstdio>
#include <format>
#include <print>

using namespace tongguan;
using namespace tongguan::test;

namespace {

constexpr std::chrono::seconds kTellEvery{10};

std::size_t of(const Tally& tally, Outcome::Verdict verdict)
{
    const auto found = tally.find(verdict);
    return found == tally.end() ? 0 : found->second;
}

void printLine(const Swept& swept)
{
    using enum Outcome::Verdict;
    const std::size_t bad = of(swept.all, Lost) + of(swept.all, Doubled) + of(swept.all, Stuck);
    std::println(
        R"({{"bench":"faults","case":"all","unit":"faults","n":{},"lost":{},"doubled":{},"stuck":{},"notMet":{}}})",
        of(swept.all, Well) + bad, of(swept.all, Lost), of(swept.all, Doubled), of(swept.all, Stuck),
        of(swept.all, NotMet));
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app(
        "Every system call of a kiosk, a station, a gateway and a single window that changes a file, sends or "
        "receives goes wrong once, in each way; after each everything is compared. Exit code 1 where a record was "
        "lost, doubled or stuck.");
    PortPrograms programs;
    SweepOptions options;
    std::string list;
    app.add_option("--programs", programs.gateway, "folder of tongguan-gateway and tongguan-window")->required();
    app.add_option("--machine", programs.machine, "the program port_machine")->required();
    app.add_option("--breaker", programs.breaker, "broken_calls.so")->required();
    app.add_option("--folder", programs.folder, "an empty folder for the stores")->required();
    app.add_option("--jobs", options.jobs, "faults at a time")->capture_default_str();
    app.add_option("--most", options.most, "a sample of about so many; 0: every one")->capture_default_str();
    app.add_option("--first", options.first, "which sample")->capture_default_str();
    app.add_option("--only", options.only, "faults whose name has this in it: \"staff gateway power-torn\"");
    app.add_option("--resume", options.resume, "file of verdicts: what stands there is not played again");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    programs.window = programs.gateway / "tongguan-window";
    programs.gateway /= "tongguan-gateway";
    const auto begin = std::chrono::steady_clock::now();
    auto told = begin;
    options.onProgress = [&](std::size_t done, std::size_t all, const Swept& swept) {
        const auto now = std::chrono::steady_clock::now();
        if (now - told < kTellEvery)
            return;
        told = now;
        std::println(stderr, "{} of {} in {}, {} wrong", done, all,
                     std::chrono::duration_cast<std::chrono::seconds>(now - begin), swept.wrong.size());
    };
    const auto world = PortWorld::make(programs);
    const auto swept = world ? sweep(*world, options) : Result<Swept>(std::unexpected(world.error()));
    if (!swept) {
        std::println(stderr, "faults: {}", swept.error().what);
        return 3;
    }
    for (const std::string& wrong : swept->wrong)
        std::println("{}", wrong);
    std::print("{}", table(*swept));
    std::println("{} s",
                 std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - begin).count());
    printLine(*swept);
    return swept->wrong.empty() ? 0 : 1;
}
