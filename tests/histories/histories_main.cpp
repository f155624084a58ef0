// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "tests/histories/played_port.h"

#include <CLI/CLI.hpp>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <print>
#include <thread>
#include <tuple>
#include <vector>

using namespace tongguan;
using namespace tongguan::test;

namespace {

struct Options {
    std::uint64_t from = 1;
    std::uint64_t to = 100;
    std::size_t steps = 40;
    unsigned jobs = 1;
    bool whole = false;
    std::string file;
};

int playFile(const Options& options)
{
    const auto text = readFile(options.file, 1U << 20U);
    const auto history = text ? historyFrom(*text) : Result<History>(std::unexpected(text.error()));
    const auto wrong = history ? played(*history) : Result<std::string>(std::unexpected(history.error()));
    if (!wrong) {
        std::println(stderr, "histories: {}", wrong.error().what);
        return 3;
    }
    std::println("{}", wrong->empty() ? "well" : *wrong);
    return wrong->empty() ? 0 : 1;
}

int playSeeds(const Options& options)
{
    std::atomic<std::uint64_t> next = options.from;
    std::atomic<std::uint64_t> bad = 0;
    std::mutex printing;
    Met met;
    const auto begin = std::chrono::steady_clock::now();
    const auto work = [&] {
        for (std::uint64_t seed = next++; seed <= options.to; seed = next++) {
            const History history = randomHistory(seed, options.steps);
            Met here;
            const auto wrong = played(history, &here);
            {
                const std::lock_guard lock(printing);
                for (const auto& [type, count] : here)
                    met[type] += count;
            }
            if (wrong && wrong->empty())
                continue;
            ++bad;
            const auto fewer = options.whole ? Result<History>(history) : shortened(history);
            const std::lock_guard lock(printing);
            std::println("# seed {}: {}\n{}", seed, wrong ? *wrong : wrong.error().what,
                         textOf(fewer ? *fewer : history));
            std::ignore = std::fflush(stdout); // whoever waits for the rest sees it
        }
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned job = 0; job < options.jobs; ++job)
            threads.emplace_back(work);
    }
    for (const auto& [type, count] : met)
        std::println("{:>8} {}", count, type);
    const auto took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin);
    std::println(
        R"({{"bench":"histories","case":"random","unit":"histories","n":{},"steps":{},"wrong":{},"s":{:.1f}}})",
        options.to - options.from + 1, options.steps, bad.load(), took.count());
    return bad == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app(
        "Random histories of a port; where an invariant breaks, the shortest history that shows it is printed.");
    Options options;
    app.add_option("--from", options.from, "the first seed")->capture_default_str();
    app.add_option("--to", options.to, "the last seed")->capture_default_str();
    app.add_option("--steps", options.steps, "of each history")->capture_default_str();
    app.add_option("--jobs", options.jobs, "at a time")->capture_default_str();
    app.add_flag("--whole", options.whole, "print histories as they are");
    app.add_option("--file", options.file, "play this one");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return options.file.empty() ? playSeeds(options) : playFile(options);
}
