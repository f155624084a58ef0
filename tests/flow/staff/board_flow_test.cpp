// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/staff/port.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

class BoardFlowTest : public QObject {
    Q_OBJECT

    static const BoardRow& rowOf(const Port& port, Lane lane)
    {
        return *std::ranges::find(port.board.board->view().rows, lane, &BoardRow::lane);
    }

    static void call(Port& port, const std::string& crossing)
    {
        if (port.station.staff->view().signIn != SignIn::SignedIn)
            port.station.staff->signIn("0417", "4711");
        port.station.staff->call(crossing);
    }

  private slots:
    void lanesInTheOrderOfTheirSigns()
    {
        Port port;
        QVERIFY(port.start());
        std::vector<std::string> signs;
        for (const BoardRow& row : port.board.board->view().rows)
            signs.push_back(row.sign);
        QCOMPARE(signs, (std::vector<std::string>{"2", "3", "4", "6", "7", "9", "10"}));
        QCOMPARE(port.board.board->view().portLatin, std::string("Hekou"));
        QVERIFY(!port.board.board->view().calling);
        QVERIFY(!rowOf(port, Lane::Fast).wait);
    }

    void neighbourIsOfThePort()
    {
        Port port;
        QVERIFY(port.start());
        QVERIFY(port.board.board->view().neighbour == Language::Vi); // where the port does not say
        port.feed.publish("port", "info",
                          {{"names", {{"zh", "瑞丽口岸"}, {"en", "Ruili"}, {"my", "ရွှေလီ"}}}, {"neighbour", "my"}},
                          port.kiosk.clock.now());
        QVERIFY(port.exchange());
        QVERIFY(port.board.board->view().neighbour == Language::My);
        QCOMPARE(port.board.board->view().portLatin, std::string("Ruili · ရွှေလီ"));
    }

    void queueAndCalls()
    {
        Port port;
        QVERIFY(port.start());
        std::vector<std::string> trucks;
        for (const char* plate : {"云K·T0171", "云K·T0172", "云K·T0173", "云K·T0174"})
            trucks.push_back(port.emptyTruck(plate));
        QVERIFY(port.exchange());
        QCOMPARE(rowOf(port, Lane::Empty).called, std::string());
        QCOMPARE(rowOf(port, Lane::Empty).next, (std::vector<std::string>{"1001", "1002"}));
        QVERIFY(!rowOf(port, Lane::Empty).wait); // nobody was called yet

        call(port, trucks[0]);
        QVERIFY(port.exchange());
        QCOMPARE(rowOf(port, Lane::Empty).called, std::string("1001"));
        QCOMPARE(rowOf(port, Lane::Empty).next, (std::vector<std::string>{"1002", "1003"}));
        QVERIFY(!rowOf(port, Lane::Empty).wait); // one call says nothing
        QCOMPARE(port.board.board->view().calling->called, std::string("1001"));
        QCOMPARE(port.board.board->view().calling->sign, std::string("4"));
        QCOMPARE(port.board.board->view().calling->arrow, Arrow::Left);

        port.advance(std::chrono::seconds{59});
        port.board.board->tick();
        QVERIFY(port.board.board->view().calling.has_value());
        port.advance(std::chrono::seconds{1});
        port.board.board->tick();
        QVERIFY(!port.board.board->view().calling);
        QVERIFY(port.exchange(true)); // the same again is no new call
        QVERIFY(!port.board.board->view().calling);
        QCOMPARE(rowOf(port, Lane::Empty).called, std::string("1001"));

        call(port, trucks[1]);
        QVERIFY(port.exchange());
        QCOMPARE(port.board.board->view().calling->called, std::string("1002"));
        QCOMPARE(rowOf(port, Lane::Empty).next, (std::vector<std::string>{"1003", "1004"}));
    }

    /// A board that starts anew shows the queue and calls nobody a second time.
    void restart()
    {
        Port port;
        QVERIFY(port.start());
        const std::string truck = port.emptyTruck("云K·T0171");
        QVERIFY(port.exchange());
        call(port, truck);
        QVERIFY(port.exchange());
        port.advance(std::chrono::minutes{5});
        QVERIFY(port.board.start());
        port.board.board->feedApplied();
        QCOMPARE(rowOf(port, Lane::Empty).called, std::string("1001"));
        QVERIFY(!port.board.board->view().calling);
    }

    /// A superseded ticket leaves the lane that it was for, called or not.
    void supersededTicketMoves()
    {
        Port port;
        QVERIFY(port.start());
        const std::string truck = port.typedTruck();
        QVERIFY(port.exchange());
        QCOMPARE(rowOf(port, Lane::Staff).next, std::vector<std::string>{"1001"});
        call(port, truck); // to the desk
        QVERIFY(port.exchange());
        QCOMPARE(rowOf(port, Lane::Staff).called, std::string("1001"));

        port.station.staff->open(truck);
        for (const char* field : {"document.number", "document.birth", "document.expiry"})
            port.station.staff->verifyField(field);
        port.station.staff->finishVerifying();
        QVERIFY(port.exchange());
        QCOMPARE(rowOf(port, Lane::Staff).called, std::string());
        QCOMPARE(rowOf(port, Lane::Fast).next, std::vector<std::string>{"1001"});
        QVERIFY(!port.board.board->view().calling);
    }

    /// The board hangs where everybody can read it, and so might its store.
    void noPersonAndNoPlateReachTheBoard()
    {
        Port port;
        QVERIFY(port.start());
        port.kiosk.toLane();
        QVERIFY(port.exchange());
        QCOMPARE(rowOf(port, Lane::Fast).next, std::vector<std::string>{"1001"});
        constexpr std::array<std::string_view, 4> types{"code.read", "document.read", "crossing.decided",
                                                        "crossing.opened"};
        QVERIFY(port.board.store->relayedSince(types, UtcTime{})->empty());
    }

    void oldTicketsAreGone()
    {
        Port port;
        QVERIFY(port.start());
        port.emptyTruck("云K·T0171");
        QVERIFY(port.exchange());
        port.advance(std::chrono::hours{25});
        port.board.board->feedApplied();
        QVERIFY(rowOf(port, Lane::Empty).next.empty());
    }
};

QTEST_APPLESS_MAIN(BoardFlowTest)
#include "board_flow_test.moc"
