// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "sync/single_window/edifact/charset.h"
#include "sync/single_window/edifact/conveyance_report.h"
#include "sync/single_window/edifact/directory.h"
#include "sync/single_window/edifact/lexer.h"
#include "sync/single_window/edifact/syntax_report.h"
#include "tests/support/paths.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::edifact;

namespace {

std::string sample(std::string_view name)
{
    return readFile(std::string(TONGGUAN_SOURCE_DIR "/tests/data/messages/edifact/") + std::string(name)).value_or("");
}

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    const auto at = text.find(what);
    return at == std::string::npos ? std::string() : text.replace(at, what.size(), with);
}

} // namespace

class EdifactTest : public QObject {
    Q_OBJECT
  private slots:
    void serviceStrings_data();
    void serviceStrings();
    void theDirectoryHoldsTogether();
    void findings_data();
    void findings();
    void contrlNamesWhatIsWrong();
    void charsets();
    void bounds();
    void contentThatCannotBeWritten();
};

void EdifactTest::serviceStrings_data()
{
    QTest::addColumn<QByteArray>("una");
    QTest::addColumn<bool>("good");
    QTest::newRow("usual") << QByteArray("UNA:+.? '") << true;
    QTest::newRow("version 4") << QByteArray("UNA:+.?*'") << true;
    QTest::newRow("signs") << QByteArray("UNA|^,!~;") << true;
    QTest::newRow("information separators") << QByteArray("UNA\x1f\x1d.\x1e \x1c") << true;
    QTest::newRow("no release") << QByteArray("UNA:+.  '") << true;
    QTest::newRow("twice") << QByteArray("UNA:+.?+'") << false;
    QTest::newRow("a letter") << QByteArray("UNA:A.? '") << false;
    QTest::newRow("a blank") << QByteArray("UNA +.? '") << false;
    QTest::newRow("short") << QByteArray("UNA:+.?'") << false;
    QTest::newRow("no ASCII") << QByteArray("UNA:+.?\xe9'") << false;
}

void EdifactTest::serviceStrings()
{
    QFETCH(QByteArray, una);
    QFETCH(bool, good);
    const auto service = parseServiceString(una.toStdString());
    QCOMPARE(service.has_value(), good);
    if (service)
        QCOMPARE(announce(*service), una.toStdString());
}

void EdifactTest::theDirectoryHoldsTogether()
{
    const Directory& directory = Directory::d12b();
    QCOMPARE(directory.messages().size(), std::size_t{5});
    const auto* cusrep = directory.message("CUSREP");
    QVERIFY(cusrep != nullptr);
    QCOMPARE(cusrep->front().tag, std::string("BGM"));
    QVERIFY(cusrep->front().mandatory);
    const SegmentRule* rff = directory.segment("RFF");
    QVERIFY(rff != nullptr && rff->elements.size() == 1);
    QCOMPARE(formatOf(rff->elements.front().components.at(1)), std::string("an..70"));
    QVERIFY(rff->elements.front().components.front().mandatory);
    QCOMPARE(directory.segment("COM")->elements.front().repetitions, std::size_t{3});
    QCOMPARE(formatOf(directory.segment("UNB")->elements.at(3).components.at(1)), std::string("n4"));
}

