// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/escpos_printer.h"
#include "hardware/devices/simulators/printer_simulator.h"
#include "tests/unit/devices/mailbox.h"

#include <QImage>
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

Raster ticket(int height = 600)
{
    Raster made{576, height, Bytes(static_cast<std::size_t>(72 * height))};
    for (std::size_t at = 0; at < made.bits.size(); ++at)
        made.bits[at] = static_cast<std::uint8_t>(at % 251 | 1U);
    return made;
}

/// Any fixed answer that is not an error.
constexpr int kDone = -1;

/// A printer and its driver.
struct Counter {
    explicit Counter(bool tcp, std::chrono::milliseconds patience = 30s)
        : printer(
              tcp ? WirePlace(TcpLoopback{}) : WirePlace(PtyLink{folder.filePath("printer").toStdString()}),
              folder.path().toStdString(), [this](PrintedTicket printed) { tickets.put(std::move(printed)); }, log)
    {
        plugged = printer.plug().has_value();
        driver = std::make_unique<EscposPrinter>(EscposPrinterSettings{.address = printer.address(),
                                                                       .paperWidth = 576,
                                                                       .idlePoll = 10ms,
                                                                       .printingPoll = 10ms,
                                                                       .answerWithin = 30s,
                                                                       .patience = patience},
                                                 log);
    }
    bool start()
    {
        driver->start([this](Condition condition) { conditions.put(condition); });
        return plugged && conditions.waitForLast(Condition::Ready);
    }
    void print(Raster raster)
    {
        driver->print(std::move(raster), [this](const Result<>& result) {
            answers.put(result ? kDone : static_cast<int>(result.error().code));
        });
    }
    bool becomes(Condition condition) { return conditions.waitForLast(condition); }

    QTemporaryDir folder;
    StderrLog log{Severity::Error};
    Mailbox<PrintedTicket> tickets;
    Mailbox<Condition> conditions;
    Mailbox<int> answers;
    PrinterSimulator printer;
    bool plugged = false;
    std::unique_ptr<EscposPrinter> driver;
};

constexpr int kUnavailable = static_cast<int>(Errc::Unavailable);

} // namespace

class EscposPrinterTest : public QObject {
    Q_OBJECT

    static void wires()
    {
        QTest::addColumn<bool>("tcp");
        QTest::newRow("serial") << false;
        QTest::newRow("TCP") << true;
    }

  private slots:
    void prints_data() { wires(); }
    void prints()
    {
        QFETCH(bool, tcp);
        Counter counter(tcp);
        QVERIFY(counter.start());
        counter.print(ticket(600));
        counter.print(ticket(1));
        QVERIFY(counter.answers.waitForCount(2));
        QCOMPARE(counter.answers.all(), (std::vector{kDone, kDone}));
        const auto printed = counter.tickets.all();
        QCOMPARE(printed.size(), 2U);
        QVERIFY(printed[0].raster.bits == ticket(600).bits);
        QVERIFY(printed[1].raster.bits == ticket(1).bits);

        const QImage picture(QString::fromStdString(printed[0].picture.string()));
        QCOMPARE(picture.size(), QSize(576 + 48, 600 + 48));
        QCOMPARE(picture.pixelColor(24 + 6, 24), QColor(Qt::white)); // 0x01: only the last dot of the first byte
        QCOMPARE(picture.pixelColor(24 + 7, 24), QColor(Qt::black));
    }

    void printsAtOnceAfterStart()
    {
        Counter counter(false);
        counter.driver->start([&](Condition condition) { counter.conditions.put(condition); });
        counter.print(ticket());
        QVERIFY(counter.answers.waitForCount(1));
        QCOMPARE(counter.answers.all(), std::vector{kDone});
    }

    void eachConditionIsSeen_data() { wires(); }
    void eachConditionIsSeen()
    {
        QFETCH(bool, tcp);
        Counter counter(tcp);
        QVERIFY(counter.start());
        for (const auto condition : {Condition::PaperLow, Condition::PaperOut, Condition::Ready, Condition::PaperJam,
                                     Condition::CoverOpen, Condition::Ready}) {
            counter.printer.setCondition(condition);
            QVERIFY(counter.becomes(condition));
        }
        counter.printer.setCondition(Condition::PaperLow);
        QVERIFY(counter.becomes(Condition::PaperLow));
        counter.print(ticket());
        QVERIFY(counter.answers.waitForCount(1));
        QCOMPARE(counter.answers.all(), std::vector{kDone});
    }

    void failsBefore_data()
    {
        QTest::addColumn<int>("condition");
        for (const auto condition : {Condition::PaperOut, Condition::PaperJam, Condition::CoverOpen})
            QTest::newRow(name(condition)) << static_cast<int>(condition);
    }
    void failsBefore()
    {
        QFETCH(int, condition);
        Counter counter(false);
        QVERIFY(counter.start());
        counter.printer.setCondition(static_cast<Condition>(condition));
        counter.print(ticket());
        counter.print(ticket());
        QVERIFY(counter.answers.waitForCount(2));
        QCOMPARE(counter.answers.all(), (std::vector{kUnavailable, kUnavailable}));
        QCOMPARE(counter.tickets.all().size(), 0U);
    }

