// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The port's queue: one order on board, station and ticket; priority by two; who is called and does not come.
#include "base/json.h"
#include "base/time.h"
#include "kiosk/flow/yard_watch.h"
#include "tests/flow/staff/port.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

namespace {

const BoardRow& boardRow(const Port& port, Lane lane)
{
    return *std::ranges::find(port.board.board->view().rows, lane, &BoardRow::lane);
}

const CaseRow& caseOf(const Port& port, const std::string& crossing)
{
    return *std::ranges::find(port.station.staff->view().queue, crossing, &CaseRow::crossing);
}

const LaneQueue& queueOf(const Port& port, Lane lane)
{
    return *std::ranges::find(port.station.staff->view().lanes->lanes, lane, &LaneQueue::lane);
}

std::vector<std::string> order(const Port& port, Lane lane)
{
    std::vector<std::string> tickets;
    for (const QueuedRow& row : queueOf(port, lane).waiting)
        tickets.push_back(row.ticket);
    return tickets;
}

std::vector<sync::Event> own(store::Store& store, std::string_view type)
{
    auto all = *store.journal().readAfter(0, 1000, 1U << 20U);
    std::erase_if(all, [&](const sync::Event& event) { return event.header.type != type; });
    return all;
}

/// Three empty trucks in front of their lane, an officer at each station.
struct Waiting : Port {
    std::vector<std::string> trucks;

    bool begin()
    {
        if (!start())
            return false;
        for (const char* plate : {"云K·T0171", "云K·T0172", "云K·T0173"})
            trucks.push_back(emptyTruck(plate));
        station.staff->signIn("0417", "4711");
        other.staff->signIn("0532", "2580");
        return exchange().has_value();
    }
};

} // namespace

class QueueFlowTest : public QObject {
    Q_OBJECT
  private slots:
    /// Board, station and kiosk say the same.
    void oneOrder()
    {
        Waiting port;
        QVERIFY(port.begin());
        port.station.staff->showPage(StationPage::Queue);
        QCOMPARE(order(port, Lane::Empty), (std::vector<std::string>{"HKM-1001", "HKM-1002", "HKM-1003"}));
        QCOMPARE(boardRow(port, Lane::Empty).next, (std::vector<std::string>{"1001", "1002"}));
        QCOMPARE(caseOf(port, port.trucks[1]).place, std::optional{2});
        QCOMPARE(port.kiosk.printed[1].result.place, std::optional{2});
        QVERIFY(!port.kiosk.printed[1].result.wait);

        port.station.staff->call(port.trucks[0]);
        QVERIFY(port.exchange());
        QCOMPARE(order(port, Lane::Empty), (std::vector<std::string>{"HKM-1002", "HKM-1003"}));
        QCOMPARE(queueOf(port, Lane::Empty).called.front().ticket, std::string("HKM-1001"));
        QVERIFY(!caseOf(port, port.trucks[0]).place);
        QCOMPARE(caseOf(port, port.trucks[1]).place, std::optional{1});
    }

    /// Who asks does not answer; an approved request moves the vehicle everywhere, a refused one nothing.
    void priorityByTwo()
    {
        Waiting port;
        QVERIFY(port.begin());
        StaffFlow& asks = *port.station.staff;
        asks.showPage(StationPage::Queue);
        asks.open(port.trucks[2]);
        QVERIFY(asks.view().card->possible.askPriority);
        asks.askPriority(PriorityReason::Perishable, 120);
        QCOMPARE(asks.view().refused, std::string());
        QVERIFY(port.exchange());
        QVERIFY(caseOf(port, port.trucks[2]).asks);
        QCOMPARE(asks.view().lanes->requests.size(), std::size_t{1});
        QCOMPARE(asks.view().lanes->requests[0].asked.askedBy, std::string("0417"));
        QVERIFY(!asks.view().card->possible.answerPriority);
        QVERIFY(asks.view().card->possible.priorityNeedsSecond);
        QCOMPARE(order(port, Lane::Empty).front(), std::string("HKM-1001")); // asking moves nothing

        asks.answerPriority(true, "GOODS_SEEN", "", "");
        QCOMPARE(asks.view().refused, std::string("SAME_PERSON"));
        asks.answerPriority(true, "GOODS_SEEN", "0611", "1379"); // may not approve
        QCOMPARE(asks.view().refused, std::string("NOT_ALLOWED"));
        asks.answerPriority(true, "GOODS_SEEN", "0532", "0000");
        QCOMPARE(asks.view().refused, std::string("WRONG_PIN"));

        StaffFlow& answers = *port.other.staff;
        answers.open(port.trucks[2]);
        QVERIFY(answers.view().card->possible.answerPriority);
        answers.answerPriority(true, "GOODS_SEEN", "", "");
        QCOMPARE(answers.view().refused, std::string());
        QVERIFY(port.exchange());
        const Crossing truck = *port.kiosk.store->crossing(port.trucks[2]);
        QVERIFY(truck.queueing.queueClass == QueueClass::Priority);
        QCOMPARE(truck.queueing.priority->answeredBy, std::string("staff:0532"));
        QCOMPARE(order(port, Lane::Empty).front(), std::string("HKM-1003"));
        QCOMPARE(boardRow(port, Lane::Empty).next.front(), std::string("1003"));
        QVERIFY(caseOf(port, port.trucks[2]).queueClass == QueueClass::Priority);
        QVERIFY(asks.view().lanes->requests.empty());

        // Who and why stay in the journal, and what others hear names nobody.
        const auto answered = own(*port.kiosk.store, "priority.answered");
        QCOMPARE(answered.size(), std::size_t{1});
        QCOMPARE(answered[0].header.actor, std::string("staff:0532"));
        QCOMPARE(stringOr(*parseJson(answered[0].body), "reason"), std::string("GOODS_SEEN"));
        constexpr std::array<std::string_view, 2> secret{"priority.asked", "priority.answered"};
        QVERIFY(port.board.store->relayedSince(secret, UtcTime{})->empty());
    }