void EdifactTest::findings_data()
{
    QTest::addColumn<std::string>("what");
    QTest::addColumn<std::string>("with");
    QTest::addColumn<std::string>("said");
    const auto row = [](const char* name, std::string what, std::string with, std::string said) {
        QTest::newRow(name) << std::move(what) << std::move(with) << std::move(said);
    };
    row("count of segments", "UNT+15", "UNT+14",
        "message 1, segment 15 UNT, element 1: control count does not match the number received (29), expected 15");
    row("reference of UNT", "UNT+15+1", "UNT+15+2",
        "message 1, segment 15 UNT, element 2: references do not match (28), expected the reference of UNH");
    row("count of messages", "UNZ+1", "UNZ+2",
        "interchange, segment 17 UNZ, element 1: control count does not match the number received (29), expected 1");
    row("reference of UNZ", "UNZ+1+HKM", "UNZ+1+MHN",
        "interchange, segment 17 UNZ, element 2: references do not match (28), expected the reference of UNB");
    row("no BGM", "BGM+185+HKM-K03-20261124-000172+9'\n", "", "message 1, segment 2 BGM: missing (13), expected BGM");
    row("too long", "NAD+CA+", "NAD+CA+0123456789012345678901234567890123456789",
        "message 1, segment 9 NAD, element 2, component 1: data element too long (39), expected an..35");
    row("missing component",
        "RFF+ABO:", "RFF+:", "message 1, segment 6 RFF, element 1, component 1: missing (13), expected 1153");
    row("too many components", "QTY+114:0", "QTY+114:0:A:B",
        "message 1, segment 4 QTY, element 1: too many constituents (16), expected 3 in C186");
    row("not here", "QTY+114:0'", "SEL+1'", "message 1, segment 4 SEL: not supported in this position (15)");
    row("no number", "UNT+15", "UNT+1A",
        "message 1, segment 15 UNT, element 1: invalid decimal notation (19), expected n..10");
    row("control character", "NAD+CA+LCA",
        "NAD+CA+L\x01"
        "A",
        "message 1, segment 9 NAD, element 2, component 1: invalid character (21), expected 3039");
    row("another message", "CUSREP:D", "CUSDEC:D",
        "message 1, segment 1 UNH, element 2: invalid value (12), expected a message of the directory");
    row("no UNZ", "UNZ+1+HKMK0300012345'", "", "interchange, segment 17 UNZ: missing (13), expected UNZ");
    row("half a segment", "UNZ+1+HKMK0300012345'", "UNZ+1+HKMK",
        "interchange, segment 17, element 2: missing (13), expected a segment terminator");
    row("no UNT", "UNT+15+1'\n", "", "message 1, segment 15 UNT: missing (13), expected UNT");
    row("character set", "UNOW:4", "UNOX:4",
        "interchange, segment 1 UNB, element 1: character set not supported (46), expected UNOA, UNOB, UNOC, UNOW and "
        "UNOY are known");
    row("version", "UNOW:4", "UNOW:7",
        "interchange, segment 1 UNB, element 1: syntax version or level not supported (2), expected version 1 to 4");
    row("a group", "UNH+1+", "UNG+1'UNH+1+", "interchange, segment 2 UNG: envelope functionality not supported (47)");
    row("after the end", "UNZ+1+HKMK0300012345'", "UNZ+1+HKMK0300012345'UNZ+1+1'",
        "interchange, segment 18 UNZ: invalid occurrence outside a message (33)");
    row("a small tag", "BGM+185", "bgm+185",
        "interchange, segment 3: invalid value (12), expected a tag of capital letters");
}

void EdifactTest::findings()
{
    QFETCH(std::string, what);
    QFETCH(std::string, with);
    QFETCH(std::string, said);
    const std::string bytes = replaced(sample("arrival.edi"), what, with);
    QVERIFY(!bytes.empty());
    const Received received = receive(bytes);
    std::string all;
    for (const Finding& finding : received.findings)
        all += describe(finding) + "\n";
    QVERIFY2(all.contains(said + "\n"), all.c_str());
    // The answer can always be written, unless there is nobody to answer.
    const SyntaxReport report = reportOf(received);
    QVERIFY(report.action == Action::Rejected ||
            std::ranges::any_of(report.messages, [](const auto& one) { return one.action == Action::Rejected; }));
}

