// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "kiosk/clearance/reasons.h"
#include "sync/follow/pages.h"
#include "tests/support/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::follow;

namespace {

/// The kiosk's sentences of one language: English → translation, of the contexts that the page shares with it.
QMap<QString, QString> catalogue(const QString& language)
{
    QFile file(QStringLiteral(TONGGUAN_SOURCE_DIR "/assets/i18n/tongguan_%1.ts").arg(language));
    QMap<QString, QString> sentences;
    if (!file.open(QIODevice::ReadOnly))
        return sentences;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation") &&
                 (context == "Reasons" || context == "Lanes" || context == "Rights"))
            sentences[source] = xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return sentences;
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT
  private slots:
    void eachSentenceOfThePagesIsThere();
    void thePageSaysWhatTheKioskSays_data();
    void thePageSaysWhatTheKioskSays();
    void eachReasonThatADriverMaySeeHasWords();
    void aMissingLanguageIsAnError();
    void accepted_data();
    void accepted();
};

void WordsTest::eachSentenceOfThePagesIsThere()
{
    const Kit kit = builtInKit().value();
    const QRegularExpression said(
        QStringLiteral(R"rx((?:say\(|sentencePage\(reader, |page\(reader, )"([A-Za-z.]+)")rx"));
    int found = 0;
    QDirIterator files(QStringLiteral(TONGGUAN_SOURCE_DIR "/sync/follow"), {QStringLiteral("*.cpp")});
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = said.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const std::string key = matches.next().captured(1).toStdString();
            if (key.ends_with('.'))
                continue; // a family: below
            QVERIFY2(!kit.words.say(Language::En, key).empty(), key.c_str());
            ++found;
        }
    }
    QVERIFY(found > 50);
    for (const Lane lane : kLanes) {
        QVERIFY(!kit.words.say(Language::En, "lane." + std::string(codeOf(lane))).empty());
        std::string sign =
            "sign-" + QString::fromStdString(std::string(codeOf(lane).substr(2))).toLower().toStdString();
        QVERIFY2(kit.icons.contains(sign), sign.c_str());
    }
}

void WordsTest::thePageSaysWhatTheKioskSays_data()
{
    QTest::addColumn<int>("language");
    for (const Language language : kLanguages)
        QTest::newRow(std::string(codeOf(language)).c_str()) << static_cast<int>(language);
}

void WordsTest::thePageSaysWhatTheKioskSays()
{
    QFETCH(int, language);
    const auto own = static_cast<Language>(language);
    const auto json = readJsonFile(TONGGUAN_SOURCE_DIR "/assets/follow/words.json").value();
    const auto kiosk = catalogue(QString::fromStdString(std::string(codeOf(own))));
    QVERIFY(kiosk.size() > 50);
    for (const auto& [key, texts] : json["words"].items()) {
        if (!key.starts_with("reason.") && !key.starts_with("lane.") && !key.starts_with("answer."))
            continue;
        const QString english = QString::fromStdString(stringOr(texts, "en"));
        const QString expected = own == Language::En ? english : kiosk.value(english);
        QCOMPARE(QString::fromStdString(stringOr(texts, codeOf(own))), expected);
    }
}

void WordsTest::eachReasonThatADriverMaySeeHasWords()
{
    const Kit kit = builtInKit().value();
    for (const ReasonInfo& reason : reasonTable()) {
        const bool has = !kit.words.say(Language::Zh, "reason." + std::string(reason.code)).empty();
        if (reason.visibility == Visibility::Shown && reason.code != "GREEN_NO_SAFETY" && reason.code != "AEO")
            QVERIFY2(has, std::string(reason.code).c_str());
    }
    for (const char* silent : {"P_WATCH", "V_WATCH", "DEV_RAD", "SYS_INTEGRITY"})
        QVERIFY(kit.words.say(Language::Zh, std::string("reason.") + silent).empty());
}

void WordsTest::aMissingLanguageIsAnError()
{
    QVERIFY(Words::parse(R"({"words":{"a":{"zh":"1","en":"2","vi":"3","lo":"4","my":"5","th":"6"}}})").has_value());
    QVERIFY(!Words::parse(R"({"words":{"a":{"zh":"1","en":"2","vi":"3","lo":"4","my":"5"}}})"));
    QVERIFY(!Words::parse("[]"));
}

void WordsTest::accepted_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("language");
    QTest::newRow("none") << "" << "zh";
    QTest::newRow("one") << "vi" << "vi";
    QTest::newRow("region") << "th-TH,en;q=0.5" << "th";
    QTest::newRow("weights") << "de,en;q=0.3,my;q=0.8" << "my";
    QTest::newRow("first of equals") << "lo,en" << "lo";
    QTest::newRow("unknown") << "de-DE,fr" << "zh";
    QTest::newRow("nothing wanted") << "en;q=0" << "zh";
    QTest::newRow("longer code") << "viz,loz" << "zh";
    QTest::newRow("noise") << ";;q=,,=;q=9x,\x01" << "zh";
}

void WordsTest::accepted()
{
    QFETCH(QString, header);
    QFETCH(QString, language);
    QCOMPARE(QString::fromStdString(std::string(codeOf(acceptedLanguage(header.toStdString())))), language);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
