// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/channel.h"
#include "hardware/chip/elementary_file.h"
#include "tests/support/chip/faulty_card.h"
#include "tests/support/chip/issued_chip.h"
#include "tests/support/chip/recorded_card.h"

#include <QTest>

#include <functional>
#include <utility>
#include <vector>

namespace tongguan::chip {

namespace {

using test::DocumentText;
using test::FaultyCard;
using test::IssuedChip;
using test::SimulatedChip;

/// Everything that a reading has, so that each fault meets each step.
const DocumentText kWhole{
    .portraitBytes = 600, .pace = {{Cipher::Aes128, 13}}, .chipAuthentication = Cipher::Aes128, .activeKey = {}};
const DocumentText kBasic{.portraitBytes = 600, .activeKey = "P-256"};

FaultyCard::Fault says(const char* hexes)
{
    return [answer = test::hex(hexes)](const Result<Bytes>&) -> Result<Bytes> { return answer; };
}

FaultyCard::Fault changes(std::function<void(Bytes&)> change)
{
    return [change = std::move(change)](Result<Bytes> answer) -> Result<Bytes> {
        if (answer)
            change(*answer);
        return answer;
    };
}

struct Fault {
    const char* title;
    FaultyCard::Fault fault;
    bool once = true;
};

std::vector<Fault> faults()
{
    return {
        {"removed", [](const Result<Bytes>&) -> Result<Bytes> { return fail(Errc::Unavailable, "removed"); }, false},
        {"6982", says("6982")},
        {"6A82", says("6A82")},
        {"6300", says("6300")},
        {"6F00", says("6F00")},
        {"only a status", says("9000")},
        {"nothing", says("")},
        {"one byte", says("90")},
        {"cut in the middle", changes([](Bytes& answer) { answer.resize(answer.size() / 2); })},
        {"its data cut, its status whole",
         changes([](Bytes& answer) { answer.erase(answer.begin(), answer.begin() + std::ssize(answer) / 2 - 1); })},
        {"first byte changed", changes([](Bytes& answer) { answer.front() ^= 0x01U; })},
        {"a byte in the middle changed", changes([](Bytes& answer) { answer[answer.size() / 2] ^= 0x10U; })},
        {"a length bomb", says("8784FFFFFFFF019000")},
        {"an indefinite length", says("7C80019000")},
        {"65,538 bytes", changes([](Bytes& answer) { answer.insert(answer.begin(), 65538 - answer.size(), 0x87); })},
        {"over that", changes([](Bytes& answer) { answer.insert(answer.begin(), 65539 - answer.size(), 0x87); })},
        {"61xx for ever", says("AA6100"), false},
        {"61xx with nothing for ever", says("6110"), false},
    };
}

} // namespace

/// Each fault at each answer of a whole reading, counted up until it meets none any more.
class FaultsTest : public QObject {
    Q_OBJECT

  private slots:
    void neverBelieved_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("basic");
        for (std::size_t i = 0; i < faults().size(); ++i) {
            QTest::addRow("%s, PACE", faults()[i].title) << static_cast<int>(i) << false;
            QTest::addRow("%s, BAC", faults()[i].title) << static_cast<int>(i) << true;
        }
    }
    void neverBelieved()
    {
        QFETCH(const int, row);
        QFETCH(const bool, basic);
        const Fault fault = faults()[static_cast<std::size_t>(row)];
        IssuedChip issued(basic ? kBasic : kWhole);
        for (std::size_t n = 0;; ++n) {
            SimulatedChip chip = issued.chip();
            FaultyCard card(chip, n, fault.once, fault.fault);
            const auto reading = issued.read(card);
            if (!card.fired()) {
                QVERIFY(n > 10);
                QCOMPARE(name(reading.value().verdict()), "verified");
                return;
            }
            // What was a status alone, before the session, may have any data before it; nobody looks at them.
            const bool believed = reading && reading->verdict() == ChipVerdict::Verified;
            QVERIFY2(!believed || (card.metBareStatus() && reading->zone->lines == issued.document.text.zone),
                     qPrintable(QString::number(n)));
            QVERIFY2(card.commands() < 60, qPrintable(QString::number(card.commands())));
        }
    }

