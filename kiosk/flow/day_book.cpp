// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/day_book.h"

#include "kiosk/flow/last_before.h"
#include "kiosk/report/evaluate.h"
#include "kiosk/report/way.h"

#include <algorithm>

namespace tongguan::flow {

using report::Stage;

namespace {

/// Of the report's rates those that somebody at a station can do something about.
constexpr std::array<std::string_view, 6> kShares{
    "DOCUMENT_READ_AT_ONCE", "REFERRED_TO_STAFF", "REFERRAL_UNNEEDED", "INSPECTED", "HIT", "CLEARED_OFFLINE_FIRST"};

StageFigure figureOf(const report::Lasting& lasting)
{
    return {.stage = lasting.stage,
            .over = static_cast<std::int64_t>(lasting.whole),
            .open = static_cast<std::int64_t>(lasting.open),
            .usual = lasting.km50,
            .most = lasting.km90};
}

bool onTheWay(Stage stage)
{
    return stage != Stage::Gap && !std::ranges::contains(report::kBeside, stage) &&
           !std::ranges::contains(report::kSums, stage);
}

FiguresView viewOf(const report::Report& report)
{
    FiguresView view{.crossings = static_cast<std::int64_t>(report.counted), .parties = report.parties};
    for (const auto& [outcome, n] : report.outcomes) {
        if (outcome == report::Outcome::Exited)
            view.through = static_cast<std::int64_t>(n);
        else if (outcome == report::Outcome::Open)
            view.onTheirWay = static_cast<std::int64_t>(n);
    }
    for (const report::Lasting& lasting : report.lasting) {
        if (lasting.stage == Stage::Total)
            view.total = figureOf(lasting);
        else if (onTheWay(lasting.stage))
            view.stages.push_back(figureOf(lasting));
    }
    for (const report::Rate& rate : report.rates) {
        if (std::ranges::contains(kShares, rate.code) && rate.of >= report::kFewest)
            view.shares.push_back({.code = rate.code,
                                   .part = static_cast<std::int64_t>(rate.part),
                                   .of = static_cast<std::int64_t>(rate.of)});
    }
    std::ranges::copy(report.arrivals, view.arrivals.begin());
    return view;
}

} // namespace

Result<std::uint64_t> DayBook::lastBeforeDay(const std::string& machine)
{
    const auto earlier = [&](std::uint64_t seq) -> Result<bool> {
        const auto next = store_.relayedAfter(machine, seq, 1);
        if (!next)
            return fail(next.error().code, next.error().what);
        return !next->empty() && next->front().at < day_.begin;
    };
    // How long its journal is nobody here knows: twice as far each time.
    std::uint64_t low = 0;
    for (std::uint64_t high = 1;; high *= 2) {
        const auto before = earlier(high);
        if (!before)
            return fail(before.error().code, before.error().what);
        if (!*before)
            return lastBefore(low, high, earlier);
        low = high;
    }
}

Result<> DayBook::read(UtcTime now, std::size_t most)
{
    auto day = portDay(store_, now);
    if (!day)
        return failed(std::move(day));
    if (day->name != day_.name) {
        day_ = std::move(*day);
        book_ = report::TraceBook();
        read_.clear();
    }
    const auto machines = store_.relayingMachines();
    if (!machines)
        return fail(machines.error().code, machines.error().what);
    const std::uint64_t before = book_.events();
    more_ = false;
    for (const std::string& machine : *machines) {
        if (!read_.contains(machine)) {
            const auto first = lastBeforeDay(machine);
            if (!first)
                return fail(first.error().code, first.error().what);
            read_[machine] = *first;
        }
        const std::size_t left = most - std::min<std::size_t>(most, book_.events() - before);
        const auto events = store_.relayedAfter(machine, read_[machine], left + 1);
        if (!events)
            return fail(events.error().code, events.error().what);
        more_ = more_ || events->size() > left;
        for (std::size_t i = 0; i < std::min(left, events->size()); ++i) {
            const store::RelayedEvent& event = (*events)[i];
            book_.add({.kiosk = event.kiosk,
                       .seq = event.seq,
                       .type = event.type,
                       .at = event.at,
                       .boot = {},
                       .monotonic = 0,
                       .crossing = event.crossing,
                       .body = event.body});
            read_[machine] = event.seq;
        }
    }
    return {};
}

Result<FiguresView> DayBook::figures(UtcTime now) const
{
    const auto rules = store_.rules();
    if (!rules)
        return fail(rules.error().code, rules.error().what);
    const int east = static_cast<int>((*rules)->data.port.minutesEastOfUtc);
    const auto today = std::chrono::floor<std::chrono::days>(day_.begin + std::chrono::minutes{east});
    const report::Scope scope{
        .minutesEast = east, .until = toMicroseconds(now) / 1000, .from = std::chrono::year_month_day{today}, .to = {}};
    report::Sample sample(scope);
    book_.each([&](const report::Traced& traced) { sample.add(report::passageOf(traced)); });
    FiguresView view = viewOf(report::evaluate(sample, {}));
    view.day = day_.name;
    view.reading = more_;
    view.hour = static_cast<int>(scope.local(scope.until) / 3'600'000 % 24);
    return view;
}

} // namespace tongguan::flow
