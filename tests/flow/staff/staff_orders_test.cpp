// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/result.h"
#include "base/time.h"
#include "base/uuid.h"
#include "kiosk/clearance/staff_action.h"
#include "tests/flow/staff/port.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

Q_DECLARE_METATYPE(StaffAction)

/// What a kiosk does with orders, whatever a station believes: they are put into the station's journal past its flow.
class StaffOrdersTest : public QObject {
    Q_OBJECT

    static Result<> order(Port& port, const StaffAction& action, const std::string& crossing,
                          const std::string& actor = "staff:0417")
    {
        return port.station.store->note(std::string(typeOf(action)), actor, bodyOf(action, "HKM-K01"), crossing);
    }

    /// The last answer that reached the station: type and code.
    static QByteArray answer(Port& port)
    {
        constexpr std::array types{store::kActionCarriedOut, store::kActionRefused};
        const auto events = port.station.store->relayedSince(types, UtcTime{});
        if (!events || events->empty())
            return {};
        const std::string text = events->back().type + " " + stringOr(*parseJson(events->back().body), "refused");
        return QByteArray(text.c_str()).trimmed();
    }

  private slots:
    void refused_data()
    {
        QTest::addColumn<StaffAction>("action");
        QTest::addColumn<QByteArray>("crossing"); // empty: the typed truck
        QTest::addColumn<QByteArray>("actor");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray nowhere = "01936d2a-0000-7000-8000-000000000999";
        QTest::newRow("nobody's crossing")
            << StaffAction{CallVehicle{}} << nowhere << QByteArray("staff:0417") << QByteArray("UNKNOWN");
        QTest::newRow("no person") << StaffAction{CallVehicle{}} << QByteArray() << QByteArray("kiosk")
                                   << QByteArray("INVALID_VALUE");
        QTest::newRow("no such field") << StaffAction{VerifyField{.field = "colour"}} << QByteArray()
                                       << QByteArray("staff:0417") << QByteArray("INVALID_VALUE");
        QTest::newRow("nobody asked") << StaffAction{ApproveChange{.lane = Lane::Fast, .askedBy = "staff:0417"}}
                                      << QByteArray() << QByteArray("staff:0532") << QByteArray("EXPIRED");
        QTest::newRow("not looked at") << StaffAction{FinishVerifying{}} << QByteArray() << QByteArray("staff:0417")
                                       << QByteArray("UNVERIFIED");
    }
    void refused()
    {
        QFETCH(StaffAction, action);
        QFETCH(QByteArray, crossing);
        QFETCH(QByteArray, actor);
        QFETCH(QByteArray, expected);
        Port port;
        QVERIFY(port.start());
        const std::string truck = port.typedTruck();
        const Crossing before = *port.kiosk.store->crossing(truck);
        QVERIFY(order(port, action, crossing.isEmpty() ? truck : crossing.toStdString(), actor.toStdString()));
        QVERIFY(port.exchange());
        QVERIFY(port.changed.empty());
        QCOMPARE(answer(port), "action.refused " + expected);
        QVERIFY(*port.kiosk.store->crossing(truck) == before);
        QVERIFY(port.kiosk.store->staffOrders()->empty());
    }

    /// A machine does not take one person's word for two, whatever a station lets through.
    void samePersonIsRefusedByTheKiosk()
    {
        Port port;
        QVERIFY(port.start());
        const std::string truck = port.typedTruck();
        QVERIFY(order(port, ChangeLane{.lane = Lane::Normal, .reason = "DOCUMENT_SEEN"}, truck));
        QVERIFY(order(port, ApproveChange{.lane = Lane::Normal, .askedBy = "staff:0417"}, truck));
        QVERIFY(port.exchange());
        QCOMPARE(answer(port), QByteArray("action.refused SAME_PERSON"));
        QCOMPARE(port.kiosk.store->crossing(truck)->decision()->lane, Lane::Staff);
        QVERIFY(order(port, ApproveChange{.lane = Lane::Normal, .askedBy = "staff:0417"}, truck, "staff:0532"));
        QVERIFY(port.exchange());
        QCOMPARE(answer(port), QByteArray("action.carried_out"));
        QCOMPARE(port.kiosk.store->crossing(truck)->decision()->lane, Lane::Normal);
    }

