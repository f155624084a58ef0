// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/fonts.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

#include <span>

using namespace tongguan;

namespace {

/// The families that draw a text, once each.
QStringList familiesOf(const QString& text, const QFont& font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QStringList families;
    for (const QGlyphRun& run : layout.glyphRuns())
        families += run.rawFont().familyName();
    families.removeDuplicates();
    return families;
}

} // namespace

class FontsTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { app::useFonts(); }

    void eachScriptHasItsFont_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("family");
        const auto row = [](const char* name, const char16_t* text, const char* family) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromLatin1(family);
        };
        row("our sentences", u"请稍候，网络中断", "Tongguan Sans SC");
        row("names of ports", u"河口磨憨瑞丽友谊关", "Tongguan Sans SC");
        row("a rare name", u"龘", "Noto Sans CJK SC");
        row("Vietnamese", u"Tiếng Việt", "Noto Sans");
        row("Lao", u"ລາວ", "Noto Sans Lao");
        row("Myanmar", u"မြန်မာ", "Noto Sans Myanmar");
        row("Thai", u"ไทย", "Noto Sans Thai");
    }
    void eachScriptHasItsFont()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, family);
        QCOMPARE(familiesOf(text, app::regular(40)), QStringList{family});
        QCOMPARE(familiesOf(text, app::bold(40)), QStringList{family});
    }

    /// The program's own bold, not the regular one smeared.
    void boldIsBold()
    {
        const QFontMetricsF thin(app::regular(40));
        const QFontMetricsF thick(app::bold(40));
        QVERIFY(QRawFont::fromFont(app::bold(40)).weight() > QRawFont::fromFont(app::regular(40)).weight());
        QCOMPARE(thin.horizontalAdvance(QStringLiteral("通关")), thick.horizontalAdvance(QStringLiteral("通关")));
        const auto black = [](const QFont& font) {
            QImage picture(80, 60, QImage::Format_Grayscale8);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            painter.setFont(font);
            painter.drawText(picture.rect(), Qt::AlignCenter, QStringLiteral("通关"));
            painter.end();
            qint64 dark = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (const uchar pixel : std::span(picture.constScanLine(y), 80))
                    dark += 255 - pixel;
            }
            return dark;
        };
        QVERIFY(black(app::bold(40)) > black(app::regular(40)) * 5 / 4);
    }
};

QTEST_MAIN(FontsTest)
#include "fonts_test.moc"
