// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "kiosk/clearance/staff_action.h"
#include "kiosk/clearance/watch_list.h"
#include "kiosk/flow/staff_orders.h"
#include "tests/support/store/bus.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

namespace {

const Rider kStranger{.name = "HOANG<<VAN<MAU", .number = "C9999999"};

bool caseOpen(BusKiosk& kiosk)
{
    const auto cases = kiosk.store->openCases();
    return cases && !cases->empty();
}

} // namespace

/// D.5: the bus, its passengers at one kiosk and at several, and the count.
class BusFlowTest : public QObject {
    Q_OBJECT
  private slots:
    void wholeBus()
    {
        BusKiosk kiosk;
        QVERIFY(kiosk.ready());
        kiosk.busComes();
        QCOMPARE(kiosk.screens,
                 (std::vector{Screen::Code, Screen::Passport, Screen::Licence, Screen::Confirm, Screen::Passengers}));
        QCOMPARE(kiosk.driver->view().bus, (BusView{.own = true, .listed = 5, .missing = 5}));
        QCOMPARE(kiosk.shows(kRiders[3]), Screen::PassengerDone);
        QCOMPARE(kiosk.driver->view().bus.counted, 1);
        QCOMPARE(kiosk.driver->view().bus.familyLeft, 0);
        QCOMPARE(kiosk.shows(kRiders[0]), Screen::PassengerDone); // the next one need not wait
        QCOMPARE(kiosk.driver->view().bus.familyLeft, 2);
        QCOMPARE(kiosk.shows(kRiders[1]), Screen::PassengerDone);
        QCOMPARE(kiosk.shows(kRiders[2]), Screen::PassengerDone);
        QCOMPARE(kiosk.driver->view().bus.familyLeft, 0);
        kiosk.later(4);
        QCOMPARE(kiosk.driver->view().screen, Screen::Passengers);
        QCOMPARE(kiosk.shows(kRiders[4]), Screen::PassengerDone);
        QCOMPARE(kiosk.driver->view().bus.counted, 5);
        QVERIFY(kiosk.printed.empty());
        kiosk.later(4);
        QCOMPARE(kiosk.driver->view().screen, Screen::Lane);
        QCOMPARE(kiosk.driver->view().result->lane, Lane::Pax);
        QCOMPARE(kiosk.driver->view().result->sign, std::string("8"));
        QCOMPARE(kiosk.printed.size(), std::size_t{1});
        const auto bus = kiosk.store->crossing(kiosk.printed.front().crossing);
        QVERIFY(bus->party == (Party{.listed = 5, .present = 5}));
        QVERIFY(!bus->staffCase);
    }

