// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "kiosk/flow/yard_watch.h"
#include "tests/support/follow/browser.h"
#include "tests/support/follow/port_machine.h"
#include "tests/support/follow/public_port.h"

#include <QTest>

#include <format>
#include <random>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::follow;

namespace {

/// "L_GREEN 2: HKM-0003 HKM-0001 / called HKM-0007@2", a line each, as somebody reads it off.
std::string told(const LaneLines& lines)
{
    std::string all;
    for (const auto& [key, line] : lines) {
        if (line.waiting.empty() && line.called.empty())
            continue;
        all += std::format("{} {}:", codeOf(key.first), key.second);
        for (const Queued& one : line.waiting)
            all += std::format(" {}{}", one.number, one.missed ? "!" : "");
        for (const CalledVehicle& one : line.called)
            all += std::format(" / called {}@{}", one.number, one.bay);
        all += line.wait ? std::format(" ({}-{} min)\n", line.wait->p50, line.wait->p90) : "\n";
    }
    return all;
}

std::string told(const Json& queue)
{
    std::string all;
    for (const Json& lane : queue.at("lanes")) {
        if (lane.at("waiting").empty() && lane.at("called").empty())
            continue;
        all += stringOr(lane, "lane") + " " + stringOr(lane, "sign") + ":";
        for (const Json& one : lane.at("waiting"))
            all += " " + stringOr(one, "number") + (boolOr(one, "missed") ? "!" : "");
        for (const Json& one : lane.at("called"))
            all += std::format(" / called {}@{}", stringOr(one, "number"), integerOr(one, "bay"));
        const Json& wait = lane.at("wait");
        all += wait.is_object() ? std::format(" ({}-{} min)\n", integerOr(wait, "p50"), integerOr(wait, "p90")) : "\n";
    }
    return all;
}

/// An hour in front of two lanes: who came, of what class, who was called, who did not come.
void anHour(PublicPort& port, unsigned seed, std::map<std::string, std::string>& crossings)
{
    std::mt19937 draw(seed);
    const auto below = [&](unsigned n) { return std::uniform_int_distribution<unsigned>{0, n - 1}(draw); };
    std::vector<std::pair<std::string, std::pair<Lane, std::string>>> waiting;
    for (int minute = 60; minute > 0; --minute) {
        const bool green = below(2) == 0;
        const Lane lane = green ? Lane::Green : Lane::Joint;
        const std::string sign = green ? "2" : "7";
        const std::string number = std::format("HKM-{:04}", 1000 - minute);
        const std::string id = port.waitingTruck(number, sign, lane, minute);
        crossings[number] = id;
        if (below(3) > 0)
            port.tell(id, QueuePlaced{.queueClass = static_cast<QueueClass>(below(6))}, minute);
        waiting.emplace_back(number, std::pair(lane, sign));
        if (below(2) == 0)
            continue;
        const auto one = waiting.begin() + static_cast<std::ptrdiff_t>(below(static_cast<unsigned>(waiting.size())));
        const auto& [toLane, toSign] = one->second;
        const std::string called = crossings.at(one->first);
        port.tell(called,
                  Called{.number = one->first, .sign = toSign, .lane = toLane, .bay = static_cast<int>(below(4))},
                  minute - 1);
        if (below(4) == 0) {
            port.tell(called, NoShow{.number = one->first, .sign = toSign, .lane = toLane}, minute - 1);
            continue;
        }
        if (below(2) == 0)
            port.tell(called, InspectionBegun{}, minute - 1);
        waiting.erase(one);
    }
}

} // namespace

/// Board, gateway and the public page are asked for the same line, each in its own way.
class SameLineTest : public QObject {
    Q_OBJECT
  private slots:
    void boardGatewayAndPage_data();
    void boardGatewayAndPage();
};

void SameLineTest::boardGatewayAndPage_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<QByteArray>("rules");
    QTest::newRow("built-in rules") << 1U << QByteArray();
    QTest::newRow("one favoured for one normal") << 2U << QByteArray(R"({"favouredPerNormal":1})");
    QTest::newRow("a word after two waits") << 3U << QByteArray(R"({"fewestWaits":2,"waitHours":1})");
}

void SameLineTest::boardGatewayAndPage()
{
    QFETCH(unsigned, seed);
    QFETCH(QByteArray, rules);
    const std::string row = rules.isEmpty() ? std::string{}
                                            : std::format("{{\"dataset\":\"queue_rules\",\"key\":\"1\",\"body\":{}}}\n",
                                                          rules.toStdString());
    auto opened = PublicPort::open(row);
    QVERIFY2(opened.has_value(), opened ? "" : opened.error().what.c_str());
    PublicPort& port = **opened;
    auto board = PortMachine::enrol(port.gateway(), "HKM-B01", "board");
    QVERIFY2(board.has_value(), board ? "" : board.error().what.c_str());

    std::map<std::string, std::string> crossings;
    anHour(port, seed, crossings);
    const std::string last = port.waitingTruck("HKM-9999", "10", Lane::Normal, 0);
    QVERIFY(port.push());
    QVERIFY(port.shows(PublicPort::path("HKM-9999", last), "HKM-9999")); // so all before it is there
    QVERIFY((*board)->pull());

    const auto lines = flow::YardWatch((*board)->store()).lines((*board)->clock());
    QVERIFY(lines.has_value());
    QVERIFY(lines->at({Lane::Green, "2"}).waiting.size() + lines->at({Lane::Joint, "7"}).waiting.size() > 10);
    QVERIFY(!lines->at({Lane::Green, "2"}).called.empty());
    const auto queue = parseJson((*board)->ask("/v1/ports/CNHKM/queue"));
    QVERIFY(queue.has_value());
    QCOMPARE(told(*queue), told(*lines));
    // By time alone it is another line: or the test would prove nothing.
    std::vector<std::string> byTime;
    for (const Queued& one : lines->at({Lane::Green, "2"}).waiting)
        byTime.push_back(one.number);
    QVERIFY(!std::ranges::is_sorted(byTime));

    for (const auto& [key, line] : *lines) {
        int place = 0;
        for (const Queued& one : line.waiting) {
            ++place;
            const std::string path = PublicPort::path(one.number, one.crossing) + "?l=en";
            const Page page = get(port.url(), path);
            const std::string shown = between(page.body, "Place in the queue: ", "<");
            QCOMPARE(shown.substr(0, shown.find(' ')), std::to_string(place));
        }
        for (const CalledVehicle& one : line.called) {
            const Page page = get(port.url(), PublicPort::path(one.number, one.crossing) + "?l=en");
            QVERIFY(page.body.find("Called: go to lane " + key.second) != std::string::npos);
            QCOMPARE(page.body.find(std::format("Bay {}", one.bay)) != std::string::npos, one.bay > 0);
        }
    }
}

QTEST_GUILESS_MAIN(SameLineTest)
#include "same_line_test.moc"
