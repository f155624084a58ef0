// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/crossing_log.h"

#include "kiosk/clearance/apply.h"

#include <format>
#include <utility>

namespace tongguan::store {

namespace {

Result<std::vector<CrossingRecord>> relayedRecords(Database& database, const std::string& crossing)
{
    auto statement = database.prepare("SELECT type, at, actor, body FROM relayed "
                                      "WHERE crossing = ? AND crossing <> '' ORDER BY kiosk, seq");
    if (!statement)
        return failed(std::move(statement));
    statement->bind(1, crossing);
    std::vector<CrossingRecord> records;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return records;
        records.push_back({.type = std::string(statement->text(0)),
                           .at = fromMicroseconds(statement->integer(1)),
                           .actor = std::string(statement->text(2)),
                           .crossing = crossing,
                           .body = std::string(statement->text(3))});
    }
}

} // namespace

bool belongsToCrossing(std::string_view type)
{
    const auto event = clearance::crossingEventFrom(type, "{}");
    return event || event.error().code != Errc::NotFound;
}

Result<clearance::Crossing> fold(clearance::Crossing crossing, const CrossingRecord& record)
{
    const auto event = clearance::crossingEventFrom(record.type, record.body);
    if (!event && event.error().code == Errc::NotFound)
        return crossing;
    if (!event)
        return fail(event.error().code, event.error().what);
    return clearance::apply(std::move(crossing), *event,
                            {.crossing = record.crossing, .actor = record.actor, .at = record.at});
}

Result<clearance::Crossing> loadCrossing(Database& database, Journal& journal, const std::string& crossing)
{
    auto own = journal.ofCrossing(crossing);
    if (!own)
        return failed(std::move(own));
    std::vector<CrossingRecord> records;
    bool erased = false; // retention took something from it
    for (const sync::Event& event : *own) {
        if (!belongsToCrossing(event.header.type))
            continue; // a passenger's, whose bus is perhaps another kiosk's
        erased = erased || event.body.empty();
        if (!event.body.empty())
            records.push_back({.type = event.header.type,
                               .at = event.header.at,
                               .actor = event.header.actor,
                               .crossing = crossing,
                               .body = event.body});
    }
    if (records.empty()) {
        if (erased)
            return fail(Errc::NotFound, "of this crossing nothing is left");
        auto relayed = relayedRecords(database, crossing);
        if (!relayed)
            return failed(std::move(relayed));
        records = std::move(*relayed);
    }
    if (records.empty())
        return fail(Errc::NotFound, "no such crossing");
    clearance::Crossing sum;
    for (const CrossingRecord& record : records) {
        auto next = fold(erased ? clearance::Crossing(sum) : std::exchange(sum, {}), record);
        if (!next && erased)
            continue;
        if (!next)
            return next;
        sum = std::move(*next);
    }
    return sum.id.empty() ? Result<clearance::Crossing>(fail(Errc::NotFound, "of this crossing nothing is left")) : sum;
}

} // namespace tongguan::store
