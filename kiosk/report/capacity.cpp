// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/report/capacity.h"

#include "base/bytes.h"
#include "base/json.h"
#include "kiosk/clearance/events.h"

#include <algorithm>
#include <array>
#include <format>

namespace tongguan::report {

namespace {

/// What a sheet counts, by the name of the event.
struct Counted {
    StepKind kind;
    std::string_view type;
};
constexpr std::array kCounted{Counted{StepKind::Opened, clearance::Opened::kType},
                              Counted{StepKind::Decided, clearance::Decided::kType},
                              Counted{StepKind::Ticket, clearance::TicketIssued::kType},
                              Counted{StepKind::Called, clearance::Called::kType},
                              Counted{StepKind::InspectionClosed, clearance::InspectionClosed::kType},
                              Counted{StepKind::Skipped, clearance::InspectionSkipped::kType},
                              Counted{StepKind::Cleared, clearance::Cleared::kType},
                              Counted{StepKind::Exited, clearance::Exited::kType}};
using Counts = std::array<std::uint64_t, kCounted.size()>;

std::chrono::sys_time<std::chrono::hours> hourOf(std::int64_t at, const Scope& scope)
{
    return std::chrono::floor<std::chrono::hours>(
        std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{scope.local(at)}});
}

struct Sheet {
    std::map<std::pair<std::chrono::sys_time<std::chrono::hours>, std::string>, Counts> byLane;
    std::map<std::pair<std::chrono::sys_time<std::chrono::hours>, std::string>, Counts> byKiosk;
    std::map<std::string, std::int64_t> busy; ///< by kiosk, milliseconds from opened to the ticket
    Counts sums{};
};

/// From the first touch to the ticket, or as long as there was one.
std::int64_t busyTime(const std::vector<Step>& steps)
{
    const auto of = [&](StepKind kind) { return std::ranges::find(steps, kind, &Step::kind); };
    const auto opened = of(StepKind::Opened);
    const auto ticket = of(StepKind::Ticket);
    if (opened == steps.end() || ticket == steps.end())
        return 0;
    return std::max<std::int64_t>(ticket->at() - opened->at(), 0);
}

void count(const Traced& traced, const Scope& scope, Sheet& sheet)
{
    std::string lane = "?";
    std::int64_t first = traced.steps.empty() ? 0 : traced.steps.front().at();
    for (const Step& step : traced.steps) {
        if (step.kind() == StepKind::Decided)
            lane = step.detail() == kUnknown ? "?" : std::string(codeOf(laneOf(step.detail())));
        if (step.kind() == StepKind::Opened)
            first = step.at();
    }
    if (!scope.holds(first))
        return;
    const std::string kiosk = traced.kiosk.empty() ? "?" : traced.kiosk;
    for (const Step& step : traced.steps) {
        const auto known = std::ranges::find(kCounted, step.kind(), &Counted::kind);
        if (known == kCounted.end())
            continue;
        const auto what = static_cast<std::size_t>(known - kCounted.begin());
        const auto hour = hourOf(step.at(), scope);
        ++sheet.byLane[{hour, lane}][what];
        ++sheet.byKiosk[{hour, kiosk}][what];
        ++sheet.sums[what];
    }
    sheet.busy[kiosk] += busyTime(traced.steps);
}

std::string counts(const Counts& all)
{
    std::string text;
    for (const std::uint64_t one : all)
        text += std::format(",{}", one);
    return text;
}

std::string blanks(std::size_t columns)
{
    return std::string(columns, ',');
}

constexpr std::size_t kOpened = 0;
constexpr std::size_t kExited = kCounted.size() - 1;

/// The hour with most of something, the earliest of equals.
void peak(std::string& text, const Sheet& sheet, std::size_t what, std::string_view name)
{
    std::map<std::chrono::sys_time<std::chrono::hours>, Counts> hours;
    for (const auto& [key, all] : sheet.byLane) {
        for (std::size_t i = 0; i < all.size(); ++i)
            hours[key.first][i] += all[i];
    }
    const auto most = std::ranges::max_element(hours, {}, [&](const auto& one) { return one.second[what]; });
    if (most != hours.end() && most->second[what] > 0)
        text += std::format("peak,{:%F},{:%H},{}{},,\n", most->first, most->first, name, counts(most->second));
}

} // namespace

void MachineLog::add(const JournalEvent& event)
{
    if (event.type != "kiosk.device" || event.body.empty())
        return;
    const auto body = parseJson(event.body);
    const std::string device = body && body->is_object() ? stringOr(*body, "device") : std::string{};
    if (device.empty() || device.starts_with("words_"))
        return; // a catalogue is no device
    // On battery a power supply does what it is for.
    constexpr std::array<std::string_view, 4> kWorking{"ready", "paper_low", "on_battery", "battery_low"};
    const std::string condition = stringOr(*body, "condition");
    conditions_[{std::string(event.kiosk), device}][event.seq] = {.at = toMicroseconds(event.at) / 1000,
                                                                  .works = std::ranges::contains(kWorking, condition)};
}

std::map<std::pair<std::string, std::string>, MachineLog::Downtime> MachineLog::downtimes(const Scope& scope) const
{
    std::map<std::pair<std::string, std::string>, Downtime> all;
    for (const auto& [key, conditions] : conditions_) {
        Downtime& down = all[key];
        bool lost = false;
        std::int64_t since = 0;
        for (const auto& [seq, condition] : conditions) {
            if (lost && condition.works && scope.holds(since))
                down.milliseconds += std::max<std::int64_t>(condition.at - since, 0);
            if (!lost && !condition.works) {
                since = condition.at;
                down.faults += scope.holds(since) ? 1 : 0;
            }
            lost = !condition.works;
        }
        if (lost && scope.holds(since))
            down.milliseconds += std::max<std::int64_t>(scope.until - since, 0);
    }
    return all;
}

std::string capacitySheet(const TraceBook& book, const MachineLog& machines, const Scope& scope)
{
    Sheet sheet;
    book.each([&](const Traced& traced) { count(traced, scope, sheet); });
    std::string text = "section,day,hour,name";
    for (const Counted& one : kCounted)
        text += std::format(",{}", one.type);
    text += ",seconds,faults\n";
    text += std::format("scope,,,schema tongguan.capacity/1{},,\n", blanks(kCounted.size()));
    text += std::format("scope,,,minutes east of UTC {}{},,\n", scope.minutesEast, blanks(kCounted.size()));
    text += std::format("scope,,,until {}{},,\n", isoMilliseconds(scope.until), blanks(kCounted.size()));
    for (const auto& [section, rows] : {std::pair{"lane", &sheet.byLane}, std::pair{"kiosk", &sheet.byKiosk}}) {
        for (const auto& [key, all] : *rows)
            text += std::format("{},{:%F},{:%H},{}{},,\n", section, key.first, key.first, key.second, counts(all));
    }
    peak(text, sheet, kOpened, "opened");
    peak(text, sheet, kExited, "exited");
    for (const auto& [kiosk, milliseconds] : sheet.busy)
        text += std::format("busy,,,{}{},{},\n", kiosk, blanks(kCounted.size()), milliseconds / 1000);
    for (const auto& [key, down] : machines.downtimes(scope))
        text += std::format("down,,,{} {}{},{},{}\n", key.first.empty() ? "?" : key.first, key.second,
                            blanks(kCounted.size()), down.milliseconds / 1000, down.faults);
    text += std::format("total,,,all{},,\n", counts(sheet.sums));
    return text + std::format("#sha256,{}\n", toHex(sha256(text)));
}

} // namespace tongguan::report
