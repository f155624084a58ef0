// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/serial_scanner.h"
#include "hardware/devices/simulators/scanner_simulator.h"
#include "tests/unit/devices/mailbox.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <string_view>

using namespace tongguan;
using namespace tongguan::devices;
using namespace std::chrono_literals;

namespace {

struct Desk {
    Desk(const Framing& framing, std::chrono::milliseconds gap)
        : scanner(folder.filePath("scanner").toStdString(), framing, log),
          driver({.port = {.path = folder.filePath("scanner").toStdString()}, .framing = framing, .gap = gap}, log)
    {}
    bool start()
    {
        driver.start([this](Bytes payload) { payloads.put(std::move(payload)); },
                     [this](Condition condition) { conditions.put(condition); });
        return scanner.plug() && conditions.waitForLast(Condition::Ready);
    }

    QTemporaryDir folder;
    StderrLog log{Severity::Error};
    Mailbox<Bytes> payloads;
    Mailbox<Condition> conditions;
    ScannerSimulator scanner;
    SerialScanner driver;
};

Bytes everyByte(std::size_t size)
{
    Bytes payload(size);
    for (std::size_t at = 0; at < size; ++at)
        payload[at] = static_cast<std::uint8_t>(at * 7);
    return payload;
}

Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

} // namespace

class SerialScannerTest : public QObject {
    Q_OBJECT

  private slots:
    void anyPayload_data()
    {
        QTest::addColumn<Bytes>("prefix");
        QTest::addColumn<Bytes>("suffix");
        QTest::addColumn<Bytes>("payload");
        QTest::addColumn<int>("piece");
        const std::pair<const char*, Framing> framings[] = {{"CR", ScannerSettings{}.framing},
                                                            {"STX ETX", Framing::stxEtx()},
                                                            {"]Q1 CRLF", {{']', 'Q', '1'}, {'\r', '\n'}, {}, {}}}};
        for (const auto& [name, framing] : framings) {
            QTest::addRow("%s text", name) << framing.prefix << framing.suffix << bytesOf("TG1:ABC") << 1;
            QTest::addRow("%s every byte", name) << framing.prefix << framing.suffix << everyByte(512) << 64;
            QTest::addRow("%s as much as a code holds", name)
                << framing.prefix << framing.suffix << everyByte(kLongestPayload) << 0;
            QTest::addRow("%s ends like a frame", name) << framing.prefix << framing.suffix << framing.suffix << 0;
        }
    }
    void anyPayload()
    {
        QFETCH(Bytes, prefix);
        QFETCH(Bytes, suffix);
        QFETCH(Bytes, payload);
        QFETCH(int, piece);
        Desk desk({prefix, suffix, FrameEnd::AtSuffixAndGap, {}}, 400ms);
        QVERIFY(desk.start());
        desk.scanner.scan(payload, static_cast<std::size_t>(piece));
        QVERIFY(desk.payloads.waitForCount(1));
        QCOMPARE(desk.payloads.all(), std::vector<Bytes>{payload});
    }

    void tooLongAndNoise()
    {
        Desk desk(Framing::stxEtx(), 10min);
        QVERIFY(desk.start());
        desk.scanner.scan(Bytes(kLongestPayload, 'a'));
        desk.scanner.scan(Bytes(kLongestPayload + 1, 'b'));
        desk.scanner.noise(bytesOf("\x03zzz"));
        desk.scanner.scan({});
        desk.scanner.scan(Bytes(100000, 'c'), 3000);
        desk.scanner.scan(bytesOf("short"));
        QVERIFY(desk.payloads.waitForCount(2));
        QCOMPARE(desk.payloads.all(), (std::vector<Bytes>{Bytes(kLongestPayload, 'a'), bytesOf("short")}));
    }

    void pulledAndPlugged()
    {
        Desk desk(Framing::stxEtx(), 10min);
        QVERIFY(desk.start());
        desk.scanner.unplug();
        QVERIFY(desk.conditions.waitForLast(Condition::Lost));
        QVERIFY(desk.scanner.plug());
        QVERIFY(desk.conditions.waitForLast(Condition::Ready));
        desk.scanner.scan(bytesOf("again"));
        QVERIFY(desk.payloads.waitForCount(1));
        QCOMPARE(desk.payloads.all().front(), bytesOf("again"));
    }
};

QTEST_GUILESS_MAIN(SerialScannerTest)
#include "serial_scanner_test.moc"
