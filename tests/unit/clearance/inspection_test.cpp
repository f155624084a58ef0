// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/matching.h"
#include "kiosk/clearance/staff_rules.h"
#include "tests/support/clearance/handled_crossing.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::test;

using Make = std::function<Crossing()>;
Q_DECLARE_METATYPE(Make)
Q_DECLARE_METATYPE(StaffAction)
Q_DECLARE_METATYPE(ReleaseFacts)

namespace {

QByteArray outcome(const std::expected<CarriedOut, Refusal>& answer)
{
    if (!answer)
        return QByteArray(std::string(codeOf(answer.error())).c_str());
    QByteArray text;
    for (const CrossingEvent& event : answer->events)
        text += QByteArray(std::string(typeOf(event)).c_str()) + ' ';
    return (text + (answer->decide ? "decide" : "")).trimmed();
}

constexpr ReleaseFacts kReleased{
    .online = true, .windowReleased = true, .offlineAllowed = false, .watched = false, .stale = false};

} // namespace

/// From the lane to the gate (domain: B.3): what staff may do, and in what state the vehicle then is.
class InspectionTest : public QObject {
    Q_OBJECT
  private slots:
    void actions_data()
    {
        QTest::addColumn<Make>("crossing");
        QTest::addColumn<StaffAction>("action");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("state"); // after it
        QTest::addColumn<QByteArray>("actor");
        const auto row = [](const char* name, const Make& crossing, const StaffAction& action, const char* expected,
                            const char* state, const std::string& actor = kCustoms) {
            QTest::newRow(name) << crossing << action << QByteArray(expected) << QByteArray(state)
                                << QByteArray(actor.c_str());
        };
        const Make queued = [] { return queuedJoint(); };
        const Make called = [] { return calledJoint(); };
        const Make fast = [] { return queuedFast(); };
        const Make begun = [] { return begunJoint(); };
        row("begin", called, BeginInspection{}, "inspection.begun", "IN_INSPECTION");
        row("begin straight from the queue", queued, BeginInspection{}, "crossing.called inspection.begun",
            "IN_INSPECTION");
        row("nothing to open", fast, BeginInspection{}, "NOT_ALLOWED", "QUEUED");
        row("begun already", begun, BeginInspection{}, "NOT_ALLOWED", "IN_INSPECTION");
        row(
            "who chose the lane does not inspect", [] { return calledJoint(kCustoms); }, BeginInspection{}, "SELECTOR",
            "CALLED");

        const RecordFinding pass{.agency = Agency::Customs, .second = kCustomsTwo};
        row("an agency's word", begun, pass, "inspection.recorded", "IN_INSPECTION");
        row("not begun", called, pass, "NOT_ALLOWED", "CALLED");
        row("has no part", begun, RecordFinding{.agency = Agency::Transport, .second = kCustomsTwo}, "OTHER_AGENCY",
            "IN_INSPECTION");
        row("signed by one", begun, RecordFinding{.agency = Agency::Customs, .second = kCustoms}, "SAME_PERSON",
            "IN_INSPECTION");
        row("signed by no person", begun, RecordFinding{.agency = Agency::Customs, .second = "kiosk"}, "INVALID_VALUE",
            "IN_INSPECTION");
        row("the second one chose the lane", [] { return begunJoint(kCustomsTwo); }, pass, "SELECTOR", "IN_INSPECTION");
        row("new seal", begun, AffixSeal{.number = " yn 0099-1 "}, "seal.affixed", "IN_INSPECTION");
        row("no seal", begun, AffixSeal{.number = " "}, "INVALID_VALUE", "IN_INSPECTION");
        row("seal, nothing opened", called, AffixSeal{.number = "YN1"}, "NOT_ALLOWED", "CALLED");

        row("2 of 2 are missing", begun, CloseInspection{}, "NOT_ALL_RECORDED", "IN_INSPECTION");
        row(
            "1 of 2 is missing", [] { return recorded({Agency::Customs}); }, CloseInspection{}, "NOT_ALL_RECORDED",
            "IN_INSPECTION");
        row(
            "all recorded", [] { return recorded({Agency::Customs, Agency::Border}); }, CloseInspection{},
            "inspection.closed border.released", "INSPECTED");
        row(
            "who chose the lane does not close",
            [] { return recorded({Agency::Customs, Agency::Border}, Outcome::Pass, kSelector); }, CloseInspection{},
            "SELECTOR", "IN_INSPECTION", kSelector);
        row(
            "on a condition", [] { return recorded({Agency::Customs, Agency::Border}, Outcome::PassOnCondition); },
            CloseInspection{}, "inspection.closed border.released", "INSPECTED");
        row(
            "to be treated", [] { return recorded({Agency::Customs, Agency::Border}, Outcome::Treat); },
            CloseInspection{}, "NOT_PASSED", "IN_INSPECTION");
        row(
            "referred", [] { return recorded({Agency::Customs, Agency::Border}, Outcome::Refer); }, CloseInspection{},
            "NOT_PASSED", "IN_INSPECTION");
        row(
            "treated, then passed",
            [] { return recordedAgain(recorded({Agency::Customs, Agency::Border}, Outcome::Treat)); },
            CloseInspection{}, "inspection.closed border.released", "INSPECTED");
        row(
            "one detains", [] { return recorded({Agency::Customs, Agency::Border}, Outcome::Detain); },
            CloseInspection{}, "inspection.closed crossing.detained", "DETAINED");
        row(
            "one turns it back", [] { return recorded({Agency::Customs, Agency::Border}, Outcome::Return); },
            CloseInspection{}, "inspection.closed crossing.returned", "RETURNED");
        row(
            "a late order is not answered", [] { return lateOrder(recorded({Agency::Customs, Agency::Border})); },
            CloseInspection{}, "FOLLOW_UP", "IN_INSPECTION");

        row(
            "redo", [] { return lateOrder(begunJoint()); }, AnswerFollowUp{.redo = true}, "inspection.follow_up",
            "IN_INSPECTION");
        row(
            "open it again", [] { return lateOrder(inspected()); }, AnswerFollowUp{.redo = true},
            "inspection.follow_up", "IN_INSPECTION");
        row(
            "not again, for no reason", [] { return lateOrder(inspected()); }, AnswerFollowUp{.redo = false},
            "INVALID_VALUE", "INSPECTED");
        row(
            "not again", [] { return lateOrder(inspected()); }, AnswerFollowUp{.redo = false, .reason = "SEEN_ALREADY"},
            "inspection.follow_up", "INSPECTED");
        row("nothing came late", begun, AnswerFollowUp{.redo = true}, "EXPIRED", "IN_INSPECTION");

        row("detained in the queue", queued, DetainVehicle{.reason = "DOCUMENT_FALSE"}, "crossing.detained",
            "DETAINED");
        row("detained for no reason", queued, DetainVehicle{}, "INVALID_VALUE", "QUEUED");
        row("too late to detain", [] { return cleared(); }, DetainVehicle{.reason = "X"}, "NOT_ALLOWED", "CLEARED");
        row("turned back", begun, ReturnVehicle{.reason = "DRIVER_WISH"}, "crossing.returned", "RETURNED");
        row(
            "cancelled", [] { return waitingForStaff(); }, CancelCrossing{.reason = "DRIVER_WISH"},
            "crossing.cancelled", "CANCELLED");
        row("not in the queue any more", queued, CancelCrossing{.reason = "DRIVER_WISH"}, "NOT_ALLOWED", "QUEUED");

        const PassGate gate{.ticket = "HKM-1001", .plate = "24C-017.22"};
        row("through the gate", [] { return cleared(); }, gate, "crossing.exited", "EXITED");
        row("provisionally", [] { return cleared(true); }, gate, "crossing.exited", "EXITED");
        row("not cleared", [] { return inspected(); }, gate, "NOT_ALLOWED", "INSPECTED");
        row(
            "another's ticket", [] { return cleared(); }, PassGate{.ticket = "HKM-1002", .plate = "24C-017.22"},
            "INVALID_VALUE", "CLEARED");
        row(
            "another plate", [] { return cleared(); }, PassGate{.ticket = "HKM-1001", .plate = "24C-017.23"},
            "WRONG_PLATE", "CLEARED");
        row("gone", [] { return exited(); }, gate, "CLOSED", "EXITED");
        row(
            "a lane for what was inspected", [] { return inspected(); }, ChangeLane{.lane = Lane::Staff, .reason = "X"},
            "NOT_ALLOWED", "INSPECTED");

        const Make conflict = [] { return inConflict(cleared()); };
        const Make gone = [] { return inConflict(exited()); };
        row("a conflict needs two", conflict, ResolveConflict{.reason = "SEEN"}, "SECOND_PERSON", "CONFLICT");
        row("two people, not one", conflict, ResolveConflict{.reason = "SEEN", .second = kCustoms}, "SAME_PERSON",
            "CONFLICT");
        row("resolved", conflict, ResolveConflict{.reason = "SEEN", .second = kBorder}, "conflict.resolved", "CLEARED");
        row("resolved when it was gone", gone, ResolveConflict{.reason = "SEEN", .second = kBorder},
            "conflict.resolved", "EXITED");
        row("no way out in a conflict", conflict, gate, "NOT_ALLOWED", "CONFLICT");

        row(
            "the laboratory says yes", [] { return sampled(begunJoint()); },
            AnswerSample{.sample = "S-1", .passed = true}, "sample.answered", "IN_INSPECTION");
        row(
            "the laboratory says no, the goods are gone", [] { return exited(sampled(begunJoint())); },
            AnswerSample{.sample = "S-1", .passed = false}, "sample.answered case.opened", "EXITED");
        row("no such sample", begun, AnswerSample{.sample = "S-1", .passed = true}, "INVALID_VALUE", "IN_INSPECTION");
    }
    void actions()
    {
        QFETCH(Make, crossing);
        QFETCH(StaffAction, action);
        QFETCH(QByteArray, actor);
        QFETCH(QByteArray, state);
        Crossing sum = crossing();
        const auto answer = carriedOut(action, sum, actor.toStdString(), kNoon, &kReleased);
        QTEST(outcome(answer), "expected");
        if (answer) { // what the rules give, the state machine takes
            const auto after = addUp(answer->events, sum);
            QVERIFY2(after, after ? "" : after.error().what.c_str());
            sum = *after;
        }
        QCOMPARE(QByteArray(std::string(codeOf(sum.state)).c_str()), state);
        const auto again = staffActionFrom(typeOf(action), bodyOf(action, "HKM-K01"));
        QVERIFY(again);
        QCOMPARE(bodyOf(*again, "HKM-K01"), bodyOf(action, "HKM-K01"));
    }

