// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sound/voice.h"
#include "tests/unit/devices/mailbox.h"
#include "tests/unit/sound/wav_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace tongguan::sound {

namespace {

/// A machine whose cards write down what they play, and whose voice says each letter as one sample.
struct Machine {
    Engine engine()
    {
        return {.openCard = [this](const std::string& device) -> Result<std::unique_ptr<SoundCard>> {
                    if (broken)
                        return fail(Errc::Unavailable, "no card");
                    return std::make_unique<Card>(*this, device);
                },
                .makeSynthesizer = [this]() -> Result<std::unique_ptr<Synthesizer>> {
                    return std::make_unique<Letters>(*this);
                }};
    }
    std::function<Result<Engine>()> loader()
    {
        return [this]() -> Result<Engine> {
            ++loaded;
            return engine();
        };
    }

    struct Card final : SoundCard {
        Card(Machine& machine, std::string device) : in(machine), name(std::move(device)) {}
        Result<> play(std::span<const std::int16_t> samples) override
        {
            if (in.broken)
                return fail(Errc::Unavailable, "pulled");
            for (const std::int16_t sample : samples) {
                if (sample != 0)
                    in.heard.put({name, sample});
            }
            if (in.slow)
                in.go.waitForLast(true);
            return {};
        }
        void finish() override { in.finished.put(name); }
        Machine& in;
        std::string name;
    };
    struct Letters final : Synthesizer {
        explicit Letters(Machine& machine) : in(machine) {}
        Result<Pcm> say(const std::string& text, const std::string& language) override
        {
            in.said.put(language + " " + text);
            return Pcm(text.begin(), text.end());
        }
        Machine& in;
    };

    std::vector<std::string> letters(const std::string& card) const
    {
        std::vector<std::string> all(1);
        for (const auto& [name, sample] : heard.all()) {
            if (name == card)
                all[0] += static_cast<char>(sample);
        }
        return all;
    }

    std::atomic<bool> broken = false;
    std::atomic<bool> slow = false;
    std::atomic<int> loaded = 0;
    devices::Mailbox<std::pair<std::string, std::int16_t>> heard;
    devices::Mailbox<std::string> said;
    devices::Mailbox<std::string> finished;
    devices::Mailbox<bool> go;
    devices::Mailbox<bool> works;
    StderrLog log{Severity::Error};
};

constexpr VoiceSettings kPlain{.loudspeaker = "loudspeaker", .headphones = "headphones", .volume = 100};

} // namespace

class VoiceTest : public QObject {
    Q_OBJECT

  private slots:
    void loadsNothingBeforeTheFirstSentence()
    {
        Machine machine;
        Voice voice(kPlain, {}, machine.loader(), machine.log);
        QVERIFY(voice.canSay({"confirm", "vi", "a"}));
        QVERIFY(!voice.canSay({"confirm", "lo", "a"}));
        QCOMPARE(machine.loaded.load(), 0);
        voice.say({{"confirm", "vi", "abc"}, {"confirm", "lo", "xyz"}, {"confirm", "en", "d"}}, Loudness::Normal);
        QVERIFY(machine.heard.waitForCount(4));
        QVERIFY(machine.finished.waitForCount(1)); // and then others may have the card
        QCOMPARE(machine.letters("loudspeaker"), std::vector<std::string>{"abcd"});
        QCOMPARE(machine.said.all(), (std::vector<std::string>{"vi abc", "en d"}));
        QCOMPARE(machine.loaded.load(), 1);
    }

