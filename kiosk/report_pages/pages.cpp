// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/report_pages/pages.h"

#include "kiosk/report_pages/canvas.h"
#include "kiosk/report_pages/plots.h"
#include "kiosk/report_pages/words.h"

#include <algorithm>
#include <array>
#include <format>

namespace tongguan::report {

namespace {

constexpr double kMargin = 48;
constexpr double kInner = Canvas::kWidth - 2 * kMargin;
constexpr int kPages = 4;

constexpr Style kHeading{.size = 13, .bold = true};
constexpr Style kNote{.size = 8.5, .colour = ink::kQuiet};
constexpr Style kCell{.size = 8.5};
constexpr Style kSmall{.size = 7.5, .colour = ink::kQuiet};
constexpr double kNoteLeading = 12.5;

std::string percent(double share)
{
    return std::format("{:.1f}%", share * 100);
}

class Pages {
  public:
    Pages(const Report& report, PageLanguage language)
        : report_(report), language_(language),
          canvas_(std::string(word(Word::Title, language)) + " " + ports(), secondsOf(report.scope.until))
    {}

    Result<std::string> draw()
    {
        stagesPage();
        partiesPage();
        lastingPage();
        groupsPage();
        return canvas_.finish();
    }

  private:
    static std::string secondsOf(std::int64_t until) { return isoMilliseconds(until).substr(0, 19) + "Z"; }

    std::string_view say(Word which) const { return word(which, language_); }
    template <class... Texts> std::string say(Word which, const Texts&... texts) const
    {
        return filled(word(which, language_), std::array<std::string, sizeof...(texts)>{std::string(texts)...});
    }

    std::string ports() const
    {
        std::string names;
        for (const std::string& port : report_.ports)
            names += (names.empty() ? "" : " · ") + portWord(port, language_);
        return names;
    }

    std::string period() const
    {
        const Scope& scope = report_.scope;
        const std::string days = scope.from && scope.to
                                     ? say(Word::Period, toIsoDate(*scope.from), toIsoDate(*scope.to))
                                     : say(Word::AllDays, std::format("{}", report_.days));
        const int minutes = std::abs(scope.minutesEast);
        const std::string east =
            std::format("{}{:02}:{:02}", scope.minutesEast < 0 ? "-" : "+", minutes / 60, minutes % 60);
        const std::string until = isoMilliseconds(scope.local(scope.until)).substr(0, 16);
        return days + "  ·  " + say(Word::Until, until.substr(0, 10) + " " + until.substr(11)) + "  ·  " +
               say(Word::PortClock, east);
    }

    void footer(int page)
    {
        constexpr double kLine = Canvas::kHeight - 34;
        canvas_.line(kMargin, kLine - 12, kMargin + kInner, kLine - 12, ink::kGrid);
        canvas_.text(kMargin, kLine, ports() + "  ·  tongguan.report/1  ·  " + toHex(report_.stages).substr(0, 16),
                     kSmall);
        Style style = kSmall;
        style.align = Align::Right;
        canvas_.text(kMargin + kInner, kLine, say(Word::Page, std::format("{}", page), std::format("{}", kPages)),
                     style);
        canvas_.endPage();
    }

    /// Heading and what one has to know to read what follows. Returns where that begins.
    double section(double y, Word heading, Word note)
    {
        canvas_.text(kMargin, y, say(heading), kHeading);
        return say(note).empty() ? y + 14 : canvas_.paragraph(kMargin, y + 16, kInner, say(note), kNote, kNoteLeading);
    }

    // ── page 1 ──

    void tile(double x, double width, const std::string& number, std::string_view label, Colour colour)
    {
        constexpr double kTop = 138;
        constexpr double kHigh = 60;
        canvas_.rectangle(x, kTop, width, kHigh, ink::kPanel);
        canvas_.rectangle(x, kTop, 3, kHigh, colour);
        canvas_.text(x + 13, kTop + 30, number, {.size = 19, .bold = true, .colour = colour});
        canvas_.text(x + 13, kTop + 48, label, {.size = 8.5, .colour = ink::kQuiet});
    }

