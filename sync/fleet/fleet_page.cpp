// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fleet/fleet_page.h"

#include "sync/fleet/built_in.h"
#include "sync/fleet/figures.h"
#include "sync/follow/built_in.h"

#include <algorithm>
#include <array>
#include <format>

namespace tongguan::fleet {

using follow::Html;

namespace {

follow::Drawing drawingOf(std::string_view name)
{
    const auto found = std::ranges::find(follow::kIcons, name, [](const auto& icon) { return icon.first; });
    return follow::Drawing(found == follow::kIcons.end() ? std::string_view() : found->second);
}

/// One machine's row under way.
class RowPage {
  public:
    RowPage(Html& html, const MachineRow& machine, Verdict verdict, UtcTime now, PageLanguage language)
        : html_(html), machine_(machine), verdict_(std::move(verdict)), now_(now), language_(language)
    {}
    void write()
    {
        const sync::MachineStatus& status = machine_.status;
        html_.raw("<tr>");
        name();
        cell(Level::Good, status.version);
        number(Level::Good, std::to_string(machine_.head));
        number(verdict_.of(Figure::Unsent), machine_.told ? std::to_string(status.unsent) : "");
        number(verdict_.of(Figure::OldestUnsent), span(oldestUnsent(machine_, now_)));
        number(verdict_.of(Figure::FreeDisk), status.freeDisk ? bytesText(*status.freeDisk) : "");
        number(verdict_.of(Figure::Temperature),
               status.tenthsOfDegree ? temperatureText(*status.tenthsOfDegree) + " °C" : "");
        cell(verdict_.of(Figure::Paper), status.paper ? say(language_, codeOf(*status.paper)) : "");
        seen();
        alarms();
        html_.raw("</tr>");
    }

  private:
    static std::string span(const std::optional<std::chrono::seconds>& value)
    {
        return value ? spanText(*value) : std::string();
    }
    void levelClass(Level level)
    {
        if (level != Level::Good)
            html_.text(codeOf(level));
    }
    void cell(Level level, std::string_view text)
    {
        html_.raw("<td class=\"");
        levelClass(level);
        html_.raw("\">").text(text.empty() ? "–" : text).raw("</td>");
    }
    void number(Level level, std::string_view text)
    {
        html_.raw("<td class=\"n ");
        levelClass(level);
        html_.raw("\">").text(text.empty() ? "–" : text).raw("</td>");
    }
    void name()
    {
        html_.raw("<th scope=row class=\"");
        levelClass(verdict_.level());
        html_.raw("\">").text(machine_.id).raw("<br><small>").text(say(language_, machine_.role));
        if (verdict_.level() != Level::Good)
            html_.raw(" · ").text(say(language_, codeOf(verdict_.level())));
        html_.raw("</small></th>");
    }
    void seen()
    {
        html_.raw("<td class=\"n ");
        levelClass(verdict_.of(Figure::Unseen));
        html_.raw("\">");
        if (machine_.seen)
            html_.text(span(unseen(machine_, now_)))
                .raw("<br><small>")
                .text(std::format("{:%m-%d %H:%M}", std::chrono::floor<std::chrono::minutes>(*machine_.seen)))
                .raw("</small>");
        else
            html_.text(say(language_, "never"));
        html_.raw("</td>");
    }
    void alarms()
    {
        const Level level = std::max({verdict_.of(Figure::Trouble), verdict_.of(Figure::Parked),
                                      verdict_.of(Figure::Quarantined), machine_.frozen ? Level::Red : Level::Good});
        html_.raw("<td class=\"w ");
        levelClass(level);
        html_.raw("\">");
        bool isFirst = true;
        const auto line = [&](std::string_view text) {
            if (!isFirst)
                html_.raw("<br>");
            html_.text(text);
            isFirst = false;
        };
        if (machine_.revoked)
            line(say(language_, "revoked"));
        if (machine_.frozen)
            line(say(language_, "frozen"));
        if (machine_.quarantined != 0)
            line(std::format("{}: {}", say(language_, "quarantined"), machine_.quarantined));
        if (machine_.parked != 0)
            line(std::format("{}: {}", say(language_, "parked"), machine_.parked));
        for (const std::string& trouble : machine_.status.troubles)
            line(sayTrouble(language_, trouble));
        if (isFirst)
            html_.text("–");
        html_.raw("</td>");
    }

