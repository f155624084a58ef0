// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/queue.h"
#include "kiosk/clearance/staff_rules.h"
#include "kiosk/clearance/yard.h"
#include "tests/support/clearance/handled_crossing.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::test;
using namespace std::chrono_literals;

namespace {

const UtcTime kMorning = *fromIso("2026-11-26T01:00:00Z");

UtcTime at(int minute)
{
    return kMorning + std::chrono::minutes{minute};
}

/// "G3 N1 S7": class and minute of each who waits.
std::vector<Queued> line(const std::string& text)
{
    const std::map<char, QueueClass> classes{{'S', QueueClass::Safety}, {'P', QueueClass::Priority},
                                             {'G', QueueClass::Green},  {'A', QueueClass::Aeo},
                                             {'B', QueueClass::Bus},    {'N', QueueClass::Normal}};
    std::vector<Queued> waiting;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = std::min(text.find(' ', i), text.size());
        const std::string one = text.substr(i, end - i);
        waiting.push_back({.crossing = one,
                           .number = "HKM-" + one,
                           .queueClass = classes.at(one.front()),
                           .since = at(std::stoi(one.substr(1)))});
        i = end + 1;
    }
    return waiting;
}

std::string told(const std::vector<Queued>& order)
{
    std::string text;
    for (const Queued& one : order)
        text += (text.empty() ? "" : " ") + one.crossing;
    return text;
}

std::vector<PastCall> calls(const std::string& text)
{
    std::vector<PastCall> past;
    for (const Queued& one : line(text))
        past.push_back({.queueClass = one.queueClass, .at = one.since});
    return past;
}

TicketIssued ticket(const std::string& number, Lane lane, const std::string& sign, QueueClass queueClass)
{
    return {.number = number, .lane = lane, .sign = sign, .queueClass = queueClass};
}

} // namespace

class QueueTest : public QObject {
    Q_OBJECT
  private slots:
    void order_data()
    {
        QTest::addColumn<QByteArray>("waiting");
        QTest::addColumn<QByteArray>("called");
        QTest::addColumn<QByteArray>("order");
        const auto row = [](const char* name, const char* waiting, const char* called, const char* order) {
            QTest::newRow(name) << QByteArray(waiting) << QByteArray(called) << QByteArray(order);
        };
        row("nobody", "", "", "");
        row("who came first", "N3 N1 N2", "", "N1 N2 N3");
        row("safety first", "P1 G2 N3 S9", "", "S9 P1 G2 N3");
        row("by class", "N1 B2 A3 G4 P5", "", "P5 G4 A3 N1 B2");
        row("three green, one normal", "N9 N10 G1 G2 G3 G4 G5 G6 G7", "", "G1 G2 G3 N9 G4 G5 G6 N10 G7");
        row("safety counts for nothing", "N9 G1 G2 G3 G4 S20 S21", "", "S20 S21 G1 G2 G3 N9 G4");
        row("two green were called over it", "N1 G8 G9", "G4 G5", "G8 N1 G9");
        row("three were", "N1 G8 G9", "G4 G5 G6", "N1 G8 G9");
        row("before it came", "N7 G8 G9", "G4 G5 G6", "G8 G9 N7");
        row("a normal one since", "N1 G8 G9", "G4 G5 N6", "G8 G9 N1");
        row("a bus among green ones", "B1 G2 G3 G4 G5 G6", "", "G2 G3 G4 B1 G5 G6");
        row("a bus that was passed over", "B1 G8 G9", "G2 G3 G4", "B1 G8 G9");
        row("the longest wait of the others", "A5 B1 P2 P3 P4 P6 P7 P8", "", "P2 P3 P4 B1 P6 P7 P8 A5");
        row("only others", "B3 A4 A1", "", "A1 A4 B3");
    }

