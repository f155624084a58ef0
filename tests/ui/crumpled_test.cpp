// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A ticket's code through the kiosk's own reader, after a day in a pocket. TONGGUAN_KEEP names a folder for what it
// saw.
#include "hardware/reading/barcode_reader.h"
#include "kiosk/app/fonts.h"
#include "kiosk/app/ticket_painter.h"
#include "tests/ui/crumpled.h"
#include "tests/ui/samples.h"

#include <QImage>
#include <QTest>

#include <algorithm>

using namespace tongguan;

class CrumpledTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { app::useFonts(); }

    void isRead_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("seed");
        for (const int width : {app::kPaper80, app::kPaper58}) {
            for (int seed = 1; seed <= 8; ++seed) {
                QTest::addRow("%d dots, %d", width, seed) << width << seed;
            }
        }
    }
    void isRead()
    {
        QFETCH(const int, width);
        QFETCH(const int, seed);
        const app::TicketContent content = test::ticket();
        const auto ticket = app::paintTicket(content, clearance::Language::My, width);
        const reading::GreyImage seen = test::crumple(ticket, {.seed = seed});
        if (const QString folder = qEnvironmentVariable("TONGGUAN_KEEP"); !folder.isEmpty())
            QImage(seen.pixels.data(), seen.width, seen.height, seen.width, QImage::Format_Grayscale8)
                .save(QStringLiteral("%1/crumpled-%2-%3.png").arg(folder).arg(width).arg(seed));
        const auto codes = reading::readBarcodes(seen.view(), {.thorough = true, .wanted = "TGT1:"});
        QVERIFY(codes.has_value());
        // Beside it is where a phone finds the truck.
        QVERIFY(std::ranges::contains(*codes, content.code, &reading::Barcode::text));
        QVERIFY(std::ranges::all_of(*codes, [&](const reading::Barcode& one) {
            return one.text == content.code || one.text == content.followAddress;
        }));
    }
};

QTEST_MAIN(CrumpledTest)
#include "crumpled_test.moc"