    void tiles()
    {
        constexpr double kGap = 11;
        constexpr double kWide = (kInner - 3 * kGap) / 4;
        const Cell* total = report_.cell(Stage::Total);
        const bool known = total != nullptr && total->figures;
        const auto at = [&](int i) { return kMargin + i * (kWide + kGap); };
        tile(at(0), kWide, std::format("{}", report_.counted), say(Word::Counted), ink::kText);
        tile(at(1), kWide, known ? durationWords(total->figures->p50, language_) : "–", say(Word::MedianTotal),
             ink::kBlue);
        tile(at(2), kWide, known ? durationWords(total->figures->p90, language_) : "–", say(Word::NinetyTotal),
             ink::kBlue);
        tile(at(3), kWide, known ? percent(share(Party::Gov)) : "–", say(Word::AgenciesShare), ink::kBlue);
    }

    double share(Party party) const
    {
        const auto found = std::ranges::find(report_.parties, party, &std::pair<Party, double>::first);
        return found == report_.parties.end() ? 0 : found->second;
    }

    void stagesPage()
    {
        canvas_.text(kMargin, 62, ports(), {.size = 11, .bold = true, .colour = ink::kBlue});
        canvas_.text(kMargin, 90, say(Word::Title), {.size = 23, .bold = true});
        canvas_.text(kMargin, 108, say(Word::Subtitle), {.size = 10, .colour = ink::kQuiet});
        canvas_.text(kMargin, 124, period(), {.size = 9, .colour = ink::kQuiet});
        tiles();
        std::size_t open = 0;
        for (const auto& [outcome, n] : report_.outcomes)
            open += outcome == Outcome::Open ? n : 0;
        canvas_.text(kMargin, 216,
                     std::format("{} {}  ·  {} {}", say(Word::StillThere), shown(open), say(Word::Excluded),
                                 shown(report_.crossings - report_.counted)),
                     kNote);
        const double y = section(250, Word::StagesHeading, Word::StagesNote);
        const double high =
            stageBars(canvas_, report_, {.x = kMargin, .y = y + 4, .width = kInner, .height = 0}, language_);
        canvas_.text(kMargin, y + 4 + high + 4, say(Word::FewMark), kSmall);
        footer(1);
    }

    static std::string shown(std::size_t n)
    {
        return n > 0 && n < kFewest ? std::format("<{}", kFewest) : std::format("{}", n);
    }

    // ── page 2 ──

    void header(const std::vector<std::pair<double, std::string>>& columns, double y)
    {
        Style style = kSmall;
        style.align = Align::Right;
        for (const auto& [x, name] : columns)
            canvas_.text(x, y, name, style);
        canvas_.line(kMargin, y + 5, kMargin + kInner, y + 5, ink::kGrid);
    }

    void partyRow(Party party, Stage stage, double y)
    {
        constexpr std::array kAt{250.0, 340.0, 420.0, kMargin + kInner};
        Style style = kCell;
        style.align = Align::Right;
        canvas_.rectangle(kMargin, y - 7.5, 9, 9, colourOf(party));
        canvas_.text(kMargin + 16, y, partyWord(party, language_), kCell);
        canvas_.text(kAt[0], y, percent(share(party)), style);
        if (const Cell* cell = report_.cell(stage); cell != nullptr && cell->figures) {
            canvas_.text(kAt[1], y, durationWords(cell->figures->mean, language_), style);
            canvas_.text(kAt[2], y, durationWords(cell->figures->p50, language_), style);
            canvas_.text(kAt[3], y, durationWords(cell->figures->p90, language_), style);
        }
    }

    void partiesPage()
    {
        double y = section(66, Word::PartiesHeading, Word::PartiesNote) + 4;
        if (report_.parties.empty()) {
            canvas_.text(kMargin, y + 14, say(Word::NoData), kCell);
        } else {
            partyBar(canvas_, report_, {.x = kMargin, .y = y, .width = kInner, .height = 26}, language_);
            header({{250, std::string(say(Word::Share))},
                    {340, std::string(say(Word::Mean))},
                    {420, std::string(say(Word::P50))},
                    {kMargin + kInner, std::string(say(Word::P90))}},
                   y + 46);
            double row = y + 66;
            for (const auto& [party, stage] :
                 {std::pair{Party::Gov, Stage::Gov}, std::pair{Party::Trade, Stage::Trade},
                  std::pair{Party::Oper, Stage::Oper}, std::pair{Party::Unattributed, Stage::Gap}}) {
                partyRow(party, stage, row);
                row += 17;
            }
        }
        y = section(y + 178, Word::HoursHeading, Word::HoursNote);
        hourPlots(canvas_, report_, {.x = kMargin, .y = y + 8, .width = kInner, .height = Canvas::kHeight - y - 78},
                  language_);
        footer(2);
    }

