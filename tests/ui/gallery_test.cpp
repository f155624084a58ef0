// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/fonts.h"
#include "kiosk/app/gallery_window.h"
#include "tests/support/paths.h"
#include "tests/ui/layout_check.h"
#include "tests/ui/screen_checks.h"

#include <QDir>
#include <QTest>

using namespace tongguan;

class GalleryTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { app::useFonts(); }

    /// A component that is new has a page, or a reason to have none.
    void everyComponent()
    {
        const QStringList shown = app::galleryComponents();
        const auto left = app::outsideTheGallery();
        QStringList files = QDir(QStringLiteral(TONGGUAN_SOURCE_DIR "/qml/components")).entryList({"*.qml"});
        for (QString& file : files)
            file.chop(4);
        for (const QString& component : files)
            QVERIFY2(shown.contains(component) != left.contains(component), qPrintable(component));
        for (const QString& component : shown + left.keys())
            QVERIFY2(files.contains(component), qPrintable(component));
    }

    void everyPage_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("look");
        QTest::addColumn<double>("textScale");
        const auto row = [](const char* name, clearance::Language language, app::shown::Look look, double textScale) {
            QTest::newRow(name) << static_cast<int>(language) << static_cast<int>(look) << textScale;
        };
        row("zh, day", clearance::Language::Zh, app::shown::Look::Day, 1);
        row("my, night", clearance::Language::My, app::shown::Look::Night, 1);
        row("en, contrast, text x 2", clearance::Language::En, app::shown::Look::Contrast, 2);
    }
    /// No warning, each specimen is there, and its words stand out.
    void everyPage()
    {
        QFETCH(const int, language);
        QFETCH(const int, look);
        QFETCH(const double, textScale);
        const test::Warnings warnings;
        app::GalleryWindow gallery;
        QVERIFY(gallery.window());
        gallery.theme()->setProperty("look", look);
        gallery.theme()->setProperty("textScale", textScale);
        gallery.model().showLanguage(static_cast<clearance::Language>(language));
        QStringList faults;
        for (int page = 0; page < gallery.model().pages(); ++page) {
            test::settle(gallery.window());
            const QString title = gallery.model().title();
            QStringList found = test::contrastFaults(gallery.window()->contentItem(), gallery.window()->grabWindow());
            const auto loaders = test::itemsCalled(gallery.window()->contentItem(), QStringLiteral("specimen"));
            if (static_cast<int>(loaders.size()) != gallery.model().rowCount())
                found << QStringLiteral("%1 of %2 are shown").arg(loaders.size()).arg(gallery.model().rowCount());
            for (const QQuickItem* loader : loaders) {
                if (loader->property("item").value<QQuickItem*>() == nullptr)
                    found << QStringLiteral("a specimen is not loaded");
            }
            for (const QString& fault : found + test::Warnings::take())
                faults << title + QStringLiteral(": ") + fault;
            gallery.model().turn(1);
        }
        QVERIFY(test::allWell(faults));
    }

    void keysTurnPagesAndChangeLooks()
    {
        app::GalleryWindow gallery;
        gallery.window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(gallery.window()));
        const auto press = [&gallery](Qt::Key key) { QTest::keyClick(gallery.window(), key); };
        press(Qt::Key_Right);
        QCOMPARE(gallery.model().page(), 1);
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        QCOMPARE(gallery.model().page(), gallery.model().pages() - 1);
        press(Qt::Key_2);
        QCOMPARE(gallery.theme()->property("look").toInt(), 1);
        press(Qt::Key_T);
        QCOMPARE(gallery.theme()->property("textScale").toDouble(), 1.5);
        press(Qt::Key_L);
        QCOMPARE(gallery.model().language(), app::shown::Language::En);
    }
};

QTEST_MAIN(GalleryTest)
#include "gallery_test.moc"
