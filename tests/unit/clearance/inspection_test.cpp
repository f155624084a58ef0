// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/matching.h"
#include "kiosk/clearance/staff_rules.h"
#include "tests/support/clearance/handled_crossing.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <random>

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

const std::string kCloser = "staff:0612"; // neither chose nor inspected

/// Ten words on four orders.
std::array<std::vector<Order>, 4> histories()
{
    const auto said = [](std::string id, Agency agency, Method method, bool cancelled = false) {
        Order one = order(std::move(id), agency);
        one.method = method;
        one.cancelled = cancelled;
        return one;
    };
    using enum Agency;
    return {
        {{said("A", Customs, Method::Doc), said("A", Customs, Method::Sample)},
         {said("B", Border, Method::Manual), said("B", Border, Method::Manual, true)},
         {said("C", Transport, Method::Weigh)},
         {said("D", Customs, Method::Manual), said("D", Customs, Method::Manual, true),
          said("D", Transport, Method::Doc), said("D", Transport, Method::Weigh), said("D", Transport, Method::Doc)}}};
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
            "IN_INSPECTION", kCloser);
        row(
            "who inspected does not close", [] { return recorded({Agency::Customs, Agency::Border}); },
            CloseInspection{}, "INSPECTOR", "IN_INSPECTION", kCustoms);
        row(
            "nor does who signed second", [] { return recorded({Agency::Customs, Agency::Border}); }, CloseInspection{},
            "INSPECTOR", "IN_INSPECTION", kCustomsTwo);
        row(
            "all recorded", [] { return recorded({Agency::Customs, Agency::Border}); }, CloseInspection{},
            "inspection.closed border.released", "INSPECTED", kCloser);
        row(
            "who chose the lane does not close",
            [] { return recorded({Agency::Customs, Agency::Border}, Outcome::Pass, kSelector); }, CloseInspection{},
            "SELECTOR", "IN_INSPECTION", kSelector);
        row(
            "on a condition", [] { return recorded({Agency::Customs, Agency::Border}, Outcome::PassOnCondition); },
            CloseInspection{}, "inspection.closed border.released", "INSPECTED", kCloser);
        row(
            "to be treated", [] { return recorded({Agency::Customs, Agency::Border}, Outcome::Treat); },
            CloseInspection{}, "NOT_PASSED", "IN_INSPECTION", kCloser);
        row(
            "referred", [] { return recorded({Agency::Customs, Agency::Border}, Outcome::Refer); }, CloseInspection{},
            "NOT_PASSED", "IN_INSPECTION", kCloser);
        row(
            "treated, then passed",
            [] { return recordedAgain(recorded({Agency::Customs, Agency::Border}, Outcome::Treat)); },
            CloseInspection{}, "inspection.closed border.released", "INSPECTED", kCloser);
        row(
            "one detains", [] { return recorded({Agency::Customs, Agency::Border}, Outcome::Detain); },
            CloseInspection{}, "inspection.closed crossing.detained", "DETAINED", kCloser);
        row(
            "one turns it back", [] { return recorded({Agency::Customs, Agency::Border}, Outcome::Return); },
            CloseInspection{}, "inspection.closed crossing.returned", "RETURNED", kCloser);
        row(
            "a late order is not answered", [] { return lateOrder(recorded({Agency::Customs, Agency::Border})); },
            CloseInspection{}, "FOLLOW_UP", "IN_INSPECTION", kCloser);

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

    /// A random history of four orders, each made, changed, cancelled and made again in its own order: whenever they
    /// are looked at, and whenever the inspection begins, what is open is what is in force, and nothing is asked twice.
    void changesInAnyOrder_data()
    {
        QTest::addColumn<int>("begins"); // after so many words; never where that is more than there are
        QTest::newRow("never begun") << 99;
        for (const int words : {0, 3, 6, 9})
            QTest::newRow(qPrintable(QStringLiteral("begun after %1").arg(words))) << words;
    }
    void changesInAnyOrder()
    {
        QFETCH(const int, begins);
        const auto words = histories();
        for (unsigned seed = 1; seed <= 200; ++seed) {
            std::minstd_rand dice(seed);
            std::array<std::size_t, 4> heard{};
            std::vector<Order> known;
            Crossing crossing = queuedWithoutOrders();
            for (int word = 0; word < 10; ++word) {
                if (word == begins)
                    crossing = *addUp({Called{.number = "HKM-1001", .sign = "7", .lane = Lane::Joint},
                                       InspectionBegun{.by = kCustoms}},
                                      crossing);
                std::size_t next = dice() % words.size();
                while (heard[next] == words[next].size())
                    next = (next + 1) % words.size();
                const Order& said = words[next][heard[next]++];
                std::erase_if(known, [&](const Order& order) { return order.id == said.id; });
                known.insert(known.begin() + static_cast<std::ptrdiff_t>(dice() % (known.size() + 1)), said);
                if (dice() % 3 == 0)
                    continue; // nobody looked yet
                crossing = *addUp(newlyMatched(crossing, known, kNoon), crossing);
            }
            crossing = *addUp(newlyMatched(crossing, known, kNoon), crossing);
            QVERIFY(newlyMatched(crossing, known, kNoon).empty());
            const Handling& handling = crossing.handling;
            for (const Order& order : known) {
                const bool open = std::ranges::contains(handling.followUp, order) ||
                                  (handling.inspection && std::ranges::contains(handling.inspection->orders, order));
                const bool named =
                    std::ranges::contains(handling.followUp, order.id, &Order::id) ||
                    (handling.inspection && std::ranges::contains(handling.inspection->orders, order.id, &Order::id));
                QVERIFY2(order.cancelled ? !named : open, order.id.c_str());
            }
            if (begins > 9) {
                const Crossing atOnce =
                    *addUp(newlyMatched(queuedWithoutOrders(), known, kNoon), queuedWithoutOrders());
                QVERIFY(handling.inspection == atOnce.handling.inspection);
                QVERIFY(handling.followUp.empty());
            }
        }
    }

    void cancelledAfterItBegan()
    {
        Order customs = order("ORD-C", Agency::Customs);
        Order border = order("ORD-B", Agency::Border);
        Crossing crossing = begunJoint();
        border.cancelled = true;
        crossing = *addUp(newlyMatched(crossing, {customs, border}, kNoon), crossing);
        QCOMPARE(crossing.handling.inspection->agencies, std::vector{Agency::Customs});
        QCOMPARE(crossing.state, State::InInspection);
        customs.cancelled = true;
        crossing = *addUp(newlyMatched(crossing, {customs, border}, kNoon), crossing);
        // The vehicle is open: who was asked says what was seen, although nobody wants it any more.
        QCOMPARE(crossing.handling.inspection->agencies, std::vector{Agency::Customs});
        QVERIFY(!crossing.handling.inspection->complete());
    }

    void cancelledAfterOneHadRecorded()
    {
        Order border = order("ORD-B", Agency::Border);
        border.cancelled = true;
        Crossing crossing = recorded({Agency::Customs});
        crossing = *addUp(newlyMatched(crossing, {order("ORD-C", Agency::Customs), border}, kNoon), crossing);
        QVERIFY(crossing.handling.inspection->complete()); // nobody waits for who wants nothing
        const auto closed = carriedOut(CloseInspection{}, crossing, kCloser, kNoon, &kReleased);
        QCOMPARE(outcome(closed), QByteArray("inspection.closed"));
    }

    /// What was inspected was inspected: a word that comes after it changes nothing.
    void cancelledAfterItWasClosed()
    {
        Order border = order("ORD-B", Agency::Border);
        border.cancelled = true;
        QVERIFY(newlyMatched(inspected(), {order("ORD-C", Agency::Customs), border}, kNoon).empty());
    }

    /// That a row is gone from a list cancels nothing: it may have been tidied away, or be withheld.
    void silenceCancelsNothing() { QVERIFY(newlyMatched(queuedJoint(), {}, kNoon).empty()); }

    void cancelledCorrectionOfTheWindow()
    {
        Order late = order("LATE", Agency::Transport);
        Crossing crossing =
            *addUp({DecisionCorrected{.lane = Lane::Joint, .orders = {late}, .codes = {}}}, queuedJoint());
        const std::vector<Order> others{order("ORD-B", Agency::Border), order("ORD-C", Agency::Customs)};
        crossing = *addUp(newlyMatched(crossing, others, kNoon), crossing);
        QCOMPARE(crossing.handling.inspection->orders.size(), std::size_t{3});
        late.cancelled = true;
        crossing = *addUp(newlyMatched(crossing, {others[0], others[1], late}, kNoon), crossing);
        QCOMPARE(crossing.handling.inspection->orders.size(), std::size_t{2});
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
