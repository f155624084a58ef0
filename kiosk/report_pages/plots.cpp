// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/report_pages/plots.h"

#include <algorithm>
#include <cmath>
#include <format>

namespace tongguan::report {

namespace {

constexpr Style kLabel{.size = 8.5};
constexpr Style kAxis{.size = 7.5, .colour = ink::kQuiet};

constexpr Style right(Style style)
{
    style.align = Align::Right;
    return style;
}
constexpr Style centred(Style style)
{
    style.align = Align::Centre;
    return style;
}
constexpr Style bold(Style style)
{
    style.bold = true;
    return style;
}

/// Vehicles, of which there is no half: steps of one, two, five, ten …
double stepOf(double most, double lines)
{
    double step = 1;
    for (int i = 0; step * lines < most; ++i)
        step *= i % 3 == 1 ? 2.5 : 2;
    return step;
}

std::string number(double value)
{
    return value == std::floor(value) ? std::format("{:.0f}", value) : std::format("{:.1f}", value);
}

struct StageRow {
    Stage stage;
    bool part = false; ///< of the one above
};
constexpr StageRow kRows[] = {{Stage::S1},
                              {Stage::S8},
                              {Stage::S3},
                              {Stage::Away},
                              {Stage::Come},
                              {Stage::S4},
                              {Stage::S5},
                              {Stage::S5Customs, true},
                              {Stage::S5Border, true},
                              {Stage::S5Transport, true},
                              {Stage::S9},
                              {Stage::S9Border, true},
                              {Stage::S10},
                              {Stage::Held},
                              {Stage::S6},
                              {Stage::S11},
                              {Stage::Total}};

void bars(Canvas& canvas, const Figures& figures, const Frame& frame, const TimeAxis& axis, Colour dark)
{
    const double high = frame.height;
    const auto at = [&](double milliseconds) { return std::min(axis.share(milliseconds), 1.0) * frame.width; };
    canvas.rectangle(frame.x, frame.y, at(figures.p90), high, ink::kPaleBlue);
    canvas.rectangle(frame.x, frame.y, at(figures.p50), high, dark);
    canvas.line(frame.x + at(figures.p95), frame.y - 1.5, frame.x + at(figures.p95), frame.y + high + 1.5, ink::kText,
                1.1);
}

/// Lines and numbers of an upright axis from nothing to `end`.
void upright(Canvas& canvas, const Frame& frame, double end, double step, const std::string& name)
{
    for (int line = 0; line * step <= end + step / 100; ++line) {
        const double y = frame.y + frame.height - line * step / end * frame.height;
        canvas.line(frame.x, y, frame.x + frame.width, y, line == 0 ? ink::kQuiet : ink::kGrid);
        canvas.text(frame.x - 5, y + 2.6, number(line * step), right(kAxis));
    }
    canvas.text(frame.x - 22, frame.y - 8, name, kAxis);
}

void hourNumbers(Canvas& canvas, const Frame& frame)
{
    for (int hour = 0; hour < 24; hour += 2)
        canvas.text(frame.x + (hour + 0.5) * frame.width / 24, frame.y + frame.height + 11, std::format("{:02}", hour),
                    centred(kAxis));
}

} // namespace

TimeAxis TimeAxis::upTo(double milliseconds)
{
    struct Steps {
        double unit;
        Word name;
        double below; ///< milliseconds: longer ones take the next unit
        std::vector<double> steps;
    };
    static const std::vector<Steps> kSteps{
        {1000, Word::Seconds, 120'000, {1, 2, 5, 10, 15, 20, 30}},
        {60'000, Word::Minutes, 3.0 * 3'600'000, {1, 2, 5, 10, 15, 20, 30}},
        {3'600'000, Word::Hours, 1e18, {0.5, 1, 2, 3, 4, 6, 12, 24, 48, 96, 168, 336}}};
    constexpr double kMostLines = 7;
    const auto fits = std::ranges::find_if(kSteps, [&](const Steps& one) { return milliseconds < one.below; });
    const double units = std::max(milliseconds, 1.0) / fits->unit;
    const auto step = std::ranges::find_if(fits->steps, [&](double one) { return units / one <= kMostLines; });
    const double each = step == fits->steps.end() ? fits->steps.back() : *step;
    return {.unit = fits->unit, .name = fits->name, .step = each, .end = std::ceil(units / each) * each};
}

std::string durationWords(double milliseconds, PageLanguage language)
{
    const auto with = [&](double value, Word unit) { return std::format("{:.1f} {}", value, word(unit, language)); };
    if (milliseconds < 59'950)
        return with(milliseconds / 1000, Word::Seconds);
    return milliseconds < 2 * 3'600'000 ? with(milliseconds / 60'000, Word::Minutes)
                                        : with(milliseconds / 3'600'000, Word::Hours);
}

std::string durationWords(const std::optional<std::uint32_t>& milliseconds, PageLanguage language)
{
    return milliseconds ? durationWords(*milliseconds, language) : std::string(word(Word::NotReached, language));
}

Colour colourOf(Party party)
{
    constexpr Colour kColours[] = {ink::kBlue, ink::kAmber, ink::kGreen, ink::kGrey};
    return kColours[static_cast<std::size_t>(party)];
}

double stageBars(Canvas& canvas, const Report& report, const Frame& frame, PageLanguage language)
{
    constexpr double kRow = 25;
    constexpr double kNames = 136;
    constexpr double kNumbers = 148;
    const Frame plot{
        .x = frame.x + kNames, .y = frame.y + 14, .width = frame.width - kNames - kNumbers - 12, .height = 0};
    std::vector<std::pair<StageRow, const Cell*>> rows;
    double most = 1000;
    for (const StageRow& row : kRows) {
        const Cell* cell = report.cell(row.stage);
        if (cell == nullptr || (cell->n == 0))
            continue;
        rows.emplace_back(row, cell);
        if (cell->figures && row.stage != Stage::S6) // a laboratory takes days
            most = std::max(most, static_cast<double>(cell->figures->p95));
    }
    const TimeAxis axis = TimeAxis::upTo(most);
    const double bottom = plot.y + static_cast<double>(rows.size()) * kRow;
    for (int line = 0; line * axis.step <= axis.end + axis.step / 100; ++line) {
        const double x = plot.x + line * axis.step / axis.end * plot.width;
        canvas.line(x, plot.y - 3, x, bottom, line == 0 ? ink::kQuiet : ink::kGrid);
        canvas.text(x, bottom + 11, number(line * axis.step), centred(kAxis));
    }
    canvas.text(plot.x + plot.width, bottom + 22, word(axis.name, language), right(kAxis));
    const double columns[] = {frame.x + frame.width - kNumbers + 34, frame.x + frame.width - 58, frame.x + frame.width};
    for (const auto& [x, name] :
         {std::pair{columns[0], Word::N}, std::pair{columns[1], Word::P50}, std::pair{columns[2], Word::P90}})
        canvas.text(x, plot.y - 6, word(name, language), right(kAxis));
    double y = plot.y;
    for (const auto& [row, cell] : rows) {
        const bool total = row.stage == Stage::Total;
        if (total)
            canvas.line(frame.x, y + 0.5, frame.x + frame.width, y + 0.5, ink::kGrid);
        const double base = y + kRow / 2 + 3;
        Style style = total ? bold(kLabel) : kLabel;
        style.colour = row.part ? ink::kQuiet : ink::kText;
        canvas.text(frame.x + (row.part ? 8 : 0), base, stageWord(row.stage, language), style);
        if (cell->figures) {
            const Frame bar{.x = plot.x,
                            .y = y + (row.part ? 8.5 : 6.5),
                            .width = plot.width,
                            .height = row.part ? kRow - 17 : kRow - 13};
            if (row.stage != Stage::S6)
                bars(canvas, *cell->figures, bar, axis, total ? ink::kText : colourOf(partyOf(row.stage)));
            canvas.text(columns[0], base, std::format("{}{}", cell->n, cell->n < kFew ? "*" : ""), right(style));
            canvas.text(columns[1], base, durationWords(cell->figures->p50, language), right(style));
            canvas.text(columns[2], base, durationWords(cell->figures->p90, language), right(style));
        } else {
            canvas.text(columns[2], base, word(Word::TooFew, language), right(kAxis));
        }
        y += kRow;
    }
    return bottom + 26 - frame.y;
}

void partyBar(Canvas& canvas, const Report& report, const Frame& frame, PageLanguage /*language*/)
{
    double x = frame.x;
    for (const auto& [party, share] : report.parties) {
        const double wide = share * frame.width;
        canvas.rectangle(x, frame.y, wide, frame.height, colourOf(party));
        if (wide > 34)
            canvas.text(x + wide / 2, frame.y + frame.height / 2 + 3.5, std::format("{:.1f}%", share * 100),
                        {.size = 10, .bold = true, .colour = rgb(0xFFFFFF), .align = Align::Centre});
        x += wide;
    }
}

void hourPlots(Canvas& canvas, const Report& report, const Frame& frame, PageLanguage language)
{
    constexpr double kLeft = 30;
    constexpr double kBetween = 50;
    const double high = (frame.height - kBetween - 30) / 2;
    const Frame above{.x = frame.x + kLeft, .y = frame.y + 12, .width = frame.width - kLeft, .height = high};
    const Frame below{.x = above.x, .y = above.y + high + kBetween, .width = above.width, .height = high};
    const double days = std::max<double>(static_cast<double>(report.days), 1);
    const double most = std::max(static_cast<double>(*std::ranges::max_element(report.arrivals)) / days, 1.0);
    const double step = stepOf(most, 5);
    const double end = std::ceil(most / step) * step;
    upright(canvas, above, end, step, std::string(word(Word::ArrivalsADay, language)));
    const double slot = above.width / 24;
    for (std::size_t hour = 0; hour < report.arrivals.size(); ++hour) {
        const double tall = static_cast<double>(report.arrivals[hour]) / days / end * high;
        canvas.rectangle(above.x + static_cast<double>(hour) * slot + 2, above.y + high - tall, slot - 4, tall,
                         ink::kBlue);
    }
    hourNumbers(canvas, above);

    std::vector<std::pair<std::size_t, const Figures*>> waits;
    double longest = 1000;
    for (std::size_t hour = 0; hour < 24; ++hour) {
        const Cell* cell = report.cell(Stage::S3, Dimension::Hour, std::format("{:02}", hour));
        if (cell == nullptr || !cell->figures)
            continue;
        waits.emplace_back(hour, &*cell->figures);
        longest = std::max(longest, static_cast<double>(cell->figures->p90));
    }
    const TimeAxis axis = TimeAxis::upTo(longest);
    upright(canvas, below, axis.end, axis.step,
            filled(word(Word::QueueWait, language), std::array{std::string(word(axis.name, language))}));
    for (const auto& [hour, figures] : waits) {
        const double x = below.x + (static_cast<double>(hour) + 0.5) * slot;
        const auto y = [&](double milliseconds) { return below.y + high - axis.share(milliseconds) * high; };
        canvas.line(x, y(figures->p50), x, y(figures->p90), ink::kPaleBlue, 3);
        canvas.line(x - 5, y(figures->p90), x + 5, y(figures->p90), ink::kBlue, 1.6);
        canvas.dot(x, y(figures->p50), 3, ink::kBlue);
    }
    if (waits.empty())
        canvas.text(below.x + below.width / 2, below.y + high / 2, word(Word::NoData, language), centred(kLabel));
    hourNumbers(canvas, below);
    canvas.text(below.x + below.width, below.y + high + 24, word(Word::HourOfDay, language), right(kAxis));
}

void survivalPlot(Canvas& canvas, const Lasting& lasting, const Frame& frame, Colour colour, PageLanguage language,
                  Word vertical, Word horizontal)
{
    const Frame plot{.x = frame.x + 30, .y = frame.y + 12, .width = frame.width - 30, .height = frame.height - 40};
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const double y = plot.y + plot.height * (1 - quarter / 4.0);
        canvas.line(plot.x, y, plot.x + plot.width, y, quarter == 0 ? ink::kQuiet : ink::kGrid);
        canvas.text(plot.x - 5, y + 2.6, std::format("{}%", quarter * 25), right(kAxis));
    }
    canvas.text(plot.x - 24, plot.y - 8, word(vertical, language), kAxis);
    if (lasting.curve.size() < 2) {
        canvas.text(plot.x + plot.width / 2, plot.y + plot.height / 2, word(Word::TooFew, language), centred(kLabel));
        return;
    }
    const TimeAxis axis = TimeAxis::upTo(lasting.curve.back().first);
    for (int line = 0; line * axis.step <= axis.end + axis.step / 100; ++line) {
        const double x = plot.x + line * axis.step / axis.end * plot.width;
        canvas.line(x, plot.y, x, plot.y + plot.height, line == 0 ? ink::kQuiet : ink::kGrid);
        canvas.text(x, plot.y + plot.height + 11, number(line * axis.step), centred(kAxis));
    }
    canvas.text(plot.x + plot.width, plot.y + plot.height + 23,
                filled(word(horizontal, language), std::array{std::string(word(axis.name, language))}), right(kAxis));
    std::vector<std::pair<double, double>> steps;
    const auto at = [&](std::uint32_t time) { return plot.x + axis.share(time) * plot.width; };
    for (const auto& [time, share] : lasting.curve) {
        const double y = plot.y + plot.height * (1 - share);
        if (!steps.empty())
            steps.emplace_back(at(time), steps.back().second); // it falls at that time, not before
        steps.emplace_back(at(time), y);
    }
    canvas.path(steps, colour, 1.6);
    for (const auto& [percentile, share, name] :
         {std::tuple{lasting.km50, 0.5, "P50"}, std::tuple{lasting.km90, 0.1, "P90"}}) {
        if (!percentile)
            continue;
        const double x = at(*percentile);
        const double y = plot.y + plot.height * (1 - share);
        canvas.dashed(plot.x, y, x, y, ink::kQuiet);
        canvas.dashed(x, y, x, plot.y + plot.height, ink::kQuiet);
        canvas.dot(x, y, 2.6, colour);
        const std::string label = std::format("{}  {}", name, durationWords(*percentile, language));
        const bool room = x + 5 + canvas.width(label, bold(kLabel)) <= plot.x + plot.width;
        canvas.text(room ? x + 5 : plot.x + plot.width, y - (room ? 4 : 9), label,
                    room ? bold(kLabel) : right(bold(kLabel)));
    }
}

} // namespace tongguan::report
