// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/serial_document_reader.h"
#include "hardware/devices/simulators/document_reader_simulator.h"
#include "tests/unit/devices/mailbox.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>
#include <optional>
#include <string>

using namespace tongguan;
using namespace tongguan::devices;
using namespace std::chrono_literals;

namespace {

using Lines = std::vector<std::string>;

const Lines kPassport = {"P<UTOTRAN<<VAN<AN<<<<<<<<<<<<<<<<<<<<<<<<<<<",
                         "X1234567<4UTO8001014M3012315<<<<<<<<<<<<<<08"};
const Lines kCard = {"I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6",
                     "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"};

/// A reader and its driver on one cable.
struct Desk {
    explicit Desk(ZoneFraming framing, std::chrono::milliseconds gap)
        : reader(folder.filePath("reader").toStdString(), framing, log),
          driver({.port = {.path = folder.filePath("reader").toStdString()}, .framing = framing, .gap = gap}, log)
    {}
    void start()
    {
        driver.start([this](const ZoneRead& zone) { reads.put(zone.lines); },
                     [this](Condition condition) { conditions.put(condition); });
    }
    bool ready() { return conditions.waitForLast(Condition::Ready); }

    QTemporaryDir folder;
    StderrLog log{Severity::Error};
    Mailbox<Lines> reads;
    Mailbox<Condition> conditions;
    DocumentReaderSimulator reader;
    SerialDocumentReader driver;
};

// Longer than any test waits: then silence plays no part.
constexpr auto kNever = 10min;

} // namespace

class SerialDocumentReaderTest : public QObject {
    Q_OBJECT

  private slots:
    void eachSizeOfWrite_data()
    {
        QTest::addColumn<bool>("lines");
        QTest::newRow("STX and ETX") << false;
        QTest::newRow("lines") << true;
    }
    void eachSizeOfWrite()
    {
        QFETCH(bool, lines);
        Desk desk(lines ? ZoneFraming::Lines : ZoneFraming::StxEtx, kNever);
        QVERIFY(desk.reader.plug());
        desk.start();
        QVERIFY(desk.ready());
        for (std::size_t piece = 0; piece <= 92; ++piece) {
            desk.reads.clear();
            desk.reader.lay(kPassport, piece);
            desk.reader.lay(kCard, piece);
            QVERIFY(desk.reads.waitForCount(2));
            QCOMPARE(desk.reads.all(), (std::vector<Lines>{kPassport, kCard}));
        }
    }

    void noiseBetween()
    {
        Desk desk(ZoneFraming::StxEtx, kNever);
        QVERIFY(desk.reader.plug());
        desk.start();
        QVERIFY(desk.ready());
        const std::string_view noise("\x03\r\n\xff\x00P<UTO\x02half a fra", 21);
        desk.reader.noise({noise.begin(), noise.end()});
        desk.reader.lay(kPassport);
        desk.reader.noise(Bytes(10000, 'z'));
        desk.reader.lay(kCard);
        QVERIFY(desk.reads.waitForCount(2));
        QCOMPARE(desk.reads.all(), (std::vector<Lines>{kPassport, kCard}));
    }

    void unreadable_data() { eachSizeOfWrite_data(); }
    void unreadable()
    {
        QFETCH(bool, lines);
        Desk desk(lines ? ZoneFraming::Lines : ZoneFraming::StxEtx, kNever);
        QVERIFY(desk.reader.plug());
        desk.start();
        QVERIFY(desk.ready());
        desk.reader.unreadable();
        desk.reader.noise({0x15});
        desk.reader.lay(kPassport);
        QVERIFY(desk.reads.waitForCount(3));
        QCOMPARE(desk.reads.all(), (std::vector<Lines>{{}, {}, kPassport}));
    }

    void aZoneThatStopsShort()
    {
        Desk desk(ZoneFraming::Lines, 20ms);
        QVERIFY(desk.reader.plug());
        desk.start();
        QVERIFY(desk.ready());
        desk.reader.lay({kPassport[0]});
        QVERIFY(desk.reads.waitForCount(1));
        QCOMPARE(desk.reads.all(), (std::vector<Lines>{{}}));
    }

    void pulledAndPlugged()
    {
        Desk desk(ZoneFraming::StxEtx, kNever);
        desk.start();
        QVERIFY(desk.conditions.waitForLast(Condition::Lost));
        for (int times = 0; times < 3; ++times) {
            QVERIFY(desk.reader.plug());
            QVERIFY(desk.ready());
            desk.reader.lay(kPassport);
            QVERIFY(desk.reads.waitForLast(kPassport));
            desk.reads.clear();
            desk.reader.noise({0x02, 'P', '<'});
            desk.reader.unplug();
            QVERIFY(desk.conditions.waitForLast(Condition::Lost));
        }
        QVERIFY(desk.reader.plug());
        QVERIFY(desk.ready());
        desk.reader.lay(kCard);
        QVERIFY(desk.reads.waitForCount(1));
        QCOMPARE(desk.reads.all(), (std::vector<Lines>{kCard}));
        QCOMPARE(desk.conditions.all().size(), 8U);
    }

    void halvesDoNotMeet()
    {
        Desk desk(ZoneFraming::Lines, kNever);
        QVERIFY(desk.reader.plug());
        desk.start();
        QVERIFY(desk.ready());
        // One write, so that the half zone is there when the whole one was read.
        const std::string text = kCard[0] + '\r' + kCard[1] + '\r' + kCard[2] + '\r' + kPassport[0] + '\r';
        desk.reader.noise({text.begin(), text.end()});
        QVERIFY(desk.reads.waitForCount(1));
        desk.reader.unplug();
        QVERIFY(desk.conditions.waitForLast(Condition::Lost));
        QVERIFY(desk.reader.plug());
        QVERIFY(desk.ready());
        desk.reader.lay({kPassport[1]});
        desk.reader.lay(kCard);
        QVERIFY(desk.reads.waitForCount(2));
        QCOMPARE(desk.reads.all(), (std::vector<Lines>{kCard, kCard}));
    }

    void stoppedIsSilent()
    {
        Desk desk(ZoneFraming::StxEtx, kNever);
        QVERIFY(desk.reader.plug());
        for (int times = 0; times < 20; ++times) {
            desk.start();
            QVERIFY(desk.ready());
            desk.reader.lay(kPassport, 1);
            desk.driver.stop();
            const auto reads = desk.reads.all().size();
            const auto conditions = desk.conditions.all().size();
            desk.reader.unplug();
            QVERIFY(desk.reader.plug());
            QCOMPARE(desk.reads.all().size(), reads);
            QCOMPARE(desk.conditions.all().size(), conditions);
        }
    }

    void portsThatCannotBe()
    {
        QCOMPARE(check({.path = "/dev/null", .baud = 12345}).error().code, Errc::InvalidInput);
        QCOMPARE(check({.path = ""}).error().code, Errc::InvalidInput);
        QCOMPARE(openSerialPort({.path = "/dev/null"}).error().code, Errc::Unavailable);
        QCOMPARE(openSerialPort({.path = "/nowhere"}).error().code, Errc::Unavailable);
    }
};

QTEST_GUILESS_MAIN(SerialDocumentReaderTest)
#include "serial_document_reader_test.moc"