    void release_data()
    {
        QTest::addColumn<Make>("crossing");
        QTest::addColumn<StaffAction>("action");
        QTest::addColumn<ReleaseFacts>("facts");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("state");
        const auto row = [](const char* name, const Make& crossing, const ReleaseVehicle& action, ReleaseFacts facts,
                            const char* expected, const char* state) {
            QTest::newRow(name) << crossing << StaffAction{action} << facts << QByteArray(expected)
                                << QByteArray(state);
        };
        const ReleaseVehicle customs{.agency = Agency::Customs};
        const ReleaseVehicle border{.agency = Agency::Border};
        const Make inspectedByBoth = [] { return inspected(); };
        const Make withoutBorder = [] { return inspectedByCustoms(); };
        const Make fast = [] { return queuedFast(); };
        const auto with = [](auto&& change) {
            ReleaseFacts facts = kReleased;
            change(facts);
            return facts;
        };
        const ReleaseFacts noRelease = with([](ReleaseFacts& facts) { facts.windowReleased = false; });
        const ReleaseFacts offline = with([](ReleaseFacts& facts) { facts.online = false; });
        const ReleaseFacts allowed = with([](ReleaseFacts& facts) {
            facts.online = false;
            facts.offlineAllowed = true;
        });
        row("both releases are known", inspectedByBoth, customs, kReleased, "crossing.cleared", "CLEARED");
        row("the border's is missing", withoutBorder, customs, kReleased, "NO_BORDER_RELEASE", "INSPECTED");
        row("the border gives it", withoutBorder, border, kReleased, "border.released crossing.cleared", "CLEARED");
        row("the border gives it, the window's is missing", withoutBorder, border, noRelease, "border.released",
            "INSPECTED");
        row("the window's is missing", inspectedByBoth, customs, noRelease, "NO_WINDOW_RELEASE", "INSPECTED");
        row("offline, the port does not allow it", inspectedByBoth, customs, offline, "OFFLINE_RELEASE", "INSPECTED");
        row("offline, the port allows it", inspectedByBoth, customs, allowed, "crossing.cleared", "CLEARED_PROV");
        row(
            "offline, a watch hit", inspectedByBoth, customs,
            [&] {
                ReleaseFacts facts = allowed;
                facts.watched = true;
                return facts;
            }(),
            "UNSAFE", "INSPECTED");
        row(
            "offline, old lists", inspectedByBoth, customs,
            [&] {
                ReleaseFacts facts = allowed;
                facts.stale = true;
                return facts;
            }(),
            "UNSAFE", "INSPECTED");
        row("nothing to inspect", fast, border, kReleased, "inspection.skipped border.released crossing.cleared",
            "CLEARED");
        row("nothing to inspect, still the border", fast, customs, kReleased, "NO_BORDER_RELEASE", "QUEUED");
        row(
            "fast, but with an order", [] { return withOrder(queuedFast()); }, border, kReleased, "NOT_ALLOWED",
            "QUEUED");
        row("not inspected", [] { return begunJoint(); }, border, kReleased, "NOT_ALLOWED", "IN_INSPECTION");
        row("a case is open", [] { return withCase(inspected()); }, customs, kReleased, "CASE_OPEN", "INSPECTED");
        row("a late order", [] { return lateOrder(inspected()); }, customs, kReleased, "FOLLOW_UP", "INSPECTED");
        row("detained: one person", [] { return detained(); }, border, kReleased, "SECOND_PERSON", "DETAINED");
        row(
            "detained: two people", [] { return detained(); }, {.agency = Agency::Border, .second = kCustoms},
            kReleased, "border.released crossing.cleared", "CLEARED");
        row(
            "detained: never offline", [] { return detained(); }, {.agency = Agency::Border, .second = kCustoms},
            allowed, "UNSAFE", "DETAINED");
    }
    void release()
    {
        QFETCH(Make, crossing);
        QFETCH(StaffAction, action);
        QFETCH(ReleaseFacts, facts);
        QFETCH(QByteArray, state);
        Crossing sum = crossing();
        const auto answer = carriedOut(action, sum, kBorder, kNoon, &facts);
        QTEST(outcome(answer), "expected");
        if (answer)
            sum = *addUp(answer->events, sum);
        QCOMPARE(QByteArray(std::string(codeOf(sum.state)).c_str()), state);
    }

