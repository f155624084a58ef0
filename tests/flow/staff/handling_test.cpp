// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/closing.h"
#include "tests/flow/staff/port.h"
#include "tests/support/store/retention.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

Q_DECLARE_METATYPE(State)

namespace {

/// A port in which staff work: a truck, two stations, the kiosk that owns the truck, and the board.
struct Work : Port {
    std::string truck;

    /// A declared truck with orders of these agencies.
    bool arrives(const std::vector<Agency>& agencies)
    {
        if (!start())
            return false;
        for (const Agency agency : agencies)
            publishOrder("ORD-" + std::string(codeOf(agency)), agency);
        if (!exchange())
            return false;
        kiosk.toLane();
        truck = kiosk.printed.empty() ? std::string{} : kiosk.printed.back().crossing;
        return !truck.empty() && exchange().has_value();
    }

    void publishOrder(const std::string& id, Agency agency)
    {
        Order order;
        order.id = id;
        order.agency = agency;
        order.method = Method::Manual;
        order.plate = "24C01722";
        feed.publish("orders", id, toJson(order), kiosk.clock.now());
    }

    void publishRelease(bool released)
    {
        auto declaration = *releasedOnArrival().declaration;
        declaration.status = released ? ReleaseStatus::Released : ReleaseStatus::Accepted;
        declaration.releasedOnArrival = released;
        feed.publish("declarations", declaration.number, toJson(declaration), kiosk.clock.now());
    }

    void correct(Lane lane)
    {
        feed.publish("confirmations", truck,
                     {{"crossing", truck}, {"decision", 1}, {"answer", "CORRECT"}, {"lane", codeOf(lane)}},
                     kiosk.clock.now());
    }

    /// At the first station; what was refused, or nothing.
    template <class Action> std::string does(const char* id, const char* pin, Action action)
    {
        if (station.staff->view().staffId != id)
            station.staff->signIn(id, pin);
        station.staff->open(truck);
        action(*station.staff);
        if (auto done = exchange(); !done)
            return done.error().what;
        return station.staff->view().refused;
    }
    template <class Action> std::string customs(Action action) { return does("0532", "2580", action); }
    template <class Action> std::string border(Action action) { return does("0233", "8642", action); }

    bool inspected()
    {
        return customs([](StaffFlow& staff) { staff.beginInspection(); }).empty() &&
               customs([](StaffFlow& staff) { staff.recordFinding({}, "0417", "4711"); }).empty() &&
               border([](StaffFlow& staff) { staff.recordFinding({}, "0234", "9753"); }).empty() &&
               border([](StaffFlow& staff) { staff.closeInspection(); }).empty();
    }

    State state() { return kiosk.store->crossing(truck)->state; }
    /// As the other station has it.
    State seen() { return other.store->crossing(truck)->state; }
    bool listed()
    {
        other.staff->signIn("0417", "4711");
        return std::ranges::contains(other.staff->view().queue, truck, &CaseRow::crossing);
    }
    bool onBoard()
    {
        return std::ranges::any_of(board.board->view().rows,
                                   [](const BoardRow& row) { return !row.called.empty() || !row.next.empty(); });
    }
};

} // namespace

