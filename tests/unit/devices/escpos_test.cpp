// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/escpos.h"
#include "hardware/devices/escpos_renderer.h"
#include "hardware/devices/escpos_status.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace tongguan;
using namespace tongguan::devices;
using namespace tongguan::devices::escpos;

namespace {

/// Any bytes but those that would be a real-time command.
Raster noiseTicket(int width, int height)
{
    std::minstd_rand random(static_cast<unsigned>(width + height));
    Raster ticket{width, height, Bytes(static_cast<std::size_t>(width / 8 * height))};
    for (auto& byte : ticket.bits) {
        byte = static_cast<std::uint8_t>(random() >> 8U);
        if (byte == 0x10)
            byte = 0x1D;
    }
    return ticket;
}

std::vector<Raster> pagesOf(const std::vector<PrinterOutput>& outputs)
{
    std::vector<Raster> pages;
    for (const auto& output : outputs) {
        if (const auto* page = std::get_if<Raster>(&output))
            pages.push_back(*page);
    }
    return pages;
}

bool hasRealTimeCommand(const Bytes& bytes)
{
    return std::ranges::adjacent_find(bytes, [](auto first, auto second) {
               return first == 0x10 && (second == 0x04 || second == 0x05 || second == 0x14);
           }) != bytes.end();
}

} // namespace

class EscposTest : public QObject {
    Q_OBJECT

