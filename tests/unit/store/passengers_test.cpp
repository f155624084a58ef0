// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store/relay.h"
#include "tests/support/store/retention.h"
#include "tests/support/store/stored.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::store;
using namespace tongguan::test;
using std::chrono::hours;

namespace {

constexpr const char* kList = "HK2611250007";

struct Port {
    Stored first;
    Stored second;

    bool open() { return first.open("HKM-K01") && second.open("HKM-K02"); }
    /// A bus of three stands at the first kiosk.
    bool busComes()
    {
        PassengerList list{.number = kList, .plate = "YNK12345", .validUntil = kNoon + hours{8}};
        for (const char* person : {"a", "b", "c"})
            list.persons.push_back({.person = person});
        return first.store
            ->append(
                kCrossing, "driver",
                std::vector<CrossingEvent>{Opened{.port = "CNHKM", .kiosk = "HKM-K01"}, KindClaimed{.kind = Kind::Bus},
                                           PlateCaptured{.plate = "云K12345", .plateNorm = "YNK12345", .country = "CN"},
                                           PassengersListed{.list = list}})
            .has_value();
    }
    static bool sees(Stored& kiosk, const std::string& person, Sighting seen = Sighting::Crossed,
                     const std::string& crossing = kCrossing)
    {
        return kiosk.store
            ->notePassenger({.list = kList,
                             .person = person,
                             .documentType = "P",
                             .issuer = "VNM",
                             .number = "C1234567",
                             .name = "TRAN THI MAU"},
                            seen, crossing)
            .has_value();
    }
    bool talk()
    {
        return relay(*first.store, *second.store, kNoon).has_value() &&
               relay(*second.store, *first.store, kNoon).has_value();
    }
    static int count(Stored& kiosk)
    {
        PassengerList list{.number = kList};
        for (const char* person : {"a", "b", "c"})
            list.persons.push_back({.person = person});
        return tallyOf(list, *kiosk.store->passengersSeen(kList)).crossed;
    }
    /// Everything in the projections is made from events alone.
    static bool rebuilds(Stored& kiosk)
    {
        const auto before = kiosk.store->projectionDigest();
        return before && kiosk.store->rebuildProjections() && *kiosk.store->projectionDigest() == *before;
    }
};

} // namespace

class PassengersStoreTest : public QObject {
    Q_OBJECT
  private slots:
    /// Two kiosks with a line, without one, and after it: a person counts once.
    void twoKiosks()
    {
        Port port;
        QVERIFY(port.open() && port.busComes() && port.talk());
        QCOMPARE(port.second.store->busesCounted()->size(), std::size_t{1});
        QCOMPARE(port.second.store->busesCounted()->front().passengers->persons.size(), std::size_t{3});
        QVERIFY(Port::sees(port.first, "a"));
        QVERIFY(Port::sees(port.second, "a")); // the same person, while neither knows of the other's
        QVERIFY(Port::sees(port.second, "b"));
        QCOMPARE(Port::count(port.first), 1);
        QCOMPARE(Port::count(port.second), 2);
        QVERIFY(port.talk());
        QCOMPARE(Port::count(port.first), 2);
        QCOMPARE(Port::count(port.second), 2);
        QVERIFY(port.talk()); // the feed again, from its beginning
        QCOMPARE(Port::count(port.first), 2);
        QVERIFY(Port::rebuilds(port.first));
        QVERIFY(Port::rebuilds(port.second));
        QCOMPARE(Port::count(port.first), 2);
    }

    /// A kiosk that had not heard of the bus counted by the list of the feed.
    void withoutTheBus()
    {
        Port port;
        QVERIFY(port.open() && Port::sees(port.second, "c", Sighting::Crossed, ""));
        QVERIFY(port.busComes() && port.talk());
        QCOMPARE(Port::count(port.first), 1);
        QVERIFY(Port::rebuilds(port.first));
    }

    /// What the other kiosk holds of it names nobody.
    void namesStayHere()
    {
        Port port;
        QVERIFY(port.open() && port.busComes() && Port::sees(port.first, "a", Sighting::Referred) && port.talk());
        const auto heard = port.second.store->relayedSince(
            std::array<std::string_view, 2>{"passenger.seen", "passenger.read"}, kNoon - hours{1});
        QCOMPARE(heard->size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(heard->front().body),
                 QStringLiteral(R"({"list":"HK2611250007","person":"a","seen":"REFERRED"})"));
        QVERIFY(relay(*port.first.store, *port.second.store, kNoon, 0, "staff")); // a station may know
        QCOMPARE(port.second.store->relayedSince(std::array<std::string_view, 1>{"passenger.read"}, kNoon - hours{1})
                     ->size(),
                 std::size_t{1});
    }

    /// A bus whose driver left, or that is through, is not offered to passengers.
    void overIsOver()
    {
        Port port;
        QVERIFY(port.open() && port.busComes());
        QCOMPARE(port.first.store->busesCounted()->size(), std::size_t{1});
        QVERIFY(port.first.store->append(kCrossing, "kiosk", std::vector<CrossingEvent>{Abandoned{}}));
        QVERIFY(port.first.store->busesCounted()->empty());
    }

    /// B.4: a document goes a day after its bus, and its number in the count with it; the chain still verifies.
    void erased()
    {
        Port port;
        QVERIFY(port.open() && port.busComes() && port.talk());
        QVERIFY(Port::sees(port.first, "a") && Port::sees(port.second, "b") && port.talk());
        QVERIFY(port.first.store->append(kCrossing, "kiosk", std::vector<CrossingEvent>{Abandoned{}}) && port.talk());
        for (Stored* kiosk : {&port.first, &port.second}) {
            QVERIFY(kiosk->store->acknowledge(kiosk->store->journal().head(), {}));
            kiosk->clock.advance(hours{25});
            QVERIFY(keepRetention(*kiosk->store, kiosk->clock.now())->persons >= 2);
            QVERIFY(kiosk->store->journal().verify());
            const auto events = kiosk->store->journal().readAfter(0, 100, 1U << 20U);
            for (const sync::Event& event : *events)
                QVERIFY(!event.header.type.starts_with("passenger.") || event.body.empty());
            QVERIFY(Port::rebuilds(*kiosk));
        }
        QCOMPARE(port.second.store->crossing(kCrossing)->state, State::Expired); // heard of it, and still knows
    }
};

QTEST_APPLESS_MAIN(PassengersStoreTest)
#include "passengers_test.moc"
