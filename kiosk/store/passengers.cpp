// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/passengers.h"

#include "base/codes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/clearance/events.h"
#include "kiosk/clearance/passenger_events.h"

namespace tongguan::store {

using clearance::PassengerSeen;
using clearance::PassengersListed;

namespace {

struct Row {
    std::string list;
    std::string person;
    std::string_view seen;
};

Result<Row> rowOf(std::string_view type, std::string_view body)
{
    const auto json = parseJson(body);
    if (!json)
        return fail(json.error().code, json.error().what);
    if (type == PassengersListed::kType) {
        auto listed = fromJson<PassengersListed>(*json);
        return listed ? Result<Row>(Row{.list = std::move(listed->list.number), .person = {}, .seen = "LISTED"})
                      : fail(listed.error().code, listed.error().what);
    }
    auto one = fromJson<PassengerSeen>(*json);
    if (!one)
        return fail(one.error().code, one.error().what);
    if (one->person.empty())
        return fail(Errc::InvalidInput, "a passenger without a number");
    return Row{.list = std::move(one->list), .person = std::move(one->person), .seen = codeOf(one->seen)};
}

} // namespace

bool countsPassengers(std::string_view type)
{
    return type == PassengerSeen::kType || type == PassengersListed::kType;
}

Result<> seePassenger(Database& database, std::string_view kiosk, std::uint64_t seq, std::string_view type,
                      std::string_view crossing, std::string_view body)
{
    const auto row = rowOf(type, body);
    if (!row)
        return {};
    auto insert = database.prepare(
        "INSERT OR IGNORE INTO passenger (list, person, kiosk, seq, seen, crossing) VALUES (?, ?, ?, ?, ?, ?)");
    if (!insert)
        return failed(std::move(insert));
    return insert->run(std::string_view(row->list), std::string_view(row->person), kiosk,
                       static_cast<std::int64_t>(seq), row->seen, crossing);
}

Result<std::vector<clearance::SeenPerson>> passengersSeen(Database& database, std::string_view list)
{
    auto select = database.prepare("SELECT person, seen FROM passenger WHERE list = ? AND person <> ''");
    if (!select)
        return failed(std::move(select));
    select->bindAll(list);
    std::vector<clearance::SeenPerson> all;
    for (;;) {
        auto row = select->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return all;
        if (const auto seen = fromCode<clearance::Sighting>(select->text(1)))
            all.push_back({.person = std::string(select->text(0)), .seen = *seen});
    }
}

Result<std::vector<std::string>> crossingsCounted(Database& database)
{
    auto select = database.prepare("SELECT DISTINCT crossing.id FROM passenger JOIN crossing ON crossing.id = "
                                   "passenger.crossing WHERE passenger.person = '' AND crossing.state IN "
                                   "('DRAFT','CAPTURED','WAIT_STAFF') ORDER BY crossing.id");
    if (!select)
        return failed(std::move(select));
    std::vector<std::string> all;
    for (;;) {
        auto row = select->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return all;
        all.emplace_back(select->text(0));
    }
}

Result<> forgetPassengers(Database& database, std::string_view kiosk)
{
    auto own = database.prepare("DELETE FROM passenger WHERE kiosk = ?1 AND NOT EXISTS (SELECT 1 FROM journal WHERE "
                                "journal.seq = passenger.seq AND body IS NOT NULL)");
    auto heard =
        database.prepare("DELETE FROM passenger WHERE kiosk <> ?1 AND NOT EXISTS (SELECT 1 FROM relayed AS its "
                         "WHERE its.kiosk = passenger.kiosk AND its.seq = passenger.seq)");
    if (!own)
        return failed(std::move(own));
    if (!heard)
        return failed(std::move(heard));
    if (auto done = own->run(kiosk); !done)
        return done;
    return heard->run(kiosk);
}

Result<> appendPassengerRows(Database& database, std::string& all)
{
    auto rows = database.prepare("SELECT json_array(list, person, kiosk, seq, seen, crossing) FROM passenger ORDER BY "
                                 "list, person, kiosk, seq");
    if (!rows)
        return failed(std::move(rows));
    for (;;) {
        auto row = rows->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return {};
        all.append(rows->text(0)).append("\n");
    }
}

} // namespace tongguan::store