    /// The list comes with the feed, with the code, or not at all.
    void theList_data()
    {
        QTest::addColumn<bool>("fed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("lane");
        QTest::newRow("declared in advance") << true << "" << static_cast<int>(Lane::Pax);
        QTest::newRow("by its code") << false << "own" << static_cast<int>(Lane::Pax);
        QTest::newRow("of another bus") << false << "another" << static_cast<int>(Lane::Staff);
        QTest::newRow("none") << false << "" << static_cast<int>(Lane::Staff);
    }
    void theList()
    {
        QFETCH(bool, fed);
        QFETCH(QString, code);
        QFETCH(int, lane);
        BusKiosk kiosk;
        QVERIFY(kiosk.ready("HKM-K01", fed));
        kiosk.driver->chooseLanguage(Language::Zh);
        kiosk.driver->haveNoCode();
        kiosk.driver->driveBus();
        kiosk.driver->typePlate("CN", code == "another" ? "云K54321" : "云K12345");
        if (!fed) {
            QCOMPARE(kiosk.driver->view().screen, Screen::BusList);
            if (!code.isEmpty())
                kiosk.show(kiosk.busCode());
            if (code == "another")
                QCOMPARE(kiosk.driver->view().hint, Hint::NotOurCode);
            if (code != "own")
                kiosk.driver->haveNoCode();
        }
        kiosk.driverSaysAll();
        if (lane == static_cast<int>(Lane::Pax)) {
            QCOMPARE(kiosk.driver->view().screen, Screen::Passengers);
            for (const Rider& rider : kRiders)
                kiosk.shows(rider);
            kiosk.later(4);
        }
        QCOMPARE(static_cast<int>(kiosk.driver->view().result->lane), lane);
    }

    /// What one after another show, and what each is told: d done, m "your adult, please", s to staff.
    void passengers_data()
    {
        QTest::addColumn<QString>("who"); // number in kRiders, x: a stranger
        QTest::addColumn<QString>("told");
        QTest::addColumn<int>("counted");
        QTest::addColumn<int>("alone");
        QTest::addColumn<bool>("staff");
        QTest::newRow("mother, then her children") << "012" << "ddd" << 3 << 0 << false;
        QTest::newRow("children first") << "120" << "mmd" << 3 << 0 << false;
        QTest::newRow("a child, and its mother later") << "103" << "mdd" << 3 << 0 << false;
        QTest::newRow("a child with a stranger") << "13" << "md" << 1 << 1 << true;
        QTest::newRow("mother, a stranger, then the child") << "031" << "ddm" << 2 << 1 << false;
        QTest::newRow("and the mother again beside it") << "0310" << "ddmd" << 3 << 0 << false;
        QTest::newRow("the same person twice") << "33" << "dd" << 1 << 0 << false;
        QTest::newRow("of no list, and the line goes on") << "3x4" << "dsd" << 2 << 0 << true;
        QTest::newRow("of no list, twice") << "xx" << "ss" << 0 << 0 << true;
    }
    void passengers()
    {
        QFETCH(QString, who);
        QFETCH(QString, told);
        QFETCH(int, counted);
        QFETCH(int, alone);
        QFETCH(bool, staff);
        BusKiosk kiosk;
        QVERIFY(kiosk.ready());
        kiosk.busComes();
        QString answers;
        for (const QChar one : who) {
            const Screen screen =
                kiosk.shows(one == u'x' ? kStranger : kRiders[static_cast<std::size_t>(one.digitValue())]);
            answers += QLatin1Char(screen == Screen::PassengerDone    ? 'd'
                                   : screen == Screen::PassengerMinor ? 'm'
                                   : screen == Screen::PassengerStaff ? 's'
                                                                      : '?');
        }
        QCOMPARE(answers, told);
        QCOMPARE(kiosk.driver->view().bus.counted, counted);
        const auto seen = kiosk.store->passengersSeen(kBusList);
        QCOMPARE(tallyOf(busList(), *seen).alone, alone);
        QCOMPARE(caseOpen(kiosk), staff);
    }

    /// A bystander cannot tell why somebody waits for staff.
    void oneAnswerForAll_data()
    {
        QTest::addColumn<QString>("why");
        for (const char* why : {"of no list", "expired", "watched"})
            QTest::newRow(why) << QString::fromLatin1(why);
    }
    void oneAnswerForAll()
    {
        QFETCH(QString, why);
        BusKiosk kiosk;
        QVERIFY(kiosk.ready());
        kiosk.busComes();
        Rider rider = why == "of no list" ? kStranger : kRiders[3];
        if (why == "expired")
            rider.expiry = "200101";
        if (why == "watched")
            QVERIFY(kiosk.feed("watch", watchDocument(asBytes("a key of the watch list"), rider.number, "VNM"),
                               Json::object()));
        QCOMPARE(kiosk.shows(rider), Screen::PassengerStaff);
        DriverView view = kiosk.driver->view();
        view.bus = {};
        kiosk.shows(kRiders[4]);
        kiosk.later(4);
        QCOMPARE(kiosk.shows({.name = "VU<<VAN<MAU", .number = "C8888888"}), Screen::PassengerStaff);
        DriverView other = kiosk.driver->view();
        other.bus = {};
        QVERIFY(view == other);
        QVERIFY(caseOpen(kiosk));
    }

    /// D.8: a border pass without a zone is typed, and a person looks.
    void typedByHand()
    {
        BusKiosk kiosk;
        QVERIFY(kiosk.ready());
        kiosk.busComes();
        kiosk.driver->zoneRead({"nonsense"});
        kiosk.driver->zoneRead({"nonsense"});
        QVERIFY(kiosk.driver->view().canType);
        kiosk.driver->typeInstead();
        kiosk.driver->typeCountry("VNM");
        kiosk.driver->typeNumber("C2000004");
        kiosk.driver->typeBirth("1990-01-01");
        kiosk.driver->typeExpiry("2034-01-01");
        QCOMPARE(kiosk.driver->view().screen, Screen::PassengerStaff);
        QCOMPARE(kiosk.driver->view().bus.withStaff, 1);
        const auto events = kiosk.store->journal().readAfter(0, 1000, 1U << 22U);
        const auto read = std::ranges::find(*events, std::string("passenger.read"),
                                            [](const sync::Event& event) { return event.header.type; });
        QVERIFY(read != events->end() && read->body.contains("MANUAL_UNVERIFIED"));
        kiosk.later(8);
        QCOMPARE(kiosk.driver->view().screen, Screen::Passengers);
    }

    void twoKiosks()
    {
        BusKiosk first;
        BusKiosk second;
        QVERIFY(first.ready("HKM-K01", false) && second.ready("HKM-K02", false));
        first.busComes();
        QVERIFY(second.hears(first));
        second.driver->chooseLanguage(Language::Vi);
        QVERIFY(second.driver->view().busHere);
        second.driver->rideBus();
        QCOMPARE(second.driver->view().screen, Screen::Passengers);
        QCOMPARE(second.shows(kRiders[0]), Screen::PassengerDone);
        QCOMPARE(second.shows(kRiders[1]), Screen::PassengerDone);
        QCOMPARE(first.shows(kRiders[3]), Screen::PassengerDone);
        QVERIFY(first.hears(second) && second.hears(first));
        QCOMPARE(first.driver->view().bus.counted, 3);
        QCOMPARE(second.driver->view().bus.counted, 3);
        QCOMPARE(first.shows(kRiders[0]), Screen::PassengerDone); // she was counted at the other one
        QVERIFY(first.driver->view().bus.again);
        QCOMPARE(first.driver->view().bus.counted, 3);
        QCOMPARE(second.shows(kRiders[2]), Screen::PassengerDone);
        QCOMPARE(second.shows(kRiders[4]), Screen::PassengerDone);
        QCOMPARE(second.driver->view().bus.counted, 5);
        QVERIFY(first.hears(second));
        first.later(4);
        QCOMPARE(first.driver->view().result->lane, Lane::Pax);
        QVERIFY(second.hears(first));
        QVERIFY(second.store->busesCounted()->empty());
        second.later(60);
        QCOMPARE(second.driver->view().screen, Screen::Language);
    }

    /// Each kiosk counts what it knows and says so; afterwards nobody counts twice.
    void lineCut()
    {
        BusKiosk first;
        BusKiosk second;
        QVERIFY(first.ready("HKM-K01") && second.ready("HKM-K02"));
        for (BusKiosk* kiosk : {&first, &second}) {
            kiosk->desk->setOnline(false);
            kiosk->driver->linkChanged({.state = LinkState::Offline});
        }
        first.busComes();
        second.driver->chooseLanguage(Language::Vi);
        QVERIFY(!second.driver->view().busHere); // it has not heard of the bus, and knows its list
        QCOMPARE(second.shows(kRiders[0]), Screen::PassengerDone);
        QCOMPARE(second.shows(kRiders[1]), Screen::PassengerDone);
        QCOMPARE(first.shows(kRiders[0]), Screen::PassengerDone);
        QCOMPARE(first.shows(kRiders[3]), Screen::PassengerDone);
        QVERIFY(first.driver->view().bus.partial);
        QCOMPARE(first.driver->view().bus.counted, 2);
        first.driver->linkChanged({.state = LinkState::Online});
        QVERIFY(!first.driver->view().bus.partial);
        QVERIFY(first.hears(second));
        QCOMPARE(first.driver->view().bus.counted, 3);
        QCOMPARE(first.driver->view().bus.missing, 2);
    }

    /// Who stands on no list at another kiosk is the bus's case.
    void strangerElsewhere()
    {
        BusKiosk first;
        BusKiosk second;
        QVERIFY(first.ready("HKM-K01") && second.ready("HKM-K02"));
        first.busComes();
        QVERIFY(second.hears(first));
        second.driver->chooseLanguage(Language::Vi);
        QCOMPARE(second.shows(kStranger), Screen::Code); // perhaps a truck's driver
        second.driver->rideBus();
        QCOMPARE(second.shows(kStranger), Screen::PassengerStaff);
        QVERIFY(!caseOpen(first));
        QVERIFY(first.hears(second));
        QVERIFY(caseOpen(first));
        QCOMPARE(first.driver->view().screen, Screen::Passengers); // its line goes on
    }

    /// One is missing: the driver gives the count to staff, who close it with a reason.
    void closedByStaff_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::newRow("after its driver asked for it") << true;
        QTest::newRow("while it is counted") << false;
    }
    void closedByStaff()
    {
        QFETCH(bool, asked);
        BusKiosk kiosk;
        QVERIFY(kiosk.ready());
        kiosk.busComes();
        for (std::size_t i = 0; i < 4; ++i)
            kiosk.shows(kRiders[i]);
        if (asked) {
            kiosk.driver->showCount();
            QCOMPARE(kiosk.driver->view().screen, Screen::BusCount);
            QCOMPARE(kiosk.driver->view().bus.missing, 1);
            kiosk.driver->leaveCount();
            QCOMPARE(kiosk.driver->view().screen, Screen::Staff);
            QCOMPARE(kiosk.driver->view().result->reasons, std::vector<std::string>{"PAX_COUNT"});
            QVERIFY(caseOpen(kiosk));
        }
        const auto bus = kiosk.store->busesCounted()->front();
        Stored station;
        QVERIFY(station.open("HKM-S01"));
        QVERIFY(station.store->note("staff.close_count", "staff:0417",
                                    bodyOf(StaffAction{CloseCount{.reason = "NOT_TRAVELLING"}}, "HKM-K01"), bus.id));
        QVERIFY(relay(*station.store, *kiosk.store, kiosk.clock.now(), 0, "kiosk:", "staff"));
        const auto changed = carryOut(*kiosk.store, *kiosk.desk, kiosk.clock);
        QCOMPARE(changed->size(), std::size_t{1});
        for (const Crossing& one : *changed)
            kiosk.driver->crossingChanged(one);
        QCOMPARE(kiosk.driver->view().screen, Screen::Lane);
        QCOMPARE(kiosk.driver->view().result->lane, Lane::Pax);
        const auto after = kiosk.store->crossing(bus.id);
        QCOMPARE(after->closedCount->listed, 5);
        QCOMPARE(after->closedCount->present, 4);
        QCOMPARE(after->closedCount->by, std::string("staff:0417"));
        QVERIFY(!caseOpen(kiosk));
        QVERIFY(!kiosk.driver->view().bus.own);
    }