    /// A station asks without the facts of the release: only the kiosk has them.
    void stationDoesNotGuess()
    {
        const auto answer = carriedOut(ReleaseVehicle{.agency = Agency::Customs}, inspected(), kCustoms, kNoon);
        QCOMPARE(outcome(answer), QByteArray("decide"));
    }

    /// In whatever order the orders come, together or one by one, the inspection is the same.
    void ordersInAnyOrder()
    {
        std::vector<Order> orders{order("A", Agency::Transport), order("B", Agency::Customs),
                                  order("C", Agency::Border), order("D", Agency::Customs)};
        std::optional<Handling> first;
        do {
            Crossing together = queuedWithoutOrders();
            together = *addUp(newlyMatched(together, orders, kNoon), together);
            Crossing single = queuedWithoutOrders();
            for (const Order& one : orders)
                single = *addUp(newlyMatched(single, {one}, kNoon), single);
            if (!first)
                first = together.handling;
            QVERIFY(together.handling == *first);
            QVERIFY(single.handling == *first);
        } while (std::ranges::next_permutation(orders, {}, &Order::id).found);
        QCOMPARE(first->inspection->agencies, (std::vector{Agency::Customs, Agency::Border, Agency::Transport}));
        QVERIFY(newlyMatched(*addUp(newlyMatched(queuedWithoutOrders(), orders, kNoon), queuedWithoutOrders()), orders,
                             kNoon)
                    .empty());
    }

