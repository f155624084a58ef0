// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/codes.h"
#include "base/json.h"
#include "base/record.h"
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

    Json correction(Lane lane) const
    {
        return {{"crossing", truck}, {"decision", 1}, {"answer", "CORRECT"}, {"lane", codeOf(lane)}};
    }
    void correct(Lane lane) { feed.publish("confirmations", truck, correction(lane), kiosk.clock.now()); }

    /// A truck that was released, and is gone.
    bool gone()
    {
        return arrives({}) && border([](StaffFlow& staff) { staff.release({}, {}); }).empty() &&
               border([](StaffFlow& staff) { staff.passGate("24C-017.22"); }).empty();
    }

    /// Agencies that were told of a conflict, in the order of the journal.
    std::vector<Agency> told()
    {
        std::vector<Agency> agencies;
        const auto events = kiosk.store->journal().ofCrossing(truck);
        for (const sync::Event& event : *events) {
            if (event.header.type == AgencyNotified::kType)
                agencies.push_back(std::get<AgencyNotified>(*crossingEventFrom(event.header.type, event.body)).agency);
        }
        return agencies;
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

    /// Neither chose nor inspected.
    template <class Action> std::string third(Action action) { return does("0611", "1379", action); }

    bool inspected()
    {
        return customs([](StaffFlow& staff) { staff.beginInspection(); }).empty() &&
               customs([](StaffFlow& staff) { staff.recordFinding({}, "0417", "4711"); }).empty() &&
               border([](StaffFlow& staff) { staff.recordFinding({}, "0234", "9753"); }).empty() &&
               third([](StaffFlow& staff) { staff.closeInspection(); }).empty();
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
        QVERIFY(port.kiosk.printed.back().result.agencies == (std::vector{Agency::Customs, Agency::Border}));
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
        QCOMPARE(port.border([](StaffFlow& staff) { staff.closeInspection(); }), std::string("INSPECTOR"));
        QCOMPARE(port.third([](StaffFlow& staff) { staff.closeInspection(); }), std::string());
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

    /// C.6, order rule: a stricter word and a release that arrive together, in whatever order: the word comes first.
    void strictWordComesBeforeARelease_data()
    {
        QTest::addColumn<bool>("order");
        QTest::newRow("correction") << false;
        QTest::newRow("order") << true;
    }
    void strictWordComesBeforeARelease()
    {
        QFETCH(const bool, order);
        Work port;
        QVERIFY(port.arrives({}));
        if (order)
            port.publishOrder("LATE", Agency::Customs);
        else
            port.correct(Lane::Quar);
        port.station.staff->signIn("0233", "8642");
        port.station.staff->open(port.truck);
        port.station.staff->release({}, {}); // the station has not heard of it
        QVERIFY(port.exchange());
        const auto truck = port.kiosk.store->crossing(port.truck);
        QVERIFY(!truck->handling.clearance);
        QCOMPARE(truck->state, State::Queued);
        QCOMPARE(truck->decision()->lane, order ? Lane::Manual : Lane::Quar);
        QCOMPARE(truck->ticket()->lane, truck->decision()->lane);
    }

    /// C.6, (3) and (4): the single window may ask for more after it confirmed; once, and not for what is resolved.
    void windowChangesItsMind_data()
    {
        QTest::addColumn<bool>("isGone");
        QTest::newRow("here") << false;
        QTest::newRow("gone") << true;
    }
    void windowChangesItsMind()
    {
        QFETCH(const bool, isGone);
        Work port;
        QVERIFY(isGone ? port.gone() : port.arrives({}));
        port.feed.publish("confirmations", port.truck,
                          {{"crossing", port.truck}, {"decision", 1}, {"answer", "CONFIRM"}}, port.kiosk.clock.now());
        QVERIFY(port.exchange());
        QVERIFY(port.kiosk.store->crossing(port.truck)->confirmedByWindow);
        port.correct(Lane::Quar);
        QVERIFY(port.exchange());
        QCOMPARE(port.state(), isGone ? State::Conflict : State::Queued);
        if (!isGone) {
            QCOMPARE(port.kiosk.store->crossing(port.truck)->ticket()->lane, Lane::Quar);
            // Another decision: nobody confirmed that.
            QVERIFY(!port.kiosk.store->crossing(port.truck)->confirmedByWindow);
            return;
        }
        QCOMPARE(port.border([](StaffFlow& staff) { staff.resolveConflict("EXPLAINED", "0417", "4711"); }),
                 std::string());
        QVERIFY(port.exchange());
        QCOMPARE(port.state(), State::Exited);
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
        QCOMPARE(port.told(), state == State::Conflict ? std::vector{Agency::Customs} : std::vector<Agency>{});
        if (state != State::Conflict)
            return;
        QVERIFY(port.listed());
        QCOMPARE(port.kiosk.store->crossing(port.truck)->staffCase->reason, std::string("LATE_ORDER"));
        QCOMPARE(port.border([](StaffFlow& staff) { staff.resolveConflict("EXPLAINED", "0417", "4711"); }),
                 std::string());
        QCOMPARE(port.state(), State::Exited);
    }

    /// C.6, (4): whose orders they are is told, each once, in the conflict's own transaction, and no person in it.
    void agenciesAreNotified()
    {
        Work port;
        QVERIFY(port.gone());
        Json correction = port.correction(Lane::Joint);
        for (const char* agency : {"TRANSPORT", "CUSTOMS"})
            correction["orders"].push_back({{"id", agency}, {"agency", agency}, {"plate", "24C01722"}});
        port.feed.publish("confirmations", port.truck, correction, port.kiosk.clock.now());
        QVERIFY(port.exchange());
        QVERIFY(port.exchange(true));
        const std::vector<Agency> both{Agency::Customs, Agency::Transport};
        QCOMPARE(port.told(), both);
        const auto events = port.kiosk.store->journal().ofCrossing(port.truck);
        const auto conflict =
            std::ranges::find(*events, "crossing.conflict", [](const sync::Event& event) { return event.header.type; });
        QVERIFY(conflict != events->end());
        for (const auto* notice = &*std::next(conflict); notice != &*std::next(conflict) + 2; ++notice) {
            QCOMPARE(notice->header.type, std::string("agency.notified"));
            QCOMPARE(notice->header.at, conflict->header.at);
            for (const char* personal : {"24C", "C1234567", "NGUYEN"})
                QVERIFY2(!notice->body.contains(personal), notice->body.c_str());
        }
        port.station.staff->signIn("0417", "4711");
        port.station.staff->open(port.truck);
        QCOMPARE(port.station.staff->view().card->notified, both);
    }

    /// C.6: within 15 minutes every conflict has an owner; its alarm goes when somebody takes it, and by nothing else.
    void conflictWantsAnOwner()
    {
        Work port;
        QVERIFY(port.gone());
        port.correct(Lane::Quar);
        QVERIFY(port.exchange());
        const auto alarms = [&](Station& at) {
            at.staff->signIn("0417", "4711");
            return at.staff->view().alarms;
        };
        port.advance(std::chrono::minutes{15} - std::chrono::seconds{1});
        QCOMPARE(alarms(port.station).size(), std::size_t{1});
        QCOMPARE(alarms(port.station)[0].kind, std::string("CONFLICT"));
        QCOMPARE(alarms(port.station)[0].ageSeconds, 899);
        port.advance(std::chrono::seconds{1});
        QCOMPARE(alarms(port.station)[0].kind, std::string("CONFLICT_OVERDUE"));
        port.advance(std::chrono::days{8}); // longer than other alarms are kept
        QCOMPARE(alarms(port.other)[0].kind, std::string("CONFLICT_OVERDUE"));

        const Alarm alarm = alarms(port.station)[0];
        port.station.staff->dismissAlarm(alarm.kind, alarm.subject);
        QVERIFY(port.station.staff->view().alarms.empty()); // at once
        QCOMPARE(alarms(port.other).size(), std::size_t{1});
        port.advance(kUndoWithin);
        QVERIFY(port.exchange());
        QCOMPARE(port.kiosk.store->crossing(port.truck)->staffCase->owner, std::string("staff:0417"));
        QVERIFY(alarms(port.other).empty());
        QCOMPARE(port.other.staff->view().queue[0].owner, std::string("0417"));
        port.other.staff->open(port.truck);
        QVERIFY(!port.other.staff->view().card->possible.take);
        QVERIFY(port.other.staff->view().card->possible.resolve);
    }

    /// C.6, (4): the next visit, of the vehicle and of its driver with another one, is looked at by people.
    void nextVisitGoesToStaff_data()
    {
        QTest::addColumn<QString>("plate");
        QTest::newRow("the same truck") << QStringLiteral("24C-017.22");
        QTest::newRow("the driver, another truck") << QStringLiteral("24C-555.55");
    }
    void nextVisitGoesToStaff()
    {
        QFETCH(const QString, plate);
        Work port;
        QVERIFY(port.gone());
        port.correct(Lane::Quar);
        QVERIFY(port.exchange());
        port.kiosk.driver->done();
        port.kiosk.driver->chooseLanguage(Language::Vi);
        port.kiosk.driver->haveNoCode();
        port.kiosk.driver->claimLoad(false);
        port.kiosk.driver->typePlate("VN", plate.toStdString());
        port.kiosk.driver->zoneRead(kPassport);
        port.kiosk.show("010085000001");
        port.kiosk.driver->confirm();
        const auto crossing = port.kiosk.store->crossing(port.kiosk.printed.back().crossing);
        QVERIFY(crossing->id != port.truck);
        QCOMPARE(crossing->decision()->lane, Lane::Staff);
        QVERIFY(std::ranges::contains(crossing->decision()->reasons, std::string("LATE_ORDER"), &Reason::code));
    }

    /// C.6, (5): who was inspected for nothing is told so on the next visit.
    void laxerWordIsAnApology_data()
    {
        QTest::addColumn<bool>("inspected");
        QTest::newRow("inspected") << true;
        QTest::newRow("not inspected") << false;
    }
    void laxerWordIsAnApology()
    {
        QFETCH(const bool, inspected);
        Work port;
        if (inspected) {
            QVERIFY(port.arrives({Agency::Customs, Agency::Border}));
            QVERIFY(port.inspected());
            QCOMPARE(port.border([](StaffFlow& staff) { staff.passGate("24C-017.22"); }), std::string());
        } else {
            QVERIFY(port.gone());
        }
        port.correct(Lane::Normal);
        QVERIFY(port.exchange());
        QCOMPARE(port.state(), State::Exited);
        QVERIFY(port.told().empty());
        port.kiosk.driver->done();
        port.advance(std::chrono::hours{1});
        port.kiosk.toLane();
        QVERIFY(port.kiosk.printed.back().crossing != port.truck);
        QCOMPARE(std::ranges::contains(port.kiosk.driver->view().result->reasons, "LAST_TOO_STRICT"), inspected);
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

    /// Task 24: the yard's work runs against the limit that the port published, for all to see.
    void yardWorkAgainstItsLimit()
    {
        Work port;
        QVERIFY(port.arrives({Agency::Customs, Agency::Border}));
        port.feed.publish("time_limits", "crane", {{"operation", "CRANE_SHIFT"}, {"minutes", 40}},
                          port.kiosk.clock.now());
        const auto work = [&](Operation operation, bool begins) {
            return port.customs([&](StaffFlow& staff) { staff.workInYard(operation, begins); });
        };
        const auto crane = [&] {
            const auto& rows = port.station.staff->view().card->yard;
            return *std::ranges::find(rows, Operation::CraneShift, &YardRow::operation);
        };
        const auto alarmed = [&] {
            port.other.staff->signIn("0417", "4711");
            return std::ranges::contains(port.other.staff->view().alarms, std::string("YARD_OVER"), &Alarm::kind);
        };
        QCOMPARE(work(Operation::CraneShift, false), std::string("NOT_ALLOWED"));
        QCOMPARE(work(Operation::Queue, true), std::string("INVALID_VALUE"));
        QCOMPARE(work(Operation::CraneShift, true), std::string());
        QCOMPARE(work(Operation::CraneShift, true), std::string("NOT_ALLOWED"));
        QVERIFY(crane().running);
        QCOMPARE(crane().limitMinutes, std::int64_t{40});
        port.advance(std::chrono::minutes{40});
        QVERIFY(!alarmed());
        port.advance(std::chrono::seconds{1});
        QVERIFY(alarmed());
        QCOMPARE(work(Operation::CraneShift, false), std::string());
        QVERIFY(!alarmed());
        QVERIFY(!crane().running && crane().over);
        QCOMPARE(crane().seconds, std::optional<std::int64_t>{2401});
        QCOMPARE(work(Operation::CraneShift, true), std::string()); // again, from the beginning
        port.advance(std::chrono::minutes{5});
        QCOMPARE(work(Operation::CraneShift, false), std::string());
        QVERIFY(!crane().over);
        QVERIFY(port.kiosk.store->rebuildProjections());
        QCOMPARE(port.kiosk.store->crossing(port.truck)->handling.yardWork.size(), std::size_t{2});
    }

    /// A sample fails when the goods are gone: they are called back, and nothing ends before that.
    void failedSampleCallsBack()
    {
        Work port;
        QVERIFY(port.arrives({Agency::Customs, Agency::Border}));
        const auto firm = releasedOnArrival().enterprise->uscc;
        port.feed.publish("notice_firms", firm, {{"id", firm}, {"name", "示例果业"}, {"phone", "0873-0000000"}},
                          port.kiosk.clock.now());
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.beginInspection(); }), std::string());
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.recordFinding({.sample = "S-1"}, "0417", "4711"); }),
                 std::string());
        QCOMPARE(port.border([](StaffFlow& staff) { staff.recordFinding({}, "0234", "9753"); }), std::string());
        QCOMPARE(port.third([](StaffFlow& staff) { staff.closeInspection(); }), std::string());
        QCOMPARE(port.state(), State::Cleared);
        QCOMPARE(port.border([](StaffFlow& staff) { staff.passGate("24C-017.22"); }), std::string());
        QVERIFY(port.listed()); // its sample has no result
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.answerSample("S-1", false); }), std::string());
        QCOMPARE(port.state(), State::Exited);

        QVERIFY(port.listed());
        const StaffView& view = port.other.staff->view();
        const CaseRow& row = *std::ranges::find(view.queue, port.truck, &CaseRow::crossing);
        QCOMPARE(row.reason, std::string("RECALL"));
        QVERIFY(!row.over);
        const auto alarm = std::ranges::find(view.alarms, std::string("RECALL"), &Alarm::kind);
        QVERIFY(alarm != view.alarms.end());
        QCOMPARE(alarm->subject, row.ticket + " · 示例果业 · 0873-0000000");
        const std::string subject = alarm->subject;
        port.other.staff->dismissAlarm("RECALL", subject); // "I take it"
        QVERIFY(port.exchange());
        QVERIFY(!std::ranges::contains(port.other.staff->view().alarms, std::string("RECALL"), &Alarm::kind));
        port.other.staff->open(port.truck);
        QVERIFY(port.other.staff->view().card->recall);
        QCOMPARE(port.other.staff->view().card->reasons.front().code, std::string("RECALL"));
        port.other.staff->finishVerifying();
        QVERIFY(port.exchange());
        QCOMPARE(port.other.staff->view().refused, std::string());
        QCOMPARE(port.kiosk.store->crossing(port.truck)->staffCase->resolution, std::string("recalled"));
        QCOMPARE(port.state(), State::Exited); // nothing is decided again
        QVERIFY(!port.listed());
    }

    /// One that passes asks nobody.
    void passedSampleIsTheEnd()
    {
        Work port;
        QVERIFY(port.arrives({Agency::Customs, Agency::Border}));
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.beginInspection(); }), std::string());
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.recordFinding({.sample = "S-1"}, "0417", "4711"); }),
                 std::string());
        QCOMPARE(port.border([](StaffFlow& staff) { staff.recordFinding({}, "0234", "9753"); }), std::string());
        QCOMPARE(port.third([](StaffFlow& staff) { staff.closeInspection(); }), std::string());
        QCOMPARE(port.border([](StaffFlow& staff) { staff.passGate("24C-017.22"); }), std::string());
        QCOMPARE(port.customs([](StaffFlow& staff) { staff.answerSample("S-1", true); }), std::string());
        QVERIFY(!port.listed());
        QVERIFY(!std::ranges::contains(port.other.staff->view().alarms, std::string("RECALL"), &Alarm::kind));
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