    Html& html_;
    const MachineRow& machine_;
    Verdict verdict_;
    UtcTime now_;
    PageLanguage language_;
};

void summary(Html& html, const Fleet& fleet, const Limits& limits, PageLanguage language)
{
    const auto count = [&](Level level) {
        return std::ranges::count_if(fleet.machines, [&](const MachineRow& machine) {
            return limits.judge(machine, fleet.now).level() == level;
        });
    };
    const auto red = count(Level::Red);
    const auto amber = count(Level::Amber);
    html.raw("<h1>");
    if (red == 0 && amber == 0)
        html.text(say(language, "allGood"));
    else
        html.text(std::format("{} {} · {} {}", say(language, "red"), red, say(language, "amber"), amber));
    html.raw("</h1>");
}

} // namespace

FleetPage::FleetPage() : mark_(drawingOf("mark")), globe_(drawingOf("globe"))
{
    style_ = follow::kPageCss;
    style_ += kFleetCss;
    std::erase(style_, '\n');
    headers_ = {{"Content-Security-Policy",
                 std::format("default-src 'none'; style-src '{}'; form-action 'none'; base-uri 'none'; "
                             "frame-ancestors 'none'",
                             follow::policyHash(style_))},
                {"X-Content-Type-Options", "nosniff"},
                {"X-Frame-Options", "DENY"},
                {"Referrer-Policy", "no-referrer"},
                {"Cross-Origin-Resource-Policy", "same-origin"}};
}

std::string FleetPage::html(const Fleet& fleet, const Limits& limits, PageLanguage language) const
{
    static constexpr std::array<std::string_view, 10> kColumns = {
        "machine", "version", "head", "unsent", "oldest", "disk", "temperature", "paper", "seen", "alarms"};
    static constexpr std::array<std::string_view, 4> kWords = {"machine", "version", "paper", "alarms"}; // not figures
    Html html;
    html.raw("<!doctype html><html lang=").text(language == PageLanguage::Zh ? "zh" : "en");
    html.raw("><head><meta charset=utf-8><meta name=viewport content=\"width=device-width,initial-scale=1\">"
             "<meta http-equiv=refresh content=30><title>");
    html.text(say(language, "machines")).raw(" · ").text(fleet.port).raw("</title><style>").file(style_);
    html.raw("</style></head><body><header><a href=\"/fleet\">").drawn(mark_).text(say(language, "machines"));
    html.raw(" · ").text(fleet.port).raw("</a><a class=lg href=\"/fleet?l=");
    html.text(language == PageLanguage::Zh ? "en" : "zh").raw("\">").drawn(globe_).text(say(language, "other"));
    html.raw("</a></header><main>");
    summary(html, fleet, limits, language);
    html.raw("<table><thead><tr>");
    for (const std::string_view column : kColumns)
        html.raw("<th scope=col class=")
            .text(std::ranges::contains(kWords, column) ? "t" : "n")
            .raw(">")
            .text(say(language, column))
            .raw("</th>");
    html.raw("</tr></thead><tbody>");
    for (const MachineRow* machine : worstFirst(fleet, limits))
        RowPage(html, *machine, limits.judge(*machine, fleet.now), fleet.now, language).write();
    html.raw("</tbody></table><p class=s>").text(toIso(fleet.now)).raw(" · ").text(say(language, "renews"));
    html.raw("</p></main></body></html>");
    return html.take();
}

} // namespace tongguan::fleet
