// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "tests/flow/staff/port.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

class StaffFlowTest : public QObject {
    Q_OBJECT

    static void lookAtEverything(Station& station)
    {
        std::vector<std::string> names;
        for (const CaseField& field : station.staff->view().card->fields)
            names.push_back(field.name);
        for (const std::string& name : names)
            station.staff->verifyField(name);
    }

  private slots:
    /// D.9: the case with its reason, its fields, the ages of the data, and what the rules would give.
    void caseAppearsAtTheStation()
    {
        Port port;
        QVERIFY(port.start());
        const std::string id = port.typedTruck();
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        const StaffView& view = port.station.staff->view();
        QCOMPARE(view.signIn, SignIn::SignedIn);
        QCOMPARE(view.staffName, std::string("SAMPLE 0417"));
        QCOMPARE(view.queue.size(), std::size_t{1});
        QCOMPARE(view.queue[0].ticket, std::string("HKM-1001"));
        QCOMPARE(view.queue[0].sign, std::string("9"));
        QCOMPARE(view.queue[0].reason, std::string("MANUAL_UNVERIFIED"));
        QCOMPARE(view.queue[0].limitSeconds, 600);
        QVERIFY(!view.card);

        port.advance(std::chrono::seconds{90});
        port.station.staff->open(id);
        QVERIFY(view.card.has_value());
        QCOMPARE(view.card->row.ageSeconds, 90);
        QCOMPARE(view.card->goods, std::string("fresh dragon fruit, 18,400 kg"));
        QCOMPARE(view.card->reasons.front().code, std::string("MANUAL_UNVERIFIED"));
        std::vector<std::string> names;
        for (const CaseField& field : view.card->fields) {
            names.push_back(field.name);
            QVERIFY(field.needsLook && !field.verified);
        }
        QCOMPARE(names, (std::vector<std::string>{"document.number", "document.birth", "document.expiry"}));
        QCOMPARE(view.card->ages.size(), std::size_t{7});
        QVERIFY(
            std::ranges::all_of(view.card->ages, [](const DataAge& age) { return age.freshness == Freshness::Ok; }));
        QCOMPARE(*view.card->suggested, Lane::Fast);
        QCOMPARE(view.choices.size(), std::size_t{5}); // of seven lanes not its own, and no empty one for a laden truck
        QVERIFY(std::ranges::all_of(view.choices, &LaneChoice::laxer)); // nothing is stricter than staff
    }

    /// C.2: C can answer "why?" with every code, what its rule saw, how old and which version that was, and what would
    /// change it.
    void everyReasonTellsWhatItSaw()
    {
        Port port;
        QVERIFY(port.start());
        port.feed.publish("sets", "declarations", {{"dataset", "declarations"}, {"version", "2026-11-25/7"}},
                          port.kiosk.clock.now());
        QVERIFY(port.exchange());
        port.advance(std::chrono::seconds{40});
        const std::string id = port.typedTruck("YN0017999");
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        port.station.staff->open(id);
        const auto& card = port.station.staff->view().card;
        QVERIFY(card.has_value());
        QCOMPARE(card->reasons[0].code, std::string("MANUAL_UNVERIFIED"));
        QVERIFY(std::ranges::contains(card->reasons[0].saw, std::string("document.number"), &Seen::field));
        const auto seal = std::ranges::find(card->reasons, std::string("SEAL_MISMATCH"), &Reason::code);
        QVERIFY(seal != card->reasons.end());
        QCOMPARE(seal->saw, (std::vector<Seen>{{.field = "seal", .value = "YN0017999", .source = "barcode"},
                                               {.field = "declaration.seal",
                                                .value = "YN0017268",
                                                .source = "declarations",
                                                .version = "2026-11-25/7",
                                                .age = 40}}));
        QCOMPARE(card->wouldChange.front().lane, Lane::Fast);
        QCOMPARE(card->wouldChange.front().without, (std::vector<std::string>{"MANUAL_UNVERIFIED", "SEAL_MISMATCH"}));
    }

