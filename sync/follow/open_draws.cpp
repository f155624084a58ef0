// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/follow/open_draws.h"

#include <algorithm>
#include <format>
#include <ranges>
#include <tuple>

namespace tongguan::follow {

void OpenDraws::see(const Glimpse& glimpse)
{
    for (const GlimpsedDraw& draw : glimpse.draws) {
        OpenDraw& open = days_[draw.day][{glimpse.crossing, draw.agency}];
        open.agency = draw.agency;
        open.p = draw.p;
        open.u = draw.u;
        open.hit = draw.hit;
    }
    if (!glimpse.finding)
        return;
    for (auto& [day, draws] : days_) {
        if (const auto found = draws.find({glimpse.crossing, glimpse.finding->agency}); found != draws.end())
            found->second.passed = glimpse.finding->passed;
    }
}

void OpenDraws::forget(std::string_view day)
{
    std::erase_if(days_, [&](const auto& one) { return one.first < day; });
}

std::vector<std::string> OpenDraws::days() const
{
    std::vector<std::string> days;
    for (const std::string& day : days_ | std::views::keys | std::views::reverse)
        days.push_back(day);
    return days;
}

std::vector<OpenDraw> OpenDraws::of(std::string_view day) const
{
    std::vector<OpenDraw> draws;
    const auto found = days_.find(day);
    if (found == days_.end())
        return draws;
    for (const OpenDraw& draw : found->second | std::views::values)
        draws.push_back(draw);
    std::ranges::sort(draws, {}, [](const OpenDraw& draw) { return std::tuple(draw.agency, draw.u, draw.p); });
    return draws;
}

std::string drawsCsv(const std::vector<OpenDraw>& draws)
{
    std::string text = "agency,p_millionths,u_millionths,hit,passed\n";
    for (const OpenDraw& draw : draws)
        text += std::format("{},{},{},{:d},{}\n", codeOf(draw.agency), draw.p, draw.u, draw.hit,
                            draw.passed ? std::to_string(static_cast<int>(*draw.passed)) : std::string{});
    return text;
}

} // namespace tongguan::follow
