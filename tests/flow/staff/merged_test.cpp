// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/staff/port.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

/// What a station and a board see of a crossing that ended as another one (domain: C.6, 6).
class MergedTest : public QObject {
    Q_OBJECT
  private slots:
    void isOneTruckEverywhere()
    {
        Port port;
        QVERIFY(port.start());
        port.kiosk.toLane();
        port.kiosk.driver->done();
        QVERIFY(port.exchange());
        const std::string first = port.kiosk.printed.back().crossing;
        port.advance(std::chrono::minutes{3});
        port.kiosk.toLane(); // the same truck, once more
        QCOMPARE(port.kiosk.printed.size(), std::size_t{1});
        QVERIFY(port.exchange());
        const auto open = port.station.store->allOnSite();
        QCOMPARE(open->size(), std::size_t{1});
        QCOMPARE(open->front().id, first);
        const auto all = port.station.store->openedSince(UtcTime{});
        QCOMPARE(all->size(), std::size_t{2});
        QCOMPARE(port.station.store->crossing(all->back().id)->mergedInto, first);
        const auto& rows = port.board.board->view().rows;
        std::size_t waiting = 0;
        for (const BoardRow& row : rows)
            waiting += row.next.size();
        QCOMPARE(waiting, std::size_t{1});
    }

    /// Its kiosk had not heard that the first one was over: people have to know.
    void strandedTruckIsAnAlarm_data()
    {
        QTest::addColumn<bool>("ended");
        QTest::newRow("the first one is there") << false;
        QTest::newRow("it had been turned back before") << true;
    }
    void strandedTruckIsAnAlarm()
    {
        QFETCH(const bool, ended);
        Port port;
        QVERIFY(port.start());
        port.kiosk.desk->setOnline(false); // without a line nothing is merged
        port.kiosk.toLane();
        port.kiosk.driver->done();
        const std::string first = port.kiosk.printed.back().crossing;
        if (ended)
            QVERIFY(port.kiosk.store->append(
                first, "staff:0417", std::vector<CrossingEvent>{TurnedBack{.reason = "X", .by = "staff:0417"}}));
        port.advance(std::chrono::minutes{3});
        port.kiosk.toLane();
        const std::string later = port.kiosk.printed.back().crossing;
        QVERIFY(later != first);
        QVERIFY(port.kiosk.store->append(later, "kiosk", std::vector<CrossingEvent>{Merged{.into = first}}));
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        const auto& alarms = port.station.staff->view().alarms;
        const auto stranded = std::ranges::find(alarms, std::string("STRANDED"), &Alarm::kind);
        QCOMPARE(stranded != alarms.end(), ended);
        if (ended)
            QCOMPARE(stranded->subject, port.kiosk.store->crossing(later)->ticket()->number);
    }
};

QTEST_GUILESS_MAIN(MergedTest)
#include "merged_test.moc"