    /// Verify each field, finish: the kiosk decides again, the driver sees it at once, the case is gone.
    void verifyingLiftsTheReferral()
    {
        Port port;
        QVERIFY(port.start());
        const std::string id = port.typedTruck();
        QCOMPARE(port.kiosk.driver->view().screen, Screen::Staff);
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        port.station.staff->open(id);
        const StaffView& view = port.station.staff->view();

        port.station.staff->finishVerifying();
        QCOMPARE(view.refused, std::string("UNVERIFIED"));
        lookAtEverything(port.station);
        QCOMPARE(view.refused, std::string());
        QVERIFY(std::ranges::all_of(view.card->fields, &CaseField::verified)); // at once, though
        QVERIFY(std::ranges::all_of(view.card->fields, &CaseField::pending));  // the kiosk does not know yet
        QVERIFY(view.queue[0].pending);
        QVERIFY(!port.kiosk.store->crossing(id)->isVerified("document.number"));
        port.station.staff->finishVerifying();
        QVERIFY(view.queue[0].pending);
        port.station.staff->finishVerifying();
        QCOMPARE(view.refused, std::string("PENDING"));

        QVERIFY(port.exchange());
        QCOMPARE(port.changed.size(), std::size_t{1});
        const auto crossing = port.kiosk.store->crossing(id);
        QCOMPARE(crossing->decision()->lane, Lane::Fast);
        QCOMPARE(crossing->ticket()->revision, 2);
        QCOMPARE(crossing->staffCase->resolution, std::string("verified"));
        QCOMPARE(crossing->document->number.verifiedBy, std::string("staff:0417"));
        QCOMPARE(port.kiosk.driver->view().result->lane, Lane::Fast);
        QVERIFY(port.station.store->openCases()->empty());
        QVERIFY(!view.card->caseOpen); // the vehicle stays in the list until it is through the gate
        QVERIFY(!view.card->possible.gate);
        QCOMPARE(view.refused, std::string()); // there is nothing to wait for any more
        QVERIFY(port.kiosk.store->journal().verify());
        const auto stored = port.kiosk.store->projectionDigest();
        QVERIFY(port.kiosk.store->rebuildProjections());
        QCOMPARE(*port.kiosk.store->projectionDigest(), *stored);
    }

    void correctionReachesTheKiosk()
    {
        Port port;
        QVERIFY(port.start());
        const std::string id = port.typedTruck();
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        port.station.staff->open(id);
        const StaffView& view = port.station.staff->view();
        port.station.staff->correctField("document.birth", "1985-02-31");
        QCOMPARE(view.refused, std::string("INVALID_VALUE"));
        port.station.staff->correctField("document.number", "C7654321");
        QCOMPARE(view.refused, std::string());
        QCOMPARE(view.card->fields[0].value, std::string("C7654321"));
        QVERIFY(view.card->fields[0].pending);
        port.advance(kUndoWithin);
        QVERIFY(port.exchange());
        QCOMPARE(port.kiosk.store->crossing(id)->document->number.value, std::string("C7654321"));
        QVERIFY(!view.card->fields[0].pending);
        QCOMPARE(view.card->fields[0].source, Source::Staff);
    }

