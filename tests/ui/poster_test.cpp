// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/fonts.h"
#include "kiosk/app/poster.h"
#include "kiosk/app/words.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRawFont>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>

using namespace tongguan;

namespace {

app::PosterContent sample()
{
    return {.port = QStringLiteral("河口口岸"),
            .portLatin = QStringLiteral("Hekou"),
            .hotline = QStringLiteral("12367"),
            .lanes = app::posterLanes(TONGGUAN_SOURCE_DIR "/assets/sample-port/lanes.json").value(),
            .words = app::PosterWords::own().value()};
}

std::vector<app::PlacedText> placed(const app::PosterContent& content)
{
    QImage sheet(app::kPosterSize / 10, QImage::Format_RGB32);
    QPainter painter(&sheet);
    painter.scale(0.1, 0.1);
    return app::paintPoster(painter, content);
}

/// Letters that its fonts have no drawing for.
int missingGlyphs(const app::PlacedText& one)
{
    QTextLayout layout(one.text, one.font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    int missing = 0;
    for (const QGlyphRun& run : layout.glyphRuns())
        missing += static_cast<int>(std::ranges::count(run.glyphIndexes(), 0U));
    return missing;
}

} // namespace

class PosterTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { app::useFonts(); }

    /// One page of 420 by 594 millimetres, that is 1190.6 by 1683.8 points.
    void aPdfOfOnePage()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("poster.pdf"));
        QVERIFY(app::writePosterPdf(name, sample()));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-1."));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        const auto box = QRegularExpression(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"))
                             .match(QString::fromLatin1(pdf));
        QVERIFY(box.hasMatch());
        QVERIFY(qAbs(box.captured(1).toDouble() - 1190.6) < 1);
        QVERIFY(qAbs(box.captured(2).toDouble() - 1683.8) < 1);
        for (const char* family : {"NotoSans", "Lao", "Myanmar", "Thai"})
            QVERIFY2(pdf.contains(family), family);
    }

    void eachLanguageSaysEachSentence()
    {
        const app::PosterContent content = sample();
        const auto texts = placed(content);
        for (const app::PosterLine line : app::kPosterLines) {
            for (const clearance::Language language : clearance::kLanguages) {
                const QString& sentence = content.words.say(line, language);
                const auto found = std::ranges::find(texts, sentence, &app::PlacedText::text);
                QVERIFY2(found != texts.end(), qPrintable(sentence));
                QVERIFY2(found->font.pixelSize() >= 54, qPrintable(sentence)); // 5.4 mm
            }
        }
    }

    void eachLetterHasAShape()
    {
        for (const app::PlacedText& one : placed(sample()))
            QVERIFY2(missingGlyphs(one) == 0, qPrintable(one.text));
        QCOMPARE(missingGlyphs({.box = {}, .text = QStringLiteral("\U000F0000"), .font = app::regular(40)}), 1);
    }

    void nothingLeavesThePage_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("hotline");
        QTest::newRow("usual") << QStringLiteral("河口口岸") << QStringLiteral("12367");
        QTest::newRow("long") << QStringLiteral("中国（云南）自由贸易试验区红河片区河口北山公路口岸")
                              << QStringLiteral("+86 873 0000 000000");
        QTest::newRow("no hotline") << QStringLiteral("ດ່ານສາກົນບໍ່ເຕນ") << QString();
    }
    void nothingLeavesThePage()
    {
        QFETCH(const QString, port);
        QFETCH(const QString, hotline);
        app::PosterContent content = sample();
        content.port = port;
        content.hotline = hotline;
        const auto texts = placed(content);
        const QRectF page(app::kPosterMargin, 0, app::kPosterSize.width() - 2 * app::kPosterMargin,
                          app::kPosterSize.height() - 40);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            QVERIFY2(page.contains(texts[i].box), qPrintable(texts[i].text));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(!texts[i].box.intersects(texts[j].box), qPrintable(texts[i].text + texts[j].text));
        }
    }

    /// A port that gave no lanes gets signs without numbers: another port's would send drivers astray.
    void noNumberIsMadeUp()
    {
        const auto sheet = [](const app::PosterContent& content) {
            QImage picture(app::kPosterSize / 10, QImage::Format_RGB32);
            QPainter painter(&picture);
            painter.scale(0.1, 0.1);
            app::paintPoster(painter, content);
            return picture;
        };
        app::PosterContent none = sample();
        none.lanes.clear();
        app::PosterContent blank = none;
        for (const clearance::Lane lane : clearance::kLanes)
            blank.lanes.push_back({.lane = lane, .sign = {}});
        QCOMPARE(sheet(none), sheet(blank));
        QVERIFY(sheet(none) != sheet(sample()));
    }

    /// Exactly the screen's words.
    void wordsAreTheScreens_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](app::PosterLine line, const char* context, const char* sentence) {
            QTest::newRow(context) << static_cast<int>(line) << QByteArray(context) << QByteArray(sentence);
        };
        row(app::PosterLine::Language, "LanguageScreen", "Choose language");
        row(app::PosterLine::Code, "CodeScreen", "Hold the QR code to the camera");
        row(app::PosterLine::Passport, "PassportScreen", "Lay the passport face down on the glass");
        row(app::PosterLine::Confirm, "ConfirmScreen", "Is this correct?");
        row(app::PosterLine::Lane, "LaneDetails", "Take your ticket");
        row(app::PosterLine::Staff, "Dock", "Call staff");
    }
    void wordsAreTheScreens()
    {
        QFETCH(const int, line);
        QFETCH(const QByteArray, context);
        QFETCH(const QByteArray, sentence);
        const auto words = app::PosterWords::own().value();
        for (const clearance::Language language : clearance::kLanguages)
            QCOMPARE(words.say(static_cast<app::PosterLine>(line), language),
                     app::Words(language).say(context.constData(), sentence.constData()));
    }

    void coloursAreTheScreens()
    {
        QFile file(QStringLiteral(TONGGUAN_SOURCE_DIR "/qml/theme/Lanes.qml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString qml = QString::fromUtf8(file.readAll());
        const auto list = [&qml](const QString& name) {
            const auto row = QRegularExpression(name + QStringLiteral(": \\[([^\\]]*)\\]")).match(qml).captured(1);
            return row.split(QRegularExpression(QStringLiteral("[\", ]+")), Qt::SkipEmptyParts);
        };
        for (const clearance::Lane lane : clearance::kLanes) {
            const auto at = static_cast<qsizetype>(lane);
            const app::LaneColours ours = app::laneColours(lane);
            QCOMPARE(ours.fill, QColor(list(QStringLiteral("dayFill")).at(at)));
            QCOMPARE(ours.mark, QColor(list(QStringLiteral("dayMark")).at(at)));
            QCOMPARE(ours.edge, QColor(list(QStringLiteral("dayEdge")).at(at)));
        }
    }

    /// The examples of --help, in something like a checkout.
    void examplesWork()
    {
        const QString program = QStringLiteral(TONGGUAN_BIN_DIR "/tongguan-poster");
        QProcess help;
        help.start(program, {QStringLiteral("--help")});
        QVERIFY(help.waitForFinished());
        const QString text = QString::fromUtf8(help.readAllStandardOutput());
        auto examples =
            QRegularExpression(QStringLiteral("^  tongguan-poster (.*)$"), QRegularExpression::MultilineOption)
                .globalMatch(text);
        QVERIFY(examples.hasNext());
        while (examples.hasNext()) {
            const QTemporaryDir folder;
            QVERIFY(
                QFile::link(QStringLiteral(TONGGUAN_SOURCE_DIR "/assets"), folder.filePath(QStringLiteral("assets"))));
            QProcess run;
            run.setWorkingDirectory(folder.path());
            run.start(program, examples.next().captured(1).split(u' '));
            QVERIFY(run.waitForFinished());
            QVERIFY2(run.exitCode() == 0, run.readAllStandardError().constData());
            QVERIFY(QFile::exists(folder.filePath(QStringLiteral("poster.pdf"))));
        }
    }

    void badWords_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("no JSON") << QByteArray("words") << QByteArray();
        QTest::newRow("no words") << QByteArray(R"({"version":"1"})") << QByteArray(R"("words" should be an object)");
        QTest::newRow("no day") << QByteArray(R"({"words":{}})") << QByteArray(R"("version" should be a day)");
        QTest::newRow("a line is missing")
            << QByteArray(R"({"version":"1","words":{}})") << QByteArray(R"("language" lacks "zh")");
        QTest::newRow("a number") << QByteArray(R"({"version":"1","words":{"language":{"zh":1}}})") << QByteArray();
        QTest::newRow("too long")
            << QByteArray(R"({"version":"1","words":{"language":{"zh":"@"}}})").replace('@', QByteArray(91, 'A'))
            << QByteArray(R"("language" in "zh" is too long for a poster)");
    }
    void badWords()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, why);
        const auto words = app::PosterWords::parse(json.toStdString());
        QVERIFY(!words);
        if (!why.isEmpty())
            QCOMPARE(QByteArray::fromStdString(words.error().what), why);
    }

    void badLanes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("lanes");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("none") << QByteArray("{}");
        QTest::newRow("an unknown lane") << QByteArray(R"({"a":{"lane":"L_NONE","sign":"1"}})");
        QTest::newRow("no sign") << QByteArray(R"({"a":{"lane":"L_FAST","sign":""}})");
        QTest::newRow("a long sign") << QByteArray(R"({"a":{"lane":"L_FAST","sign":"lane 1"}})");
    }
    void badLanes()
    {
        QFETCH(const QByteArray, json);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("lanes.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        QVERIFY(!app::posterLanes(file.fileName().toStdString()));
    }
};

QTEST_MAIN(PosterTest)
#include "poster_test.moc"
