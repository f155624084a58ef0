// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock_step.h"
#include "tests/support/store/driver.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;
using std::chrono::hours;
using std::chrono::seconds;

class ClockFaults : public QObject {
    Q_OBJECT
  private slots:
    void steps_data()
    {
        QTest::addColumn<int>("wall");
        QTest::addColumn<int>("monotonic");
        QTest::addColumn<bool>("stepped");
        QTest::newRow("runs") << 3600 << 3600 << false;
        QTest::newRow("slewed") << 3600 << 3550 << false;
        QTest::newRow("just under two minutes") << 719 << 600 << false;
        QTest::newRow("two minutes on") << 720 << 600 << true;
        QTest::newRow("two minutes back") << 480 << 600 << true;
        QTest::newRow("to 1970") << -1'795'600'800 << 600 << true;
    }
    void steps()
    {
        QFETCH(int, wall);
        QFETCH(int, monotonic);
        QTEST(clockStepped({.at = kNoon, .monotonic = seconds{5}},
                           {.at = kNoon + seconds{wall}, .monotonic = seconds{5 + monotonic}}),
              "stepped");
    }

    void inTheMiddleOfACrossing_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<bool>("toStaff");
        QTest::newRow("not at all") << 0 << false;
        QTest::newRow("a minute on") << 60 << false;
        QTest::newRow("a minute back") << -60 << false;
        QTest::newRow("three minutes on") << 180 << true;
        QTest::newRow("three minutes back") << -180 << true;
        QTest::newRow("a year back") << -31'536'000 << true;
    }
    /// A person decides, and reads why; the journal goes on.
    void inTheMiddleOfACrossing()
    {
        QFETCH(int, by);
        QFETCH(bool, toStaff);
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.toConfirm();
        kiosk.clock.step(seconds{by});
        kiosk.driver->confirm();
        kiosk.show("YN0017268");
        kiosk.show("CSQU3054383");
        const std::string id = kiosk.printed.back().crossing;
        const auto crossing = kiosk.store->crossing(id);
        QVERIFY(crossing);
        QCOMPARE(kiosk.driver->view().screen, toStaff ? Screen::Staff : Screen::Lane);
        QCOMPARE(crossing->decision()->decidingCode() == "SYS_INTEGRITY", toStaff);
        QCOMPARE(kiosk.store->openCases()->size(), std::size_t{toStaff});
        QVERIFY(kiosk.store->journal().verify());
        // The step stands in the journal: times that the monotonic clock contradicts.
        const auto events = kiosk.store->journal().ofCrossing(id);
        QCOMPARE(clockStepped({events->front().header.at, Microseconds{events->front().header.monotonic}},
                              {events->back().header.at, Microseconds{events->back().header.monotonic}}),
                 toStaff);
    }

    /// Power cut, and the machine's clock comes back in the past.
    void backAfterARestart()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.toConfirm();
        kiosk.clock.reboot();
        kiosk.clock.step(seconds{-30});
        QVERIFY(kiosk.start());
        kiosk.toConfirm();
        QCOMPARE(kiosk.driver->view().screen, Screen::Resume);
        kiosk.driver->resume(true);
        kiosk.driver->confirm();
        kiosk.show("YN0017268");
        kiosk.show("CSQU3054383");
        QCOMPARE(kiosk.driver->view().screen, Screen::Staff);
        QVERIFY(kiosk.store->journal().verify());
    }

    /// A truck that waits in its lane stays there.
    void afterTheTicketNothingChanges()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.toLane();
        QCOMPARE(kiosk.driver->view().screen, Screen::Lane);
        kiosk.clock.step(hours{-2});
        const auto changed = reconsider(*kiosk.store, *kiosk.desk);
        QVERIFY(changed);
        QVERIFY(changed->empty());
    }

    void untrustedClock_data()
    {
        QTest::addColumn<bool>("trusted");
        QTest::newRow("trusted") << true;
        QTest::newRow("not") << false;
    }
    /// No list counts as fresh by a clock that nobody trusts: the decision says so, and may change.
    void untrustedClock()
    {
        QFETCH(bool, trusted);
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(false));
        if (!trusted)
            kiosk.clock.distrust();
        kiosk.driver->chooseLanguage(Language::Lo);
        kiosk.driver->haveNoCode();
        kiosk.driver->claimLoad(false);
        kiosk.driver->typePlate("CN", "云K·T0172");
        kiosk.driver->zoneRead(kPassport);
        kiosk.show("010085000001");
        kiosk.driver->confirm();
        const auto crossing = kiosk.store->crossing(kiosk.printed.back().crossing);
        QVERIFY(crossing);
        const Decision& decision = *crossing->decision();
        QCOMPARE(decision.lane, Lane::Empty);
        QCOMPARE(decision.provisional, !trusted);
        QCOMPARE(std::ranges::contains(decision.reasons, std::string("REF_AGED_WATCH"), &Reason::code), !trusted);
    }

    void ticketNumbersAreGivenOnce()
    {
        Stored stored;
        QVERIFY(stored.open());
        QCOMPARE(*stored.store->nextTicketNumber(kNoon), std::string("HKM-1001"));
        QCOMPARE(*stored.store->nextTicketNumber(kNoon + hours{24}), std::string("HKM-1001")); // another day
        QCOMPARE(*stored.store->nextTicketNumber(kNoon), std::string("HKM-1002"));
        QCOMPARE(*stored.store->nextTicketNumber(kNoon - hours{48}), std::string("HKM-1003"));
        QCOMPARE(*stored.store->nextTicketNumber(kNoon + hours{24}), std::string("HKM-1004"));
    }
};

QTEST_APPLESS_MAIN(ClockFaults)
#include "clock_test.moc"