    /// What makes a machine's decision laxer needs two people; the second may sit elsewhere.
    void laxerLaneNeedsTwo()
    {
        Port port;
        QVERIFY(port.start());
        const std::string id = port.typedTruck();
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        port.station.staff->open(id);
        const StaffView& view = port.station.staff->view();
        port.station.staff->changeLane(Lane::Normal, "DOCUMENT_SEEN");
        QVERIFY(view.card->pending.has_value());
        QCOMPARE(view.card->pending->askedBy, std::string("0417"));
        QCOMPARE(view.card->pending->sign, std::string("10"));
        QCOMPARE(view.card->pending->secondsLeft, 300);
        QVERIFY(port.exchange());
        QCOMPARE(port.kiosk.store->crossing(id)->decision()->lane, Lane::Staff); // nothing moved yet
        QCOMPARE(port.kiosk.store->crossing(id)->request->lane, Lane::Normal);
        QVERIFY(view.card->pending.has_value());

        port.station.staff->approve("0417", "4711");
        QCOMPARE(view.refused, std::string("SAME_PERSON"));
        port.station.staff->approve("0611", "1379");
        QCOMPARE(view.refused, std::string("NOT_ALLOWED")); // his role is another
        port.station.staff->approve("0532", "0000");
        QCOMPARE(view.refused, std::string("WRONG_PIN"));
        QVERIFY(port.exchange());
        QVERIFY(!port.kiosk.store->crossing(id)->override_);

        port.other.staff->signIn("0532", "2580");
        port.other.staff->open(id);
        port.other.staff->approve("0532", "2580");
        QCOMPARE(port.other.staff->view().refused, std::string());
        QVERIFY(port.exchange());
        const auto crossing = port.kiosk.store->crossing(id);
        QCOMPARE(crossing->ticket()->lane, Lane::Normal);
        QCOMPARE(crossing->ticket()->revision, 2);
        QCOMPARE(crossing->override_->by, std::string("staff:0417"));
        QCOMPARE(crossing->override_->second, std::string("staff:0532"));
        QCOMPARE(crossing->state, State::Queued);
        QVERIFY(port.kiosk.driver->view().result->reasons.empty()); // people chose; the rules explain nothing
        QVERIFY(port.station.store->openCases()->empty());
        QVERIFY(reconsider(*port.kiosk.store, *port.kiosk.desk)->empty()); // and it stands
    }

    void requestEndsWithTime()
    {
        Port port;
        QVERIFY(port.start());
        const std::string id = port.typedTruck();
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        port.station.staff->open(id);
        port.station.staff->changeLane(Lane::Normal, "DOCUMENT_SEEN");
        QVERIFY(port.exchange());
        port.advance(std::chrono::minutes{4});
        port.station.staff->verifyField("document.birth"); // somebody is there
        port.advance(std::chrono::seconds{61});
        port.station.staff->tick();
        QVERIFY(!port.station.staff->view().card->pending);
        port.station.staff->approve("0532", "2580");
        QCOMPARE(port.station.staff->view().refused, std::string("EXPIRED"));
    }

    void withdrawnRequest()
    {
        Port port;
        QVERIFY(port.start());
        const std::string id = port.typedTruck();
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        port.station.staff->open(id);
        port.station.staff->changeLane(Lane::Normal, "DOCUMENT_SEEN");
        port.station.staff->withdrawChange();
        QVERIFY(!port.station.staff->view().card->pending);
        QVERIFY(port.exchange());
        QVERIFY(!port.kiosk.store->crossing(id)->request);
    }

    /// A stricter lane is one person's word; the rules that sent the truck to the old one do not take it back.
    void stricterLaneAtOnce()
    {
        Port port;
        QVERIFY(port.start());
        const std::string id = port.typedTruck();
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        port.station.staff->open(id);
        port.station.staff->changeLane(Lane::Normal, "DOCUMENT_SEEN");
        port.station.staff->approve("0532", "2580"); // before the request came back: orders keep their order
        QVERIFY(port.exchange());
        QCOMPARE(port.kiosk.store->crossing(id)->ticket()->lane, Lane::Normal);
        QCOMPARE(port.station.staff->view().queue.size(), std::size_t{1}); // waits to be called

        port.station.staff->changeLane(Lane::Joint, "INSPECTED");
        QVERIFY(!port.station.staff->view().card->pending);
        QVERIFY(port.exchange());
        const auto crossing = port.kiosk.store->crossing(id);
        QCOMPARE(crossing->ticket()->lane, Lane::Joint);
        QCOMPARE(crossing->ticket()->revision, 3);
        QCOMPARE(crossing->decision()->decidingCode(), std::string("OVERRIDE"));
        QVERIFY(crossing->override_->second.empty());
    }

    /// Orders wait in the journal for the line, and are known to be under way after a restart.
    void ordersSurviveARestart()
    {
        Port port;
        QVERIFY(port.start());
        const std::string id = port.typedTruck();
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        port.station.staff->open(id);
        port.station.staff->verifyField("document.birth");
        QVERIFY(port.station.start());
        QCOMPARE(port.station.staff->view().signIn, SignIn::SignedOut);
        QVERIFY(port.station.staff->view().queue.empty()); // nobody answers for what is on the screen
        port.station.staff->signIn("0417", "4711");
        port.station.staff->open(id);
        QVERIFY(port.station.staff->view().card->fields[1].verified);
        QVERIFY(port.station.staff->view().card->fields[1].pending);
        QVERIFY(port.exchange());
        QVERIFY(!port.station.staff->view().card->fields[1].pending);
        QVERIFY(port.kiosk.store->crossing(id)->isVerified("document.birth"));
    }

