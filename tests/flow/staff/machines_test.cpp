// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "kiosk/flow/machine_readings.h"
#include "tests/flow/staff/port.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;
using namespace std::chrono_literals;

using Machine = clearance::Device;

Q_DECLARE_METATYPE(Lane)
Q_DECLARE_METATYPE(State)
Q_DECLARE_METATYPE(Machine)
Q_DECLARE_METATYPE(ReadingResult)
Q_DECLARE_METATYPE(SealState)

namespace {

constexpr const char* kPlate = "24C-017.22";
constexpr const char* kOtherPlate = "24C-017.99";

/// A port with machines beside the road, and a declared truck.
struct Road : Port {
    std::string truck;

    bool begin(bool scanFirst = false)
    {
        if (!start())
            return false;
        if (scanFirst)
            feed.publish("goods", "scan", {{"hs", "081090"}, {"scanFirst", true}, {"scanSuited", true}},
                         kiosk.clock.now());
        return exchange().has_value();
    }
    void order(const std::string& id, Method method, Agency agency = Agency::Customs)
    {
        Order order;
        order.id = id;
        order.agency = agency;
        order.method = method;
        order.plate = "24C01722";
        order.issuedAt = kiosk.clock.now();
        feed.publish("orders", id, toJson(order), kiosk.clock.now());
    }
    VehicleReading reading(Machine machine, ReadingResult result) const
    {
        VehicleReading told;
        told.machine = "m-1";
        told.plate = kPlate;
        told.at = kiosk.clock.now();
        told.reading = DeviceReading{.device = machine, .result = result, .at = told.at};
        return told;
    }
    VehicleReading lock(SealState state, const std::string& number = "YN0017268") const
    {
        VehicleReading told;
        told.machine = "lock-1";
        told.at = kiosk.clock.now();
        told.seal = SealTold{.number = number, .state = state};
        return told;
    }
    void tell(const VehicleReading& told)
    {
        advance(1s);
        kiosk.driver->machineTold(told);
    }
    void scanned(ReadingResult result)
    {
        advance(1min);
        tell(reading(Machine::Xray, result));
    }
    /// The declared truck on its way to its lane; it waits there once the kiosk has left it alone.
    bool drives()
    {
        kiosk.toLane();
        truck = kiosk.printed.empty() ? std::string{} : kiosk.printed.back().crossing;
        kiosk.driver->done();
        return !truck.empty() && exchange().has_value();
    }
    Crossing now() { return *kiosk.store->crossing(truck); }
    Lane lane() { return now().decision()->lane; }
    std::string reason() { return now().decision()->decidingCode(); }

    template <class Action> std::string does(const char* id, const char* pin, Action action)
    {
        if (station.staff->view().staffId != id)
            station.staff->signIn(id, pin);
        if (auto done = exchange(); !done)
            return done.error().what;
        station.staff->open(truck);
        action(*station.staff);
        advance(11s); // what can be undone has left
        station.staff->tick();
        if (auto done = exchange(); !done)
            return done.error().what;
        return station.staff->view().refused;
    }
    template <class Action> std::string border(Action action) { return does("0233", "8642", action); }
    template <class Action> std::string customs(Action action) { return does("0532", "2580", action); }

    const CaseCard& card()
    {
        std::ignore = border([](StaffFlow&) {});
        return *station.staff->view().card;
    }
    std::vector<std::string> alarms()
    {
        if (station.staff->view().staffId.empty())
            station.staff->signIn("0417", "4711");
        std::ignore = exchange();
        std::vector<std::string> all;
        for (const Alarm& one : station.staff->view().alarms)
            all.push_back(one.kind + " " + one.subject);
        return all;
    }
};

} // namespace

