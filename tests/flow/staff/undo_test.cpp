// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be taken back for ten seconds, and what happens at the kiosk that hears of it.
#include "base/json.h"
#include "tests/flow/staff/port.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

namespace {

/// An officer at an open case.
struct AtCase : Port {
    std::string truck;

    bool start()
    {
        if (!Port::start())
            return false;
        truck = typedTruck();
        if (!exchange())
            return false;
        station.staff->signIn("0417", "4711");
        station.staff->open(truck);
        return station.staff->view().card.has_value();
    }
    const StaffView& view() const { return station.staff->view(); }
    bool verified(const char* field)
    {
        const auto found = std::ranges::find(view().card->fields, field, &CaseField::name);
        return found != view().card->fields.end() && found->verified;
    }
    std::vector<std::string> types(Station& from)
    {
        std::vector<std::string> all;
        const auto events = from.store->journal().readAfter(0, 1000, 1U << 20U);
        for (const sync::Event& event : *events) {
            if (!event.header.type.starts_with("staff.pin"))
                all.push_back(event.header.type);
        }
        return all;
    }
};

} // namespace

class UndoTest : public QObject {
    Q_OBJECT
  private slots:
    /// Both are in the journal, neither reaches the crossing, and the screen is as before.
    void verifyingIsUndone()
    {
        AtCase port;
        QVERIFY(port.start());
        port.station.staff->verifyField("document.number");
        QVERIFY(port.verified("document.number"));
        QVERIFY(port.view().undo.has_value());
        QCOMPARE(port.view().undo->what, std::string("staff.verify"));
        QCOMPARE(port.view().undo->subject, std::string("document.number"));
        QCOMPARE(port.view().undo->secondsLeft, 10);
        QVERIFY(port.exchange());
        QVERIFY(!port.kiosk.store->crossing(port.truck)->isVerified("document.number")); // it has not left

        port.station.staff->undo();
        QCOMPARE(port.view().refused, std::string());
        QVERIFY(!port.view().undo);
        QVERIFY(!port.verified("document.number"));
        QVERIFY(port.exchange());
        QVERIFY(!port.kiosk.store->crossing(port.truck)->isVerified("document.number"));
        QCOMPARE(port.view().refused, std::string()); // nobody is told of an answer to it
        QVERIFY(!port.view().card->row.pending);
        QCOMPARE(port.types(port.station), (std::vector<std::string>{"staff.verify", "staff.undone"}));
        QVERIFY(port.station.store->journal().verify());
        QVERIFY(port.exchange(true)); // once more, all of it
        QVERIFY(!port.kiosk.store->crossing(port.truck)->isVerified("document.number"));
    }

    void correctionIsUndone()
    {
        AtCase port;
        QVERIFY(port.start());
        port.station.staff->correctField("document.number", "C7654321");
        QCOMPARE(port.view().card->fields.front().value, std::string("C7654321"));
        port.station.staff->undo();
        QCOMPARE(port.view().card->fields.front().value, std::string("C1234567"));
        QVERIFY(port.exchange());
        QCOMPARE(port.kiosk.store->crossing(port.truck)->document->number.value, std::string("C1234567"));
    }

    void takingACaseIsUndone()
    {
        AtCase port;
        QVERIFY(port.start());
        port.station.staff->takeCase();
        QCOMPARE(port.view().card->row.owner, std::string("0417"));
        port.station.staff->undo();
        QCOMPARE(port.view().card->row.owner, std::string());
    }

    void alarmComesBack()
    {
        AtCase port;
        QVERIFY(port.start());
        QVERIFY(port.kiosk.store->note("kiosk.staff_called", "driver", "{}"));
        QVERIFY(port.exchange());
        QCOMPARE(port.view().alarms.size(), std::size_t{1});
        port.station.staff->dismissAlarm("STAFF_CALLED", "HKM-K01");
        QVERIFY(port.view().alarms.empty());
        QCOMPARE(port.view().undo->subject, std::string("STAFF_CALLED"));
        port.station.staff->undo();
        QCOMPARE(port.view().alarms.size(), std::size_t{1});
    }

