// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/record.h"
#include "kiosk/clearance/rejects.h"
#include "tests/flow/staff/port.h"

#include <QTest>

#include <algorithm>
#include <format>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

namespace {

struct Refusing : Port {
    std::string truck;

    bool arrives()
    {
        if (!start() || !exchange())
            return false;
        kiosk.toLane();
        truck = kiosk.printed.empty() ? std::string{} : kiosk.printed.back().crossing;
        return !truck.empty() && exchange().has_value();
    }

    /// The single window does not take what the kiosk decided.
    std::string refuse(std::int64_t seq, const std::string& crossing,
                       std::vector<std::string> fields = {"decision.lane"})
    {
        std::string key = std::format("HKM-K01/{}", seq);
        const Reject reject{.kiosk = "HKM-K01",
                            .seq = seq,
                            .type = "crossing.decided",
                            .crossing = crossing,
                            .by = "window",
                            .code = "FORMAT",
                            .fields = std::move(fields),
                            .at = kiosk.clock.now()};
        feed.publish("rejects", key, toJson(reject), kiosk.clock.now(), "staff");
        return key;
    }

    const RejectsView& looks(Station& at, const char* id = "0532", const char* pin = "2580")
    {
        at.staff->signIn(id, pin);
        at.staff->showPage(StationPage::Rejects);
        return *at.staff->view().rejects;
    }

    std::int64_t alarms(Station& at, std::string_view kind)
    {
        at.staff->tick();
        return std::ranges::count(at.staff->view().alarms, kind, &Alarm::kind);
    }
};

} // namespace

/// C.6, (7): what was set apart on its way up is somebody's within fifteen minutes, and never forgotten.
class RejectsTest : public QObject {
    Q_OBJECT
  private slots:
    void isListedAndTaken()
    {
        Refusing port;
        QVERIFY(port.arrives());
        const std::string key = port.refuse(7, port.truck);
        QVERIFY(port.exchange());
        const auto& rows = port.looks(port.station).rows;
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows[0].key, key);
        QCOMPARE(rows[0].ticket, port.kiosk.store->crossing(port.truck)->ticket()->number);
        QCOMPARE(rows[0].fields, std::vector<std::string>{"decision.lane"});
        QCOMPARE(rows[0].by, std::string("window"));
        QVERIFY(rows[0].owner.empty() && !rows[0].overdue);
        QCOMPARE(port.alarms(port.station, "REJECTED"), 1);

        port.station.staff->takeReject(key);
        QCOMPARE(port.station.staff->view().refused, std::string());
        QCOMPARE(port.station.staff->view().rejects->rows[0].owner, std::string("0532"));
        QCOMPARE(port.alarms(port.station, "REJECTED"), 0);
        port.station.staff->takeReject(key);
        QCOMPARE(port.station.staff->view().refused, std::string("CLOSED"));
        port.station.staff->takeReject("HKM-K01/99");
        QCOMPARE(port.station.staff->view().refused, std::string("CLOSED"));

        QVERIFY(port.exchange());
        QCOMPARE(port.looks(port.other, "0611", "1379").rows[0].owner, std::string("0532"));
        QCOMPARE(port.alarms(port.other, "REJECTED"), 0);
        QVERIFY(port.station.start()); // it is known after the power was gone, too
        QCOMPARE(port.looks(port.station).rows[0].owner, std::string("0532"));
    }

    void isOverdueAfterFifteenMinutes()
    {
        Refusing port;
        QVERIFY(port.arrives());
        port.refuse(7, port.truck);
        QVERIFY(port.exchange());
        port.advance(std::chrono::minutes{15} - std::chrono::seconds{1});
        QVERIFY(!port.looks(port.station).rows[0].overdue);
        QCOMPARE(port.alarms(port.station, "REJECTED"), 1);
        port.advance(std::chrono::seconds{1});
        QVERIFY(port.looks(port.station).rows[0].overdue);
        QCOMPARE(port.alarms(port.station, "REJECTED_OVERDUE"), 1);
        QCOMPARE(port.alarms(port.station, "REJECTED"), 0);
        // The touch on the alarm takes it.
        const auto alarms = port.station.staff->view().alarms;
        const auto overdue = std::ranges::find(alarms, std::string("REJECTED_OVERDUE"), &Alarm::kind);
        port.station.staff->dismissAlarm(overdue->kind, overdue->subject);
        QCOMPARE(port.looks(port.station).rows[0].owner, std::string("0532"));
        QVERIFY(!port.looks(port.station).rows[0].overdue);
    }

    /// Of a kiosk's own events, and where there are many: nobody's first, the oldest of them first.
    void theOldestOfNobodyFirst()
    {
        Refusing port;
        QVERIFY(port.arrives());
        const std::string taken = port.refuse(1, {});
        port.advance(std::chrono::minutes{1});
        const std::string older = port.refuse(3, {});
        port.advance(std::chrono::minutes{1});
        const std::string newer = port.refuse(2, port.truck, std::vector<std::string>(20, "goods.hs"));
        QVERIFY(port.exchange());
        port.looks(port.station);
        port.station.staff->takeReject(taken);
        const auto& rows = port.looks(port.station).rows;
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows[0].key, older);
        QCOMPARE(rows[1].key, newer);
        QCOMPARE(rows[2].key, taken);
        QVERIFY(rows[0].ticket.empty());
        QCOMPARE(rows[1].fields.size(), std::size_t{8});
    }

    /// Kiosks have no such list, and a row that does not fit is none.
    void isForStaffAlone()
    {
        Refusing port;
        QVERIFY(port.arrives());
        port.refuse(7, port.truck);
        port.feed.publish("rejects", "HKM-K01/8", {{"fields", 3}}, port.kiosk.clock.now(), "staff");
        QVERIFY(port.exchange());
        QCOMPARE(port.looks(port.station).rows.size(), std::size_t{1});
        QVERIFY(port.kiosk.store->reference().bodies("rejects")->empty());
    }
};

QTEST_GUILESS_MAIN(RejectsTest)
#include "rejects_test.moc"