/// What the port's machines tell of a vehicle decides its lane: before it comes to the kiosk, at it, and after it.
class MachinesTest : public QObject {
    Q_OBJECT
  private slots:
    /// Portals and scanners on the way to the kiosk.
    void beforeItCame_data()
    {
        QTest::addColumn<Machine>("machine");
        QTest::addColumn<ReadingResult>("result");
        QTest::addColumn<Lane>("lane");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, Machine machine, ReadingResult result, Lane lane, const char* reason) {
            QTest::newRow(name) << machine << result << lane << QString::fromLatin1(reason);
        };
        row("radiation", Machine::Radiation, ReadingResult::Alert, Lane::Staff, "DEV_RAD");
        row("no radiation", Machine::Radiation, ReadingResult::Ok, Lane::Fast, "PRE_RELEASED");
        row("radiation not measured", Machine::Radiation, ReadingResult::Error, Lane::Fast, "PRE_RELEASED");
        row("under the vehicle", Machine::Undercarriage, ReadingResult::Alert, Lane::Staff, "DEV_UNDERCAR");
        row("nothing under it", Machine::Undercarriage, ReadingResult::Ok, Lane::Fast, "PRE_RELEASED");
        row("fever", Machine::Temperature, ReadingResult::Alert, Lane::Quar, "QUAR_TREAT");
        row("no fever", Machine::Temperature, ReadingResult::Ok, Lane::Fast, "PRE_RELEASED");
        row("a suspicious picture", Machine::Xray, ReadingResult::Alert, Lane::Manual, "XRAY_SUSPECT");
        row("not looked at", Machine::Xray, ReadingResult::PendingReview, Lane::Hold, "IMG_REVIEW_PENDING");
        row("nobody can look", Machine::Xray, ReadingResult::ReviewImpossible, Lane::Hold, "IMG_REVIEW_PENDING");
        row("nothing in it", Machine::Xray, ReadingResult::Ok, Lane::Fast, "PRE_RELEASED");
    }
    void beforeItCame()
    {
        QFETCH(const Machine, machine);
        QFETCH(const ReadingResult, result);
        Road road;
        QVERIFY(road.begin());
        road.tell(road.reading(machine, result));
        road.advance(10min);
        QVERIFY(road.drives());
        QTEST(road.lane(), "lane");
        QTEST(QString::fromStdString(road.reason()), "reason");
        QCOMPARE(road.now().readings.size(), 1U);
    }

    /// And while its driver stands there.
    void meanwhile()
    {
        Road road;
        QVERIFY(road.begin());
        road.kiosk.toConfirm();
        road.tell(road.reading(Machine::Radiation, ReadingResult::Alert));
        QCOMPARE(road.kiosk.driver->view().screen, Screen::Confirm); // he sees nothing of it
        road.kiosk.driver->confirm();
        road.kiosk.driver->leaveSealToStaff();
        road.truck = road.kiosk.printed.back().crossing;
        QCOMPARE(road.reason(), std::string("DEV_RAD"));
    }

    void countsForNobody_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"another plate", "another ticket", "too old", "of tomorrow", "old when it came",
                                "names nobody", "no plate at all"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void countsForNobody()
    {
        QFETCH(const QString, how);
        Road road;
        QVERIFY(road.begin());
        VehicleReading told = road.reading(Machine::Undercarriage, ReadingResult::Alert);
        if (how == u"another plate")
            told.plate = kOtherPlate;
        if (how == u"another ticket")
            told.ticket = "HKM-9999";
        if (how == u"too old")
            told.at -= 31min;
        if (how == u"of tomorrow")
            told.at += 24h;
        if (how == u"names nobody")
            told.plate.clear();
        if (how == u"no plate at all")
            told.plate = "?";
        road.tell(told);
        road.advance(how == u"old when it came" ? 30min : 10s);
        QVERIFY(road.drives());
        QCOMPARE(road.lane(), Lane::Fast);
        QVERIFY(road.now().readings.empty());
    }

    /// The port says how old is too old.
    void theLimitIsData()
    {
        Road road;
        QVERIFY(road.begin());
        road.feed.publish("port", "readings", {{"oldestMinutes", 5}}, road.kiosk.clock.now());
        QVERIFY(road.exchange());
        road.tell(road.reading(Machine::Undercarriage, ReadingResult::Alert));
        road.advance(6min);
        QVERIFY(road.drives());
        QCOMPARE(road.lane(), Lane::Fast);
    }

    /// A machine in the kiosk's own lane needs no plate: it is of who stands there, or touches next.
    void inTheLane_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<Lane>("lane");
        QTest::newRow("he touches at once") << 20 << Lane::Staff;
        QTest::newRow("he who touched stood there later") << 181 << Lane::Fast;
    }
    void inTheLane()
    {
        QFETCH(const int, seconds);
        Road road;
        QVERIFY(road.begin());
        VehicleReading told = road.reading(Machine::Undercarriage, ReadingResult::Alert);
        told.plate.clear();
        told.here = true;
        road.tell(told);
        road.advance(std::chrono::seconds{seconds});
        QVERIFY(road.drives());
        QTEST(road.lane(), "lane");
        // And of nobody after him.
        const std::string next = road.emptyTruck("云K12345");
        QVERIFY(road.kiosk.store->crossing(next)->readings.empty());
    }

    void emptyTruck_data()
    {
        QTest::addColumn<ReadingResult>("result");
        QTest::addColumn<Lane>("lane");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << ReadingResult::Ok << Lane::Empty << "EMPTY_OK";
        QTest::newRow("not empty") << ReadingResult::Alert << Lane::Staff << "EMPTY_FALSE";
        QTest::newRow("not measured") << ReadingResult::Error << Lane::Staff << "EMPTY_ERR";
    }
    void emptyTruck()
    {
        QFETCH(const ReadingResult, result);
        Road road;
        QVERIFY(road.begin());
        VehicleReading told = road.reading(Machine::EmptyBox, result);
        told.plate = "云K12345";
        road.tell(told);
        road.truck = road.emptyTruck("云K12345");
        QTEST(road.lane(), "lane");
        QTEST(QString::fromStdString(road.reason()), "reason");
    }

    /// Somebody opened the doors and looked (domain: A.2, manual door check).
    void doorCheck()
    {
        Road road;
        QVERIFY(road.begin());
        VehicleReading told = road.reading(Machine::EmptyBox, ReadingResult::Error);
        told.plate = "云K12345";
        road.tell(told);
        road.truck = road.emptyTruck("云K12345");
        QCOMPARE(road.lane(), Lane::Staff);
        QCOMPARE(road.border([](StaffFlow& staff) { staff.correctField("empty", "EMPTY"); }),
                 std::string("INVALID_VALUE")); // nobody types over what was measured
        QCOMPARE(road.border([](StaffFlow& staff) { staff.verifyField("empty"); }), std::string());
        QCOMPARE(road.border([](StaffFlow& staff) { staff.finishVerifying(); }), std::string());
        QCOMPARE(road.lane(), Lane::Empty);
    }

    void locks_data()
    {
        QTest::addColumn<SealState>("state");
        QTest::addColumn<QString>("number");
        QTest::addColumn<Lane>("lane");
        QTest::addColumn<QString>("reason");
        QTest::newRow("intact") << SealState::Intact << "YN0017268" << Lane::Fast << "PRE_RELEASED";
        QTest::newRow("tampered with") << SealState::TamperAlert << "YN0017268" << Lane::Staff << "SEAL_ALERT";
        QTest::newRow("broken") << SealState::Broken << "YN0017268" << Lane::Staff << "SEAL_BROKEN";
        QTest::newRow("gone") << SealState::Missing << "" << Lane::Staff << "SEAL_BROKEN";
        QTest::newRow("another one") << SealState::Intact << "YN0017299" << Lane::Staff << "SEAL_MISMATCH";
    }
    /// The reader of locks saves its driver the way to the seal: the container alone is left.
    void locks()
    {
        QFETCH(const SealState, state);
        QFETCH(const QString, number);
        Road road;
        QVERIFY(road.begin());
        VehicleReading told = road.lock(state, number.toStdString());
        told.plate = kPlate;
        road.tell(told);
        road.kiosk.toConfirm();
        road.kiosk.driver->confirm();
        if (number.isEmpty())
            road.kiosk.show("YN0017268");
        road.kiosk.show("CSQU3054383");
        road.truck = road.kiosk.printed.back().crossing;
        QTEST(road.lane(), "lane");
        QTEST(QString::fromStdString(road.reason()), "reason");
        QCOMPARE(road.now().seal->source, number.isEmpty() ? Source::Barcode : Source::Radio);
    }

    /// The lock is read while he stands before it; it names no truck, and its number was declared by this one.
    void lockAtTheSeal()
    {
        Road road;
        QVERIFY(road.begin());
        road.kiosk.toConfirm();
        road.kiosk.driver->confirm();
        road.kiosk.show("CSQU3054383");
        QCOMPARE(road.kiosk.driver->view().screen, Screen::Seal);
        road.tell(road.lock(SealState::Intact, "YN0000001")); // of somebody else in the yard
        QCOMPARE(road.kiosk.driver->view().screen, Screen::Seal);
        road.tell(road.lock(SealState::Intact));
        QCOMPARE(road.kiosk.driver->view().screen, Screen::Lane);
    }

    /// Domain, A.2, 先期机检: what passes the machine is not opened; the border's officer and the single window let it
    /// go.
    void machineFirst()
    {
        Road road;
        QVERIFY(road.begin(true));
        QVERIFY(road.drives());
        QCOMPARE(road.lane(), Lane::Scan);
        QCOMPARE(road.reason(), std::string("XRAY_FIRST"));
        road.scanned(ReadingResult::Ok);
        QCOMPARE(road.now().state, State::Inspected);
        QCOMPARE(road.now().tickets.size(), 1U); // nobody sends him to another lane
        QVERIFY(road.exchange());
        QCOMPARE(road.other.store->crossing(road.truck)->state, State::Inspected);
        QCOMPARE(road.border([](StaffFlow& staff) { staff.release({}, {}); }), std::string());
        QCOMPARE(road.now().state, State::Cleared);
    }

    void machineFirstAndNotPassed_data()
    {
        QTest::addColumn<ReadingResult>("result");
        QTest::addColumn<Lane>("lane");
        QTest::newRow("suspicious") << ReadingResult::Alert << Lane::Manual;
        QTest::newRow("not looked at") << ReadingResult::PendingReview << Lane::Hold;
        QTest::newRow("nobody can look") << ReadingResult::ReviewImpossible << Lane::Hold;
        QTest::newRow("not measured") << ReadingResult::Error << Lane::Scan;
    }
    void machineFirstAndNotPassed()
    {
        QFETCH(const ReadingResult, result);
        Road road;
        QVERIFY(road.begin(true));
        QVERIFY(road.drives());
        road.scanned(result);
        QTEST(road.lane(), "lane");
        QCOMPARE(road.now().state, State::Queued);
        QTEST(road.now().ticket()->lane, "lane");
    }

    /// An order for a scan is done by the scan; one that comes later is staff's to answer.
    void orderedScan()
    {
        Road road;
        QVERIFY(road.begin());
        road.order("ORD-1", Method::Xray);
        QVERIFY(road.exchange());
        QVERIFY(road.drives());
        QCOMPARE(road.reason(), std::string("ORD_XRAY"));
        road.scanned(ReadingResult::Ok);
        QCOMPARE(road.now().state, State::Inspected);
        road.advance(1min);
        road.order("ORD-2", Method::Manual, Agency::Border);
        QVERIFY(road.exchange());
        QCOMPARE(road.border([](StaffFlow& staff) { staff.release({}, {}); }), std::string("FOLLOW_UP"));
        QCOMPARE(road.border([](StaffFlow& staff) { staff.answerFollowUp(true, {}); }), std::string());
        QCOMPARE(road.now().state, State::InInspection);
    }

    /// The same where no order had sent it to the scanner.
    void lateOrderAfterMachineFirst()
    {
        Road road;
        QVERIFY(road.begin(true));
        QVERIFY(road.drives());
        road.scanned(ReadingResult::Ok);
        road.advance(1min);
        road.order("ORD-2", Method::Manual, Agency::Border);
        QVERIFY(road.exchange());
        QCOMPARE(road.border([](StaffFlow& staff) { staff.answerFollowUp(true, {}); }), std::string());
        QCOMPARE(road.now().state, State::InInspection);
        QCOMPARE(road.now().handling.inspection->agencies, std::vector{Agency::Border});
    }

    /// A scan from before the order is not what the agency asked for.
    void scannedBeforeTheOrder()
    {
        Road road;
        QVERIFY(road.begin());
        road.tell(road.reading(Machine::Xray, ReadingResult::Ok));
        road.advance(1min);
        road.order("ORD-1", Method::Xray);
        QVERIFY(road.exchange());
        QVERIFY(road.drives());
        QCOMPARE(road.reason(), std::string("ORD_XRAY"));
    }

    /// Another order stands beside it: the scan alone lets nobody go.
    void passedAndOrdered()
    {
        Road road;
        QVERIFY(road.begin(true));
        QVERIFY(road.drives());
        road.order("ORD-1", Method::Manual);
        QVERIFY(road.exchange());
        QCOMPARE(road.lane(), Lane::Manual);
        road.scanned(ReadingResult::Ok);
        QCOMPARE(road.now().state, State::Queued);
        QCOMPARE(road.lane(), Lane::Manual);
    }

    /// With a line the picture is looked at elsewhere, and the machine tells what they saw.
    void centralReview_data()
    {
        QTest::addColumn<ReadingResult>("seen");
        QTest::addColumn<State>("state");
        QTest::addColumn<Lane>("lane");
        QTest::newRow("nothing") << ReadingResult::Ok << State::Inspected << Lane::Fast;
        QTest::newRow("something") << ReadingResult::Alert << State::Queued << Lane::Manual;
    }
    void centralReview()
    {
        QFETCH(const ReadingResult, seen);
        Road road;
        QVERIFY(road.begin(true));
        QVERIFY(road.drives());
        road.scanned(ReadingResult::PendingReview);
        QCOMPARE(road.lane(), Lane::Hold);
        QVERIFY(!road.card().caseOpen); // no question to anybody here
        road.scanned(seen);
        QTEST(road.now().state, "state");
        QTEST(road.lane(), "lane");
    }

    /// Without a line nobody elsewhere can look: who is here does, and says so under his name.
    void reviewedHere_data()
    {
        QTest::addColumn<QString>("cut");
        QTest::newRow("no line when it was scanned") << "before";
        QTest::newRow("the line is cut while they look") << "meanwhile";
        QTest::newRow("the machine says so") << "told";
    }
    void reviewedHere()
    {
        QFETCH(const QString, cut);
        Road road;
        QVERIFY(road.begin(true));
        QVERIFY(road.drives());
        road.kiosk.desk->setOnline(cut != u"before");
        road.scanned(cut == u"told" ? ReadingResult::ReviewImpossible : ReadingResult::PendingReview);
        QCOMPARE(road.lane(), Lane::Hold);
        if (cut == u"meanwhile") {
            road.kiosk.desk->setOnline(false);
            QVERIFY(reviewHere(*road.kiosk.store, *road.kiosk.desk, road.kiosk.clock.now())->empty()); // not yet
            road.advance(5min);
            QCOMPARE(reviewHere(*road.kiosk.store, *road.kiosk.desk, road.kiosk.clock.now())->size(), 1U);
            QVERIFY(reviewHere(*road.kiosk.store, *road.kiosk.desk, road.kiosk.clock.now())->empty());
        }
        QVERIFY(road.card().caseOpen);
        QCOMPARE(road.card().machines.front().state, std::string("REVIEW_IMPOSSIBLE"));
        QCOMPARE(road.border([](StaffFlow& staff) { staff.finishVerifying(); }), std::string("UNVERIFIED"));
        QCOMPARE(road.border([](StaffFlow& staff) { staff.verifyField("scan"); }), std::string());
        QCOMPARE(road.border([](StaffFlow& staff) { staff.finishVerifying(); }), std::string());
        QCOMPARE(road.now().state, State::Inspected);
    }

    /// The line comes back, and the answer with it.
    void reviewedElsewhereAfterAll()
    {
        Road road;
        QVERIFY(road.begin(true));
        QVERIFY(road.drives());
        road.kiosk.desk->setOnline(false);
        road.scanned(ReadingResult::PendingReview);
        QVERIFY(road.card().caseOpen);
        road.kiosk.desk->setOnline(true);
        road.scanned(ReadingResult::Ok);
        QCOMPARE(road.now().state, State::Inspected);
        QVERIFY(!road.card().caseOpen);
        QCOMPARE(road.now().staffCase->resolution, std::string("reviewed"));
    }

    /// By its ticket, as the driver shows it at the scanner; a plate beside it has to agree.
    void byTicket()
    {
        Road road;
        QVERIFY(road.begin(true));
        QVERIFY(road.drives());
        VehicleReading told = road.reading(Machine::Xray, ReadingResult::Alert);
        told.ticket = road.now().ticket()->number;
        told.plate = kOtherPlate;
        road.tell(told);
        QVERIFY(road.now().readings.empty());
        told.plate.clear();
        told.at = road.kiosk.clock.now();
        road.tell(told);
        QCOMPARE(road.reason(), std::string("XRAY_SUSPECT"));
    }

    /// A machine that got no answer says it again.
    void toldTwice()
    {
        Road road;
        QVERIFY(road.begin(true));
        QVERIFY(road.drives());
        const VehicleReading told = road.reading(Machine::Undercarriage, ReadingResult::Ok);
        road.tell(told);
        road.tell(told);
        QCOMPARE(road.now().readings.size(), 1U);
        const VehicleReading seal = road.lock(SealState::Intact);
        road.tell(seal);
        QCOMPARE(road.kiosk.store->journal().ofCrossing(road.truck)->back().header.type, std::string("device.read"));
    }

    /// Whoever goes on with an old draft has passed the portal all the same.
    void draftGoesOn()
    {
        Road road;
        QVERIFY(road.begin());
        road.kiosk.toConfirm();
        QVERIFY(road.kiosk.start());
        road.tell(road.reading(Machine::Radiation, ReadingResult::Alert));
        road.kiosk.toConfirm();
        QCOMPARE(road.kiosk.driver->view().screen, Screen::Resume);
        road.kiosk.driver->resume(true);
        road.kiosk.driver->confirm();
        road.kiosk.driver->leaveSealToStaff();
        road.truck = road.kiosk.printed.back().crossing;
        QCOMPARE(road.reason(), std::string("DEV_RAD"));
    }

    /// People hear of an alarm whose vehicle did not come to a kiosk yet, once, and of one that has its way already.
    void alarmsReachPeople()
    {
        Road road;
        QVERIFY(road.begin(true));
        VehicleReading told = road.reading(Machine::Radiation, ReadingResult::Alert);
        told.machine = "rpm-1";
        told.plate = kOtherPlate;
        road.tell(told);
        road.tell(road.reading(Machine::Undercarriage, ReadingResult::Ok));
        QCOMPARE(road.alarms(), std::vector<std::string>{"MACHINE_ALARM rpm-1"});
        road.station.staff->dismissAlarm("MACHINE_ALARM", "rpm-1");
        QVERIFY(road.alarms().empty());

        QVERIFY(road.drives());
        road.scanned(ReadingResult::Ok);
        QCOMPARE(road.border([](StaffFlow& staff) { staff.release({}, {}); }), std::string());
        VehicleReading late = road.reading(Machine::Radiation, ReadingResult::Alert);
        late.machine = "rpm-2";
        road.tell(late);
        QCOMPARE(road.alarms(), std::vector<std::string>{"MACHINE_ALARM rpm-2 · " + road.now().ticket()->number});
        QCOMPARE(road.now().state, State::Cleared);
    }

    void silentMachine()
    {
        Road road;
        QVERIFY(road.begin());
        for (const char* condition : {"lost", "ready"}) {
            const Json body{{"device", "machine:xray-1"}, {"condition", condition}};
            QVERIFY(road.kiosk.store->note("kiosk.device", "kiosk", dump(body)));
            QCOMPARE(road.alarms(), std::string_view(condition) == "lost"
                                        ? std::vector<std::string>{"MACHINE_LOST xray-1 · HKM-K01"}
                                        : std::vector<std::string>{});
        }
    }

    void linesOfTheCard()
    {
        Road road;
        QVERIFY(road.begin(true));
        road.feed.publish("port", "info", {{"names", {{"zh", "河口口岸"}}}, {"minutesEastOfUtc", 480}},
                          road.kiosk.clock.now());
        QVERIFY(road.exchange());
        QVERIFY(road.drives());
        road.tell(road.reading(Machine::Radiation, ReadingResult::Error));
        road.scanned(ReadingResult::PendingReview);
        road.scanned(ReadingResult::Alert);
        road.tell(road.lock(SealState::Intact));
        const auto& machines = road.card().machines;
        QCOMPARE(machines.size(), 2U);
        QCOMPARE(machines[0].device, std::string("XRAY"));
        QCOMPARE(machines[0].state, std::string("ALERT"));
        QCOMPARE(machines[0].word, MachineWord::Bad);
        QCOMPARE(machines[0].at, std::string("18:02"));
        QCOMPARE(machines[1].device, std::string("RADIATION"));
        QCOMPARE(machines[1].word, MachineWord::Open);
    }
};

QTEST_GUILESS_MAIN(MachinesTest)
#include "machines_test.moc"
