// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/zone_assembler.h"

#include <QTest>

#include <string>

using namespace tongguan;
using namespace tongguan::devices;

namespace {

// An invented holder of the invented state that ICAO 9303 reserves for samples.
const QByteArray kFirst44 = "P<UTOTRAN<<VAN<AN<<<<<<<<<<<<<<<<<<<<<<<<<<<";
const QByteArray kSecond44 = "X1234567<4UTO8001014M3012315<<<<<<<<<<<<<<08";
const QByteArray kLine36(36, 'A');
const QByteArray kLine30(30, 'C');

Bytes bytesOf(const QByteArray& text)
{
    return {text.begin(), text.end()};
}

/// Lines joined, one read a string; "" is a document that could not be read.
QByteArrayList said(ZoneAssembler& zones, const QByteArrayList& frames)
{
    QByteArrayList reads;
    const auto note = [&](const std::optional<ZoneRead>& zone) {
        if (!zone)
            return;
        QByteArrayList lines;
        for (const auto& line : zone->lines)
            lines.append(QByteArray::fromStdString(line));
        reads.append(lines.join('/'));
    };
    for (const auto& frame : frames)
        note(frame == "|" ? zones.gap() : zones.frame(bytesOf(frame)));
    return reads;
}

} // namespace

class ZoneAssemblerTest : public QObject {
    Q_OBJECT

  private slots:
    void reads_data()
    {
        QTest::addColumn<bool>("lines");
        QTest::addColumn<QByteArrayList>("frames");
        QTest::addColumn<QByteArrayList>("reads");
        const QByteArray td3 = kFirst44 + "/" + kSecond44;
        const QByteArray td1 = kLine30 + "/" + kLine30 + "/" + kLine30;

        QTest::newRow("a frame of TD3") << false << QByteArrayList{kFirst44 + "\r" + kSecond44} << QByteArrayList{td3};
        QTest::newRow("CRLF, and one at the end")
            << false << QByteArrayList{kFirst44 + "\r\n" + kSecond44 + "\r\n"} << QByteArrayList{td3};
        QTest::newRow("nothing between the lines")
            << false << QByteArrayList{kFirst44 + kSecond44} << QByteArrayList{td3};
        QTest::newRow("a frame of TD2") << false << QByteArrayList{kLine36 + "\r" + kLine36}
                                        << QByteArrayList{kLine36 + "/" + kLine36};
        QTest::newRow("TD1 with nothing between")
            << false << QByteArrayList{kLine30.repeated(3)} << QByteArrayList{td1};
        QTest::newRow("no read") << false << QByteArrayList{"?"} << QByteArrayList{""};
        QTest::newRow("NAK") << false << QByteArrayList{"\x15"} << QByteArrayList{""};
        QTest::newRow("an empty frame") << false << QByteArrayList{""} << QByteArrayList{""};
        QTest::newRow("a line lost") << false << QByteArrayList{kFirst44} << QByteArrayList{""};
        QTest::newRow("a character lost")
            << false << QByteArrayList{kFirst44 + "\r" + kSecond44.chopped(1)} << QByteArrayList{""};
        QTest::newRow("a control character")
            << false << QByteArrayList{kFirst44.chopped(1) + "\x1b\r" + kSecond44} << QByteArrayList{""};

        QTest::newRow("lines of TD3") << true << QByteArrayList{kFirst44, kSecond44, "|"} << QByteArrayList{td3};
        QTest::newRow("lines of TD1") << true << QByteArrayList{kLine30, kLine30, kLine30} << QByteArrayList{td1};
        QTest::newRow("two documents") << true << QByteArrayList{kFirst44, kSecond44, kFirst44, kSecond44}
                                       << QByteArrayList{td3, td3};
        QTest::newRow("noise before") << true << QByteArrayList{"zz", "\x01\x02", kFirst44, kSecond44}
                                      << QByteArrayList{td3};
        QTest::newRow("only noise") << true << QByteArrayList{"zz", "|", "\x7f", "|"} << QByteArrayList{};
        QTest::newRow("a line and silence")
            << true << QByteArrayList{kFirst44, "|", kSecond44, "|"} << QByteArrayList{"", ""};
        QTest::newRow("a character lost in lines")
            << true << QByteArrayList{kFirst44.chopped(1), kSecond44, "|"} << QByteArrayList{""};
        QTest::newRow("four lines of no shape")
            << true << QByteArrayList(4, QByteArray(40, 'Q')) + QByteArrayList{"|"} << QByteArrayList{""};
        QTest::newRow("no read in lines")
            << true << QByteArrayList{"?", "|", kFirst44, kSecond44} << QByteArrayList{"", td3};
        QTest::newRow("no read amid lines")
            << true << QByteArrayList{kFirst44, "\x15", kSecond44, "|"} << QByteArrayList{"", ""};
    }
    void reads()
    {
        QFETCH(bool, lines);
        QFETCH(QByteArrayList, frames);
        QFETCH(QByteArrayList, reads);
        ZoneAssembler zones(lines ? ZoneFraming::Lines : ZoneFraming::StxEtx, {'?'});
        QCOMPARE(said(zones, frames), reads);
    }
};

QTEST_GUILESS_MAIN(ZoneAssemblerTest)
#include "zone_assembler_test.moc"