    void leftCrossingIsClosed()
    {
        Port port;
        QVERIFY(port.start());
        port.kiosk.toConfirm();
        const std::string draft =
            port.kiosk.store->draftsBefore(port.kiosk.clock.now() + std::chrono::hours{1})->front().id;
        QVERIFY(order(port, CallVehicle{}, draft));
        QVERIFY(port.exchange());
        QCOMPARE(answer(port), QByteArray("action.refused NOT_ALLOWED")); // the driver is still at it
        QVERIFY(port.kiosk.store->append(draft, "kiosk", std::vector<CrossingEvent>{Abandoned{}}));
        QVERIFY(order(port, CallVehicle{}, draft));
        QVERIFY(port.exchange());
        QCOMPARE(answer(port), QByteArray("action.refused CLOSED"));
    }

    /// A body that fits nothing is answered and does not hold up the next order.
    void damagedOrderDoesNotBlock()
    {
        Port port;
        QVERIFY(port.start());
        const std::string truck = port.typedTruck();
        QVERIFY(port.station.store->note("staff.verify", "staff:0417", R"({"field":7,"target":"HKM-K01"})", truck));
        QVERIFY(port.station.store->note("staff.levitate", "staff:0417", R"({"target":"HKM-K01"})", truck));
        QVERIFY(order(port, VerifyField{.field = "document.birth"}, truck));
        QVERIFY(port.exchange());
        QCOMPARE(port.changed.size(), std::size_t{1});
        QVERIFY(port.kiosk.store->crossing(truck)->isVerified("document.birth"));
        QVERIFY(port.kiosk.store->staffOrders()->empty());
    }

    /// The feed may say it twice, the kiosk may ask twice, and start anew in between.
    void carriedOutOnce()
    {
        Port port;
        QVERIFY(port.start());
        const std::string truck = port.typedTruck();
        QVERIFY(order(port, CallVehicle{}, truck));
        QVERIFY(port.exchange());
        const auto head = port.kiosk.store->journal().head();
        QCOMPARE(port.changed.size(), std::size_t{1});
        QVERIFY(port.exchange(true));
        QVERIFY(port.changed.empty());
        QVERIFY(port.kiosk.start());
        QVERIFY(port.exchange(true));
        QVERIFY(port.changed.empty());
        QVERIFY(carryOut(*port.kiosk.store, *port.kiosk.desk, port.kiosk.clock)->empty());
        QCOMPARE(port.kiosk.store->journal().head(), head);
    }

    /// Events, decision, ticket and answer are one step: the answer is the last of them.
    void answerComesLast()
    {
        Port port;
        QVERIFY(port.start());
        const std::string truck = port.typedTruck();
        for (const char* field : {"document.number", "document.birth", "document.expiry"})
            QVERIFY(order(port, VerifyField{.field = field}, truck));
        QVERIFY(port.exchange());
        const auto before = port.kiosk.store->journal().head().seq;
        QVERIFY(order(port, FinishVerifying{}, truck));
        QVERIFY(port.exchange());
        const auto events = port.kiosk.store->journal().readAfter(before, 100, 1U << 20U);
        std::vector<std::string> types;
        for (const sync::Event& event : *events)
            types.push_back(event.header.type);
        QCOMPARE(types, (std::vector<std::string>{"case.resolved", "crossing.decided", "ticket.issued",
                                                  "action.carried_out"}));
        QCOMPARE(events->front().header.actor, std::string("staff:0417"));
    }
};

QTEST_APPLESS_MAIN(StaffOrdersTest)
#include "staff_orders_test.moc"