    void refusedPriority()
    {
        Waiting port;
        QVERIFY(port.begin());
        port.station.staff->showPage(StationPage::Queue);
        port.station.staff->open(port.trucks[2]);
        port.station.staff->askPriority(PriorityReason::Other, 0);
        QVERIFY(port.exchange());
        port.station.staff->answerPriority(false, "NOTHING_SHOWN", "0532", "2580"); // at the same station
        QVERIFY(port.exchange());
        QCOMPARE(port.station.staff->view().refused, std::string());
        QCOMPARE(port.station.staff->view().card->priority->approved, std::optional{false});
        QCOMPARE(order(port, Lane::Empty).back(), std::string("HKM-1003"));
        QVERIFY(own(*port.kiosk.store, "queue.placed").empty());
    }

    /// Called twice in its time, then behind the others, never lost; without a line nobody is put back.
    void calledAndNotCome()
    {
        Waiting port;
        QVERIFY(port.begin());
        port.station.staff->showPage(StationPage::Queue);
        port.station.staff->call(port.trucks[0]);
        QVERIFY(port.exchange());
        QVERIFY(minded(*port.kiosk.store, port.kiosk.clock, true)->empty());
        port.advance(std::chrono::minutes{5});
        QVERIFY(minded(*port.kiosk.store, port.kiosk.clock, false)->empty());
        QCOMPARE(minded(*port.kiosk.store, port.kiosk.clock, true)->size(), std::size_t{1});
        QVERIFY(port.exchange());
        QCOMPARE(port.board.board->view().calling->called, std::string("1001")); // large once more
        QCOMPARE(order(port, Lane::Empty).front(), std::string("HKM-1002"));
        port.advance(std::chrono::minutes{5});
        QCOMPARE(minded(*port.kiosk.store, port.kiosk.clock, true)->size(), std::size_t{1});
        QVERIFY(minded(*port.kiosk.store, port.kiosk.clock, true)->empty());
        QVERIFY(port.exchange());
        QVERIFY(port.kiosk.store->crossing(port.trucks[0])->state == State::Queued);
        QCOMPARE(order(port, Lane::Empty), (std::vector<std::string>{"HKM-1002", "HKM-1003", "HKM-1001"}));
        QVERIFY(queueOf(port, Lane::Empty).waiting.back().missed);
        QCOMPARE(boardRow(port, Lane::Empty).called, std::string());
        QCOMPARE(caseOf(port, port.trucks[0]).noShows, 1);
        QCOMPARE(own(*port.kiosk.store, "queue.no_show").size(), std::size_t{1});

        port.station.staff->call(port.trucks[1]); // and staff who see it need not wait
        QVERIFY(port.exchange());
        port.station.staff->missed(port.trucks[1]);
        QVERIFY(port.exchange());
        QCOMPARE(order(port, Lane::Empty), (std::vector<std::string>{"HKM-1003", "HKM-1001", "HKM-1002"}));
    }

    /// A lane with two bays calls two; each is told which.
    void bays()
    {
        Waiting port;
        QVERIFY(port.begin());
        port.feed.publish("lanes", "L_EMPTY", {{"lane", "L_EMPTY"}, {"sign", "4"}, {"arrow", "left"}, {"bays", 2}},
                          port.kiosk.clock.now());
        QVERIFY(port.exchange());
        port.station.staff->showPage(StationPage::Queue);
        port.station.staff->call(port.trucks[0]);
        port.station.staff->call(port.trucks[1]); // before the first is heard of
        QVERIFY(port.exchange());
        const LaneQueue& lane = queueOf(port, Lane::Empty);
        std::map<std::string, int> bays;
        for (const CalledRow& row : lane.called)
            bays[row.ticket] = row.bay;
        QCOMPARE(bays, (std::map<std::string, int>{{"HKM-1001", 1}, {"HKM-1002", 2}}));
        QVERIFY(port.board.board->view().calling->bay > 0);
    }

