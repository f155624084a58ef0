// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/turns.h"

#include <QTest>

using namespace tongguan::sync;

namespace {

std::shared_ptr<const Request> requestOf(const std::string& machine, std::size_t bytes = 0)
{
    Request request;
    if (!machine.empty())
        request.peer = Peer{.id = machine};
    request.body = std::string(bytes, 'x');
    return std::make_shared<const Request>(std::move(request));
}

struct Line {
    Turns turns{Turns::Bounds{.each = 3, .strangers = 2, .all = 8, .bytes = 1000}};

    Turns::Room add(const std::string& machine, std::size_t bytes = 0)
    {
        auto request = requestOf(machine, bytes);
        const auto room = turns.roomFor(*request);
        if (room == Turns::Room::Some)
            turns.add({.request = std::move(request), .mayWait = true, .done = [](auto) {}});
        return room;
    }
    std::string served(std::size_t most, std::size_t bytes = 10'000)
    {
        std::string order;
        for (const Waiting& one : turns.take(most, bytes))
            order += one.request->peer ? one.request->peer->id : "-";
        return order;
    }
};

} // namespace

class TurnsTest : public QObject {
    Q_OBJECT
  private slots:
    void oneOfEachBeforeTheSecondOfAny()
    {
        Line line;
        for (const char* machine : {"A", "A", "A", "B", "", "C", "B"})
            QVERIFY(line.add(machine) == Turns::Room::Some);
        QCOMPARE(line.served(100), std::string("ABC-ABA"));
        QCOMPARE(line.turns.depth(), std::size_t{0});
        QCOMPARE(line.served(100), std::string());
    }

    /// Where a group ended the next one goes on: the first in the alphabet is not always the first.
    void groupsGoOn()
    {
        Line line;
        for (const char* machine : {"A", "A", "A", "B", "C"})
            QVERIFY(line.add(machine) == Turns::Room::Some);
        QCOMPARE(line.served(2), std::string("AB"));
        QVERIFY(line.add("B") == Turns::Room::Some);
        QCOMPARE(line.served(2), std::string("CA"));
        QCOMPARE(line.served(2), std::string("BA"));
    }

    void bounds()
    {
        Line line;
        for (int i = 0; i < 3; ++i)
            QVERIFY(line.add("A") == Turns::Room::Some);
        QVERIFY(line.add("A") == Turns::Room::NoneForMachine); // it waits for itself
        for (int i = 0; i < 2; ++i)
            QVERIFY(line.add("") == Turns::Room::Some);
        QVERIFY(line.add("") == Turns::Room::NoneForMachine);
        for (int i = 0; i < 3; ++i)
            QVERIFY(line.add("B") == Turns::Room::Some);
        QVERIFY(line.add("C") == Turns::Room::None); // all are too many
        QCOMPARE(line.served(3), std::string("AB-"));
        QVERIFY(line.add("C") == Turns::Room::Some);
    }

    void bytes()
    {
        Line line;
        QVERIFY(line.add("A", 600) == Turns::Room::Some);
        QVERIFY(line.add("B", 500) == Turns::Room::None);
        QVERIFY(line.add("B", 300) == Turns::Room::Some);
        QCOMPARE(line.served(9, 500), std::string("A")); // at least one, however long
        QVERIFY(line.add("B", 500) == Turns::Room::Some);
        QCOMPARE(line.served(9, 500), std::string("B"));
        QCOMPARE(line.served(9, 500), std::string("B"));
    }
};

QTEST_APPLESS_MAIN(TurnsTest)
#include "turns_test.moc"