  private slots:
    void roundTrip_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        for (const auto& [width, height] :
             {std::pair{8, 1}, {384, 255}, {384, 256}, {576, 257}, {576, 1000}, {576, 4000}})
            QTest::addRow("%d x %d", width, height) << width << height;
    }
    void roundTrip()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        const auto ticket = noiseTicket(width, height);
        const auto bytes = encodeTicket(ticket);
        QVERIFY(bytes);
        for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, bytes->size()}) {
            EscposRenderer renderer;
            std::vector<Raster> pages;
            for (std::size_t at = 0; at < bytes->size(); at += piece) {
                const auto part = ByteView(*bytes).subspan(at, std::min(piece, bytes->size() - at));
                for (auto& page : pagesOf(renderer.push(part)))
                    pages.push_back(std::move(page));
            }
            QCOMPARE(pages.size(), 1U);
            QCOMPARE(pages[0].width, width);
            QCOMPARE(pages[0].height, height);
            QVERIFY(pages[0].bits == ticket.bits);
        }
    }

    void realTimeCommandsAreBroken()
    {
        Raster ticket{64, 3, {0x10, 0x04, 0x01, 0x10, 0x10, 0x05, 0x10, 0x10, // the last goes on in the next row
                              0x14, 0x08, 0x01, 0x10, 0x20, 0x10, 0x06, 0x00, //
                              0x10, 0x10, 0x10, 0x04, 0x00, 0x00, 0x00, 0x10}};
        const auto bytes = encodeTicket(ticket);
        QVERIFY(bytes);
        QVERIFY(!hasRealTimeCommand(*bytes));
        const auto pages = pagesOf(EscposRenderer().push(*bytes));
        QCOMPARE(pages.size(), 1U);
        int changed = 0;
        for (std::size_t at = 0; at < ticket.bits.size(); ++at) {
            QCOMPARE(pages[0].bits[at] & ticket.bits[at], ticket.bits[at]);
            changed += pages[0].bits[at] != ticket.bits[at] ? 1 : 0;
        }
        QCOMPARE(changed, 4);
    }

    void ticketsThatDoNotFit_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("bytes");
        QTest::newRow("no width") << 0 << 1 << 0;
        QTest::newRow("no height") << 8 << 0 << 0;
        QTest::newRow("negative") << -8 << -1 << 1;
        QTest::newRow("half a byte") << 12 << 1 << 2;
        QTest::newRow("too wide") << 584 << 1 << 73;
        QTest::newRow("too long") << 8 << 4001 << 4001;
        QTest::newRow("a byte missing") << 16 << 2 << 3;
        QTest::newRow("a byte too many") << 16 << 2 << 5;
    }
    void ticketsThatDoNotFit()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, bytes);
        const auto result = encodeTicket({width, height, Bytes(static_cast<std::size_t>(bytes))});
        QVERIFY(!result);
        QCOMPARE(result.error().code, Errc::InvalidInput);
    }

    void feedsBelongBetweenPictures()
    {
        const auto pages = pagesOf(EscposRenderer().push(Bytes{
            0x1B, '@', 0x1D, 'v',  '0', 0,  1,  0, 1,    0,    0xAA, // one row
            0x1B, 'J', 2,                                            // two blank ones
            0x1D, 'v', '0',  0,    2,   0,  1,  0, 0x55, 0x0F,       // a wider row
            0x1B, 'd', 3,    0x1D, 'V', 66, 24,                      // blank, cut
            0x1D, 'V', 0,                                            // nothing to cut off
        }));
        QCOMPARE(pages.size(), 1U);
        QCOMPARE(pages[0].width, 16);
        QCOMPARE(pages[0].bits, (Bytes{0xAA, 0, 0, 0, 0, 0, 0x55, 0x0F}));
    }

    void theRendererTakesAnything()
    {
        std::minstd_rand random(4711);
        EscposRenderer renderer;
        // Bytes that begin commands come often, so that their arguments are anything too.
        constexpr std::array<std::uint8_t, 8> kOften = {0x1B, 0x1D, 0x10, 'v', 'V', '0', 0, 0xFF};
        for (int round = 0; round < 1000; ++round) {
            Bytes bytes(512);
            for (auto& byte : bytes) {
                const auto value = random() >> 4U;
                byte = value % 3 == 0 ? kOften[value / 3 % kOften.size()] : static_cast<std::uint8_t>(value);
            }
            for (const auto& page : pagesOf(renderer.push(bytes))) {
                QVERIFY(page.width % 8 == 0 && page.width <= kWidestPaper);
                QVERIFY(page.height > 0 && page.height <= kLongestTicket);
                QCOMPARE(page.bits.size(), static_cast<std::size_t>(page.width / 8 * page.height));
            }
        }
    }

    void aHugePictureIsBounded()
    {
        EscposRenderer renderer;
        std::ignore = renderer.push(Bytes{0x1D, 'v', '0', 0, 0xFF, 0x0F, 0xFF, 0xFF});
        const Bytes rows(65520, 0xFF); // 16 rows
        for (int times = 0; times < 300; ++times)
            std::ignore = renderer.push(rows);
        QCOMPARE(renderer.rows(), kLongestTicket);
    }

    void status_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<int>("condition");
        const auto row = [](const char* name, const char* answers, Condition condition) {
            QTest::newRow(name) << QByteArray(answers) << static_cast<int>(condition);
        };
        row("ready", "\x12\x12\x12\x12", Condition::Ready);
        row("near end", "\x12\x12\x12\x1e", Condition::PaperLow);
        row("paper end", "\x1a\x32\x12\x7e", Condition::PaperOut);
        row("stopped for lack of paper", "\x1a\x32\x12\x12", Condition::PaperOut);
        row("cover open", "\x1a\x16\x12\x12", Condition::CoverOpen);
        row("cover open and no paper", "\x1a\x36\x12\x7e", Condition::CoverOpen);
        row("cutter", "\x1a\x52\x1a\x12", Condition::PaperJam);
        row("cutter, and paper low", "\x1a\x52\x1a\x1e", Condition::PaperJam);
        row("mechanical", "\x1a\x52\x16\x12", Condition::PaperJam);
        row("unrecoverable", "\x1a\x52\x32\x12", Condition::PaperJam);
        row("a hot head", "\x1a\x52\x52\x12", Condition::Ready);
        row("drawer open", "\x16\x12\x12\x12", Condition::Ready);
    }
    void status()
    {
        QFETCH(QByteArray, answers);
        QFETCH(int, condition);
        StatusRound round;
        for (int query = 1; query <= 4; ++query) {
            QCOMPARE(static_cast<int>(round.next().value()), query);
            QVERIFY(round.answer(static_cast<std::uint8_t>(answers[query - 1])));
        }
        QVERIFY(!round.next());
        QVERIFY(!round.answer(0x12));
        QCOMPARE(static_cast<int>(round.condition()), condition);
    }

    void onlyAnswersAnswer()
    {
        int status = 0;
        int paper = 0;
        for (int value = 0; value < 256; ++value) {
            const auto byte = static_cast<std::uint8_t>(value);
            StatusRound round;
            QCOMPARE(round.answer(byte), isStatusAnswer(byte));
            QCOMPARE(round.next().value(), isStatusAnswer(byte) ? StatusQuery::Offline : StatusQuery::Printer);
            QVERIFY(!(isStatusAnswer(byte) && isPaperSensorAnswer(byte)));
            status += isStatusAnswer(byte) ? 1 : 0;
            paper += isPaperSensorAnswer(byte) ? 1 : 0;
        }
        QCOMPARE(status, 16);
        QCOMPARE(paper, 64);
        QVERIFY(!isStatusAnswer(0x11) && !isStatusAnswer(0x13)); // XON, XOFF
        QVERIFY(!isPaperSensorAnswer(0x11) && !isPaperSensorAnswer(0x13));
    }
};

QTEST_GUILESS_MAIN(EscposTest)
#include "escpos_test.moc"