    void order()
    {
        QFETCH(const QByteArray, waiting);
        QFETCH(const QByteArray, called);
        QFETCH(const QByteArray, order);
        std::vector<Queued> all = line(waiting.toStdString());
        const auto past = calls(called.toStdString());
        QCOMPARE(told(inCallingOrder(all, past, {})), order.toStdString());
        std::mt19937 random(7);
        for (int i = 0; i < 20; ++i) {
            std::ranges::shuffle(all, random);
            QCOMPARE(told(inCallingOrder(all, past, {})), order.toStdString());
        }
    }

    /// Vehicles of all classes come and are called one by one, the line made anew each time. Nobody starves: whoever
    /// waits is overtaken by no more than the cap for each who stood there before him, and by safety.
    void randomArrivals()
    {
        const QueueRules rules;
        for (unsigned seed = 0; seed < 60; ++seed) {
            std::mt19937 random(seed);
            const int greenish = static_cast<int>(seed % 5) + 1;
            std::vector<Queued> waiting;
            std::vector<PastCall> past;
            std::map<std::string, int> ahead;     // who stood there when it came, safety apart
            std::map<std::string, int> overtaken; // by later ones, safety apart
            int greenInARow = 0;
            int name = 0;
            for (int minute = 1; minute < 900; ++minute) {
                const bool rush = minute < 600;
                if (rush && random() % 10 < 8) {
                    const auto pick = random() % (6 + 4 * static_cast<unsigned long>(greenish));
                    const auto queueClass = pick < 6 ? static_cast<QueueClass>(pick) : QueueClass::Green;
                    const std::string id = std::format("{:04}", ++name);
                    ahead[id] = static_cast<int>(std::ranges::count_if(
                        waiting, [](const Queued& one) { return one.queueClass != QueueClass::Safety; }));
                    waiting.push_back({.crossing = id, .number = id, .queueClass = queueClass, .since = at(minute)});
                }
                if (waiting.empty() || (rush && random() % 10 < 3))
                    continue;
                const Queued next = inCallingOrder(waiting, past, rules).front();
                const bool safetyWaits = std::ranges::contains(waiting, QueueClass::Safety, &Queued::queueClass);
                QVERIFY(!safetyWaits || next.queueClass == QueueClass::Safety);
                const bool normalWaits = std::ranges::contains(waiting, QueueClass::Normal, &Queued::queueClass);
                if (next.queueClass == QueueClass::Green)
                    greenInARow = normalWaits ? greenInARow + 1 : 0;
                else if (next.queueClass == QueueClass::Normal)
                    greenInARow = 0;
                QVERIFY2(greenInARow <= rules.favouredPerNormal, std::format("seed {}", seed).c_str());
                std::erase_if(waiting, [&](const Queued& one) { return one.crossing == next.crossing; });
                past.push_back({.queueClass = next.queueClass, .at = at(minute) + 30s});
                if (next.queueClass == QueueClass::Safety)
                    continue;
                for (const Queued& one : waiting) {
                    if (one.since < next.since && one.queueClass != QueueClass::Safety)
                        ++overtaken[one.crossing];
                }
                QVERIFY2(overtaken[next.crossing] <= (rules.favouredPerNormal + 1) * (ahead[next.crossing] + 1),
                         std::format("seed {}: {} of {} overtaken by {}, {} ahead", seed, next.crossing,
                                     codeOf(next.queueClass), overtaken[next.crossing], ahead[next.crossing])
                             .c_str());
            }
            QVERIFY2(waiting.empty(), std::format("seed {}: {} wait", seed, waiting.size()).c_str());
        }
    }

    void rulesOfTheirTime()
    {
        QueueRules before;
        before.favouredPerNormal = 2;
        QueueRules after;
        after.favouredPerNormal = 5;
        after.validFrom = at(60);
        const std::vector<QueueRules> all{after, before};
        QCOMPARE(queueRulesAt(all, at(0)).favouredPerNormal, 2);
        QCOMPARE(queueRulesAt(all, at(60)).favouredPerNormal, 5);
        QCOMPARE(queueRulesAt({}, at(0)), QueueRules{});
    }

