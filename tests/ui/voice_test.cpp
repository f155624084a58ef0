// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/driver_voice.h"
#include "kiosk/app/fonts.h"
#include "kiosk/app/prompts.h"
#include "tests/support/paths.h"
#include "tests/ui/samples.h"
#include "tests/ui/stage.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace tongguan;
using namespace std::chrono_literals;
using app::DriverVoice;
using flow::DriverView;
using flow::Screen;
using sound::Tone;

namespace {

/// What would be heard. It can say zh, en and vi, and in Lao what is wrong.
struct Heard final : sound::Speaker {
    bool works = true;
    QStringList all;

    bool canSay(const sound::Utterance& sentence) const override
    {
        return works && (sentence.language == "zh" || sentence.language == "en" || sentence.language == "vi" ||
                         (sentence.language == "lo" && sentence.prompt == "confirm"));
    }
    void say(std::vector<sound::Utterance> sentences, sound::Loudness loudness) override
    {
        QStringList names;
        for (const sound::Utterance& one : sentences)
            names << QString::fromStdString(one.language + " " + one.prompt);
        all << names.join(u' ') + QString(static_cast<int>(loudness), u'+');
        texts = std::move(sentences);
    }
    void sound(Tone tone) override
    {
        all << QStringLiteral("(%1)").arg(tone == Tone::Click  ? QStringLiteral("click")
                                          : tone == Tone::Read ? QStringLiteral("read")
                                                               : QStringLiteral("not read"));
    }
    void hush() override { all << QStringLiteral("hush"); }

    std::vector<sound::Utterance> texts;
};

DriverView view(const char* name, clearance::Language language = clearance::Language::En)
{
    for (test::DriverSample& sample : test::driverSamples(language)) {
        if (sample.name == name)
            return sample.view;
    }
    qFatal("no such sample");
}

QObject* screenOf(const test::Stage& stage)
{
    return stage.find(QStringLiteral("stage"))
        ->property("item")
        .value<QObject*>()
        ->property("current")
        .value<QObject*>();
}

QString textOf(const app::Prompt& prompt, clearance::Language language)
{
    const QString text = app::Words(language).say(prompt.context, prompt.sentence);
    return prompt.number.empty() ? text : text.arg(QString::fromStdString(prompt.number));
}

/// A kiosk with its screens and a voice that says all again after `again`.
struct Kiosk {
    explicit Kiosk(std::chrono::milliseconds again = 1h, bool hasSpeaker = true)
        : stage(QStringLiteral("driver"), {1080, 1920}), voice(stage.driver, hasSpeaker ? &heard : nullptr, again)
    {}
    void show(const DriverView& view)
    {
        voice.show(view);
        stage.driver.show(view);
        stage.settle();
    }

    Heard heard;
    test::Stage stage;
    DriverVoice voice;
};

} // namespace

class VoiceTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { app::useFonts(); }

    /// What is said is what stands there; but no day of a visit is said.
    void theHeadingIsTheCaption()
    {
        test::Stage stage(QStringLiteral("driver"), {1080, 1920});
        for (const clearance::Language language : {clearance::Language::En, clearance::Language::My}) {
            for (const test::DriverSample& sample : test::driverSamples(language)) {
                stage.driver.show(sample.view);
                stage.settle();
                const QString said = textOf(app::promptFor(sample.view, 0), language);
                if (sample.name == "returning")
                    QVERIFY(!said.contains(QStringLiteral("2026")) && !said.contains(QStringLiteral("21")));
                else if (sample.view.screen == flow::Screen::BusCount) // how many wait for staff is read and not said
                    QVERIFY2(screenOf(stage)->property("heading").toString().startsWith(said), qPrintable(said));
                else
                    QCOMPARE(said, screenOf(stage)->property("heading").toString());
                for (const QString& personal : {QString::fromStdString(sample.view.plate), QStringLiteral("0172")})
                    QVERIFY2(personal.isEmpty() || !said.contains(personal),
                             qPrintable(QString::fromStdString(sample.name + ": ") + said));
            }
        }
    }

    void aScreenThatAsksTwice()
    {
        Kiosk kiosk;
        kiosk.show(view("confirm"));
        QVERIFY(kiosk.stage.touch(QStringLiteral("no")));
        QCOMPARE(kiosk.heard.all.takeLast(), QStringLiteral("en which-is-wrong"));
        QCOMPARE(QString::fromStdString(kiosk.heard.texts.front().text),
                 screenOf(kiosk.stage)->property("heading").toString());
        kiosk.show(view("plate"));
        QCOMPARE(kiosk.heard.all.takeLast(), QStringLiteral("en plate-country"));
        QVERIFY(kiosk.stage.touch(QStringLiteral("country CN")));
        QCOMPARE(kiosk.heard.all.takeLast(), QStringLiteral("en plate"));
        QCOMPARE(QString::fromStdString(kiosk.heard.texts.front().text),
                 screenOf(kiosk.stage)->property("heading").toString());
    }

    void saidAtOnceAgainAndWhenAsked()
    {
        Kiosk kiosk(20ms);
        kiosk.show(view("deciding"));
        kiosk.heard.all.clear();
        kiosk.show(view("confirm"));
        QVERIFY(QTest::qWaitFor([&] { return kiosk.heard.all.size() > 1; }));
        QCOMPARE(kiosk.heard.all, (QStringList{"en confirm", "en confirm"}));
        QTest::qWait(60);
        QCOMPARE(kiosk.heard.all.size(), 2); // twice, and then it waits to be asked
        kiosk.heard.all.clear();
        for (int i = 0; i < 4; ++i)
            QVERIFY(kiosk.stage.touch(QStringLiteral("listen")));
        kiosk.heard.all.removeAll(QStringLiteral("(click)"));
        QCOMPARE(kiosk.heard.all, (QStringList{"en confirm", "en confirm+", "en confirm++", "en confirm++"}));
        kiosk.show(view("seal")); // the next screen begins as the first did
        QVERIFY(kiosk.heard.all.contains(QStringLiteral("en seal")));
    }

    /// Nobody is spoken to at an idle kiosk, and who asks there hears all six; who chose is greeted.
    void fromLanguageToLanguage()
    {
        Kiosk kiosk(10ms);
        kiosk.show(view("language"));
        QTest::qWait(40);
        QCOMPARE(kiosk.heard.all, QStringList());
        QVERIFY(kiosk.stage.touch(QStringLiteral("listen")));
        QCOMPARE(kiosk.heard.all.takeLast(),
                 QStringLiteral("zh language en language vi language lo language my language th language"));
        kiosk.show(view("code", clearance::Language::Vi));
        QVERIFY(kiosk.heard.all.contains(QStringLiteral("vi welcome vi code")));
        kiosk.heard.all.clear();
        kiosk.show(view("code", clearance::Language::Th)); // he takes another language
        QCOMPARE(kiosk.heard.all.constFirst(), QStringLiteral("th code"));
        kiosk.show(view("language"));
        QCOMPARE(kiosk.heard.all.constLast(), QStringLiteral("hush"));
    }

    void neverSilentWithoutASign_data()
    {
        QTest::addColumn<bool>("speaker");
        QTest::addColumn<bool>("works");
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("sample");
        QTest::addColumn<bool>("heard");
        const auto row = [](const char* name, bool speaker, bool works, clearance::Language language,
                            const char* sample, bool heard) {
            QTest::newRow(name) << speaker << works << static_cast<int>(language) << QString::fromLatin1(sample)
                                << heard;
        };
        using clearance::Language;
        row("spoken", true, true, Language::Vi, "confirm", true);
        row("recorded", true, true, Language::Lo, "confirm", true);
        row("neither spoken nor recorded", true, true, Language::Lo, "seal", false);
        row("no recording at all", true, true, Language::My, "confirm", false);
        row("any language at first", true, true, Language::My, "language", true);
        row("the card is gone", true, false, Language::Vi, "confirm", false);
        row("a kiosk without sound", false, true, Language::Vi, "confirm", false);
        row("the same at first", false, true, Language::Vi, "language", false);
    }
    void neverSilentWithoutASign()
    {
        QFETCH(const bool, speaker);
        QFETCH(const bool, works);
        QFETCH(const int, language);
        QFETCH(const QString, sample);
        QFETCH(const bool, heard);
        Kiosk kiosk(1h, speaker);
        kiosk.show(view(qPrintable(sample), static_cast<clearance::Language>(language)));
        kiosk.heard.works = works;
        kiosk.voice.worksChanged();
        kiosk.stage.settle();
        const QQuickItem* key = kiosk.stage.find(QStringLiteral("listen"));
        QCOMPARE(key->property("pictogram").toString(),
                 heard ? QStringLiteral("listen") : QStringLiteral("listen-off"));
        const app::Words words(static_cast<clearance::Language>(language));
        QCOMPARE(key->property("text").toString(), words.say("Dock", heard ? "Listen" : "No sound"));
        QVERIFY(kiosk.stage.touch(QStringLiteral("listen"))); // and does no harm
    }

    void tones_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("byHand");
        QTest::addColumn<int>("tone"); // -1: none
        const auto row = [](const char* before, const char* after, bool byHand, int tone) {
            QTest::addRow("%s to %s%s", before, after, byHand ? ", by hand" : "")
                << QString::fromLatin1(before) << QString::fromLatin1(after) << byHand << tone;
        };
        const int read = static_cast<int>(Tone::Read);
        const int notRead = static_cast<int>(Tone::NotRead);
        row("code", "passport", false, read);
        row("code", "load", true, -1);
        row("code", "code-hint", false, notRead);
        row("code-hint", "code", false, -1);
        row("passport", "passport-glare", false, notRead);
        row("passport", "licence", false, read);
        row("passport", "confirm", false, read);
        row("passport", "resume", false, read);
        row("passport", "type-country", true, -1);
        row("passport", "still-there", false, -1);
        row("passport", "staff-called", false, -1);
        row("passport", "language", false, -1);
        row("licence", "confirm", true, -1);
        row("confirm", "lane-fast", false, -1);
        row("still-there", "passport", false, -1);
        row("seal", "seal", false, -1);
        row("seal", "lane-fast", false, read);
    }
    void tones()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const bool, byHand);
        QFETCH(const int, tone);
        const auto due = app::toneBetween(view(qPrintable(before)), view(qPrintable(after)), byHand);
        QCOMPARE(due ? static_cast<int>(*due) : -1, tone);
    }

    void aSealThatIsReadRightOrWrong()
    {
        DriverView before = view("seal");
        DriverView after = before;
        after.expected[1].read = "CSQU 305438 3";
        after.expected[1].matches = true;
        QVERIFY(app::toneBetween(before, after, false) == Tone::Read);
        after.expected[1].matches = false;
        QVERIFY(app::toneBetween(before, after, false) == Tone::NotRead);
    }

    void tonesAtTheKiosk()
    {
        Kiosk kiosk;
        kiosk.show(view("licence"));
        kiosk.heard.all.clear();
        kiosk.stage.driver.skipLicence();
        kiosk.show(view("confirm"));
        QCOMPARE(kiosk.heard.all, QStringList{"en confirm"});
        kiosk.show(view("licence"));
        kiosk.heard.all.clear();
        kiosk.show(view("confirm"));
        QCOMPARE(kiosk.heard.all, (QStringList{"(read)", "en confirm"}));
        kiosk.heard.all.clear();
        QVERIFY(kiosk.stage.touch(QStringLiteral("bigger")));
        QCOMPARE(kiosk.heard.all, QStringList{"(click)"});
    }

    /// Who records the prompts reads their names and words there.
    void page()
    {
        QString made = QStringLiteral("# What a kiosk says\n\n"
                                      "Each sentence may be a recording: `LANGUAGE/NAME.wav` (16 bits, one or two "
                                      "channels, 8 to 48 kHz, 30 s at most) in the\nfolder that the devices file "
                                      "names as `\"recordings\"`. A recording is heard in place of the machine's "
                                      "voice, which speaks zh, en and\nvi; in lo, my and th nothing else is heard. A "
                                      "lane is named by its sign: `lane-3.wav`, `lane-12.wav`.\n\n"
                                      "This page is checked by `ui_voice`, which writes it with "
                                      "`TONGGUAN_WRITE_PAGES=1`.\n\n"
                                      "| name | zh | en | vi | lo | my | th |\n| --- | --- | --- | --- | --- | --- | "
                                      "--- |\n");
        for (const app::Prompt& prompt : app::allPrompts()) {
            made += QStringLiteral("| `%1` |").arg(QString::fromStdString(prompt.id));
            for (const clearance::Language language : clearance::kLanguages)
                made += QStringLiteral(" %1 |").arg(textOf(prompt, language));
            made += u'\n';
        }
        QFile file(QStringLiteral(TONGGUAN_SOURCE_DIR "/assets/voice/PROMPTS.md"));
        if (qEnvironmentVariableIsSet("TONGGUAN_WRITE_PAGES")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(made.toUtf8());
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(QString::fromUtf8(file.readAll()) == made,
                 "assets/voice/PROMPTS.md is not what is said: run this test with TONGGUAN_WRITE_PAGES=1");
    }
};

QTEST_MAIN(VoiceTest)
#include "voice_test.moc"
