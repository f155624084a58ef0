// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real Main.qml in every screen, language and orientation: no warning, no word cut, no control too small or out of
// reach.
#include "kiosk/app/fonts.h"
#include "kiosk/app/words.h"
#include "tests/ui/samples.h"
#include "tests/ui/stage.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;

namespace {

QStringList warnings;

void keepWarning(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        warnings << message;
}

constexpr QSize kPortrait{1080, 1920};
constexpr QSize kLandscape{1920, 1080};

bool isText(const QQuickItem* item)
{
    return item->inherits("QQuickText");
}
bool isControl(const QQuickItem* item)
{
    const QMetaObject* type = item->metaObject(); // of Touchable.qml, or made of it
    return type->indexOfSignal("clicked()") >= 0 && type->indexOfProperty("visualFocus") >= 0 && item->isEnabled();
}

QRectF onScreen(const QQuickItem* item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

/// What is wrong with the words on the screen, or nothing.
QString cutWords(const QQuickWindow& window)
{
    constexpr int kElideNone = 3;
    for (const QQuickItem* item : test::visibleItems(window.contentItem())) {
        if (!isText(item) || item->property("text").toString().isEmpty())
            continue;
        const QString text = item->property("text").toString();
        if (item->property("elide").toInt() != kElideNone)
            continue; // staff's list; the whole sentence is in the card
        if (item->property("truncated").toBool())
            return QStringLiteral("truncated: ") + text;
        const double content = item->property("contentWidth").toDouble();
        if (content > item->width() + 1)
            return QStringLiteral("%1 px in %2: %3").arg(content).arg(item->width()).arg(text);
        const QRectF place = item->mapRectToScene(QRectF(0, 0, std::min(content, item->width()), 1));
        if (place.left() < -1 || place.right() > window.width() + 1)
            return QStringLiteral("outside the window: ") + text;
    }
    return {};
}

/// The law of reach: 80 px, 12 px apart, in portrait below 768.
QString badControls(const QQuickWindow& window, double unit)
{
    const bool portrait = window.height() > window.width();
    std::vector<std::pair<QString, QRectF>> seen;
    for (const QQuickItem* item : test::visibleItems(window.contentItem())) {
        if (!isControl(item))
            continue;
        const QRectF place = onScreen(item);
        const QString name = item->objectName() + u' ' + item->property("text").toString();
        if (place.width() < 79.5 * unit || place.height() < 79.5 * unit)
            return QStringLiteral("%1 is %2 x %3").arg(name).arg(place.width()).arg(place.height());
        if (portrait && place.top() < 767 * unit)
            return name + QStringLiteral(" is above the hands");
        if (item->objectName().startsWith(QLatin1String("case ")))
            continue; // staff's list may be longer than the screen
        if (!QRectF(-1, -1, window.width() + 2, window.height() + 2).contains(place))
            return name + QStringLiteral(" is outside the window");
        for (const auto& [other, there] : seen) {
            if (place.adjusted(1, 1, -1, -1).intersects(there))
                return QStringLiteral("%1 lies over %2").arg(name, other);
        }
        seen.emplace_back(name, place);
    }
    return {};
}

} // namespace

class ScreensTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase()
    {
        app::useFonts();
        qInstallMessageHandler(keepWarning);
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }
    void init() { warnings.clear(); }

    void driver_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("larger");
        for (const clearance::Language language : clearance::kLanguages) {
            const char* code = app::catalogueCode(language);
            QTest::addRow("%s portrait", code) << static_cast<int>(language) << kPortrait << 0;
            QTest::addRow("%s landscape", code) << static_cast<int>(language) << kLandscape << 0;
            QTest::addRow("%s portrait, text x 1.5", code) << static_cast<int>(language) << kPortrait << 1;
            QTest::addRow("%s portrait, text x 2", code) << static_cast<int>(language) << kPortrait << 2;
            if (language == clearance::Language::Zh || language == clearance::Language::My)
                QTest::addRow("%s half size", code) << static_cast<int>(language) << QSize(540, 960) << 0;
        }
    }
    void driver()
    {
        QFETCH(const int, language);
        QFETCH(const QSize, size);
        QFETCH(const int, larger);
        test::Stage stage(QStringLiteral("driver"), size);
        QVERIFY(stage.window());
        const double unit = std::min(size.width(), size.height()) / 1080.0;
        QStringList wrong;
        for (const test::DriverSample& sample : test::driverSamples(static_cast<clearance::Language>(language))) {
            stage.driver.show(sample.view);
            stage.settle();
            for (int i = 0; i < larger && sample.name != "language"; ++i)
                stage.touch(QStringLiteral("bigger"));
            for (const QString& fault : {cutWords(*stage.window()), badControls(*stage.window(), unit)}) {
                if (!fault.isEmpty())
                    wrong << QString::fromStdString(sample.name) + QStringLiteral(": ") + fault;
            }
            QVERIFY2(stage.find(QStringLiteral("callStaff")), sample.name.c_str());
            for (int i = larger; i > 0 && i < 3 && sample.name != "language"; ++i)
                stage.touch(QStringLiteral("bigger"));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
    }

    void staff_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QSize>("size");
        QTest::addRow("zh") << static_cast<int>(clearance::Language::Zh) << QSize(1280, 800);
        QTest::addRow("en") << static_cast<int>(clearance::Language::En) << QSize(1280, 800);
        QTest::addRow("en, large") << static_cast<int>(clearance::Language::En) << QSize(1920, 1080);
    }
    void staff()
    {
        QFETCH(const int, language);
        QFETCH(const QSize, size);
        test::Stage stage(QStringLiteral("staff"), size);
        stage.staff.chooseLanguage(static_cast<app::shown::Language>(language));
        const auto check = [&stage] {
            stage.settle();
            QCOMPARE(cutWords(*stage.window()), QString());
            QCOMPARE(badControls(*stage.window(), stage.window()->height() / 800.0), QString());
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
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
    }

    void board()
    {
        test::Stage stage(QStringLiteral("board"), kLandscape);
        stage.board.show(test::board());
        stage.settle();
        QCOMPARE(cutWords(*stage.window()), QString());
        flow::BoardView quiet = test::board();
        quiet.calling.reset();
        stage.board.show(quiet);
        stage.settle();
        QCOMPARE(cutWords(*stage.window()), QString());
        for (const clearance::Language neighbour :
             {clearance::Language::Vi, clearance::Language::Lo, clearance::Language::My}) {
            stage.board.show(test::boardOfAllLanes(neighbour));
            stage.settle();
            QCOMPARE(cutWords(*stage.window()), QString());
            const QString next = app::Words(neighbour).say("Board", "Next");
            QVERIFY2(std::ranges::any_of(test::visibleItems(stage.window()->contentItem()),
                                         [&](const QQuickItem* item) {
                                             return isText(item) && item->property("text").toString().contains(next);
                                         }),
                     qPrintable(next));
        }
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
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
