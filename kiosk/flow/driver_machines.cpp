// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/driver_flow.h"

#include <algorithm>
#include <format>
#include <iterator>

// What the port's machines tell of the vehicle that stands here, of those that went on from here, and of those that
// will come.

namespace tongguan::flow {

using namespace clearance;

void DriverFlow::machineTold(const VehicleReading& told)
{
    const auto rules = readingRules(store_);
    if (!rules) {
        storeRefused(rules.error());
        return;
    }
    if (!rules->count(told.at, clock_.now())) {
        log_.write(Severity::Warning, "tongguan.flow", std::format("reading_out_of_time machine={}", told.machine));
        return;
    }
    if (isOfDriver(told)) {
        if (takeFacts({told}) && view_.screen == Screen::Seal)
            askNext(); // his seal, perhaps
        return;
    }
    const auto row = vehicleOf(store_, told);
    if (!row) {
        storeRefused(row.error());
        return;
    }
    if (!*row)
        keepReading(told);
    else if ((*row)->kiosk == store_.kiosk()) // else its own kiosk is told as well
        takeIntoStored((*row)->id, told);
}

bool DriverFlow::isOfDriver(const VehicleReading& told) const
{
    if (!crossing_ || terminal(crossing_->state) || crossing_->decision() != nullptr)
        return false;
    const Named whose = named(told, *crossing_);
    return whose == Named::This || (whose == Named::Nobody && told.here);
}

void DriverFlow::takeIntoStored(const std::string& id, const VehicleReading& told)
{
    const auto crossing = store_.crossing(id);
    if (!crossing) {
        storeRefused(crossing.error());
        return;
    }
    const auto taken = takeReading(store_, desk_, *crossing, told);
    if (!taken)
        storeRefused(taken.error());
    else if (*taken != *crossing)
        crossingChanged(*taken);
}

/// Until its vehicle is here. An alarm does not wait for that.
void DriverFlow::keepReading(const VehicleReading& told)
{
    const bool namesOne = !told.ticket.empty() || !told.plate.empty() || told.seal;
    if (namesOne || told.here)
        readings_.keep(told);
    else
        log_.write(Severity::Warning, "tongguan.flow", std::format("reading_of_nobody machine={}", told.machine));
    if (!alarms(told))
        return;
    if (const auto noted = tellPeople(store_, told, told.ticket); !noted)
        storeRefused(noted.error());
}

/// Of the vehicle that stands here. False where the store took nothing.
bool DriverFlow::takeFacts(const std::vector<VehicleReading>& readings)
{
    std::vector<CrossingEvent> events;
    for (const VehicleReading& told : readings)
        std::ranges::move(eventsOf(told, *crossing_, desk_.online()), std::back_inserter(events));
    return events.empty() || capture(std::move(events));
}

/// What came before its vehicle did.
bool DriverFlow::takeKeptReadings()
{
    if (crossing_->decision() != nullptr)
        return true;
    const auto rules = readingRules(store_);
    if (!rules) {
        storeRefused(rules.error());
        return false;
    }
    return takeFacts(readings_.takeFor(*crossing_, *rules, clock_.now()));
}

} // namespace tongguan::flow
