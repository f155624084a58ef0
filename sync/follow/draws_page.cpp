// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "base/json.h"
#include "sync/follow/open_draws.h"
#include "sync/follow/pages.h"

#include <algorithm>
#include <format>

namespace tongguan::follow {

// What was drawn and what came of it (domain: A.1, task 4, 一公开), a day at a time.

namespace {

void line(Html& html, std::string_view left, std::string_view right)
{
    html.raw("<li><span class=r>").text(right).raw("</span>").text(left).raw("</li>");
}

/// A number of 64 signs breaks where the screen ends.
void number(Html& html, std::string_view name, std::string_view hex)
{
    html.raw("<p class=s>").text(name).raw("<br><code>");
    for (std::size_t at = 0; at < hex.size(); at += 8)
        html.text(hex.substr(at, 8)).raw("<wbr>");
    html.raw("</code></p>");
}

void agency(Html& html, const Reader& reader, clearance::Agency agency, const std::vector<OpenDraw>& draws)
{
    const auto own = [&](const OpenDraw& draw) { return draw.agency == agency; };
    const auto drawn = std::ranges::count_if(draws, own);
    if (drawn == 0)
        return;
    const auto hit = std::ranges::count_if(draws, [&](const OpenDraw& draw) { return own(draw) && draw.hit; });
    const auto passed = std::ranges::count_if(
        draws, [&](const OpenDraw& draw) { return own(draw) && draw.hit && draw.passed == true; });
    const auto found = std::ranges::count_if(
        draws, [&](const OpenDraw& draw) { return own(draw) && draw.hit && draw.passed == false; });
    html.raw("<h3>").text(reader.say("agency." + std::string(codeOf(agency)))).raw("</h3><ul class=list>");
    line(html, reader.say("drawn"), std::to_string(drawn));
    line(html, reader.say("drawHits"), std::to_string(hit));
    line(html, reader.say("drawPassed"), std::to_string(passed));
    line(html, reader.say("drawFound"), std::to_string(found));
    html.raw("</ul>");
}

} // namespace

Html drawsPage(const Reader& reader)
{
    Html html;
    html.raw("<h1>").text(reader.say("draws")).raw("</h1><p>").text(reader.say("drawsHow")).raw("</p>");
    std::vector<std::string> days = reader.view.draws().days();
    for (const Json& row : reader.view.rows("draw_hashes")) {
        if (std::string day = stringOr(row, "day"); !std::ranges::contains(days, day))
            days.push_back(std::move(day));
    }
    std::ranges::sort(days, std::ranges::greater{});
    if (days.empty())
        html.raw("<p>").text(reader.say("noData")).raw("</p>");
    for (const std::string& day : days) {
        html.raw("<h2>").text(day).raw("</h2>");
        if (const std::string hash = stringOr(reader.view.row("draw_hashes", day), "hash"); !hash.empty())
            number(html, reader.say("dayHash"), hash);
        if (const std::string seed = stringOr(reader.view.row("draw_revealed", day), "seed"); !seed.empty())
            number(html, reader.say("daySeed"), seed);
        else
            html.raw("<p class=s>").text(reader.say("daySeedLater")).raw("</p>");
        const auto draws = reader.view.draws().of(day);
        for (const clearance::Agency one :
             {clearance::Agency::Customs, clearance::Agency::Border, clearance::Agency::Transport})
            agency(html, reader, one, draws);
        if (!draws.empty())
            html.raw("<p><a href=\"/draws/").text(day).raw(".csv\">").text(reader.say("drawsFile")).raw("</a></p>");
    }
    return html;
}

} // namespace tongguan::follow