void EdifactTest::contrlNamesWhatIsWrong()
{
    std::string bytes = replaced(sample("arrival.edi"), "RFF+ABO:", "RFF+:");
    bytes = replaced(bytes, "EQD+CN", "SEL+1'EQD+CN");
    bytes = replaced(bytes, "UNT+15", "UNT+16");
    const SyntaxReport report = reportOf(receive(bytes));
    QCOMPARE(report.action, Action::Acknowledged);
    QCOMPARE(report.reference, std::string("HKMK0300012345"));
    QCOMPARE(report.messages.size(), std::size_t{1});
    const ReportedMessage& message = report.messages.front();
    QCOMPARE(message.action, Action::Rejected);
    QCOMPARE(message.segments.size(), std::size_t{2});
    QCOMPARE(message.segments.front().position, std::int64_t{6});
    QVERIFY(message.segments.front().elements ==
            (std::vector<ReportedElement>{{.error = "13", .element = 1, .component = 1}}));
    QCOMPARE(message.segments.back().position, std::int64_t{14});
    QCOMPARE(message.segments.back().error, std::string("15"));

    Interchange answer;
    answer.envelope = {.sender = report.recipient,
                       .recipient = report.sender,
                       .date = "261124",
                       .time = "0916",
                       .reference = "A1",
                       .application = {}};
    answer.messages = {messageOf(report, "1")};
    const auto written = write(answer);
    QVERIFY2(written.has_value(), written ? "" : written.error().what.c_str());
    const auto read = syntaxReport(receive(*written).interchange.messages.front());
    QVERIFY(read.has_value() && *read == report);

    // A good one is acknowledged with all its messages; a bad envelope is rejected whole.
    const SyntaxReport good = reportOf(receive(sample("arrival.edi")));
    QVERIFY(good.action == Action::Acknowledged && good.messages.front().action == Action::Acknowledged);
    const SyntaxReport bad = reportOf(receive(replaced(sample("arrival.edi"), "UNZ+1", "UNZ+3")));
    QVERIFY(bad.action == Action::Rejected && bad.messages.empty() && bad.service == "UNZ" && bad.error == "29");
}

void EdifactTest::charsets()
{
    QCOMPARE(toUtf8("caf\xe9", Charset::Latin1).value(), std::string("café"));
    QCOMPARE(fromUtf8("café", Charset::Latin1).value(), std::string("caf\xe9"));
    QVERIFY(!fromUtf8("云", Charset::Latin1).has_value());
    QVERIFY(!toUtf8("\xe9", Charset::Utf8).has_value());
    QVERIFY(!toUtf8("\xe9", Charset::LevelB).has_value());
    QVERIFY(inRepertoire("TRUCK 1", Charset::LevelA));
    QVERIFY(!inRepertoire("Truck 1", Charset::LevelA));
    QVERIFY(inRepertoire("Truck 1", Charset::LevelB));
    QVERIFY(!inRepertoire("Truck_1", Charset::LevelB));
    QVERIFY(!charsetOf("UNOX").has_value());
}

void EdifactTest::bounds()
{
    const std::string head = "UNB+UNOW:4+A+B+261124:0915+1'";
    QVERIFY(!receive(std::string(kMaxInterchange + 1, 'A')).findings.empty());
    const Received longElement = receive(head + "UNH+" + std::string(kMaxElementBytes + 1, 'A'));
    QCOMPARE(longElement.findings.back().error, SyntaxError::TooLong);
    const Received elements = receive(head + "UNH" + std::string(500, '+') + "'");
    QCOMPARE(elements.findings.back().error, SyntaxError::TooManyConstituents);
    std::string many = head;
    for (std::size_t i = 0; i <= kMaxSegments; ++i)
        many += "FTX+AAA'";
    QVERIFY(receive(many).findings.size() <= 100);
}

void EdifactTest::contentThatCannotBeWritten()
{
    Received received = receive(sample("arrival.edi"));
    Interchange& interchange = received.interchange;
    auto report = conveyanceReport(interchange.messages.front()).value();
    report.transport.plate = "云G12345";
    interchange.messages = {messageOf(report, "1")};
    QVERIFY(write(interchange).has_value());
    interchange.envelope.syntax = "UNOC"; // Latin letters alone
    QVERIFY(!write(interchange).has_value());
    interchange.envelope.syntax = "UNOW";
    report.carrier = std::string(36, 'A');
    interchange.messages = {messageOf(report, "1")};
    QVERIFY(write(interchange).error().what.contains("expected an..35"));
}

QTEST_APPLESS_MAIN(EdifactTest)
#include "edifact_test.moc"
