// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty screens as they were when somebody last looked at them. A change that is meant is written anew with
// TONGGUAN_WRITE_PAGES=1, and looked at in the commit.
#include "kiosk/app/fonts.h"
#include "kiosk/app/words.h"
#include "tests/support/paths.h"
#include "tests/ui/picture_check.h"
#include "tests/ui/samples.h"
#include "tests/ui/stage.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace tongguan;

namespace {

const QString kFolder = QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/data/golden");
const QString kFailed = QStringLiteral(TONGGUAN_BIN_DIR "/../golden");
constexpr double kMost = 0.8; // points of a thousand: less than a pictogram

clearance::Language languageOf(const QString& code)
{
    return *std::ranges::find_if(clearance::kLanguages, [&code](clearance::Language language) {
        return code == QLatin1String(app::catalogueCode(language));
    });
}

void show(test::Stage& stage, const QString& sample, clearance::Language language)
{
    if (sample == QStringLiteral("staff-case")) {
        stage.staff.chooseLanguage(static_cast<app::shown::Language>(language));
        stage.staff.show(test::staffAtWork());
    } else if (sample == QStringLiteral("board")) {
        stage.board.show(test::board());
    } else {
        const auto all = test::driverSamples(language);
        const auto one = std::ranges::find(all, sample.toStdString(), &test::DriverSample::name);
        QVERIFY2(one != all.end(), qPrintable(sample));
        stage.driver.show(one->view);
    }
}

QImage screen()
{
    test::Stage stage(QStringLiteral("driver"), {1080, 1920});
    show(stage, QStringLiteral("confirm"), clearance::Language::En);
    stage.settle();
    return stage.window()->grabWindow();
}

} // namespace

class GoldenTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { app::useFonts(); }

    void pictures_data()
    {
        for (const char* column : {"sample", "language", "look", "size", "text"})
            QTest::addColumn<QString>(column);
        QFile list(kFolder + QStringLiteral("/pictures.txt"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        for (const QString& line : QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
            QCOMPARE(words.size(), 6);
            QTest::newRow(qPrintable(words[0])) << words[1] << words[2] << words[3] << words[4] << words[5];
        }
    }
    void pictures()
    {
        QFETCH(const QString, sample);
        QFETCH(const QString, language);
        QFETCH(const QString, look);
        QFETCH(const QString, size);
        QFETCH(const QString, text);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QString role = sample.startsWith(QStringLiteral("staff-case")) ? QStringLiteral("staff")
                             : sample == QStringLiteral("board")             ? QStringLiteral("board")
                                                                             : QStringLiteral("driver");
        test::Stage stage(role, {size.section(u'x', 0, 0).toInt(), size.section(u'x', 1).toInt()});
        stage.window()->setProperty("look", QStringList{"day", "night", "contrast"}.indexOf(look));
        show(stage, sample, languageOf(language));
        stage.enlarge(text.toDouble());
        const QImage actual = test::kept(stage.window()->grabWindow());
        const QString path = QStringLiteral("%1/%2.png").arg(kFolder, name);
        if (qEnvironmentVariableIsSet("TONGGUAN_WRITE_PAGES")) {
            QVERIFY(actual.save(path, "PNG", 0)); // as small as it gets
            return;
        }
        const QImage expected = QImage(path).convertToFormat(QImage::Format_RGB888);
        const double points = test::difference(actual, expected);
        if (points <= kMost)
            return;
        QVERIFY(QDir().mkpath(kFailed));
        const QString beside = QDir::cleanPath(QStringLiteral("%1/%2.png").arg(kFailed, name));
        test::besideEachOther(actual, expected).save(beside);
        QFAIL(
            qPrintable(QStringLiteral("%1 of 1000 points differ; as it is, as it was, and where: %2. If that is meant, "
                                      "run this test with TONGGUAN_WRITE_PAGES=1")
                           .arg(points, 0, 'f', 1)
                           .arg(beside)));
    }

    /// One that no line names any more is kept by nobody.
    void noneIsLeftOver()
    {
        QFile list(kFolder + QStringLiteral("/pictures.txt"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QString lines = u'\n' + QString::fromUtf8(list.readAll());
        for (const QString& file : QDir(kFolder).entryList({"*.png"}))
            QVERIFY2(lines.contains(u'\n' + file.chopped(4) + u' '), qPrintable(file));
    }

    /// What it has to notice, and what it must not.
    void notices_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("noticed");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("edges of letters") << QStringLiteral("edges") << false;
        QTest::newRow("a pictogram is gone") << QStringLiteral("gone") << true;
        QTest::newRow("a row lower") << QStringLiteral("lower") << true;
        QTest::newRow("another green") << QStringLiteral("green") << true;
        QTest::newRow("another size") << QStringLiteral("size") << true;
    }
    void notices()
    {
        QFETCH(const QString, change);
        QFETCH(const bool, noticed);
        static const QImage before = screen();
        QImage after = before.convertToFormat(QImage::Format_RGB32);
        QPainter painter(&after);
        if (change == QStringLiteral("edges")) {
            painter.setOpacity(0.3);
            painter.drawImage(1, 0, before);
        } else if (change == QStringLiteral("gone")) {
            painter.fillRect(70, 360, 110, 110, Qt::white);
        } else if (change == QStringLiteral("lower")) {
            painter.drawImage(QRect(60, 520, 960, 150), before, QRect(60, 508, 960, 150));
        } else if (change == QStringLiteral("green")) {
            painter.setCompositionMode(QPainter::CompositionMode_Plus);
            painter.fillRect(60, 1440, 560, 200, QColor(60, 0, 0));
        }
        painter.end();
        if (change == QStringLiteral("size"))
            after = after.copy(0, 0, 1080, 1900);
        const double points = test::difference(test::kept(after), test::kept(before));
        QVERIFY2((points > kMost) == noticed, qPrintable(QString::number(points)));
    }
};

QTEST_MAIN(GoldenTest)
#include "golden_test.moc"