    /// From the port's own calls, on ticket, board and station; too few say nothing.
    void honestWait()
    {
        Waiting port;
        QVERIFY(port.begin());
        port.feed.publish("queue_rules", "1", {{"fewestWaits", 3}}, port.kiosk.clock.now());
        port.advance(std::chrono::minutes{10});
        port.station.staff->showPage(StationPage::Queue);
        for (const std::string& truck : {port.trucks[0], port.trucks[1]})
            port.station.staff->call(truck);
        QVERIFY(port.exchange());
        QVERIFY(!boardRow(port, Lane::Empty).wait);
        port.advance(std::chrono::minutes{20});
        port.station.staff->call(port.trucks[2]);
        QVERIFY(port.exchange());
        const WaitTime expected{.p50 = 12, .p90 = 31};
        QCOMPARE(*boardRow(port, Lane::Empty).wait, expected);
        QCOMPARE(*queueOf(port, Lane::Empty).wait, expected);
        port.emptyTruck("云K·T0174");
        QCOMPARE(*port.kiosk.printed.back().result.wait, expected);
        QCOMPARE(port.kiosk.printed.back().result.place, std::optional{1});

        port.advance(std::chrono::hours{5}); // nobody was called lately
        port.emptyTruck("云K·T0175");
        QVERIFY(!port.kiosk.printed.back().result.wait);
    }

    /// A station that starts anew, and a store that is read again, show the same line.
    void afterRestart()
    {
        Waiting port;
        QVERIFY(port.begin());
        port.station.staff->open(port.trucks[2]);
        port.station.staff->askPriority(PriorityReason::Medical, 0);
        port.station.staff->answerPriority(true, "PAPERS_SEEN", "0532", "2580");
        QVERIFY(port.exchange());
        const auto before = YardWatch(*port.kiosk.store).lines(port.kiosk.clock);
        QCOMPARE(before->at({Lane::Empty, "4"}).waiting.front().crossing, port.trucks[2]);
        QVERIFY(port.kiosk.store->rebuildProjections());
        QVERIFY(*YardWatch(*port.kiosk.store).lines(port.kiosk.clock) == *before);
        QVERIFY(port.station.start());
        QVERIFY(*YardWatch(*port.station.store).lines(port.station.clock) == *before);
        QVERIFY(*YardWatch(*port.board.store).lines(port.board.clock) == *before);
    }

    /// 日清: two hours before the port closes what is not finished is red, and each station is told once.
    void closingIsNear()
    {
        Waiting port;
        QVERIFY(port.begin());
        const auto local = [&](int hour, int minute) {
            const auto day = std::chrono::floor<std::chrono::days>(port.kiosk.clock.now() + std::chrono::hours{8});
            return UtcTime{day} - std::chrono::hours{8} + std::chrono::hours{hour} + std::chrono::minutes{minute};
        };
        const UtcTime closes = port.kiosk.clock.now() + std::chrono::hours{3};
        const std::string told =
            std::format("{:%H:%M}", std::chrono::floor<std::chrono::minutes>(closes + std::chrono::hours{8}));
        QVERIFY(closes < local(24, 0));
        port.feed.publish("port", "station", {{"closesAt", told}}, port.kiosk.clock.now());
        QVERIFY(port.exchange());
        StaffFlow& staff = *port.station.staff;
        const auto alarmed = [&] {
            return std::ranges::contains(staff.view().alarms, std::string("CLOSING"), &Alarm::kind);
        };
        staff.showPage(StationPage::Day);
        QVERIFY(!staff.view().day->near);
        QVERIFY(!alarmed());

        port.advance(std::chrono::minutes{61});
        staff.signIn("0417", "4711");
        staff.showPage(StationPage::Day);
        QVERIFY(staff.view().day->near);
        QVERIFY(alarmed());
        staff.dismissAlarm("CLOSING", told);
        QVERIFY(!alarmed());
        QVERIFY(port.station.start()); // told is told
        port.station.staff->signIn("0417", "4711");
        QVERIFY(!std::ranges::contains(port.station.staff->view().alarms, std::string("CLOSING"), &Alarm::kind));
        port.other.staff->signIn("0532", "2580");
        QVERIFY(std::ranges::contains(port.other.staff->view().alarms, std::string("CLOSING"), &Alarm::kind));
    }
};

QTEST_APPLESS_MAIN(QueueFlowTest)
#include "queue_test.moc"
