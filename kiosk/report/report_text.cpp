// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/report/report_text.h"

#include "base/json.h"

#include <algorithm>
#include <cmath>
#include <format>

namespace tongguan::report {

namespace {

constexpr std::string_view kCsvSchema = "tongguan.report/1";

double thousandth(double value)
{
    return std::round(value * 1000) / 1000;
}

/// Seconds.
std::string seconds(double milliseconds)
{
    return std::format("{:.3f}", milliseconds / 1000);
}
std::string seconds(const std::optional<std::uint32_t>& milliseconds)
{
    return milliseconds ? seconds(*milliseconds) : std::string{};
}
Json secondsJson(double milliseconds)
{
    return thousandth(milliseconds / 1000);
}
Json secondsJson(const std::optional<std::uint32_t>& milliseconds)
{
    return milliseconds ? secondsJson(*milliseconds) : Json(nullptr);
}

std::string_view markOf(std::size_t n)
{
    if (n < kFewest)
        return "SUPPRESSED";
    return n < kFew ? "FEW" : "";
}

/// A small number tells of people: what stands for it.
std::string shownCount(std::size_t n)
{
    return n > 0 && n < kFewest ? std::format("<{}", kFewest) : std::format("{}", n);
}

std::string day(const std::optional<std::chrono::year_month_day>& date)
{
    return date ? toIsoDate(*date) : std::string{};
}

/// A text that may stand in a table as it is, or quoted.
std::string field(std::string_view text)
{
    if (text.find_first_of(",\"\n\r") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"')
            quoted += c;
    }
    return quoted + "\"";
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : " ") + text;
    return all;
}

/// The columns after section, item, dimension, value.
struct Line {
    std::string section;
    std::string item;
    std::string dimension;
    std::string value;
    std::string n;
    std::string mark;
    std::string number;
    std::array<std::string, 8> times; ///< mean … trimmed mean
    std::array<std::string, 3> lasting;

