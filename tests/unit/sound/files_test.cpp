// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sound/mixer.h"
#include "hardware/sound/recordings.h"
#include "hardware/sound/tones.h"
#include "hardware/sound/wav.h"
#include "tests/unit/sound/wav_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace tongguan;
using namespace tongguan::sound;

namespace {

/// How often a second it goes up through zero: the pitch.
double pitch(std::span<const std::int16_t> sound)
{
    int rises = 0;
    for (std::size_t i = 1; i < sound.size(); ++i)
        rises += sound[i - 1] < 0 && sound[i] >= 0;
    return static_cast<double>(rises) * kRate / static_cast<double>(sound.size());
}

int loudest(std::span<const std::int16_t> sound)
{
    int most = 0;
    for (const std::int16_t sample : sound)
        most = std::max(most, std::abs(int{sample}));
    return most;
}

void write(const QString& path, const Bytes& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
}

} // namespace

class SoundFilesTest : public QObject {
    Q_OBJECT

  private slots:
    void tones()
    {
        const Pcm click = tone(Tone::Click);
        QCOMPARE(click.size(), std::size_t{kRate * 3 / 100});
        const Pcm read = tone(Tone::Read);
        const Pcm notRead = tone(Tone::NotRead);
        QVERIFY2(std::abs(static_cast<int>(read.size()) - kRate / 4) < 10, "a quarter of a second");
        QCOMPARE(notRead.size(), std::size_t{kRate / 4});
        const auto half = std::span(read).first(read.size() / 2);
        const auto rest = std::span(read).last(read.size() / 2);
        QVERIFY2(pitch(rest) > 1.3 * pitch(half), "two notes up");
        QVERIFY2(pitch(notRead) < pitch(half) / 3, "one low note");
        for (const Pcm& sound : {click, read, notRead}) {
            QVERIFY(loudest(sound) > 4'000 && loudest(sound) < 20'000);
            QVERIFY2(std::abs(sound.front()) < 100 && std::abs(sound.back()) < 100, "it cracks");
        }
    }

    void wav_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("samples"); // -1: refused
        const auto row = [](const char* name, const Bytes& bytes, int samples) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                              static_cast<qsizetype>(bytes.size()))
                                << samples;
        };
        const std::vector<std::int16_t> some(1'000, 700);
        row("as it is", wavFile(some), 1'000);
        row("two channels", wavFile(some, {.channels = 2}), 500);
        row("48 kHz", wavFile(some, {.rate = 48'000}), 459);
        row("8 kHz", wavFile(some, {.rate = 8'000}), 2'756);
        row("8 bits", wavFile(some, {.bits = 8}), -1);
        row("floats", wavFile(some, {.coding = 3}), -1);
        row("no channel", wavFile(some, {.channels = 0}), -1);
        row("six channels", wavFile(some, {.channels = 6}), -1);
        row("no rate", wavFile(some, {.rate = 0}), -1);
        row("192 kHz", wavFile(some, {.rate = 192'000}), -1);
        row("empty", wavFile({}), -1);
        row("31 seconds", wavFile(std::vector<std::int16_t>(31 * 8'000), {.rate = 8'000}), -1);
        Bytes cut = wavFile(some);
        cut.pop_back();
        row("cut", cut, -1);
        cut.resize(40);
        row("cut in its format", cut, -1);
        row("nothing", {}, -1);
        row("another file", Bytes(100, 'x'), -1);
    }
    void wav()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, samples);
        const auto read =
            parseWav(asBytes(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
        QCOMPARE(read ? static_cast<int>(read->size()) : -1, samples);
        if (read)
            QVERIFY(std::ranges::all_of(*read, [](std::int16_t sample) { return sample == 700; }));
    }

    void recordings()
    {
        const QTemporaryDir folder;
        write(folder.filePath("my/confirm.wav"), wavFile({1, 2, 3}));
        write(folder.filePath("my/code.wav"), {1, 2, 3});
        write(folder.filePath("my/code.txt"), {1, 2, 3});
        write(folder.filePath("stray.wav"), wavFile({1}));
        const auto found = Recordings::in(folder.path().toStdString());
        QVERIFY(found.has("my", "confirm"));
        QVERIFY(!found.has("th", "confirm"));
        QVERIFY(!found.has("my", "../my/confirm"));
        QCOMPARE(found.load("my", "confirm").value(), (Pcm{1, 2, 3}));
        QVERIFY(found.load("my", "code").error().code == Errc::InvalidInput);
        QVERIFY(found.load("my", "licence").error().code == Errc::NotFound);
        QVERIFY(!Recordings::in("/there/is/none").has("my", "confirm"));
    }

    void mixed()
    {
        Mixer mixer;
        mixer.speak({1'000, 1'000, 1'000, 1'000}, 0.5);
        mixer.sound({100, 32'767}, 1);
        Pcm piece(3);
        mixer.fill(piece);
        QCOMPARE(piece, (Pcm{600, 32'767, 500}));
        QVERIFY(mixer.speaking());
        mixer.fill(piece);
        QCOMPARE(piece, (Pcm{500, 0, 0}));
        QVERIFY(mixer.silent());
    }
};

QTEST_GUILESS_MAIN(SoundFilesTest)
#include "files_test.moc"