    void waitTimes()
    {
        QVERIFY(!waitTimeOf({}, 0));
        QVERIFY(!waitTimeOf({1min, 2min, 3min, 4min}, 5));
        std::vector<Microseconds> ten;
        for (int minute = 10; minute >= 1; --minute)
            ten.push_back(std::chrono::minutes{minute});
        QCOMPARE(*waitTimeOf(ten, 5), (WaitTime{.p50 = 5, .p90 = 9}));
        QCOMPARE(*waitTimeOf({10s, 10s, 61s, 61s, 61s}, 5), (WaitTime{.p50 = 2, .p90 = 2}));
        QCOMPARE(*waitTimeOf({0s, 0s, 0s, 0s, 0s}, 5), (WaitTime{.p50 = 1, .p90 = 1}));
    }

    void bays()
    {
        QCOMPARE(freeBay({}, 1), 0);
        QCOMPARE(freeBay({}, 3), 1);
        QCOMPARE(freeBay(std::vector{1, 3}, 3), 2);
        QCOMPARE(freeBay(std::vector{1, 2, 3}, 3), 3);
    }

    void yardFollowsTickets()
    {
        Yard yard;
        yard.ticketed("a", ticket("HKM-1", Lane::Joint, "7", QueueClass::Normal), at(0));
        yard.ticketed("b", ticket("HKM-2", Lane::Joint, "7", QueueClass::Green), at(1));
        yard.ticketed("c", ticket("HKM-3", Lane::Scan, "4", QueueClass::Normal), at(2));
        const LaneKey joint{Lane::Joint, "7"};
        QCOMPARE(told(yard.lines({}, at(3)).at(joint).waiting), std::string("b a"));

        yard.called("b", "4", 0, at(4)); // to another lane: not this ticket's
        QVERIFY(yard.lines({}, at(5)).at(joint).called.empty());
        yard.called("b", "7", 2, at(5));
        QCOMPARE(yard.lines({}, at(5)).at(joint).called.front().number, std::string("HKM-2"));
        QCOMPARE(yard.lines({}, at(5)).at(joint).bays, std::vector{2});
        QCOMPARE(told(yard.lines({}, at(5)).at(joint).waiting), std::string("a"));

        yard.missed("b", at(10)); // behind those of its class alone
        yard.ticketed("d", ticket("HKM-4", Lane::Joint, "7", QueueClass::Green), at(6));
        QCOMPARE(told(yard.lines({}, at(10)).at(joint).waiting), std::string("d b a"));

        yard.placed("a", QueueClass::Priority);
        QCOMPARE(told(yard.lines({}, at(10)).at(joint).waiting), std::string("a d b"));

        yard.begun("a", at(12));
        yard.skipped("c", at(12));
        yard.over("d");
        QCOMPARE(told(yard.lines({}, at(12)).at(joint).waiting), std::string("b"));
        QVERIFY(yard.lines({}, at(12)).at({Lane::Scan, "4"}).waiting.empty());
    }

    /// From ticket to call of the last hours; a call that was missed, or repeated, is no second wait.
    void yardMeasuresWaits()
    {
        Yard yard;
        const LaneKey lane{Lane::Scan, "4"};
        const auto wait = [&](int now) { return yard.lines({}, at(now)).at(lane).wait; };
        for (int i = 0; i < 4; ++i) {
            const std::string id = std::format("v{}", i);
            yard.ticketed(id, ticket(id, Lane::Scan, "4", QueueClass::Normal), at(i));
            yard.called(id, "4", 0, at(10 + i));
            yard.called(id, "4", 0, at(15 + i));
        }
        yard.missed("v0", at(20));
        yard.called("v0", "4", 0, at(100));
        QVERIFY(!wait(100)); // four
        yard.ticketed("last", ticket("last", Lane::Scan, "4", QueueClass::Normal), at(100));
        yard.skipped("last", at(120));
        QCOMPARE(*wait(120), (WaitTime{.p50 = 10, .p90 = 20}));
        QVERIFY(!wait(10 + 4 * 60)); // the first call is four hours ago
        yard.forget(at(1000));
        QueueRules one;
        one.fewestWaits = 1;
        QVERIFY(!yard.lines(one, at(120)).at(lane).wait);
    }

