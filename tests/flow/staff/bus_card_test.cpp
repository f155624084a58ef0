// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "kiosk/flow/case_list.h"
#include "kiosk/flow/staff_bus.h"
#include "kiosk/flow/staff_cases.h"
#include "tests/support/store/bus.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

namespace {

/// A station that hears of a bus at a kiosk, as the gateway passes it on.
struct Desk {
    BusKiosk kiosk;
    Stored station;

    bool ready()
    {
        if (!kiosk.ready() || !station.open("HKM-S01"))
            return false;
        kiosk.busComes();
        return true;
    }
    bool named()
    {
        sync::FeedEntry entry;
        entry.dataset = "passenger_names";
        entry.key = kBusList;
        entry.body = dump(toJson(PassengerNames{
            .list = kBusList, .persons = {{.person = personOf(kRiders[4]), .name = "PHAM VAN MAU", .seat = "3A"}}}));
        entry.asOf = kNoon;
        return station.store->applyFeed(std::vector{entry}, *station.store->feedCursor() + 1, kNoon, false).has_value();
    }
    std::optional<BusCard> card()
    {
        if (!relay(*kiosk.store, *station.store, kNoon, 0, "staff"))
            return std::nullopt;
        const auto cases = station.store->openCases();
        if (!cases || cases->size() != 1)
            return std::nullopt;
        const auto crossing = station.store->crossing(cases->front().id);
        return crossing ? busCard(*station.store, *crossing).value() : std::nullopt;
    }
};

} // namespace

/// D.5: the missing list, with names, at the staff station alone.
class BusCardTest : public QObject {
    Q_OBJECT
  private slots:
    void whoIsMissingAndWhoWaits()
    {
        Desk desk;
        QVERIFY(desk.ready() && desk.named());
        for (const std::size_t i : {0U, 1U, 2U})
            desk.kiosk.shows(kRiders[i]);
        Rider expired = kRiders[3];
        expired.expiry = "200101";
        desk.kiosk.shows(expired);
        desk.kiosk.shows({.name = "HOANG<<VAN<MAU", .number = "C9999999"});
        const auto card = desk.card();
        QVERIFY(card);
        QCOMPARE(card->listed, 5);
        QCOMPARE(card->counted, 3);
        QCOMPARE(card->missing.size(), std::size_t{1});
        QCOMPARE(card->missing[0].name, std::string("PHAM VAN MAU"));
        QCOMPARE(card->missing[0].seat, std::string("3A"));
        QCOMPARE(card->missing[0].place, 5);
        QCOMPARE(card->waiting.size(), std::size_t{2});
        const auto stranger = std::ranges::find(card->waiting, 0, &BusPerson::place);
        QVERIFY(stranger != card->waiting.end());
        QCOMPARE(stranger->name, std::string("HOANG VAN MAU"));
        QCOMPARE(stranger->number, std::string("C9999999"));
        QCOMPARE(stranger->reasons, std::vector<std::string>{std::string(kUnlisted)});
        const auto other = std::ranges::find(card->waiting, 4, &BusPerson::place);
        QVERIFY(other != card->waiting.end());
        QCOMPARE(other->reasons, std::vector<std::string>{"DOC_EXPIRED"});
        QVERIFY(card->mayClose);
        QVERIFY(card->closed.empty());
        // And its row stands with the buses, with a reason.
        const auto queue = CaseList(*desk.station.store).rows(kNoon);
        QCOMPARE(queue->size(), std::size_t{1});
        QCOMPARE(queue->front().queueClass, QueueClass::Bus);
        QCOMPARE(queue->front().reason, std::string("PAX_COUNT"));
    }

    void withoutNames()
    {
        Desk desk;
        QVERIFY(desk.ready());
        desk.kiosk.shows(kRiders[1]); // a child, and nobody comes
        desk.kiosk.driver->leaveMinor();
        const auto card = desk.card();
        QVERIFY(card);
        QCOMPARE(card->missing.size(), std::size_t{4});
        QVERIFY(card->missing[0].name.empty());
        QCOMPARE(card->missing[0].place, 1);
        QCOMPARE(card->waiting[0].reasons, std::vector<std::string>{"PAX_MINOR"});
    }

    void noBus()
    {
        Stored station;
        QVERIFY(station.open("HKM-S01"));
        QVERIFY(!busCard(*station.store, *addUp(ladenTruck())).value());
    }
};

QTEST_APPLESS_MAIN(BusCardTest)
#include "bus_card_test.moc"
