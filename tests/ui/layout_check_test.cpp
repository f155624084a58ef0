// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The measure of the screens itself: a good screen with one thing bent has one fault.
#include "kiosk/app/fonts.h"
#include "tests/ui/layout_check.h"
#include "tests/ui/samples.h"
#include "tests/ui/stage.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;

class LayoutCheckTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { app::useFonts(); }

    void bent_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<bool>("words"); // the first ones in it
        QTest::addColumn<QByteArray>("property");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const char* item, bool words, const char* property, const QVariant& value,
                            const char* fault) {
            QTest::newRow(name) << QString::fromLatin1(item) << words << QByteArray(property) << value
                                << QString::fromLatin1(fault);
        };
        row("nothing", "yes", false, "objectName", "yes", "");
        row("narrow", "yes", false, "width", 79, "is too small: 48.0,1484.0 79.0x");
        row("low", "no", false, "height", 79, "is too small: ");
        row("near", "no", false, "x", 604, "no \"No\" is 10.4 from yes \"Yes\"");
        row("high", "yes", false, "y", -720, "yes \"Yes\" is out of reach: 48.0,764.0");
        row("nameless", "listen", false, "text", "", "listen has no name");
        row("off the screen", "bigger", false, "x", 1000, "is outside: ");
        row("beside its button", "yes", true, "x", 400, "\"Yes\" at ");
        row("shortened", "heading", true, "elide", 1, "is shortened");
        row("under a button", "heading", true, "y", 1300, "lies under yes \"Yes\" at ");
        row("over a pictogram", "yes", true, "x", 30, "lies over a pictogram at ");
        row("small", "heading", true, "font", QFont(QStringLiteral("Noto Sans")), "is written in ");
        row("over another", "heading", true, "y", 250, "\"Is this correct?\" at ");
        row("pale", "heading", true, "color", QColor(0x70, 0x70, 0x70), "#707070 on #ffffff is 4.95 : 1");
    }
    void bent()
    {
        QFETCH(const QString, item);
        QFETCH(const bool, words);
        QFETCH(const QByteArray, property);
        QFETCH(const QVariant, value);
        QFETCH(const QString, fault);
        test::Stage stage(QStringLiteral("driver"), {1080, 1920});
        const auto samples = test::driverSamples(clearance::Language::En);
        stage.driver.show(std::ranges::find(samples, "confirm", &test::DriverSample::name)->view);
        stage.settle();
        QQuickItem* bent = stage.find(item);
        QVERIFY(bent);
        if (words) {
            const auto inside = test::visibleItems(bent);
            bent = *std::ranges::find_if(inside, [](const QQuickItem* one) { return one->inherits("QQuickText"); });
            if (property == "elide")
                bent->setProperty("text", QString(99, u'W'));
        }
        QVERIFY(bent->setProperty(property.constData(), value));
        stage.settle();
        QQuickItem* root = stage.window()->contentItem();
        const test::LayoutLaw law{.unit = 1, .reach = 768, .letters = 26};
        const QStringList faults = test::wordFaults(root, law) + test::controlFaults(root, law) +
                                   test::contrastFaults(root, stage.window()->grabWindow());
        QCOMPARE(faults.isEmpty(), fault.isEmpty());
        QVERIFY2(fault.isEmpty() ||
                     std::ranges::any_of(faults, [&](const QString& one) { return one.contains(fault); }),
                 qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(LayoutCheckTest)
#include "layout_check_test.moc"
