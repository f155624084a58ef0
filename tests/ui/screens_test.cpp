// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours of the driver's screens in each theme, and the screens of staff and board: no warning, and the law of
// layout_check.h.
#include "kiosk/app/fonts.h"
#include "kiosk/app/words.h"
#include "tests/ui/layout_check.h"
#include "tests/ui/screen_checks.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <utility>

using namespace tongguan;

namespace {

constexpr QSize kPortrait{1080, 1920};
constexpr QSize kLandscape{1920, 1080};
constexpr std::array kLooks{std::pair{"day", app::shown::Look::Day}, std::pair{"night", app::shown::Look::Night},
                            std::pair{"high contrast", app::shown::Look::Contrast}};
/// Of ./dev check: every language in every look. Otherwise some of each, in as many seconds as a test may take.
const bool kAll = qEnvironmentVariableIsSet("TONGGUAN_LONG");

QRectF onScreen(const QQuickItem* item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

} // namespace

class ScreensTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { app::useFonts(); }

    void contrast_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("look");
        QTest::addColumn<QSize>("size");
        int turn = 0;
        for (const clearance::Language language : clearance::kLanguages) {
            for (const auto& [name, look] : kLooks) {
                for (const QSize size : {kPortrait, kLandscape}) {
                    // Each language once, each look and way of standing twice or more.
                    const bool few = turn++ % 7 == 0;
                    if (kAll || few)
                        QTest::addRow("%s, %s, %dx%d", app::catalogueCode(language), name, size.width(), size.height())
                            << static_cast<int>(language) << static_cast<int>(look) << size;
                }
            }
        }
    }
    /// Of each word, on the picture as it is drawn.
    void contrast()
    {
        QFETCH(const int, language);
        QFETCH(const int, look);
        QFETCH(const QSize, size);
        const test::Warnings warnings;
        test::Stage stage(QStringLiteral("driver"), size);
        QVERIFY(stage.window());
        stage.window()->setProperty("look", look);
        QVERIFY(test::allWell(test::lookAtDriver(stage, static_cast<clearance::Language>(language), 1, [&] {
            return test::contrastFaults(stage.window()->contentItem(), stage.window()->grabWindow());
        })));
    }

    void staff_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("look");
        QTest::addColumn<QSize>("size");
        int turn = 0;
        for (const clearance::Language language : clearance::kLanguages) {
            for (const QSize size : {QSize(1920, 1080), QSize(1280, 800)}) {
                for (const auto& [name, look] : kLooks) {
                    if (kAll || turn++ % 7 == 0) // each language once
                        QTest::addRow("%s, %s, %d", app::catalogueCode(language), name, size.width())
                            << static_cast<int>(language) << static_cast<int>(look) << size;
                }
            }
        }
    }
    void staff()
    {
        QFETCH(const int, language);
        QFETCH(const int, look);
        QFETCH(const QSize, size);
        const test::Warnings warnings;
        test::Stage stage(QStringLiteral("staff"), size);
        stage.window()->setProperty("look", look);
        stage.staff.chooseLanguage(static_cast<app::shown::Language>(language));
        const auto check = [&stage, language] {
            stage.settle();
            QQuickItem* root = stage.window()->contentItem();
            const test::LayoutLaw law{.unit = stage.window()->height() / 800.0,
                                      .letters = 16 * test::letterFactor(static_cast<clearance::Language>(language))};
            const QStringList wrong = test::wordFaults(root, law) + test::controlFaults(root, law) +
                                      test::contrastFaults(root, stage.window()->grabWindow());
            QVERIFY(test::allWell(wrong));
        };
        stage.staff.show(test::signedOut());
        check();
        stage.staff.show(test::staffAtWork());
        check();
        for (const char* step : {"why", "change", "correct document.number", "second"}) {
            QVERIFY2(stage.touch(QString::fromLatin1(step)), step);
            check();
            QVERIFY(stage.touch(QStringLiteral("leave")));
        }
        for (const auto& sample : {test::staffAtQueue(), test::staffAtFigures(), test::staffAtFirstFigures()}) {
            stage.staff.show(sample);
            check();
        }
        stage.staff.show(test::staffAtYard());
        QVERIFY(stage.touch(QStringLiteral("more")));
        check();
        QVERIFY(stage.touch(QStringLiteral("yard")));
        check();
        QVERIFY(stage.touch(QStringLiteral("leave")));
        for (const auto& sample : {test::staffMayAskPriority(), test::staffAskedForPriority()}) {
            stage.staff.show(sample);
            check();
            QVERIFY(stage.touch(QStringLiteral("priority")));
            check();
            QVERIFY(stage.touch(QStringLiteral("leave")));
        }
        stage.staff.show(test::staffAtBareCase());
        check();
        QVERIFY(stage.touch(QStringLiteral("change")));
        check();
        QVERIFY(stage.touch(QStringLiteral("leave")));
        stage.staff.show(test::staffBeforeInspection());
        check();
        QVERIFY(stage.touch(QStringLiteral("inspect")));
        check();
        stage.staff.show(test::staffAtInspection());
        check();
        for (const char* step : {"outcome 0", "newSeal"}) {
            QVERIFY2(stage.touch(QString::fromLatin1(step)), step);
            check();
            QVERIFY(stage.touch(QStringLiteral("leave")));
        }
        stage.staff.show(test::staffAtLateOrder());
        check();
        stage.staff.show(test::staffAtRelease()); // it leaves the page by itself
        check();
        QVERIFY(stage.touch(QStringLiteral("more")));
        check();
        QVERIFY(stage.touch(QStringLiteral("leave")));
        stage.staff.show(test::staffAtConflict());
        check();
        QVERIFY(stage.touch(QStringLiteral("why")));
        check();
        QVERIFY(stage.touch(QStringLiteral("leave")));
        stage.staff.show(test::staffAtGate());
        check();
        QVERIFY(stage.touch(QStringLiteral("gate")));
        check();
        QVERIFY(stage.touch(QStringLiteral("leave")));
        stage.staff.show(test::staffAtBus());
        check();
        QVERIFY(stage.touch(QStringLiteral("bus")));
        check();
        QVERIFY(test::allWell(test::Warnings::take()));
    }

    void board_data()
    {
        QTest::addColumn<int>("look");
        QTest::addColumn<QSize>("size");
        for (const auto& [name, look] : kLooks)
            QTest::newRow(name) << static_cast<int>(look) << kLandscape;
        QTest::newRow("day, 4K") << static_cast<int>(app::shown::Look::Day) << 2 * kLandscape;
    }
    void board()
    {
        QFETCH(const int, look);
        QFETCH(const QSize, size);
        const test::Warnings warnings;
        test::Stage stage(QStringLiteral("board"), size);
        stage.window()->setProperty("look", look);
        QQuickItem* root = stage.window()->contentItem();
        const auto check = [&](const flow::BoardView& view) {
            stage.board.show(view);
            stage.settle();
            const QStringList wrong =
                test::wordFaults(root, {.letters = 28}) + test::contrastFaults(root, stage.window()->grabWindow());
            QVERIFY(test::allWell(wrong));
        };
        check(test::board());
        flow::BoardView quiet = test::board();
        quiet.calling.reset();
        check(quiet);
        for (const clearance::Language neighbour :
             {clearance::Language::Vi, clearance::Language::Lo, clearance::Language::My}) {
            check(test::boardOfAllLanes(neighbour));
            const QString next = app::Words(neighbour).say("Board", "Next");
            QVERIFY2(std::ranges::any_of(test::visibleItems(root),
                                         [&](const QQuickItem* item) {
                                             return item->inherits("QQuickText") &&
                                                    item->property("text").toString().contains(next);
                                         }),
                     qPrintable(next));
        }
        QVERIFY(test::allWell(test::Warnings::take()));
    }

    void aReferralLooksTheSameWhateverItsReason()
    {
        test::Stage stage(QStringLiteral("driver"), kPortrait);
        const auto places = [&stage](const char* name) {
            for (const test::DriverSample& sample : test::driverSamples(clearance::Language::Vi)) {
                if (sample.name == name)
                    stage.driver.show(sample.view);
            }
            stage.settle();
            QList<QRectF> all;
            for (const QQuickItem* item : test::visibleItems(stage.window()->contentItem())) {
                if (item->objectName() == QLatin1String("sign") || item->objectName() == QLatin1String("done") ||
                    item->objectName() == QLatin1String("heading"))
                    all << onScreen(item);
            }
            return all;
        };
        const QList<QRectF> known = places("staff-reason");
        QCOMPARE(known.size(), 3);
        QCOMPARE(places("staff-neutral"), known);
    }
};

QTEST_MAIN(ScreensTest)
#include "screens_test.moc"