    void failsMidway_data() { failsBefore_data(); }
    void failsMidway()
    {
        QFETCH(int, condition);
        Counter counter(false);
        QVERIFY(counter.start());
        counter.printer.failAfterRows(300, static_cast<Condition>(condition));
        counter.print(ticket(600));
        QVERIFY(counter.answers.waitForCount(1));
        QCOMPARE(counter.answers.all(), std::vector{kUnavailable});
        QVERIFY(counter.becomes(static_cast<Condition>(condition)));

        // The rest must not come out with the next ticket.
        QVERIFY(QTest::qWaitFor([&] { return counter.printer.waiting() == 0; }, 30000));
        counter.printer.setCondition(Condition::Ready);
        QVERIFY(counter.becomes(Condition::Ready));
        counter.print(ticket(10));
        QVERIFY(counter.answers.waitForCount(2));
        QCOMPARE(counter.answers.all(), (std::vector{kUnavailable, kDone}));
        const auto printed = counter.tickets.all();
        QCOMPARE(printed.size(), 1U);
        QVERIFY(printed[0].raster.bits == ticket(10).bits);
    }

    void pulledMidway_data() { wires(); }
    void pulledMidway()
    {
        QFETCH(bool, tcp);
        Counter counter(tcp);
        QVERIFY(counter.start());
        counter.printer.hold(true);
        counter.print(ticket());
        QVERIFY(QTest::qWaitFor([&] { return counter.printer.waiting() > 1000; }, 30000));
        counter.print(ticket());
        counter.printer.unplug();
        QVERIFY(counter.answers.waitForCount(2));
        QCOMPARE(counter.answers.all(), (std::vector{kUnavailable, kUnavailable}));
        QVERIFY(counter.becomes(Condition::Lost));
        counter.print(ticket());
        QVERIFY(counter.answers.waitForCount(3));

        counter.printer.hold(false);
        QVERIFY(counter.printer.plug());
        QVERIFY(counter.becomes(Condition::Ready));
        counter.print(ticket(5));
        QVERIFY(counter.answers.waitForCount(4));
        QCOMPARE(counter.answers.all(), (std::vector{kUnavailable, kUnavailable, kUnavailable, kDone}));
        QCOMPARE(counter.tickets.all().size(), 1U);
    }

    void aPrinterThatNeverConfirms()
    {
        Counter counter(false, 1500ms);
        QVERIFY(counter.start());
        counter.printer.hold(true);
        counter.print(ticket(10));
        QVERIFY(counter.answers.waitForCount(1));
        QCOMPARE(counter.answers.all(), std::vector{kUnavailable});
        // It has thrown the ticket away.
        QVERIFY(QTest::qWaitFor([&] { return counter.printer.waiting() == 0; }, 30000));
        counter.printer.hold(false);
        counter.print(ticket(3));
        QVERIFY(counter.answers.waitForCount(2));
        QCOMPARE(counter.tickets.all().size(), 1U);
        QCOMPARE(counter.tickets.all()[0].raster.height, 3);
    }

    void aPrinterThatNeverAnswers()
    {
        auto pty = Pty::open();
        QVERIFY(pty);
        StderrLog log{Severity::Error};
        Mailbox<Condition> conditions;
        Mailbox<int> answers;
        EscposPrinter driver({.address = SerialSettings{.path = pty->path}, .answerWithin = 20ms}, log);
        driver.start([&](Condition condition) { conditions.put(condition); });
        driver.print(ticket(), [&](const Result<>& result) { answers.put(result ? kDone : kUnavailable); });
        QVERIFY(answers.waitForCount(1));
        QCOMPARE(answers.all(), std::vector{kUnavailable});
        QVERIFY(conditions.waitForLast(Condition::Lost));
        driver.stop();
        QCOMPARE(conditions.all(), std::vector{Condition::Lost});
    }

    void whatCannotBePrinted()
    {
        Counter counter(false);
        counter.print(ticket());
        QCOMPARE(counter.answers.all(), std::vector{kUnavailable}); // not started
        QVERIFY(counter.start());
        counter.print({584, 1, Bytes(73)});
        QVERIFY(counter.answers.waitForCount(2));
        QCOMPARE(counter.answers.all()[1], static_cast<int>(Errc::InvalidInput));

        counter.printer.hold(true);
        for (std::size_t times = 0; times <= EscposPrinter::kMostWaiting; ++times)
            counter.print(ticket(1));
        QVERIFY(counter.answers.waitForCount(3));
        QCOMPARE(counter.answers.all()[2], static_cast<int>(Errc::Exhausted));

        counter.driver->stop();
        QCOMPARE(counter.answers.all().size(), 3 + EscposPrinter::kMostWaiting);
        QCOMPARE(counter.answers.all().back(), kUnavailable);
    }
};

QTEST_GUILESS_MAIN(EscposPrinterTest)
#include "escpos_printer_test.moc"
