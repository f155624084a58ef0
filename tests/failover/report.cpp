// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/report.h"

#include "base/json.h"

#include <algorithm>
#include <format>

namespace tongguan::failover {

namespace {

const char* name(Kind kind)
{
    return kind == Kind::Killed ? "killed" : "frozen";
}

double longestOf(const std::vector<Round>& rounds)
{
    return rounds.empty() ? 0 : std::ranges::max(rounds, {}, &Round::longest).longest;
}

std::uint64_t unheardOf(const Sum& sum)
{
    return sum.count.acknowledged > sum.heard.events ? sum.count.acknowledged - sum.heard.events : 0;
}

} // namespace

std::string table(const std::vector<Round>& rounds, const Sum& sum)
{
    std::string text =
        std::format("{:<8} {:<8} {:<8} {:>10} {:>12} {:>12} {:>13} {:>6} {:>8} {:>6}\n", "primary", "was", "next",
                    "next in s", "pause, mid", "pause, max", "acknowledged", "lost", "doubled", "stuck");
    for (const Round& round : rounds)
        text +=
            std::format("{:<8} {:<8} {:<8} {:>10.1f} {:>12.1f} {:>12.1f} {:>13} {:>6} {:>8} {:>6}\n", round.primary,
                        name(round.kind), round.next.empty() ? "none" : round.next, round.untilNext, round.middle,
                        round.longest, round.count.acknowledged, round.count.lost, round.count.doubled, round.stuck);
    text += std::format("at the end: {} events acknowledged, {} lost, {} doubled\n", sum.count.acknowledged,
                        sum.count.lost, sum.count.doubled);
    text += std::format("a station heard {} of them, {} twice, {} out of order, {} snapshots\n", sum.heard.events,
                        sum.heard.twice, sum.heard.backwards, sum.heard.snapshots);
    text +=
        std::format("meanwhile: {} answers 429 or 503 with Retry-After, {} without; {} lines broken; {} wrong answers",
                    sum.answers.refused, sum.answers.impolite, sum.answers.broken, sum.answers.wrong);
    if (sum.answers.wrong > 0)
        text += std::format(" (the last {})", sum.answers.lastWrong);
    text += std::format("\nlongest pause of a kiosk: {:.1f} s, goal {:.0f} s: {}\n", longestOf(rounds), kGoal,
                        longestOf(rounds) <= kGoal ? "met" : "missed");
    return text;
}

std::string jsonLines(const std::vector<Round>& rounds, const Sum& sum)
{
    std::string lines;
    for (const Round& round : rounds)
        lines += dump(Json{{"primary", round.primary},
                           {"was", name(round.kind)},
                           {"next", round.next},
                           {"nextSeconds", round.untilNext},
                           {"pauseMiddle", round.middle},
                           {"pauseLongest", round.longest},
                           {"acknowledged", round.count.acknowledged},
                           {"lost", round.count.lost},
                           {"doubled", round.count.doubled},
                           {"stuck", round.stuck}}) +
                 "\n";
    lines += dump(Json{{"rounds", rounds.size()},
                       {"acknowledged", sum.count.acknowledged},
                       {"lost", sum.count.lost},
                       {"doubled", sum.count.doubled},
                       {"unheard", unheardOf(sum)},
                       {"heardTwice", sum.heard.twice},
                       {"heardBackwards", sum.heard.backwards},
                       {"snapshots", sum.heard.snapshots},
                       {"refused", sum.answers.refused},
                       {"refusedWithoutTime", sum.answers.impolite},
                       {"wrong", sum.answers.wrong},
                       {"broken", sum.answers.broken},
                       {"pauseLongest", longestOf(rounds)},
                       {"goal", kGoal},
                       {"met", longestOf(rounds) <= kGoal}}) +
             "\n";
    return lines;
}

bool isWell(const std::vector<Round>& rounds, const Sum& sum)
{
    const auto isHarmless = [](const Round& round) {
        return round.count.lost == 0 && round.count.doubled == 0 && round.stuck == 0 && !round.next.empty();
    };
    return std::ranges::all_of(rounds, isHarmless) && sum.count.lost == 0 && sum.count.doubled == 0 &&
           unheardOf(sum) == 0 && sum.heard.twice == 0 && sum.heard.backwards == 0 && sum.heard.snapshots == 0 &&
           sum.answers.wrong == 0 && sum.answers.impolite == 0;
}

} // namespace tongguan::failover