    // ── page 3 ──

    void lastingRow(const Lasting& one, double y)
    {
        constexpr std::array kAt{212.0, 262.0, 332.0, 402.0, 474.0, kMargin + kInner};
        Style style = kCell;
        style.align = Align::Right;
        canvas_.text(kMargin, y, stageWord(one.stage, language_), kCell);
        canvas_.text(kAt[0], y, shown(one.whole), style);
        canvas_.text(kAt[1], y, shown(one.open), style);
        const bool naive = one.whole >= kFewest;
        const bool estimated = one.whole + one.open >= kFewest;
        canvas_.text(kAt[2], y, naive ? durationWords(one.naive50, language_) : "–", style);
        canvas_.text(kAt[3], y, estimated ? durationWords(one.km50, language_) : "–", style);
        canvas_.text(kAt[4], y, naive ? durationWords(one.naive90, language_) : "–", style);
        canvas_.text(kAt[5], y, estimated ? durationWords(one.km90, language_) : "–", style);
    }

    void lastingPage()
    {
        double y = section(66, Word::LastingHeading, Word::LastingNote) + 10;
        constexpr double kPlot = 190;
        const Lasting none;
        const auto lasting = [&](Stage stage) {
            const Lasting* found = report_.lastingOf(stage);
            return found == nullptr ? &none : found;
        };
        survivalPlot(canvas_, *lasting(Stage::Total), {.x = kMargin, .y = y, .width = kInner, .height = kPlot},
                     ink::kBlue, language_, Word::StillInPort, Word::AfterOpening);
        survivalPlot(canvas_, *lasting(Stage::S3),
                     {.x = kMargin, .y = y + kPlot + 22, .width = kInner, .height = kPlot}, ink::kGreen, language_,
                     Word::StillInQueue, Word::AfterTicket);
        y += 2 * kPlot + 58;
        header({{212, std::string(say(Word::N))},
                {262, std::string(say(Word::Open))},
                {332, std::string(say(Word::Naive50))},
                {402, std::string(say(Word::Km50))},
                {474, std::string(say(Word::Naive90))},
                {kMargin + kInner, std::string(say(Word::Km90))}},
               y);
        y += 20;
        for (const Stage stage :
             {Stage::S1, Stage::S8, Stage::S3, Stage::S4, Stage::S5, Stage::S9, Stage::S10, Stage::Total}) {
            if (const Lasting* found = report_.lastingOf(stage)) {
                lastingRow(*found, y);
                y += 17;
            }
        }
        footer(3);
    }

    // ── page 4 ──

    double groupRow(const Cell& cell, double y)
    {
        constexpr std::array kAt{160.0, 212.0, 268.0};
        Style style = kCell;
        style.align = Align::Right;
        canvas_.text(kMargin, y, codeWord(cell.value, language_), kCell);
        canvas_.text(kAt[0], y, shown(cell.n) + (cell.n >= kFewest && cell.n < kFew ? "*" : ""), style);
        canvas_.text(kAt[1], y, cell.figures ? durationWords(cell.figures->p50, language_) : "–", style);
        canvas_.text(kAt[2], y, cell.figures ? durationWords(cell.figures->p90, language_) : "–", style);
        return y + 14.5;
    }

