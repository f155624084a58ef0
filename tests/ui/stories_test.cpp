// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stories of drivers on the real screen, by touch and by the devices' bytes: a file each, tests/data/stories.
#include "kiosk/app/fonts.h"
#include "tests/ui/story_player.h"

#include <QDir>
#include <QTest>

using namespace tongguan;

class StoriesTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { app::useFonts(); }

    void play_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/data/stories"));
        for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.txt")}))
            QTest::newRow(qPrintable(file.baseName())) << file.filePath();
    }
    void play()
    {
        QFETCH(const QString, file);
        const QString stopped = test::StoryPlayer().play(file);
        QVERIFY2(stopped.isEmpty(), qPrintable(stopped));
    }
};

QTEST_MAIN(StoriesTest)
#include "stories_test.moc"