    /// Two stations finish the same case: the kiosk does the first, and the second hears why not.
    void lateOrderIsToldItsReason()
    {
        Port port;
        QVERIFY(port.start());
        const std::string id = port.typedTruck();
        QVERIFY(port.exchange());
        for (Station* one : {&port.station, &port.other}) {
            one->staff->signIn(one == &port.station ? "0417" : "0532", one == &port.station ? "4711" : "2580");
            one->staff->open(id);
            lookAtEverything(*one);
            one->staff->finishVerifying();
            QCOMPARE(one->staff->view().refused, std::string());
        }
        QVERIFY(port.exchange());
        QCOMPARE(port.kiosk.store->crossing(id)->ticket()->revision, 2);
        QCOMPARE(port.station.staff->view().refused, std::string());
        QCOMPARE(port.other.staff->view().refused, std::string("CLOSED"));
        QVERIFY(port.other.store->ordersUnderWay(id)->empty());
    }

    void queueIsByClassThenAge()
    {
        Port port;
        QVERIFY(port.start());
        const std::string first = port.typedTruck();
        port.kiosk.driver->done();
        port.advance(std::chrono::minutes{3});
        // Two orders for an empty truck: a lane where people work.
        port.feed.publish("orders", "a", {{"id", "a"}, {"agency", "CUSTOMS"}, {"plate", "云KT0172"}},
                          port.kiosk.clock.now());
        port.feed.publish("orders", "b", {{"id", "b"}, {"agency", "BORDER"}, {"plate", "云KT0172"}},
                          port.kiosk.clock.now());
        QVERIFY(port.exchange());
        port.kiosk.driver->chooseLanguage(Language::Zh);
        port.kiosk.driver->haveNoCode();
        port.kiosk.driver->claimLoad(false);
        port.kiosk.driver->typePlate("CN", "云K·T0172");
        port.kiosk.driver->zoneRead(kPassport);
        port.kiosk.show("010085000001");
        port.kiosk.driver->confirm();
        QCOMPARE(port.kiosk.driver->view().result->lane, Lane::Joint);
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        const auto& queue = port.station.staff->view().queue;
        QCOMPARE(queue.size(), std::size_t{2});
        QCOMPARE(queue[0].crossing, first);
        QCOMPARE(queue[1].lane, Lane::Joint);
        QCOMPARE(queue[1].limitSeconds, 3600);
        // A seal that does not match is a matter of safety, and first whatever its age.
        port.kiosk.driver->done();
        port.kiosk.toConfirm();
        port.kiosk.driver->confirm();
        port.kiosk.show("YN0017999");
        port.kiosk.show("CSQU3054383");
        QVERIFY(port.exchange());
        QCOMPARE(queue.size(), std::size_t{3});
        QCOMPARE(queue[0].queueClass, QueueClass::Safety);
        QCOMPARE(queue[0].reason, std::string("SEAL_MISMATCH"));
    }

    void alarmsAreRaisedAndDismissedForGood()
    {
        Port port;
        QVERIFY(port.start());
        const auto condition = [&](const char* state) {
            const Json body{{"device", "printer"}, {"condition", state}};
            return port.kiosk.store->note("kiosk.device", "kiosk", dump(body));
        };
        QVERIFY(condition("ready"));
        QVERIFY(condition("paper_out"));
        port.typedTruck();
        port.kiosk.driver->callStaff();
        port.station.staff->signIn("0417", "4711");
        port.advance(std::chrono::seconds{30});
        QVERIFY(port.exchange());
        const auto alarms = [&] { return port.station.staff->view().alarms; };
        QCOMPARE(alarms().size(), std::size_t{2});
        const auto has = [&](const char* kind) { return std::ranges::contains(alarms(), kind, &Alarm::kind); };
        QVERIFY(has("PRINTER_OUT"));
        QVERIFY(has("STAFF_CALLED"));
        QCOMPARE(alarms()[0].subject, std::string("HKM-K01"));
        QCOMPARE(alarms()[0].ageSeconds, 30);

        port.station.staff->dismissAlarm("PRINTER_OUT", "HKM-K01");
        QVERIFY(!has("PRINTER_OUT"));
        QVERIFY(port.station.start());
        port.station.staff->signIn("0417", "4711");
        QVERIFY(port.exchange(true)); // the feed says it all again
        QVERIFY(!has("PRINTER_OUT"));
        QVERIFY(condition("ready"));
        QVERIFY(condition("paper_out"));
        QVERIFY(port.exchange());
        QVERIFY(has("PRINTER_OUT")); // it happened again
        QVERIFY(condition("ready"));
        QVERIFY(port.exchange());
        QVERIFY(!has("PRINTER_OUT"));
    }