    void lateOrders_data()
    {
        QTest::addColumn<Make>("crossing");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const Make& crossing, const char* expected) {
            QTest::newRow(name) << crossing << QByteArray(expected);
        };
        row("waits", [] { return queuedJoint(); }, "joins");
        row("called", [] { return calledJoint(); }, "joins");
        row("waits for staff", [] { return waitingForStaff(); }, "joins");
        row("under way", [] { return begunJoint(); }, "follow-up");
        row("inspected", [] { return inspected(); }, "follow-up");
        row("cleared", [] { return cleared(); }, "");
        row("detained", [] { return detained(); }, "");
    }
    void lateOrders()
    {
        QFETCH(Make, crossing);
        const auto events = newlyMatched(crossing(), {order("LATE", Agency::Transport)}, kNoon);
        QByteArray found;
        if (!events.empty())
            found = std::get<OrdersMatched>(events.front()).followUp ? "follow-up" : "joins";
        QTEST(found, "expected");
    }

    void expiredOrderIsNone()
    {
        Order old = order("OLD", Agency::Customs);
        old.expiresAt = kNoon;
        QVERIFY(newlyMatched(queuedWithoutOrders(), {old}, kNoon).empty());
    }

    /// Redone means all of it, by all, from the start.
    void redoneFromTheStart()
    {
        const Crossing before = lateOrder(recorded({Agency::Customs, Agency::Border}));
        const auto done = carriedOut(AnswerFollowUp{.redo = true}, before, kCustoms, kNoon, &kReleased);
        const Crossing after = *addUp(done->events, before);
        QVERIFY(after.handling.inspection->findings.empty());
        QCOMPARE(after.handling.inspection->agencies,
                 (std::vector{Agency::Customs, Agency::Border, Agency::Transport}));
        QCOMPARE(after.handling.earlier.size(), std::size_t{1});
        QVERIFY(after.handling.followUp.empty());
    }

    void keysThatMatched()
    {
        const Crossing crossing = queuedJoint();
        Order byBatch = order("B", Agency::Customs);
        byBatch.plate.clear();
        byBatch.batch = crossing.batch;
        byBatch.container = "CSQU3054383";
        const auto keys = matchedBy({byBatch}, crossing);
        QCOMPARE(keys.size(), std::size_t{2});
        QCOMPARE(keys[0].name, std::string("batch"));
        QCOMPARE(keys[1].value, std::string("CSQU3054383"));
    }

    void windowReleases_data()
    {
        QTest::addColumn<Make>("crossing");
        QTest::addColumn<bool>("online");
        QTest::addColumn<bool>("cleared");
        QTest::newRow("inspected") << Make([] { return inspected(); }) << true << true;
        QTest::newRow("provisionally cleared") << Make([] { return cleared(true); }) << true << true;
        QTest::newRow("offline") << Make([] { return inspected(); }) << false << false;
        QTest::newRow("no border release") << Make([] { return inspectedByCustoms(); }) << true << false;
        QTest::newRow("a late order") << Make([] { return lateOrder(inspected()); }) << true << false;
        QTest::newRow("in the queue") << Make([] { return queuedJoint(); }) << true << false;
    }
    void windowReleases()
    {
        QFETCH(Make, crossing);
        QFETCH(bool, online);
        ReleaseFacts facts = kReleased;
        facts.online = online;
        const auto event = releasedByWindow(crossing(), facts);
        QTEST(event.has_value(), "cleared");
        if (event)
            QCOMPARE(addUp({*event}, crossing())->state, State::Cleared);
    }

    void correctedAfterwards_data()
    {
        QTest::addColumn<Make>("crossing");
        QTest::addColumn<Lane>("lane");
        QTest::addColumn<bool>("conflict");
        QTest::newRow("gone, stricter") << Make([] { return exited(); }) << Lane::Quar << true;
        QTest::newRow("gone, laxer") << Make([] { return exited(); }) << Lane::Normal << false;
        QTest::newRow("gone, the same") << Make([] { return exited(); }) << Lane::Joint << false;
        QTest::newRow("provisionally cleared") << Make([] { return cleared(true); }) << Lane::Staff << true;
        QTest::newRow("cleared, still here") << Make([] { return cleared(); }) << Lane::Quar << true;
        QTest::newRow("still inspected") << Make([] { return begunJoint(); }) << Lane::Quar << false;
    }
    void correctedAfterwards()
    {
        QFETCH(Make, crossing);
        QFETCH(Lane, lane);
        const auto events = correctedAfterClearance(crossing(), {.lane = lane});
        QTEST(!events.empty(), "conflict");
        if (events.empty())
            return;
        const Crossing after = *addUp(events, crossing());
        QCOMPARE(after.state, State::Conflict);
        QCOMPARE(after.staffCase->reason, std::string("LATE_ORDER"));
        QVERIFY(after.staffCase->owner.empty());
        QCOMPARE(after.handling.notified, agenciesFor(lane));
    }

    /// Whose orders they are, each told once, whatever lane the single window names.
    void agenciesOfTheOrdersAreTold()
    {
        const auto order = [](const char* id, Agency agency) {
            Order one;
            one.id = id;
            one.agency = agency;
            return one;
        };
        const DecisionCorrected correction{
            .decision = 1,
            .lane = Lane::Quar,
            .orders = {order("T", Agency::Transport), order("C-1", Agency::Customs), order("C-2", Agency::Customs)}};
        const auto events = correctedAfterClearance(exited(), correction);
        QCOMPARE(events.size(), std::size_t{3});
        QCOMPARE(addUp(events, exited())->handling.notified, (std::vector{Agency::Customs, Agency::Transport}));
        const auto& told = std::get<AgencyNotified>(events[1]);
        QCOMPARE(told.reason, std::string("LATE_ORDER"));
        QCOMPARE(told.lane, Lane::Quar);
        QVERIFY(!addUp({AgencyNotified{.agency = Agency::Customs}}, exited())); // of a conflict, and of nothing else
    }

    void closes_data()
    {
        QTest::addColumn<Make>("crossing");
        QTest::addColumn<bool>("closes");
        QTest::newRow("answered by the window") << Make([] { return answered(exited()); }) << true;
        QTest::newRow("not answered") << Make([] { return exited(); }) << false;
        QTest::newRow("an open sample") << Make([] { return answered(exited(sampled(begunJoint()))); }) << false;
        QTest::newRow("an open case") << Make([] { return withCase(answered(exited())); }) << false;
        QTest::newRow("not gone") << Make([] { return answered(cleared()); }) << false;
    }
    void closes()
    {
        QFETCH(Make, crossing);
        QTEST(mayClose(crossing()), "closes");
    }
};

QTEST_APPLESS_MAIN(InspectionTest)
#include "inspection_test.moc"
