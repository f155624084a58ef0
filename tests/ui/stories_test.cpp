// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stories of drivers on the real screen and by the devices' bytes, a file each (tests/data/stories): by touch in the
// story's own language, and through the accessibility tree by names alone. TONGGUAN_LONG: by names in every
// language.
#include "kiosk/app/fonts.h"
#include "kiosk/app/words.h"
#include "tests/support/paths.h"
#include "tests/ui/story_player.h"

#include <QDir>
#include <QTest>

using namespace tongguan;

class StoriesTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { app::useFonts(); }

    void byTouch_data()
    {
        QTest::addColumn<QString>("file");
        for (const QFileInfo& file : stories())
            QTest::newRow(qPrintable(file.baseName())) << file.filePath();
    }
    void byTouch()
    {
        QFETCH(const QString, file);
        const QString stopped = test::StoryPlayer().play(file);
        QVERIFY2(stopped.isEmpty(), qPrintable(stopped));
    }

    void byName_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("language");
        const bool thorough = qEnvironmentVariableIsSet("TONGGUAN_LONG");
        std::size_t number = 0;
        for (const QFileInfo& file : stories()) {
            for (std::size_t i = 0; i < clearance::kLanguages.size(); ++i) {
                if (!thorough && i != number % clearance::kLanguages.size())
                    continue;
                const QString code = QString::fromLatin1(app::catalogueCode(clearance::kLanguages[i]));
                QTest::addRow("%s, %s", qPrintable(file.baseName()), qPrintable(code)) << file.filePath() << code;
            }
            ++number;
        }
    }
    void byName()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, language);
        const QString stopped = test::StoryPlayer({.hand = test::Hand::Name, .language = language}).play(file);
        QVERIFY2(stopped.isEmpty(), qPrintable(stopped));
    }

  private:
    static QFileInfoList stories()
    {
        return QDir(QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/data/stories")).entryInfoList({QStringLiteral("*.txt")});
    }
};

QTEST_MAIN(StoriesTest)
#include "stories_test.moc"