    void aRecordingComesFirst()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("my")) && QDir(folder.path()).mkpath(QStringLiteral("en")));
        const auto write = [&folder](const QString& name, const Bytes& bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) &&
                   file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size())) > 0;
        };
        QVERIFY(write(QStringLiteral("my/confirm.wav"), wavFile({'r'})) &&
                write(QStringLiteral("en/confirm.wav"), wavFile({'s'})) &&
                write(QStringLiteral("en/code.wav"), {1, 2, 3}));
        Machine machine;
        Voice voice(kPlain, Recordings::in(folder.path().toStdString()), machine.loader(), machine.log);
        QVERIFY(voice.canSay({"confirm", "my", ""}));
        QVERIFY(!voice.canSay({"code", "my", ""}));
        voice.say({{"confirm", "my", "x"}, {"confirm", "en", "y"}, {"code", "en", "z"}}, Loudness::Normal);
        QVERIFY(machine.heard.waitForCount(3));
        QCOMPARE(machine.letters("loudspeaker"), std::vector<std::string>{"rsz"}); // a broken one is said instead
    }

    void theNextSentenceEndsTheOneBefore()
    {
        Machine machine;
        machine.slow = true;
        Voice voice(kPlain, {}, machine.loader(), machine.log);
        voice.say({{"a", "en", std::string(50'000, 'a')}}, Loudness::Normal);
        QVERIFY(machine.heard.waitForCount(1));
        voice.say({{"b", "en", "b"}}, Loudness::Normal);
        machine.slow = false;
        machine.go.put(true);
        QVERIFY(machine.heard.waitUntil([](const auto& all) { return !all.empty() && all.back().second == 'b'; }));
        QVERIFY(machine.heard.all().size() < 2'000); // some pieces of 20 ms
    }

    void headphonesTakeItFromTheLoudspeaker()
    {
        Machine machine;
        machine.slow = true;
        Voice voice(kPlain, {}, machine.loader(), machine.log);
        voice.say({{"a", "en", std::string(2'000, 'a')}}, Loudness::Normal);
        QVERIFY(machine.heard.waitForCount(1));
        voice.headphones(true);
        machine.slow = false;
        machine.go.put(true);
        QVERIFY(machine.heard.waitForCount(2'000));
        const auto all = machine.heard.all();
        QCOMPARE(all.back().first, std::string("headphones"));
        const auto change = std::ranges::find(all, "headphones", &std::pair<std::string, std::int16_t>::first);
        QVERIFY(std::ranges::all_of(change, all.end(), [](const auto& one) { return one.first == "headphones"; }));
        voice.headphones(false);
        voice.say({{"a", "en", "b"}}, Loudness::Normal);
        QVERIFY(machine.heard.waitForLast({"loudspeaker", 'b'}));
    }

    void eachTimeLouder()
    {
        Machine machine;
        Voice voice({.loudspeaker = "l", .volume = 40}, {}, machine.loader(), machine.log);
        for (const auto& [loudness, heard] :
             {std::pair{Loudness::Normal, 40}, {Loudness::Louder, 64}, {Loudness::Loudest, 100}}) {
            voice.say({{"a", "en", "d"}}, loudness); // "d" is 100
            QVERIFY(machine.heard.waitForLast({"l", static_cast<std::int16_t>(heard)}));
        }
    }

    /// A card that goes away is shown, and tried again with the next sentence.
    void aCardThatGoesAwayAndComesBack()
    {
        Machine machine;
        machine.broken = true;
        Voice voice(kPlain, {}, machine.loader(), machine.log);
        voice.start([&machine](bool works) { machine.works.put(works); });
        QVERIFY(voice.canSay({"a", "en", "a"}));
        voice.say({{"a", "en", "a"}}, Loudness::Normal);
        QVERIFY(machine.works.waitForLast(false));
        QVERIFY(!voice.canSay({"a", "en", "a"}));
        machine.broken = false;
        voice.sound(Tone::Click);
        QVERIFY(machine.works.waitForLast(true));
        QVERIFY(voice.canSay({"a", "en", "a"}));
        voice.stop();
        voice.say({{"a", "en", "a"}}, Loudness::Normal); // after the end: nothing
        QCOMPARE(machine.works.all(), (std::vector<bool>{false, true}));
        voice.start([&machine](bool works) { machine.works.put(works); }); // another window of the same kiosk
        voice.say({{"a", "en", "z"}}, Loudness::Normal);
        QVERIFY(machine.heard.waitForLast({"loudspeaker", 'z'}));
        QVERIFY(machine.works.waitForCount(3));
    }

    void noEngineAtAll()
    {
        Machine machine;
        Voice voice(kPlain, {}, [] { return Result<Engine>(fail(Errc::Unavailable, "not installed")); }, machine.log);
        voice.start([&machine](bool works) { machine.works.put(works); });
        voice.say({{"a", "en", "a"}}, Loudness::Normal);
        QVERIFY(machine.works.waitForLast(false));
    }
};

} // namespace tongguan::sound

QTEST_GUILESS_MAIN(tongguan::sound::VoiceTest)
#include "voice_test.moc"