    double groups(double y)
    {
        constexpr std::size_t kMost = 24;
        Style style = kSmall;
        style.align = Align::Right;
        canvas_.text(kMargin, y, say(Word::Group), kSmall);
        for (const auto& [x, name] :
             {std::pair{160.0, Word::N}, std::pair{212.0, Word::P50}, std::pair{268.0, Word::P90}})
            canvas_.text(x, y, say(name), style);
        canvas_.line(kMargin, y + 5, 268, y + 5, ink::kGrid);
        y += 18;
        std::size_t rows = 0;
        for (const Dimension dimension :
             {Dimension::Direction, Dimension::Decision, Dimension::Fresh, Dimension::Kind, Dimension::Lane}) {
            bool any = false;
            for (const Cell& cell : report_.cells) {
                if (cell.stage != Stage::Total || cell.dimension != dimension || cell.value == "?" || rows == kMost)
                    continue;
                y = groupRow(cell, y);
                any = true;
                ++rows;
            }
            y += any ? 5 : 0;
        }
        return y;
    }

    double rates(double y)
    {
        constexpr double kLeft = 300;
        Style style = kSmall;
        style.align = Align::Right;
        canvas_.text(kLeft, y, say(Word::Rate), kSmall);
        canvas_.text(kMargin + kInner - 52, y, say(Word::N), style);
        canvas_.text(kMargin + kInner, y, say(Word::Share), style);
        canvas_.line(kLeft, y + 5, kMargin + kInner, y + 5, ink::kGrid);
        y += 18;
        style = kCell;
        style.align = Align::Right;
        for (const Rate& rate : report_.rates) {
            const std::string_view name = codeWord(rate.code, language_);
            if (name == rate.code || rate.of == 0)
                continue; // of the quality of data: further down
            canvas_.text(kLeft, y, name, kCell);
            canvas_.text(kMargin + kInner - 52, y, shown(rate.of), style);
            canvas_.text(kMargin + kInner, y,
                         rate.of < kFewest ? "–"
                                           : percent(static_cast<double>(rate.part) / static_cast<double>(rate.of)),
                         style);
            y += 14.5;
        }
        return y;
    }

    std::string excluded() const
    {
        std::string all;
        for (const auto& [exclusion, n] : report_.exclusions)
            all += (all.empty()                     ? ""
                    : language_ == PageLanguage::Zh ? "、"
                                                    : ", ") +
                   filled(exclusionWord(exclusion, language_), std::array{shown(n)});
        return all.empty() ? std::string(say(Word::QualityNone)) : all;
    }

    std::string rateOf(std::string_view code) const
    {
        const auto found = std::ranges::find(report_.rates, code, &Rate::code);
        return found == report_.rates.end() || found->of < kFewest
                   ? std::string("–")
                   : percent(static_cast<double>(found->part) / static_cast<double>(found->of));
    }

    void groupsPage()
    {
        canvas_.text(kMargin, 66, say(Word::GroupsHeading), kHeading);
        canvas_.text(300, 66, say(Word::RatesHeading), kHeading);
        canvas_.text(kMargin, 82, say(Word::GroupsNote), kNote);
        double y = std::max(groups(102), rates(102)) + 22;
        canvas_.text(kMargin, y, say(Word::QualityHeading), kHeading);
        y += 17;
        const std::string unknown = "–";
        for (const std::string& line :
             {say(Word::QualityClock, report_.clockP50 ? durationWords(*report_.clockP50, language_) : unknown,
                  report_.clockMax ? durationWords(*report_.clockMax, language_) : unknown,
                  std::format("{}", report_.clockKnown)),
              say(Word::QualityLate, rateOf("RECORDED_LATE")),
              say(Word::QualityUnattributed, report_.parties.empty() ? unknown : percent(share(Party::Unattributed))),
              say(Word::QualityExcluded, excluded())})
            y = canvas_.paragraph(kMargin, y, kInner, line, kCell, 13.5);
        y += 14;
        canvas_.text(kMargin, y, say(Word::MethodHeading), kHeading);
        y = canvas_.paragraph(kMargin, y + 17, kInner, say(Word::Method), kCell, 13.5);
        y = canvas_.paragraph(kMargin, y, kInner, say(Word::NotTold), kCell, 13.5);
        canvas_.paragraph(kMargin, y, kInner, say(Word::Fingerprint, toHex(report_.stages)), kCell, 13.5);
        footer(4);
    }

    const Report& report_;
    PageLanguage language_;
    Canvas canvas_;
};

} // namespace

Result<std::string> pages(const Report& report, PageLanguage language)
{
    return Pages(report, language).draw();
}

} // namespace tongguan::report
