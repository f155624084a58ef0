// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/contest.h"

#include <array>
#include <format>
#include <string_view>

namespace tongguan::bench {

namespace {

/// A story and the seconds that its flow may take (domain, D): half of the drivers, and nine of ten.
struct Flow {
    std::string_view story;
    std::string_view says;
    double usual;
    double slow;
};

constexpr std::array kFlows = {Flow{"fast", "D.1 laden, declared", 60, 90},
                               Flow{"undeclared", "D.2 undeclared", 150, 240},
                               Flow{"out_sealed", "D.3 out", 40, 70},
                               Flow{"green", "D.4 green", 45, 75},
                               Flow{"empty_seen", "D.6 empty", 25, 45},
                               Flow{"returning_seen:2", "D.7 returning", 20, 35},
                               Flow{"unreadable document", "D.8 unreadable, tries and typing", 120, 120}};
constexpr double kMachine = 2; // s

} // namespace

// The goals are times of the domain, not ratios: they stand beside a peer that takes exactly that long.
Result<std::vector<Row>> benchCrossing(const Setting& setting)
{
    const std::string kiosk = "kiosk";
    const std::string goal = "goal";
    std::vector<std::string> command{setting.bench("bench-crossing"), setting.source.string()};
    for (const Flow& flow : kFlows)
        command.emplace_back(flow.story.substr(0, flow.story.find(' ')));
    auto outcome = compete({{kiosk, command}}, setting.roundsOr(3), setting.folder);
    if (outcome)
        outcome->keep(goal, "machine p95", kMachine);
    std::vector<std::pair<std::string, std::string>> wanted{{"machine p95", "machine time a crossing, p95"}};
    for (const Flow& flow : kFlows) {
        const std::string story(flow.story.substr(0, flow.story.find(':')));
        for (const auto& [who, seconds] : {std::pair{"usual", flow.usual}, std::pair{"slow", flow.slow}}) {
            const std::string figure = std::format("{} {}", story, who);
            if (outcome)
                outcome->keep(goal, figure, seconds);
            wanted.emplace_back(figure, std::format("{}, {} driver (modelled)", flow.says, who));
        }
    }
    Comparison comparison(std::move(outcome));
    for (const auto& [figure, name] : wanted)
        comparison.add({.name = name, .unit = "s", .goal = 1}, {kiosk, figure}, {goal, figure});
    return std::move(comparison).rows();
}

} // namespace tongguan::bench