    void removedIsUnavailable()
    {
        IssuedChip issued(kWhole);
        for (std::size_t n = 0; n < 20; ++n) {
            SimulatedChip chip = issued.chip();
            FaultyCard card(chip, n, false,
                            [](const Result<Bytes>&) -> Result<Bytes> { return fail(Errc::Unavailable, "removed"); });
            const auto reading = issued.read(card);
            QVERIFY(!reading);
            QCOMPARE(reading.error().code, Errc::Unavailable);
        }
    }

    /// An error is for the log: nothing that stands in the document, no key.
    void errorsNameNobody()
    {
        for (const Fault& fault : faults()) {
            IssuedChip issued(kBasic);
            for (std::size_t n = 0; n < 20; ++n) {
                SimulatedChip chip = issued.chip();
                FaultyCard card(chip, n, fault.once, fault.fault);
                const auto reading = issued.read(card);
                if (reading)
                    continue;
                const QString what = QString::fromStdString(reading.error().what);
                for (const char* secret : {"ERIKSSON", "ANNA", "L898902C", "740812", "314159"})
                    QVERIFY2(!what.contains(secret), qPrintable(what));
            }
        }
    }

    void oversizedFiles_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("EF.SOD of 16 MB") << 0x011D << QByteArray("7783FFFFFF30");
        QTest::newRow("EF.SOD of 33 kB") << 0x011D << QByteArray("7782810030");
        QTest::newRow("DG1 of 64 kB") << 0x0101 << QByteArray("6182FFFF5F1F");
        QTest::newRow("DG2 of 300 kB") << 0x0102 << QByteArray("75830493E07F");
        QTest::newRow("DG15 of 64 kB") << 0x010F << QByteArray("6F82FFFF30");
    }
    void oversizedFiles()
    {
        QFETCH(const int, id);
        QFETCH(const QByteArray, head);
        IssuedChip issued(kBasic);
        issued.document.files[static_cast<std::uint16_t>(id)] = test::hex(head.toStdString());
        SimulatedChip chip = issued.chip();
        const auto reading = issued.read(chip);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, Errc::Exhausted);
        QVERIFY(chip.commands() < 30);
    }

    /// The largest portrait that is read fits into the commands that a document may take.
    void largestPortrait()
    {
        IssuedChip issued({.portraitBytes = 262'144 - 100, .activeKey = "P-256"});
        SimulatedChip chip = issued.chip();
        const auto reading = issued.read(chip);
        QVERIFY(reading);
        QCOMPARE(name(reading->verdict()), "verified");
        QVERIFY(chip.commands() < kMaxApdus);
    }

    /// A chip that gives a byte at a time is given up.
    void trickle()
    {
        class Trickle final : public Card {
          public:
            Result<Bytes> transmit(ByteView command) override
            {
                ++commands;
                if (command[1] == 0xB0) // the head of a file of 65 kB, then one byte each
                    return command[4] == 5 ? test::hex("6182FF00009000") : test::hex("009000");
                return test::hex("9000");
            }
            std::size_t commands = 0;
        } card;
        Channel channel(card);
        const auto file = readFile(channel, File::Group2);
        QVERIFY(!file);
        QCOMPARE(file.error().code, Errc::Exhausted);
        QVERIFY(card.commands < 700);
    }

    void deadLineStaysDead()
    {
        test::RecordedCard card({});
        Channel channel(card);
        QVERIFY(!selectApplication(channel));
        QVERIFY(!channel.isAlive());
        const auto again = selectApplication(channel);
        QCOMPARE(again.error().code, Errc::Denied);
    }
};

} // namespace tongguan::chip

QTEST_APPLESS_MAIN(tongguan::chip::FaultsTest)
#include "faults_test.moc"
