// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/status_teller.h"

#include "base/file.h"

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>

namespace tongguan::app {

using devices::Condition;

namespace {

constexpr std::chrono::seconds kLookEvery{30};
constexpr const char* kThermal = "/sys/class/thermal";

/// What a printer's condition says of its paper.
std::optional<sync::Paper> paperOf(const DeviceStates& devices)
{
    const auto printer = devices.find("printer");
    if (printer == devices.end())
        return std::nullopt;
    switch (printer->second) {
    case Condition::Ready:
        return sync::Paper::Ok;
    case Condition::PaperLow:
        return sync::Paper::Low;
    case Condition::PaperOut:
        return sync::Paper::Out;
    case Condition::Lost:
    case Condition::PaperJam:
    case Condition::CoverOpen:
    case Condition::Faulty:
    case Condition::OnBattery:
    case Condition::BatteryLow:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::int64_t> hottestSensor(const std::filesystem::path& thermal)
{
    std::optional<std::int64_t> hottest;
    std::error_code error;
    for (std::filesystem::directory_iterator zone(thermal, error), end; !error && zone != end; zone.increment(error)) {
        if (!zone->path().filename().string().starts_with("thermal_zone"))
            continue;
        const auto text = readFile(zone->path() / "temp", 64);
        std::int64_t thousandths = 0;
        if (!text || std::from_chars(text->data(), text->data() + text->size(), thousandths).ec != std::errc{})
            continue; // a sensor that sleeps answers nothing
        hottest = std::max(hottest.value_or(thousandths / 100), thousandths / 100);
    }
    return hottest;
}

void StatusTeller::lookAtMachine()
{
    lookedAt_ = clock_.monotonic();
    std::error_code error;
    const auto space = std::filesystem::space(folder_, error);
    status_.freeDisk = error ? std::nullopt : std::optional(static_cast<std::int64_t>(space.available));
    status_.tenthsOfDegree = hottestSensor(kThermal);
}

void StatusTeller::look(const store::Counters& counters, const DeviceStates& states)
{
    if (!lookedAt_ || clock_.monotonic() - *lookedAt_ >= kLookEvery)
        lookAtMachine();
    status_.version = TONGGUAN_VERSION;
    status_.unsent = counters.unsent;
    status_.oldestUnsent.reset();
    if (counters.oldestUnsent)
        status_.oldestUnsent = std::chrono::duration_cast<std::chrono::seconds>(clock_.now() - *counters.oldestUnsent);
    status_.paper = paperOf(states);
    status_.troubles.clear();
    for (const auto& [device, condition] : states)
        if (condition != Condition::Ready)
            status_.troubles.push_back(sync::troubleOf(device, devices::name(condition)));
    std::string text = encodeStatus(status_);
    const std::lock_guard lock(mutex_);
    text_ = std::move(text);
}

std::string StatusTeller::text() const
{
    const std::lock_guard lock(mutex_);
    return text_;
}

} // namespace tongguan::app