    void onlyForTenSeconds()
    {
        AtCase port;
        QVERIFY(port.start());
        port.station.staff->verifyField("document.number");
        port.advance(std::chrono::milliseconds{9900});
        port.station.staff->tick();
        QCOMPARE(port.view().undo->secondsLeft, 1);
        port.advance(std::chrono::milliseconds{100});
        port.station.staff->tick();
        QVERIFY(!port.view().undo);
        port.station.staff->undo();
        QCOMPARE(port.view().refused, std::string("TOO_LATE"));
        QVERIFY(port.verified("document.number"));
        QVERIFY(port.exchange());
        QVERIFY(port.kiosk.store->crossing(port.truck)->isVerified("document.number"));
    }

    void notOnceItWasHandedOver()
    {
        AtCase port;
        QVERIFY(port.start());
        port.station.staff->verifyField("document.number");
        port.station.store->letGo(); // as after a start: what is there is sent
        QVERIFY(port.exchange());
        QVERIFY(!port.view().undo);
        port.station.staff->undo();
        QCOMPARE(port.view().refused, std::string("TOO_LATE"));
    }

    /// What is signed, laxer, or moves something stands at once, and so does what was done before it.
    void whatCannotBeUndone_data()
    {
        QTest::addColumn<int>("action");
        for (const auto& [name, action] : std::initializer_list<std::pair<const char*, int>>{
                 {"finish", 0}, {"laxer lane", 1}, {"stricter lane", 2}, {"call", 3}, {"detain", 4}, {"sign out", 5}})
            QTest::newRow(name) << action;
    }
    void whatCannotBeUndone()
    {
        QFETCH(const int, action);
        AtCase port;
        QVERIFY(port.start());
        std::vector<std::string> names;
        for (const CaseField& field : port.view().card->fields)
            names.push_back(field.name);
        for (const std::string& name : names)
            port.station.staff->verifyField(name);
        QVERIFY(port.view().undo.has_value());
        StaffFlow& staff = *port.station.staff;
        switch (action) {
        case 0:
            staff.finishVerifying();
            break;
        case 1:
            staff.changeLane(Lane::Normal, "INSPECTED");
            break;
        case 2:
            staff.changeLane(Lane::Hold, "INSPECTED");
            break;
        case 3:
            staff.call(port.truck);
            break;
        case 4:
            staff.detain("GOODS_DIFFER");
            break;
        default:
            staff.signOut();
        }
        QVERIFY(!port.view().undo || action == 2); // there is no such lane at this port: refused, nothing was done
        if (action == 2)
            return;
        QVERIFY(port.exchange());
        for (const std::string& name : names)
            QVERIFY(port.kiosk.store->crossing(port.truck)->isVerified(name));
        port.station.staff->undo();
        QVERIFY(!port.view().refused.empty());
    }

    /// Only the last one, and only by who did it.
    void theLastOneAlone()
    {
        AtCase port;
        QVERIFY(port.start());
        port.station.staff->verifyField("document.number");
        port.station.staff->verifyField("document.birth");
        port.station.staff->undo();
        QVERIFY(port.verified("document.number"));
        QVERIFY(!port.verified("document.birth"));
        port.station.staff->undo();
        QCOMPARE(port.view().refused, std::string("TOO_LATE"));
        QVERIFY(port.verified("document.number"));

        port.station.staff->verifyField("document.birth");
        port.station.staff->signIn("0532", "2580");
        port.station.staff->undo();
        QCOMPARE(port.view().refused, std::string("TOO_LATE"));
    }

    /// The feed was cut between the order and the word that it is undone: the kiosk says that it was too late.
    void wordThatCameTooLate()
    {
        AtCase port;
        QVERIFY(port.start());
        port.station.staff->verifyField("document.number");
        port.station.store->letGo();
        QVERIFY(port.exchange());
        const Json body{{"order", port.station.store->journal().head().seq}, {"target", "HKM-K01"}};
        QVERIFY(port.station.store->note(std::string(store::kActionUndone), "staff:0417", dump(body), port.truck));
        const std::uint64_t undone = port.station.store->journal().head().seq;
        QVERIFY(port.exchange());
        QCOMPARE(port.station.store->answerTo(port.truck, undone)->value(), std::string("TOO_LATE"));
        QVERIFY(port.kiosk.store->crossing(port.truck)->isVerified("document.number"));
    }
};

QTEST_APPLESS_MAIN(UndoTest)
#include "undo_test.moc"
