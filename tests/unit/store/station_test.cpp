// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a staff station asks of its store: crossings found by what people type, lists by their indexes, and events that
// stay here as long as they may be undone.
#include "kiosk/store/crossing_lists.h"
#include "kiosk/store/found_by.h"
#include "kiosk/store/migrations.h"
#include "kiosk/store/store_feed.h"
#include "kiosk/store/store_uplink.h"
#include "tests/support/store/stored.h"

#include <QTest>

#include <format>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::store;
using namespace tongguan::test;

namespace {

constexpr std::size_t kMost = 50;

/// A crossing of another kiosk, as the feed brings it.
Result<> bring(Store& to, Stored& from)
{
    const auto events = from.store->journal().readAfter(0, 1000, 1U << 20U);
    if (!events)
        return fail(events.error().code, events.error().what);
    std::vector<sync::FeedEntry> entries;
    for (const sync::Event& event : *events) {
        sync::FeedEntry entry;
        entry.dataset = "events";
        entry.key = std::format("{}/{}", from.store->kiosk(), event.header.seq);
        entry.asOf = kNoon;
        entry.body = std::format(R"({{"kiosk":"{}","event":{}}})", from.store->kiosk(), sync::eventLine(event));
        entries.push_back(std::move(entry));
    }
    return to.applyFeed(entries, entries.size(), kNoon, false);
}

std::string plan(Database& database, const std::string& where)
{
    auto statement = database.prepare("EXPLAIN QUERY PLAN SELECT id FROM crossing WHERE " + where);
    std::string all;
    while (statement && *statement->step())
        all.append(statement->text(3)).append("; ");
    return all;
}

} // namespace

class StationTest : public QObject {
    Q_OBJECT
  private slots:
    void isFound_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("field"); // empty: not found
        const auto row = [](const char* name, const char* typed, const char* field) {
            QTest::newRow(name) << QByteArray(typed) << QByteArray(field);
        };
        row("plate", "24C-017.22", "plate");
        row("plate, other separators", "24 c 01722", "plate");
        row("plate, full width", "２４Ｃ０１７", "plate");
        row("end of the plate", "01722", "plate");
        row("container", "csqu 305438 3", "container");
        row("batch", "326-1125 000172", "batch");
        row("part of the declaration", "2026-1000", "declaration");
        row("somebody else", "99X", "");
        row("nothing", "", "");
        row("separators alone", " .-", "");
        row("a wildcard is a letter", "%", "");
        row("SQL", "' OR 1=1 --", "");
    }
    void isFound()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const QByteArray, field);
        Stored kiosk;
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.store->append(kCrossing, "driver", ladenTruck()));
        Stored station;
        QVERIFY(station.open("HKM-S01"));
        QVERIFY(bring(*station.store, kiosk));
        const auto found = station.store->findCrossings(typed.toStdString(), kMost);
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t{field.isEmpty() ? 0U : 1U});
        if (!found->empty()) {
            QCOMPARE(found->front().field, field.toStdString());
            QCOMPARE(found->front().row.id, std::string(kCrossing));
        }
        // Made again with all the rest; and only as many as are wanted.
        QVERIFY(station.store->rebuildProjections());
        QCOMPARE(station.store->findCrossings(typed.toStdString(), kMost)->size(), found->size());
        QVERIFY(station.store->findCrossings(typed.toStdString(), 0)->empty());
    }

    /// No list walks over all crossings that the store ever had.
    void listsUseIndexes()
    {
        Stored stored;
        auto database = Database::open(stored.file(), stored.key);
        QVERIFY(database);
        QVERIFY(migrate(*database));
        for (const std::string& where :
             {onSite(), ownOnSite(), unfinished(), since(kNoon), std::string(kWithCase), std::string(kWithTicket)}) {
            const std::string how = plan(*database, where);
            QVERIFY2(how.contains("INDEX"), how.c_str());
            QVERIFY2(!how.contains("SCAN crossing") || how.contains("crossing_with_case"), how.c_str());
        }
    }

    /// What is held back is in the journal, and the gateway is told neither it nor its number.
    void heldBack()
    {
        Stored stored;
        QVERIFY(stored.open("HKM-S01"));
        const auto key = sync::SigningKey::make(stored.random);
        StoreUplink uplink(*stored.store, key);
        const auto note = [&](const char* type) { return stored.store->note(type, "staff:0417", "{}"); };
        const auto sent = [&](std::uint64_t after) { return uplink.readAfter(after, 100, 1U << 20U)->events.size(); };
        QVERIFY(note("staff.one"));
        QVERIFY(note("staff.two"));
        stored.store->holdBack(2, stored.clock.monotonic() + std::chrono::seconds{10});
        QCOMPARE(uplink.head()->seq, std::uint64_t{1});
        QCOMPARE(sent(0), std::size_t{1});
        QVERIFY(stored.store->handedOut(1));
        QVERIFY(!stored.store->handedOut(2));
        QCOMPARE(sent(1), std::size_t{0});
        QVERIFY(note("staff.three")); // nothing overtakes it
        QCOMPARE(sent(1), std::size_t{0});
        QVERIFY(stored.store->journal().verify());

        stored.clock.step(std::chrono::hours{1}); // whoever sets the clock
        QCOMPARE(sent(1), std::size_t{0});
        stored.clock.advance(std::chrono::seconds{10});
        QCOMPARE(uplink.head()->seq, std::uint64_t{3});
        QCOMPARE(sent(1), std::size_t{2});
        QVERIFY(stored.store->handedOut(3));

        QVERIFY(note("staff.four"));
        stored.store->holdBack(4, stored.clock.monotonic() + std::chrono::seconds{10});
        QCOMPARE(sent(3), std::size_t{0});
        stored.store->letGo();
        QCOMPARE(sent(3), std::size_t{1});
    }

    void firstEventHeldBack()
    {
        Stored stored;
        QVERIFY(stored.open("HKM-S01"));
        QVERIFY(stored.store->note("staff.one", "staff:0417", "{}"));
        stored.store->holdBack(1, stored.clock.monotonic() + std::chrono::seconds{10});
        QCOMPARE(*stored.store->headToSend(), sync::Head{});
    }

    void tellsWhatTheFeedChanged()
    {
        Stored kiosk;
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.store->append(kCrossing, "driver", ladenTruck()));
        Stored station;
        QVERIFY(station.open("HKM-S01"));
        QVERIFY(station.store->takeChanged().empty());
        QVERIFY(bring(*station.store, kiosk));
        QCOMPARE(station.store->takeChanged(), std::set<std::string>{std::string(kCrossing)});
        QVERIFY(station.store->takeChanged().empty());
    }
};

QTEST_APPLESS_MAIN(StationTest)
#include "station_test.moc"
