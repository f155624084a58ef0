// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/shift.h"

#include "base/codes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"

#include <algorithm>
#include <array>

namespace tongguan::flow {

namespace {

constexpr const char* kName = "shift";
constexpr std::array kPaper{AlarmKind::PrinterOut, AlarmKind::PrinterLow};
constexpr std::array kDevices{AlarmKind::PrinterJam,      AlarmKind::PrinterOpen,     AlarmKind::PrinterLost,
                              AlarmKind::ScannerLost,     AlarmKind::ReaderLost,      AlarmKind::CameraLost,
                              AlarmKind::WeighbridgeLost, AlarmKind::PlateCameraLost, AlarmKind::BarrierLost,
                              AlarmKind::LightsLost,      AlarmKind::UpsLost,         AlarmKind::OnBattery,
                              AlarmKind::BatteryLow,      AlarmKind::MachineLost};

template <class Kinds> std::int64_t countOf(const std::vector<Alarm>& alarms, const Kinds& kinds)
{
    return std::ranges::count_if(alarms, [&](const Alarm& alarm) {
        return std::ranges::any_of(kinds, [&](AlarmKind kind) { return alarm.kind == codeOf(kind); });
    });
}

Result<> note(store::Store& store, const char* type, const std::string& staffId, const HandOver& handOver)
{
    return store.note({.type = type, .actor = "staff:" + staffId, .crossing = {}, .body = dump(toJson(handOver))},
                      store::Remembered{.name = kName, .value = dump(toJson(handOver))});
}

} // namespace

Result<ShiftState> shiftState(store::Store& store, const std::vector<CaseRow>& queue, const std::vector<Alarm>& alarms)
{
    const auto here = store.allOnSite();
    if (!here)
        return fail(here.error().code, here.error().what);
    ShiftState state{.onSite = std::ssize(*here),
                     .alarms = std::ssize(alarms),
                     .devices = countOf(alarms, kDevices),
                     .paper = countOf(alarms, kPaper)};
    for (const CaseRow& row : queue) { // sorted by class
        if (state.classes.empty() || state.classes.back().queueClass != row.queueClass)
            state.classes.push_back({.queueClass = row.queueClass});
        ShiftClass& one = state.classes.back();
        ++one.cases;
        one.oldestSeconds = std::max(one.oldestSeconds, row.ageSeconds);
    }
    return state;
}

Result<> noteHandOver(store::Store& store, const HandOver& handOver)
{
    return note(store, "shift.handed", handOver.from, handOver);
}

Result<> noteHandOverSeen(store::Store& store, HandOver handOver)
{
    handOver.seen = true;
    return note(store, "shift.seen", handOver.to, handOver);
}

Result<std::optional<HandOver>> lastHandOver(store::Store& store)
{
    const auto text = store.remembered(kName);
    if (!text)
        return fail(text.error().code, text.error().what);
    const auto json = parseJson(text->empty() ? "null" : *text);
    auto read = json ? fromJson<HandOver>(*json) : Result<HandOver>(fail(Errc::NotFound, "none"));
    return read ? std::optional{std::move(*read)} : std::optional<HandOver>{};
}

} // namespace tongguan::flow
