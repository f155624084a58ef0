// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/machine_readings.h"

#include "base/codes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/documents/plate_number.h"

#include <algorithm>

namespace tongguan::flow {

using namespace clearance;

namespace {

constexpr std::size_t kMostWaiting = 256;

bool isPlate(const VehicleReading& told, const std::string& plate)
{
    return std::ranges::contains(documents::PlateNumber::parseAny(told.plate), plate, &documents::PlateNumber::text);
}

void within(std::int64_t& value, std::int64_t least, std::int64_t most, std::int64_t otherwise)
{
    if (value < least || value > most)
        value = otherwise;
}

/// Somebody has looked at the picture of a scan that waited for that.
bool reviewed(const VehicleReading& told, const Crossing& crossing)
{
    const auto& reading = told.reading;
    return reading && reading->device == clearance::Device::Xray &&
           (reading->result == ReadingResult::Ok || reading->result == ReadingResult::Alert) && caseOpen(crossing) &&
           crossing.staffCase->reason == kReviewPending;
}

/// Its lane is decided on such readings, or will be.
bool laneOpen(State state)
{
    switch (state) {
    case State::Captured:
    case State::Decided:
    case State::DecidedProvisional:
    case State::WaitStaff:
    case State::Queued:
    case State::Called:
    case State::InInspection:
    case State::Inspected:
        return true;
    default:
        return false;
    }
}

} // namespace

bool ReadingRules::count(UtcTime measured, UtcTime now) const
{
    return now - measured <= std::chrono::minutes{oldestMinutes} &&
           measured - now <= std::chrono::seconds{aheadSeconds};
}

Result<ReadingRules> readingRules(store::Store& store)
{
    const auto body = store.reference().body("port", "readings");
    if (!body)
        return fail(body.error().code, body.error().what);
    const auto json = parseJson(body->value_or("{}"));
    constexpr ReadingRules kUsual;
    ReadingRules rules = json ? fromJson<ReadingRules>(*json).value_or(kUsual) : kUsual;
    within(rules.oldestMinutes, 1, 1440, kUsual.oldestMinutes);
    within(rules.aheadSeconds, 0, 3600, kUsual.aheadSeconds);
    within(rules.standingSeconds, 0, 3600, kUsual.standingSeconds);
    within(rules.reviewMinutes, 0, 1440, kUsual.reviewMinutes);
    return rules;
}

Named named(const VehicleReading& told, const Crossing& crossing)
{
    const clearance::Ticket* ticket = crossing.ticket();
    const std::string& plate = crossing.plateNorm.empty() ? crossing.seenPlate : crossing.plateNorm;
    if (!told.ticket.empty() && (ticket == nullptr || ticket->number != told.ticket))
        return Named::Another;
    if (!told.plate.empty())
        return isPlate(told, plate) ? Named::This : Named::Another;
    if (!told.ticket.empty())
        return Named::This;
    if (told.seal && !told.seal->number.empty() && !crossing.declaredSeal.empty())
        return told.seal->number == crossing.declaredSeal ? Named::This : Named::Nobody;
    return Named::Nobody;
}

bool alarms(const VehicleReading& told)
{
    const bool broken = told.seal && (told.seal->state == SealState::Broken || told.seal->state == SealState::Missing ||
                                      told.seal->state == SealState::TamperAlert);
    return broken || (told.reading && told.reading->result == ReadingResult::Alert);
}

std::vector<CrossingEvent> eventsOf(const VehicleReading& told, const Crossing& crossing, bool online)
{
    std::vector<CrossingEvent> events;
    if (told.reading) {
        DeviceReading reading = *told.reading;
        if (reading.result == ReadingResult::PendingReview && !online)
            reading.result = ReadingResult::ReviewImpossible;
        if (!std::ranges::contains(crossing.readings, reading)) // a machine that got no answer tells it again
            events.emplace_back(DeviceRead{.reading = std::move(reading)});
    }
    if (told.seal) {
        const bool known = crossing.seal && crossing.seal->value == told.seal->number;
        if (!told.seal->number.empty() && !known)
            events.emplace_back(SealRead{.number = told.seal->number, .source = Source::Radio});
        if (crossing.sealState != told.seal->state)
            events.emplace_back(SealSeen{.state = told.seal->state});
    }
    return events;
}

Result<Crossing> takeReading(store::Store& store, DecisionDesk& desk, const Crossing& crossing,
                             const VehicleReading& told)
{
    std::vector<CrossingEvent> events = eventsOf(told, crossing, desk.online());
    if (events.empty())
        return crossing;
    if (reviewed(told, crossing))
        events.emplace_back(CaseResolved{.resolution = "reviewed", .by = "kiosk"});
    auto taken = store.append(crossing.id, "kiosk", events);
    if (!taken)
        return taken;
    if (laneOpen(taken->state))
        return desk.heedReading(*taken);
    if (alarms(told)) {
        const clearance::Ticket* ticket = taken->ticket();
        if (auto noted = tellPeople(store, told, ticket == nullptr ? std::string{} : ticket->number); !noted)
            return failed(std::move(noted));
    }
    return taken;
}

Result<std::optional<store::CrossingRow>> vehicleOf(store::Store& store, const VehicleReading& told)
{
    if (told.ticket.empty() && told.plate.empty())
        return std::optional<store::CrossingRow>{};
    auto rows = store.allOnSite();
    if (!rows)
        return failed(std::move(rows));
    std::optional<store::CrossingRow> last;
    for (store::CrossingRow& row : *rows) {
        const bool ticket = told.ticket.empty() || told.ticket == row.ticket;
        const bool plate = told.plate.empty() || isPlate(told, row.plateNorm);
        if (ticket && plate && (!last || last->openedAt < row.openedAt))
            last = std::move(row);
    }
    return last;
}

Result<> tellPeople(store::Store& store, const VehicleReading& told, const std::string& ticket)
{
    const std::string what = told.reading ? std::string(codeOf(told.reading->device)) : std::string("SEAL");
    const Json body{{"machine", told.machine}, {"what", what}, {"ticket", ticket}};
    return store.note("kiosk.machine_alarm", "kiosk", dump(body));
}

Result<std::vector<Crossing>> reviewHere(store::Store& store, DecisionDesk& desk, UtcTime now)
{
    std::vector<Crossing> changed;
    if (desk.online())
        return changed;
    const auto rules = readingRules(store);
    if (!rules)
        return fail(rules.error().code, rules.error().what);
    const auto rows = store.ownOnSite();
    if (!rows)
        return fail(rows.error().code, rows.error().what);
    for (const store::CrossingRow& row : *rows) {
        if (row.lane != Lane::Hold)
            continue;
        const auto crossing = store.crossing(row.id);
        if (!crossing)
            return fail(crossing.error().code, crossing.error().what);
        const DeviceReading* scan = crossing->lastReading(clearance::Device::Xray);
        const bool waits = scan != nullptr && scan->result == ReadingResult::PendingReview;
        if (!waits || (scan->at && now - *scan->at < std::chrono::minutes{rules->reviewMinutes}))
            continue;
        DeviceReading again = *scan;
        again.result = ReadingResult::ReviewImpossible;
        auto taken =
            store.append(crossing->id, "kiosk", std::vector<CrossingEvent>{DeviceRead{.reading = std::move(again)}});
        auto heeded = taken ? desk.heedReading(*taken) : std::move(taken);
        if (!heeded)
            return failed(std::move(heeded));
        changed.push_back(std::move(*heeded));
    }
    return changed;
}

void ReadingBook::keep(VehicleReading told)
{
    if (std::ranges::contains(waiting_, told))
        return;
    if (waiting_.size() == kMostWaiting)
        waiting_.pop_front();
    waiting_.push_back(std::move(told));
}

std::vector<VehicleReading> ReadingBook::takeFor(const Crossing& crossing, const ReadingRules& rules, UtcTime now)
{
    std::vector<VehicleReading> taken;
    std::erase_if(waiting_, [&](const VehicleReading& told) {
        const Named whose = named(told, crossing);
        const bool stands = whose == Named::Nobody && told.here;
        if (!rules.count(told.at, now) || (stands && now - told.at > std::chrono::seconds{rules.standingSeconds}))
            return true;
        if (whose != Named::This && !stands)
            return false;
        taken.push_back(told);
        return true;
    });
    return taken;
}

} // namespace tongguan::flow