    /// Power was off, or the driver went to fetch somebody.
    void goesOnAfterARestart()
    {
        BusKiosk kiosk;
        QVERIFY(kiosk.ready());
        kiosk.busComes();
        kiosk.shows(kRiders[3]);
        QVERIFY(kiosk.start());
        kiosk.driver->chooseLanguage(Language::En);
        QCOMPARE(kiosk.driver->view().screen, Screen::Passengers);
        QCOMPARE(kiosk.driver->view().bus.counted, 1);
        QVERIFY(kiosk.driver->view().bus.own);
    }

    /// Ten minutes without anybody: staff see to it. Nobody's data is on the screen meanwhile.
    void nobodyComes()
    {
        BusKiosk kiosk;
        QVERIFY(kiosk.ready());
        kiosk.busComes();
        kiosk.shows(kRiders[3]);
        kiosk.later(9 * 60);
        QCOMPARE(kiosk.driver->view().screen, Screen::Passengers);
        QVERIFY(kiosk.driver->view().facts.empty());
        kiosk.later(61);
        QCOMPARE(kiosk.driver->view().screen, Screen::Staff);
    }

    /// A passenger's language is his own; the ticket speaks the driver's.
    void languages()
    {
        BusKiosk kiosk;
        QVERIFY(kiosk.ready());
        kiosk.busComes();
        kiosk.driver->chooseLanguage(Language::Lo);
        QCOMPARE(kiosk.driver->view().language, Language::Lo);
        for (const Rider& rider : kRiders)
            kiosk.shows(rider);
        kiosk.later(4);
        QCOMPARE(kiosk.driver->view().language, Language::Vi);
        QCOMPARE(kiosk.printed.front().language, Language::Vi);
    }
};

QTEST_APPLESS_MAIN(BusFlowTest)
#include "bus_test.moc"