    /// Whatever a kiosk was built with is missed, and the alarm goes when it answers again.
    void lostDevices_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("alarm");
        QTest::addColumn<QString>("condition");
        const auto row = [](const char* name, const char* device, const char* alarm, const char* condition = "lost") {
            QTest::newRow(name) << QString(device) << QString(alarm) << QString(condition);
        };
        row("reader", "document_reader", "READER_LOST");
        row("scanner", "scanner", "SCANNER_LOST");
        row("camera", "camera", "CAMERA_LOST");
        row("printer", "printer", "PRINTER_LOST");
        row("weighbridge", "weighbridge", "WEIGHBRIDGE_LOST");
        row("weighbridge speaks something else", "weighbridge", "WEIGHBRIDGE_LOST", "faulty");
        row("plate camera", "plate_camera", "PLATE_CAMERA_LOST");
        row("barrier", "barrier", "BARRIER_LOST");
        row("barrier refuses", "barrier", "BARRIER_LOST", "faulty");
        row("lights", "lights", "LIGHTS_LOST");
        row("two lamps at once", "lights", "LIGHTS_LOST", "faulty");
        row("power supply", "ups", "UPS_LOST");
        row("its battery is worn out", "ups", "UPS_LOST", "faulty");
        row("no mains", "ups", "ON_BATTERY", "on_battery");
        row("nearly out", "ups", "BATTERY_LOW", "battery_low");
    }
    void lostDevices()
    {
        QFETCH(const QString, device);
        QFETCH(const QString, alarm);
        QFETCH(const QString, condition);
        Port port;
        QVERIFY(port.start());
        port.station.staff->signIn("0417", "4711");
        for (const QString& now : {condition, QStringLiteral("ready")}) {
            const Json body{{"device", device.toStdString()}, {"condition", now.toStdString()}};
            QVERIFY(port.kiosk.store->note("kiosk.device", "kiosk", dump(body)));
            QVERIFY(port.exchange());
            std::vector<std::string> raised;
            for (const Alarm& one : port.station.staff->view().alarms)
                raised.push_back(one.kind);
            QCOMPARE(raised, now == condition ? std::vector{alarm.toStdString()} : std::vector<std::string>{});
        }
    }

    /// C.6: the single window overrules while the truck is here.
    void correctionRaisesAnAlarm()
    {
        Port port;
        QVERIFY(port.start());
        port.kiosk.toLane();
        const std::string id = port.kiosk.printed.back().crossing;
        port.feed.publish("confirmations", id, {{"decision", 1}, {"answer", "CORRECT"}, {"lane", "L_SCAN"}},
                          port.kiosk.clock.now());
        QVERIFY(port.exchange());
        QVERIFY(reconsider(*port.kiosk.store, *port.kiosk.desk));
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        QCOMPARE(port.station.staff->view().alarms.size(), std::size_t{1});
        QCOMPARE(port.station.staff->view().alarms[0].kind, std::string("CORRECTED"));
        QCOMPARE(port.station.staff->view().alarms[0].subject, std::string("HKM-1001"));
        QVERIFY(port.station.staff->view().queue[0].conflict);
        QCOMPARE(port.station.staff->view().queue[0].limitSeconds, 900);
    }
};

QTEST_APPLESS_MAIN(StaffFlowTest)
#include "staff_flow_test.moc"