    std::string text() const
    {
        std::string line = field(section);
        for (const std::string* part : {&item, &dimension, &value, &n, &mark, &number})
            line += "," + field(*part);
        for (const std::string& time : times)
            line += "," + time;
        for (const std::string& part : lasting)
            line += "," + part;
        return line + "\n";
    }
};

constexpr std::string_view kColumns =
    "section,item,dimension,value,n,mark,number,mean_s,sd_s,min_s,p50_s,p90_s,p95_s,max_s,trimmed_mean_s,open,km_p50_s,"
    "km_p90_s\n";

Line plainLine(std::string section, std::string item, std::string number)
{
    Line line;
    line.section = std::move(section);
    line.item = std::move(item);
    line.number = std::move(number);
    return line;
}

Line countLine(std::string section, std::string item, std::size_t n)
{
    Line line;
    line.section = std::move(section);
    line.item = std::move(item);
    line.n = std::format("{}", n);
    return line;
}

Line cellLine(const Cell& cell)
{
    Line line;
    line.section = "stage";
    line.item = codeOf(cell.stage);
    line.dimension = codeOf(cell.dimension);
    line.value = cell.value;
    line.n = shownCount(cell.n);
    line.mark = markOf(cell.n);
    if (cell.figures) {
        const Figures& of = *cell.figures;
        line.times = {seconds(of.mean), seconds(of.deviation), seconds(of.min), seconds(of.p50),
                      seconds(of.p90),  seconds(of.p95),       seconds(of.max), seconds(of.trimmedMean)};
    }
    return line;
}

Line lastingLine(const Lasting& one)
{
    Line line;
    line.section = "lasting";
    line.item = codeOf(one.stage);
    line.dimension = "all";
    line.n = shownCount(one.whole);
    line.mark = markOf(one.whole);
    line.times[3] = seconds(one.naive50);
    line.times[4] = seconds(one.naive90);
    line.lasting = {shownCount(one.open), seconds(one.km50), seconds(one.km90)};
    return line;
}

Line rateLine(const Rate& rate)
{
    Line line;
    line.section = "rate";
    line.item = rate.code;
    line.n = shownCount(rate.of);
    line.mark = markOf(rate.of);
    if (rate.of >= kFewest)
        line.number = std::format("{:.4f}", static_cast<double>(rate.part) / static_cast<double>(rate.of));
    return line;
}

Line feeLine(const FeeFigures& fee)
{
    Line line;
    line.section = "fee";
    line.item = fee.item.empty() ? "CROSSING" : fee.item;
    line.dimension = "currency";
    line.value = fee.currency;
    line.n = shownCount(fee.n);
    line.mark = markOf(fee.n);
    if (fee.n >= kFewest)
        line.number = std::format("{}", fee.p50);
    return line;
}

std::vector<Line> settingLines(const Report& report)
{
    return {plainLine("scope", "schema", std::string(kCsvSchema)),
            plainLine("scope", "stages_sha256", toHex(report.stages)),
            plainLine("scope", "ports", joined(report.ports)),
            plainLine("scope", "from", day(report.scope.from)),
            plainLine("scope", "to", day(report.scope.to)),
            plainLine("scope", "until", isoMilliseconds(report.scope.until)),
            plainLine("scope", "minutes_east_of_utc", std::format("{}", report.scope.minutesEast)),
            plainLine("scope", "days", std::format("{}", report.days)),
            plainLine("scope", "percentiles", "nearest rank"),
            plainLine("scope", "suppressed_below", std::format("{}", kFewest)),
            plainLine("scope", "few_below", std::format("{}", kFew))};
}

std::vector<Line> countLines(const Report& report)
{
    std::vector<Line> lines{countLine("count", "CROSSINGS", report.crossings),
                            countLine("count", "COUNTED", report.counted)};
    for (const auto& [outcome, n] : report.outcomes)
        lines.push_back(countLine("outcome", std::string(codeOf(outcome)), n));
    for (const auto& [exclusion, n] : report.exclusions)
        lines.push_back(countLine("excluded", std::string(codeOf(exclusion)), n));
    Line clock = countLine("clock", "ERROR", report.clockKnown);
    clock.times[3] = seconds(report.clockP50);
    clock.times[4] = seconds(report.clockP90);
    clock.times[6] = seconds(report.clockMax);
    lines.push_back(clock);
    return lines;
}

std::vector<Line> figureLines(const Report& report)
{
    std::vector<Line> lines;
    for (const Cell& cell : report.cells)
        lines.push_back(cellLine(cell));
    for (const Lasting& one : report.lasting)
        lines.push_back(lastingLine(one));
    for (const auto& [party, share] : report.parties)
        lines.push_back(plainLine("party", std::string(codeOf(party)), std::format("{:.4f}", share)));
    for (const Rate& rate : report.rates)
        lines.push_back(rateLine(rate));
    for (std::size_t hour = 0; hour < report.arrivals.size(); ++hour) {
        Line line = countLine("arrivals", "HOUR", report.arrivals[hour]);
        line.dimension = "hour";
        line.value = std::format("{:02}", hour);
        if (report.days > 0)
            line.number =
                std::format("{:.2f}", static_cast<double>(report.arrivals[hour]) / static_cast<double>(report.days));
        lines.push_back(line);
    }
    lines.push_back(plainLine("queue", "LENGTH_MEAN", std::format("{:.2f}", report.queueMean)));
    lines.push_back(plainLine("queue", "LENGTH_P90", std::format("{}", report.queueP90)));
    lines.push_back(plainLine("queue", "LENGTH_MAX", std::format("{}", report.queueMax)));
    for (const FeeFigures& fee : report.fees)
        lines.push_back(feeLine(fee));
    for (const Untold& one : untold())
        lines.push_back(plainLine("not_told", std::string(one.code), "needs " + std::string(one.needs)));
    return lines;
}

// ── JSON ──

Json countJson(std::size_t n)
{
    return n > 0 && n < kFewest ? Json(nullptr) : Json(n);
}

Json cellJson(const Cell& cell)
{
    Json json{{"stage", codeOf(cell.stage)},
              {"dimension", codeOf(cell.dimension)},
              {"value", cell.value},
              {"n", countJson(cell.n)},
              {"mark", markOf(cell.n)}};
    if (cell.figures) {
        const Figures& of = *cell.figures;
        json.update({{"mean", secondsJson(of.mean)},
                     {"sd", secondsJson(of.deviation)},
                     {"min", secondsJson(of.min)},
                     {"p50", secondsJson(of.p50)},
                     {"p90", secondsJson(of.p90)},
                     {"p95", secondsJson(of.p95)},
                     {"max", secondsJson(of.max)},
                     {"trimmedMean", secondsJson(of.trimmedMean)}});
    }
    return json;
}

Json lastingJson(const Lasting& one)
{
    return {{"stage", codeOf(one.stage)},      {"whole", countJson(one.whole)},   {"open", countJson(one.open)},
            {"p50", secondsJson(one.naive50)}, {"p90", secondsJson(one.naive90)}, {"kmP50", secondsJson(one.km50)},
            {"kmP90", secondsJson(one.km90)}};
}

Json scopeJson(const Report& report)
{
    return {{"schema", kCsvSchema},
            {"stagesSha256", toHex(report.stages)},
            {"ports", report.ports},
            {"from", day(report.scope.from)},
            {"to", day(report.scope.to)},
            {"until", isoMilliseconds(report.scope.until)},
            {"minutesEastOfUtc", report.scope.minutesEast},
            {"days", report.days},
            {"percentiles", "nearest rank"},
            {"suppressedBelow", kFewest},
            {"fewBelow", kFew}};
}

template <class Pairs> Json byCode(const Pairs& pairs)
{
    Json json = Json::object();
    for (const auto& [code, number] : pairs)
        json[std::string(codeOf(code))] = number;
    return json;
}

Json bodyJson(const Report& report)
{
    Json body{
        {"scope", scopeJson(report)},
        {"crossings", report.crossings},
        {"counted", report.counted},
        {"outcomes", byCode(report.outcomes)},
        {"excluded", byCode(report.exclusions)},
        {"clockError",
         {{"n", report.clockKnown},
          {"p50", secondsJson(report.clockP50)},
          {"p90", secondsJson(report.clockP90)},
          {"max", secondsJson(report.clockMax)}}},
        {"arrivalsByHour", report.arrivals},
        {"queue",
         {{"mean", std::round(report.queueMean * 100) / 100}, {"p90", report.queueP90}, {"max", report.queueMax}}},
        {"stages", Json::array()},
        {"lasting", Json::array()},
        {"parties", Json::object()},
        {"rates", Json::object()},
        {"fees", Json::array()},
        {"notTold", Json::object()}};
    for (const Cell& cell : report.cells)
        body["stages"].push_back(cellJson(cell));
    for (const Lasting& one : report.lasting)
        body["lasting"].push_back(lastingJson(one));
    for (const auto& [party, share] : report.parties)
        body["parties"][std::string(codeOf(party))] = std::round(share * 10000) / 10000;
    for (const Rate& rate : report.rates)
        body["rates"][std::string(rate.code)] = {
            {"of", countJson(rate.of)},
            {"share",
             rate.of < kFewest
                 ? Json(nullptr)
                 : Json(std::round(static_cast<double>(rate.part) / static_cast<double>(rate.of) * 10000) / 10000)}};
    for (const FeeFigures& fee : report.fees)
        body["fees"].push_back({{"item", fee.item.empty() ? "CROSSING" : fee.item},
                                {"currency", fee.currency},
                                {"n", countJson(fee.n)},
                                {"p50", fee.n < kFewest ? Json(nullptr) : Json(fee.p50)}});
    for (const Untold& one : untold())
        body["notTold"][std::string(one.code)] = one.needs;
    return body;
}

} // namespace

std::string asCsv(const Report& report)
{
    std::string text(kColumns);
    for (const auto& lines : {settingLines(report), countLines(report), figureLines(report)}) {
        for (const Line& line : lines)
            text += line.text();
    }
    return text + std::format("#sha256,{}\n", toHex(sha256(text)));
}

std::string asJson(const Report& report)
{
    const std::string body = dump(bodyJson(report));
    return std::format("{{\"report\":{},\"sha256\":\"{}\"}}\n", body, toHex(sha256(body)));
}

} // namespace tongguan::report