/// From the lane to the gate, as staff do it at their stations.
class HandlingTest : public QObject {
    Q_OBJECT
  private slots:
    /// B.3 lived whole: two agencies, one opening, release, gate.
    void jointTruckGoesThrough()
    {
        Work port;
        QVERIFY(port.arrives({Agency::Customs, Agency::Border}));
        QCOMPARE(port.kiosk.store->crossing(port.truck)->decision()->lane, Lane::Joint);
        QVERIFY(port.onBoard());
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.beginInspection(); }), std::string());
        QCOMPARE(port.state(), State::InInspection);
        QVERIFY(!port.onBoard());
        QVERIFY(port.listed());

        QCOMPARE(port.customs([](StaffFlow& staff) { staff.closeInspection(); }), std::string("NOT_ALL_RECORDED"));
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.recordFinding({}, "0532", "2580"); }),
                 std::string("SAME_PERSON"));
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.recordFinding({}, "0233", "8642"); }),
                 std::string("OTHER_AGENCY"));
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.recordFinding({}, "0417", "0000"); }),
                 std::string("WRONG_PIN"));
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.recordFinding({}, "0417", "4711"); }), std::string());
        QCOMPARE(port.border([](StaffFlow& staff) { staff.recordFinding({}, "0234", "9753"); }), std::string());
        QCOMPARE(port.border([](StaffFlow& staff) { staff.affixSeal("YN0099001"); }), std::string());
        QCOMPARE(port.border([](StaffFlow& staff) { staff.closeInspection(); }), std::string());
        QCOMPARE(port.state(), State::Cleared); // both releases are known by then
        QCOMPARE(port.seen(), State::Cleared);
        QCOMPARE(port.kiosk.store->crossing(port.truck)->handling.seals.back().number, std::string("YN0099001"));

        QCOMPARE(port.customs([](StaffFlow& staff) { staff.passGate("24C-017.23"); }), std::string("WRONG_PLATE"));
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.passGate("24C-017.22"); }), std::string());
        QCOMPARE(port.state(), State::Exited);
        QVERIFY(!port.listed());
        QVERIFY(port.kiosk.store->journal().verify());
        const Hash before = *port.kiosk.store->projectionDigest();
        QVERIFY(port.kiosk.store->rebuildProjections());
        QCOMPARE(*port.kiosk.store->projectionDigest(), before);
    }

    /// FAST is not opened, and still an officer of the border releases it.
    void fastTruckIsReleased()
    {
        Work port;
        QVERIFY(port.arrives({}));
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.beginInspection(); }), std::string("NOT_ALLOWED"));
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.release({}, {}); }), std::string("NO_BORDER_RELEASE"));
        QCOMPARE(port.border([](StaffFlow& staff) { staff.release({}, {}); }), std::string());
        QCOMPARE(port.state(), State::Cleared);
        QVERIFY(!port.onBoard());
    }

    void releaseWaitsForTheWindow()
    {
        Work port;
        QVERIFY(port.arrives({Agency::Customs, Agency::Border}));
        port.publishRelease(false);
        QVERIFY(port.exchange());
        QVERIFY(port.inspected());
        QCOMPARE(port.state(), State::Inspected);
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.release({}, {}); }), std::string("NO_WINDOW_RELEASE"));
        port.publishRelease(true);
        QVERIFY(port.exchange());
        QCOMPARE(port.state(), State::Cleared);
    }

    void offlineRelease_data()
    {
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<QByteArray>("refused");
        QTest::addColumn<State>("state");
        QTest::newRow("the port does not") << false << QByteArray("OFFLINE_RELEASE") << State::Inspected;
        QTest::newRow("the port allows it") << true << QByteArray() << State::ClearedProvisional;
    }
    void offlineRelease()
    {
        QFETCH(bool, allowed);
        QFETCH(QByteArray, refused);
        QFETCH(State, state);
        Work port;
        QVERIFY(port.arrives({Agency::Customs, Agency::Border}));
        port.feed.publish("port", "info", {{"names", {{"zh", "河口口岸"}}}, {"allow_offline_release", allowed}},
                          port.kiosk.clock.now());
        port.kiosk.desk->setOnline(false);
        QVERIFY(port.inspected());
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.release({}, {}); }), refused.toStdString());
        QCOMPARE(port.state(), state);
        port.kiosk.desk->setOnline(true);
        QVERIFY(port.exchange());
        QCOMPARE(port.state(), State::Cleared); // the line is back, and the window says so
    }

    void lateOrderIsAFollowUp()
    {
        Work port;
        QVERIFY(port.arrives({Agency::Customs, Agency::Border}));
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.beginInspection(); }), std::string());
        port.publishOrder("LATE", Agency::Transport);
        QVERIFY(port.exchange());
        QCOMPARE(port.station.staff->view().card->inspection.late.size(), std::size_t{1});
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.answerFollowUp(true, {}); }), std::string());
        QCOMPARE(port.station.staff->view().card->inspection.parts.size(), std::size_t{3});
        QCOMPARE(port.state(), State::InInspection);
    }

    /// An order that comes before anybody began joins, whatever lane it makes.
    void earlyOrderJoins()
    {
        Work port;
        QVERIFY(port.arrives({Agency::Customs, Agency::Border}));
        port.publishOrder("MORE", Agency::Transport);
        QVERIFY(port.exchange());
        QCOMPARE(port.kiosk.store->crossing(port.truck)->handling.inspection->agencies.size(), std::size_t{3});
    }

    void correctedAfterExit_data()
    {
        QTest::addColumn<Lane>("lane");
        QTest::addColumn<State>("state");
        QTest::newRow("stricter") << Lane::Quar << State::Conflict;
        QTest::newRow("laxer") << Lane::Normal << State::Exited;
    }
    void correctedAfterExit()
    {
        QFETCH(Lane, lane);
        QFETCH(State, state);
        Work port;
        QVERIFY(port.arrives({}));
        QCOMPARE(port.border([](StaffFlow& staff) { staff.release({}, {}); }), std::string());
        QCOMPARE(port.border([](StaffFlow& staff) { staff.passGate("24C-017.22"); }), std::string());
        port.correct(lane);
        QVERIFY(port.exchange());
        QCOMPARE(port.state(), state);
        QVERIFY(port.exchange(true)); // twice changes nothing
        QCOMPARE(port.state(), state);
        if (state != State::Conflict)
            return;
        QVERIFY(port.listed());
        QCOMPARE(port.kiosk.store->crossing(port.truck)->staffCase->reason, std::string("LATE_ORDER"));
        QCOMPARE(port.border([](StaffFlow& staff) { staff.resolveConflict("EXPLAINED", "0417", "4711"); }),
                 std::string());
        QCOMPARE(port.state(), State::Exited);
    }

    /// EXITED is not the end: what was captured has to be with those above, and the single window has to have answered.
    void closesWhenAllIsAcknowledged()
    {
        Work port;
        QVERIFY(port.arrives({}));
        QCOMPARE(port.border([](StaffFlow& staff) { staff.release({}, {}); }), std::string());
        QCOMPARE(port.border([](StaffFlow& staff) { staff.passGate("24C-017.22"); }), std::string());
        port.feed.publish("confirmations", port.truck,
                          {{"crossing", port.truck}, {"decision", 1}, {"answer", "CONFIRM"}}, port.kiosk.clock.now());
        QVERIFY(port.exchange());
        QCOMPARE(*closeFinished(*port.kiosk.store), 0);
        QVERIFY(port.kiosk.store->acknowledge(port.kiosk.store->journal().head(), {}));
        QCOMPARE(*closeFinished(*port.kiosk.store), 1);
        QCOMPARE(port.state(), State::Closed);
        QCOMPARE(*closeFinished(*port.kiosk.store), 0);
    }

    void overdueDataIsAnAlarm()
    {
        Work port;
        QVERIFY(port.arrives({}));
        port.advance(std::chrono::days{6});
        QVERIFY(keepRetention(*port.kiosk.store, port.kiosk.clock.now()));
        QVERIFY(port.exchange());
        const auto overdue = [&] {
            port.station.staff->signIn("0417", "4711");
            return std::ranges::contains(port.station.staff->view().alarms, std::string("OVERDUE"), &Alarm::kind);
        };
        QVERIFY(!overdue());
        port.advance(std::chrono::days{2});
        QVERIFY(keepRetention(*port.kiosk.store, port.kiosk.clock.now()));
        QVERIFY(port.exchange());
        QVERIFY(overdue());
    }

    void ends_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<State>("state");
        QTest::newRow("detained") << 0 << State::Detained;
        QTest::newRow("turned back") << 1 << State::Returned;
        QTest::newRow("not cancelled any more") << 2 << State::Queued;
    }
    void ends()
    {
        QFETCH(int, action);
        QFETCH(State, state);
        Work port;
        QVERIFY(port.arrives({}));
        const std::string refused = port.border([&](StaffFlow& staff) {
            if (action == 0)
                staff.detain("DOCUMENT_FALSE");
            else if (action == 1)
                staff.turnBack("DRIVER_WISH");
            else
                staff.cancel("DRIVER_WISH");
        });
        QCOMPARE(refused.empty(), state != State::Queued);
        QCOMPARE(port.state(), state);
        QCOMPARE(port.onBoard(), state == State::Queued);
    }

    /// A kiosk does not take a station's word for who somebody is.
    void kioskKnowsTheRoster()
    {
        Work port;
        QVERIFY(port.arrives({Agency::Customs, Agency::Border}));
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.beginInspection(); }), std::string());
        const StaffAction claims[] = {
            RecordFinding{.agency = Agency::Border, .second = "staff:0234"}, // 0532 is of customs
            RecordFinding{.agency = Agency::Customs, .second = "staff:0233"},
            RecordFinding{.agency = Agency::Customs, .second = "staff:9999"},
        };
        for (const StaffAction& claim : claims) {
            QVERIFY(port.station.store->note(std::string(typeOf(claim)), "staff:0532", bodyOf(claim, "HKM-K01"),
                                             port.truck));
            QVERIFY(port.exchange());
        }
        QVERIFY(port.kiosk.store->crossing(port.truck)->handling.inspection->findings.empty());
    }
};

QTEST_APPLESS_MAIN(HandlingTest)
#include "handling_test.moc"