    void calledAndNotCome()
    {
        const QueueRules rules;
        Crossing truck = calledJoint();
        const UtcTime called = *truck.queueing.called;
        QVERIFY(dueAfterCall(truck, rules, called + 4min).empty());
        auto due = dueAfterCall(truck, rules, called + 5min);
        QCOMPARE(std::get<Called>(due.at(0)).number, std::string("HKM-1001"));
        truck = *apply(truck, due.at(0), {.crossing = truck.id, .actor = "kiosk", .at = called + 5min});
        QVERIFY(truck.state == State::Called);
        QVERIFY(dueAfterCall(truck, rules, called + 9min).empty());
        due = dueAfterCall(truck, rules, called + 10min);
        QCOMPARE(std::get<NoShow>(due.at(0)).count, 1);
        truck = *apply(truck, due.at(0), {.crossing = truck.id, .actor = "kiosk", .at = called + 10min});
        QVERIFY(truck.state == State::Queued);
        QCOMPARE(truck.queueing.noShows, 1);
        QVERIFY(!truck.queueing.called);
        QVERIFY(dueAfterCall(truck, rules, called + 60min).empty());
        QVERIFY(dueAfterCall(begunJoint(), rules, called + 60min).empty());
    }

    void prioritiesNeedTwo()
    {
        const Crossing truck = queuedJoint();
        const UtcTime now = truck.changedAt + 1min;
        const AskPriority ask{.reason = PriorityReason::LiveAnimal, .deadline = now + 2h};
        const auto answer = [&](bool approve) {
            return AnswerPriority{.approve = approve, .reason = "PAPERS_SEEN", .askedBy = kCustoms};
        };
        QVERIFY(!carriedOut(answer(true), truck, kBorder, now)); // nobody asked
        QVERIFY(carriedOut(AskPriority{.deadline = now}, truck, kCustoms, now).error() == Refusal::InvalidValue);
        const Crossing asked = *addUp(carriedOut(ask, truck, kCustoms, now)->events, truck);
        QCOMPARE(asked.queueing.priority->by, kCustoms);
        QVERIFY(carriedOut(ask, asked, kBorder, now).error() == Refusal::NotAllowed); // it waits already
        QVERIFY(carriedOut(answer(true), asked, kCustoms, now).error() == Refusal::SamePerson);
        QVERIFY(carriedOut(AnswerPriority{.approve = true, .reason = "", .askedBy = kCustoms}, asked, kBorder, now)
                    .error() == Refusal::InvalidValue);
        QVERIFY(carriedOut(answer(true), asked, kBorder, now + 2h).error() == Refusal::Expired);

        const auto refused = carriedOut(answer(false), asked, kBorder, now);
        QCOMPARE(refused->events.size(), std::size_t{1});
        const Crossing without = *addUp(refused->events, asked);
        QVERIFY(queueClassWith(without, QueueClass::Normal) == QueueClass::Normal);
        QVERIFY(carriedOut(ask, without, kCustoms, now).has_value()); // with another reason, perhaps

        const Crossing with = *addUp(carriedOut(answer(true), asked, kBorder, now)->events, asked);
        QVERIFY(with.queueing.queueClass == QueueClass::Priority);
        QVERIFY(queueClassWith(with, QueueClass::Green) == QueueClass::Priority);
        QVERIFY(queueClassWith(with, QueueClass::Safety) == QueueClass::Safety);
        QVERIFY(carriedOut(ask, with, kCustoms, now).error() == Refusal::NotAllowed);
    }

    void staffSeeThatNobodyCame()
    {
        QVERIFY(carriedOut(MissVehicle{}, queuedJoint(), kCustoms, kMorning).error() == Refusal::NotAllowed);
        const auto done = carriedOut(MissVehicle{}, calledJoint(), kCustoms, kMorning);
        QCOMPARE(std::get<NoShow>(done->events.at(0)).by, kCustoms);
        QVERIFY(addUp(done->events, calledJoint())->state == State::Queued);
    }
};

QTEST_APPLESS_MAIN(QueueTest)
#include "queue_test.moc"
