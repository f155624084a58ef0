// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/fonts.h"
#include "kiosk/app/lane_sign.h"
#include "kiosk/app/ticket_painter.h"
#include "kiosk/app/words.h"
#include "tests/ui/samples.h"

#include <QImage>
#include <QTest>
#include <ZXing/ReadBarcode.h>

using namespace tongguan;

namespace {

QImage picture(const devices::Raster& raster)
{
    QImage image(raster.bits.data(), raster.width, raster.height, raster.width / 8, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    return image.convertToFormat(QImage::Format_Grayscale8);
}

std::string codeOn(const QImage& image)
{
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(image.bytesPerLine()));
    return ZXing::ReadBarcode(view, ZXing::ReaderOptions().setFormats(ZXing::BarcodeFormat::QRCode)).text();
}

} // namespace

class TicketTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { app::useFonts(); }

    void everyLanguage_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("width");
        for (const clearance::Language language : clearance::kLanguages) {
            for (const int width : {app::kPaper80, app::kPaper58})
                QTest::addRow("%s %d", app::catalogueCode(language), width) << static_cast<int>(language) << width;
        }
    }
    void everyLanguage()
    {
        QFETCH(const int, language);
        QFETCH(const int, width);
        app::TicketContent content = test::ticket();
        content.followCode.clear(); // a port without public pages
        const devices::Raster raster = app::paintTicket(content, static_cast<clearance::Language>(language), width);
        QCOMPARE(raster.width, width);
        QVERIFY(raster.height > 600 && raster.height < 2000);
        QCOMPARE(raster.bits.size(), static_cast<std::size_t>(width / 8) * static_cast<std::size_t>(raster.height));
        QCOMPARE(codeOn(picture(raster)), content.code);
        qint64 black = 0;
        for (const std::uint8_t byte : raster.bits)
            black += std::popcount(byte);
        QVERIFY2(black * 100 / (qint64{width} * raster.height) < 20, "too much black: heat, fading");
    }

    /// Beside the code there is little room: two plates that differ in their last sign make two tickets.
    void wholePlateIsPrinted_data()
    {
        QTest::addColumn<QString>("plate");
        QTest::addColumn<QString>("other");
        QTest::newRow("Vietnam") << QStringLiteral("24C-017.44") << QStringLiteral("24C-017.41");
        QTest::newRow("China, hanging") << QStringLiteral("粤Z·A123港") << QStringLiteral("粤Z·A123澳");
        QTest::newRow("Laos") << QStringLiteral("ກກ 12340 ວຽງຈັນ 7") << QStringLiteral("ກກ 12340 ວຽງຈັນ 1");
    }
    void wholePlateIsPrinted()
    {
        QFETCH(const QString, plate);
        QFETCH(const QString, other);
        for (std::size_t length = 20; length < 240; length += 20) { // of the code: the longer, the less room beside it
            app::TicketContent content = test::ticket();
            content.plate = plate.toStdString();
            content.code = "TGT1:" + std::string(length, 'A') + '.';
            const devices::Raster one = app::paintTicket(content, clearance::Language::Vi, app::kPaper80);
            content.plate = other.toStdString();
            QVERIFY(one.bits != app::paintTicket(content, clearance::Language::Vi, app::kPaper80).bits);
        }
    }

    /// One paper names all who look at the truck; each of them changes it, and the code still reads.
    void allAgenciesAreNamed_data() { everyLanguage_data(); }
    void allAgenciesAreNamed()
    {
        QFETCH(const int, language);
        QFETCH(const int, width);
        const auto in = static_cast<clearance::Language>(language);
        app::TicketContent content = test::ticket();
        content.followCode.clear();
        const devices::Raster none = app::paintTicket(content, in, width);
        content.agencies = {clearance::Agency::Customs, clearance::Agency::Border};
        const devices::Raster two = app::paintTicket(content, in, width);
        QVERIFY(two.height > none.height);
        QVERIFY(two.height < none.height + 160);
        content.agencies.push_back(clearance::Agency::Transport);
        const devices::Raster three = app::paintTicket(content, in, width);
        QVERIFY(three.bits != two.bits);
        QCOMPARE(codeOn(picture(three)), content.code);
    }

    void aPhoneFindsTheTruck_data() { everyLanguage_data(); }
    void aPhoneFindsTheTruck()
    {
        QFETCH(const int, language);
        QFETCH(const int, width);
        app::TicketContent content = test::ticket();
        content.followCode.clear();
        const devices::Raster without = app::paintTicket(content, static_cast<clearance::Language>(language), width);
        content.followCode = "7K3F-9Q2M";
        const devices::Raster raster = app::paintTicket(content, static_cast<clearance::Language>(language), width);
        QVERIFY(raster.height > without.height);
        QVERIFY(raster.height < without.height + 260);
        const QImage whole = picture(raster);
        // The exit gate reads the upper part, a phone the lower one.
        QCOMPARE(codeOn(whole.copy(0, 0, width, raster.height * 3 / 4)), content.code);
        QCOMPARE(codeOn(whole.copy(0, raster.height * 3 / 4, width, raster.height - raster.height * 3 / 4)),
                 content.followAddress);
    }

    void theNumberIsSeenFromACab_data()
    {
        QTest::addColumn<int>("lane");
        QTest::addColumn<QString>("sign");
        for (const clearance::Lane lane : clearance::kLanes) {
            QTest::addRow("%d, one digit", static_cast<int>(lane)) << static_cast<int>(lane) << "2";
            QTest::addRow("%d, two digits", static_cast<int>(lane)) << static_cast<int>(lane) << "12";
        }
    }
    void theNumberIsSeenFromACab()
    {
        QFETCH(const int, lane);
        QFETCH(const QString, sign);
        // 360 dots are what 58 mm paper has between its margins.
        if (sign.size() == 1)
            QVERIFY(app::numberHeight(static_cast<clearance::Lane>(lane), sign, 360) >= app::kMinNumberDots);
        for (const int width : {app::kPaper80, app::kPaper58}) {
            app::TicketContent content = test::ticket();
            content.lane = static_cast<clearance::Lane>(lane);
            content.sign = sign.toStdString();
            QVERIFY(app::paintTicket(content, clearance::Language::My, width).height > 600);
        }
    }

    void whatIsLongIsStillPrinted()
    {
        app::TicketContent content = test::ticket();
        content.followCode.clear();
        content.code = std::string(5000, 'x'); // more than a code holds: number and plate are enough
        content.plate = "粤Z·SAMPLE12港";
        content.supersedes = "HKM-G018";
        content.wait.reset();
        for (const int width : {app::kPaper80, app::kPaper58}) {
            const devices::Raster raster = app::paintTicket(content, clearance::Language::Lo, width);
            QVERIFY(codeOn(picture(raster)).empty());
            QVERIFY(raster.height > 600);
        }
    }

    void aReplacementSaysSo()
    {
        app::TicketContent content = test::ticket();
        const int usual = app::paintTicket(content, clearance::Language::En, app::kPaper80).height;
        content.supersedes = "HKM-0101";
        QVERIFY(app::paintTicket(content, clearance::Language::En, app::kPaper80).height > usual);
    }
};

QTEST_MAIN(TicketTest)
#include "ticket_test.moc"
