// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "base/record.h"
#include "base/time.h"
#include "kiosk/flow/notices.h"
#include "tests/flow/staff/port.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;
using std::chrono::minutes;

namespace {

/// A port with one yard, and a truck whose firm wants to be told.
struct Told : Port {
    std::string truck;
    Order order;
    std::string firm;

    bool arrives()
    {
        if (!start())
            return false;
        const UtcTime now = kiosk.clock.now();
        firm = releasedOnArrival().enterprise->uscc;
        feed.publish("notice_firms", firm,
                     toJson(Subscriber{.id = firm, .name = "SAMPLE FRUIT", .phone = "0873-1000001"}), now);
        feed.publish("notice_yards", "NORTH",
                     toJson(Subscriber{.id = "NORTH", .name = "NORTH YARD", .phone = "0873-1000002"}), now);
        order.id = "ORD-C";
        order.agency = Agency::Customs;
        order.method = Method::Manual;
        order.plate = "24C01722";
        publishOrder();
        if (!exchange())
            return false;
        kiosk.toLane();
        truck = kiosk.printed.empty() ? std::string{} : kiosk.printed.back().crossing;
        return !truck.empty() && look();
    }

    void publishOrder() { feed.publish("orders", order.id, toJson(order), kiosk.clock.now()); }

    /// The kiosk looks what is due, and everybody hears of it.
    bool look()
    {
        return exchange().has_value() && pushNotices(*kiosk.store, kiosk.clock.now()).has_value() &&
               exchange().has_value();
    }

    void acknowledges(const std::string& who, NoticeKind kind = NoticeKind::Created)
    {
        feed.publish("notice_acks", truck + "/" + order.id + "/" + who, {{"kind", codeOf(kind)}}, kiosk.clock.now());
    }

    std::vector<NoticeSent> sent()
    {
        std::vector<NoticeSent> all;
        const auto events = kiosk.store->journal().ofCrossing(truck);
        for (const sync::Event& event : *events) {
            if (event.header.type == NoticeSent::kType)
                all.push_back(std::get<NoticeSent>(*crossingEventFrom(event.header.type, event.body)));
        }
        return all;
    }

    std::vector<std::string> calls()
    {
        station.staff->signIn("0417", "4711");
        station.staff->feedApplied();
        std::vector<std::string> subjects;
        for (const Alarm& alarm : station.staff->view().alarms) {
            if (alarm.kind == "NOTICE_UNANSWERED")
                subjects.push_back(alarm.subject);
        }
        return subjects;
    }
};

} // namespace

/// Tasks 10 and 13 with real stores: what a firm and a yard are told, and who calls them where they do not answer.
class NoticesFlowTest : public QObject {
    Q_OBJECT
  private slots:
    void firmAndYardAreTold()
    {
        Told port;
        QVERIFY(port.arrives());
        const auto sent = port.sent();
        QCOMPARE(sent.size(), std::size_t{2});
        QCOMPARE(sent[0].to, port.firm);
        QCOMPARE(sent[1].to, std::string("NORTH"));
        QVERIFY(!sent[0].ticket.empty() && !sent[0].sign.empty() && !sent[0].declaration.empty());
        port.acknowledges(port.firm);
        port.acknowledges("NORTH");
        port.advance(minutes{60});
        QVERIFY(port.look());
        QCOMPARE(port.sent().size(), std::size_t{2});
        QVERIFY(port.calls().empty());
        port.station.staff->open(port.truck);
        const auto& told = port.station.staff->view().card->inspection.told;
        QCOMPARE(told.size(), std::size_t{2});
        QCOMPARE(told[0].name, std::string("SAMPLE FRUIT"));
        QVERIFY(!told[0].acknowledgedAt.empty());
    }

    void whoDoesNotAnswerIsCalled()
    {
        Told port;
        QVERIFY(port.arrives());
        port.acknowledges(port.firm);
        for (int i = 0; i < 3; ++i) {
            port.advance(minutes{10});
            QVERIFY(port.look());
            QVERIFY(port.calls().empty());
        }
        QCOMPARE(port.sent().size(), std::size_t{5}); // both, and the yard three times more
        port.advance(minutes{10});
        QVERIFY(port.look());
        const auto calls = port.calls();
        QCOMPARE(calls.size(), std::size_t{1});
        QVERIFY2(calls[0].ends_with(" · NORTH YARD · 0873-1000002"), calls[0].c_str());
        port.station.staff->dismissAlarm("NOTICE_UNANSWERED", calls[0]);
        QVERIFY(port.calls().empty()); // as ordered, before its kiosk has it
        QVERIFY(port.look());
        QVERIFY(port.calls().empty());
        QCOMPARE(port.kiosk.store->crossing(port.truck)->handling.notices[1].acknowledgedBy, std::string("staff:0417"));
        QCOMPARE(port.sent().size(), std::size_t{5});
    }

    /// An acknowledgement of what was told first is none of what was told since.
    void anOldAnswerIsNone()
    {
        Told port;
        QVERIFY(port.arrives());
        port.acknowledges("NORTH");
        port.advance(minutes{1});
        port.order.method = Method::Sample;
        port.publishOrder();
        QVERIFY(port.look());
        QCOMPARE(codeOf(port.sent().back().kind), std::string_view("CHANGED"));
        QVERIFY(port.look());
        QVERIFY(!port.kiosk.store->crossing(port.truck)->handling.notices[1].acknowledgedAt);
        port.acknowledges("NORTH", NoticeKind::Changed);
        QVERIFY(port.look());
        QVERIFY(port.kiosk.store->crossing(port.truck)->handling.notices[1].acknowledgedAt);
    }

    /// Nobody waits for an agency that wants nothing any more: the driver is told his new lane.
    void cancelledOrderLetsGo()
    {
        Told port;
        QVERIFY(port.arrives());
        QCOMPARE(port.kiosk.store->crossing(port.truck)->decision()->lane, Lane::Manual);
        port.order.cancelled = true;
        port.publishOrder();
        QVERIFY(port.look());
        const Crossing after = *port.kiosk.store->crossing(port.truck);
        QCOMPARE(after.decision()->lane, Lane::Fast);
        QVERIFY(!after.handling.inspection);
        QCOMPARE(after.ticket()->revision, 2);
        QCOMPARE(codeOf(port.sent().back().kind), std::string_view("CANCELLED"));
    }

    /// A row that is gone from the list says nothing.
    void aMissingRowLetsNobodyGo()
    {
        Told port;
        QVERIFY(port.arrives());
        port.order.plate = "24C99999"; // of another vehicle now
        port.publishOrder();
        QVERIFY(port.look());
        QCOMPARE(port.kiosk.store->crossing(port.truck)->decision()->lane, Lane::Manual);
        QCOMPARE(port.sent().size(), std::size_t{2});
    }

    /// Where people chose the lane, it stands.
    void cancelledOrderLeavesWhatPeopleChose()
    {
        Told port;
        QVERIFY(port.arrives());
        port.station.staff->signIn("0532", "2580");
        port.station.staff->open(port.truck);
        port.station.staff->changeLane(Lane::Joint, "SUSPECT");
        QCOMPARE(port.station.staff->view().refused, std::string());
        QVERIFY(port.look());
        QCOMPARE(port.kiosk.store->crossing(port.truck)->decision()->lane, Lane::Joint);
        port.order.cancelled = true;
        port.publishOrder();
        QVERIFY(port.look());
        QCOMPARE(port.kiosk.store->crossing(port.truck)->decision()->lane, Lane::Joint);
    }
};

QTEST_GUILESS_MAIN(NoticesFlowTest)
#include "notices_test.moc"
