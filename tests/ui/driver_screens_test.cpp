// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The driver's screens in every language and text size, upright or, with TONGGUAN_LANDSCAPE, across: no warning, and
// the law of layout_check.h. No theme changes where things stand.
#include "kiosk/app/fonts.h"
#include "kiosk/app/words.h"
#include "tests/support/sanitized.h"
#include "tests/ui/layout_check.h"
#include "tests/ui/screen_checks.h"

#include <QTest>

#include <array>

using namespace tongguan;

namespace {

#ifdef TONGGUAN_LANDSCAPE
constexpr QSize kSize{1920, 1080};
constexpr double kReach = 0;
#else
constexpr QSize kSize{1080, 1920};
constexpr double kReach = 768; // EN 301 549: the lower 60 % of a screen whose foot is 800 mm above the floor
#endif

/// The same code runs whatever is written there.
constexpr auto kMeasured = [] {
    if constexpr (test::kSanitized)
        return std::array{clearance::Language::My};
    else
        return clearance::kLanguages;
}();

constexpr double kSmallestLetters = 26;

} // namespace

class DriverScreensTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { app::useFonts(); }

    void everyScreen_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textScale");
        for (const clearance::Language language : kMeasured) {
            const char* code = app::catalogueCode(language);
            for (const double textScale : {1.0, 1.5, 2.0})
                QTest::addRow("%s, text x %g", code, textScale) << static_cast<int>(language) << kSize << textScale;
            if (language == clearance::Language::Zh || language == clearance::Language::My)
                QTest::addRow("%s, half size", code) << static_cast<int>(language) << kSize / 2 << 1.0;
        }
    }
    void everyScreen()
    {
        QFETCH(const int, language);
        QFETCH(const QSize, size);
        QFETCH(const double, textScale);
        const test::Warnings warnings;
        test::Stage stage(QStringLiteral("driver"), size);
        QVERIFY(stage.window());
        const test::LayoutLaw law{.unit = static_cast<double>(size.width()) / kSize.width(),
                                  .reach = kReach,
                                  .letters = kSmallestLetters *
                                             test::letterFactor(static_cast<clearance::Language>(language))};
        QQuickItem* root = stage.window()->contentItem();
        QVERIFY(test::allWell(test::lookAtDriver(stage, static_cast<clearance::Language>(language), textScale, [&] {
            return test::wordFaults(root, law) + test::controlFaults(root, law);
        })));
    }
};

QTEST_MAIN(DriverScreensTest)
#include "driver_screens_test.moc"
