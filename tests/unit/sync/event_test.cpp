// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/log/event.h"
#include "tests/support/sync/sample_events.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::sync;

class EventTest : public QObject {
    Q_OBJECT
  private slots:
    void hashIsTheOneThatWasFixed();
    void everyFieldIsInTheHash_data();
    void everyFieldIsInTheHash();
    void linkRefuses_data();
    void linkRefuses();
    void chainHolds();
    void chainBreaks_data();
    void chainBreaks();
    void erasedBodyKeepsTheChain();
    void fieldsDoNotRunTogether();
};

// The vector was computed once from the definition (8-byte lengths, big endian) with Python's hashlib.
void EventTest::hashIsTheOneThatWasFixed()
{
    EventHeader header = sampleHeader(1);
    const auto event = link(kGenesis, header, R"({"a":1})");
    QVERIFY(event.has_value());
    QCOMPARE(toHex(event->bodyHash), std::string("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862"));
    QCOMPARE(toHex(event->hash), std::string("7f109c41ba5c2a14037c0904dee5e30418143993bde8b39ecded2b3ab9b29dff"));
}

void EventTest::everyFieldIsInTheHash_data()
{
    QTest::addColumn<int>("field");
    int field = 0;
    for (const char* name : {"seq", "id", "type", "at", "boot", "monotonic", "actor", "crossing", "body", "previous"})
        QTest::newRow(name) << field++;
}

void EventTest::everyFieldIsInTheHash()
{
    QFETCH(int, field);
    EventHeader header = sampleHeader(1);
    Hash previous = kGenesis;
    Hash body = sha256(std::string_view("{}"));
    const Hash before = chainHash(previous, header, body);
    switch (field) {
    case 0:
        header.seq = 2;
        break;
    case 1:
        header.id.back() = '9';
        break;
    case 2:
        header.type = "document.reads";
        break;
    case 3:
        header.at += Microseconds{1};
        break;
    case 4:
        header.boot += "x";
        break;
    case 5:
        header.monotonic += 1;
        break;
    case 6:
        header.actor = "staff:0417";
        break;
    case 7:
        header.crossing.clear();
        break;
    case 8:
        body[31] ^= 1U;
        break;
    default:
        previous[0] = 1;
        break;
    }
    QVERIFY(chainHash(previous, header, body) != before);
}

void EventTest::linkRefuses_data()
{
    QTest::addColumn<std::uint64_t>("seq");
    QTest::addColumn<std::string>("id");
    QTest::addColumn<std::string>("type");
    QTest::addColumn<std::string>("crossing");
    QTest::addColumn<std::string>("body");
    const auto row = [](const char* name, std::uint64_t seq, const std::string& id, const std::string& type,
                        const std::string& crossing,
                        const std::string& body) { QTest::newRow(name) << seq << id << type << crossing << body; };
    const std::string id = sampleHeader(1).id;
    const std::string type = "document.read";
    row("number 0", 0, id, type, "", "{}");
    row("id", 1, "7", type, "", "{}");
    row("no type", 1, id, "", "", "{}");
    row("long type", 1, id, std::string(65, 'a'), "", "{}");
    row("type with space", 1, id, "a b", "", "{}");
    row("crossing", 1, id, type, "c1", "{}");
    row("no body", 1, id, type, "", "");
    row("long body", 1, id, type, "", std::string(kMaxBody + 1, '1'));
    row("body not UTF-8", 1, id, type, "", "\"\xC0\x80\"");
}

void EventTest::linkRefuses()
{
    QFETCH(std::uint64_t, seq);
    QFETCH(std::string, id);
    QFETCH(std::string, type);
    QFETCH(std::string, crossing);
    QFETCH(std::string, body);
    EventHeader header = sampleHeader(1);
    header.seq = seq;
    header.id = id;
    header.type = type;
    header.crossing = crossing;
    const auto event = link(kGenesis, header, body);
    QVERIFY(!event);
    QVERIFY(event.error().code == Errc::InvalidInput);
}

void EventTest::chainHolds()
{
    Head head;
    for (const Event& event : sampleChain(5)) {
        QVERIFY(follows(head, event));
        head = {event.header.seq, event.hash};
    }
    QCOMPARE(head.seq, std::uint64_t{5});
}

void EventTest::chainBreaks_data()
{
    QTest::addColumn<int>("what");
    int what = 0;
    for (const char* name :
         {"number skipped", "number again", "other body", "other body hash", "other header", "other past"})
        QTest::newRow(name) << what++;
}

void EventTest::chainBreaks()
{
    QFETCH(int, what);
    const auto events = sampleChain(3);
    Head head{2, events[1].hash};
    Event event = events[2];
    switch (what) {
    case 0:
        head.seq = 1;
        break;
    case 1:
        head.seq = 3;
        break;
    case 2:
        event.body += " ";
        break;
    case 3:
        event.bodyHash[0] ^= 1U;
        event.body.clear();
        break;
    case 4:
        event.header.actor = "kiosk";
        break;
    default:
        head.hash[5] ^= 1U;
        break;
    }
    const auto result = follows(head, event);
    QVERIFY(!result);
    QVERIFY(result.error().code == Errc::Corrupt);
}

void EventTest::erasedBodyKeepsTheChain()
{
    auto events = sampleChain(2);
    events[0].body.clear();
    QVERIFY(follows(Head{}, events[0]));
    QVERIFY(follows(Head{1, events[0].hash}, events[1]));
}

void EventTest::fieldsDoNotRunTogether()
{
    EventHeader one = sampleHeader(1);
    one.boot = "ab";
    one.actor = "c";
    EventHeader other = one;
    other.boot = "a";
    other.actor = "bc";
    one.monotonic = other.monotonic = 0;
    QVERIFY(headerBytes(one) != headerBytes(other));
}

QTEST_APPLESS_MAIN(EventTest)
#include "event_test.moc"
