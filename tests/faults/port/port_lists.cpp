// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/port/port_lists.h"

#include "kiosk/store/migrations.h"

#include <format>
#include <iostream>

namespace tongguan::test {

namespace {

constexpr std::size_t kOldFormat = 5;
constexpr int kOldEvents = 40;

void print(const std::string& dataset, const std::string& key, const Json& body)
{
    std::cout << dump(Json{{"dataset", dataset}, {"key", key}, {"body", body}, {"asOf", toIso(kNoon)}}) << '\n';
}

} // namespace

Result<> printPortLists()
{
    const auto sample = releasedOnArrival();
    const std::pair<const char*, const char*> lanes[] = {{"L_STAFF", "9"}, {"L_JOINT", "7"}, {"L_GREEN", "2"},
                                                         {"L_FAST", "3"},  {"L_EMPTY", "4"}, {"L_NORMAL", "10"},
                                                         {"L_SCAN", "6"},  {"L_MANUAL", "8"}};
    for (const auto& [lane, sign] : lanes)
        print("lanes", lane, {{"lane", lane}, {"sign", sign}, {"arrow", "left"}});
    print("watch", "none", Json::object());
    print("orders", "other", {{"id", "other"}, {"plate", "24C99999"}});
    print("permits", "C-1", toJson(sample.permits[0]));
    for (const SampleRow& row : samplePapersAndLaw())
        print(row.dataset, row.key, row.body);
    print("enterprises", sample.enterprise->uscc, toJson(*sample.enterprise));
    print("declarations", sample.declaration->number, toJson(*sample.declaration));
    print("roster", "0417",
          {{"id", "0417"},
           {"name", "SAMPLE 0417"},
           {"agency", "CUSTOMS"},
           {"roles", {"RESOLVE", "APPROVE"}},
           {"pinHash", cheapPinHash("4711")}});
    print("officers", "0417", {{"id", "0417"}, {"agency", "CUSTOMS"}});
    std::cout.flush();
    return {};
}

Result<> makeOldStore(const Machine& machine)
{
    Stored stored;
    stored.elsewhere = machine.folder;
    auto database = store::Database::open(stored.file(), stored.key);
    if (!database)
        return failed(std::move(database));
    for (const store::Migration& migration : store::migrations().first(kOldFormat)) {
        if (auto done = database->execute(migration.sql); !done)
            return done;
    }
    if (auto done = database->execute(std::format("PRAGMA user_version = {}", kOldFormat)); !done)
        return done;
    auto journal = store::Journal::open(*database, stored.clock, stored.random);
    if (!journal)
        return failed(std::move(journal));
    for (int i = 0; i < kOldEvents; ++i) {
        auto transaction = database->begin();
        if (!transaction)
            return failed(std::move(transaction));
        if (auto event = journal->append(
                {.type = "kiosk.noted", .actor = "kiosk", .crossing = {}, .body = std::format("{{\"n\":{}}}", i)});
            !event)
            return failed(std::move(event));
        if (auto done = transaction->commit(); !done)
            return done;
    }
    std::cout << "saved " << journal->head().seq << ' ' << toHex(journal->head().hash) << std::endl;
    return {};
}

} // namespace tongguan::test
