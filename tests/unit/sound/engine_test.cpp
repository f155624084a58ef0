// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sound/engine.h"
#include "hardware/sound/tones.h"
#include "hardware/sound/wav.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

namespace tongguan::sound {

/// The library as a kiosk loads it: ALSA and espeak-ng. ALSA's own devices "null" and "file" need no card.
class EngineTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase()
    {
        auto loaded = loadEngine();
        QVERIFY2(loaded, loaded ? "" : loaded.error().what.c_str());
        engine_ = std::move(*loaded);
    }

    void speaks_data()
    {
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("spoken");
        QTest::newRow("zh") << QByteArray("zh") << QByteArray("请把护照正面朝下放在玻璃上") << true;
        QTest::newRow("en") << QByteArray("en") << QByteArray("Lay the passport face down on the glass") << true;
        QTest::newRow("vi") << QByteArray("vi") << QByteArray("Đặt hộ chiếu úp xuống mặt kính") << true;
        // espeak-ng has voices of my and th; nobody understands them. It has none of lo.
        QTest::newRow("lo") << QByteArray("lo") << QByteArray("ຖືກຕ້ອງບໍ?") << false;
        QTest::newRow("my") << QByteArray("my") << QByteArray("မှန်ပါသလား") << false;
        QTest::newRow("th") << QByteArray("th") << QByteArray("ถูกต้องหรือไม่") << false;
    }
    void speaks()
    {
        QFETCH(const QByteArray, language);
        QFETCH(const QByteArray, text);
        QFETCH(const bool, spoken);
        QCOMPARE(synthesizerSpeaks(language.toStdString()), spoken);
        auto synthesizer = engine_.makeSynthesizer();
        if (!synthesizer)
            QSKIP("there is no voice on this machine: espeak-ng's data are not installed");
        const auto said = (*synthesizer)->say(text.toStdString(), language.toStdString());
        QCOMPARE(said.has_value(), spoken);
        if (!said)
            return;
        const double seconds = static_cast<double>(said->size()) / kRate;
        QVERIFY2(seconds > 1 && seconds < 8, qPrintable(QString::number(seconds)));
        QVERIFY(std::ranges::max(*said) > 3'000);
    }

    /// What is played is what comes out: the card's own driver, into a file.
    void plays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("heard.raw"));
        const Pcm sound = tone(Tone::Read);
        {
            auto card = engine_.openCard("file:FILE='" + path.toStdString() + "',FORMAT=raw");
            if (!card)
                QSKIP("this machine's ALSA has no file device");
            QVERIFY((*card)->play(sound));
            (*card)->finish();
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray heard = file.readAll();
        QVERIFY(heard.size() >= static_cast<qsizetype>(sound.size() * 2));
        QVERIFY(heard.startsWith(
            QByteArrayView(reinterpret_cast<const char*>(sound.data()), static_cast<qsizetype>(sound.size() * 2))));
    }

    void aCardThatIsNotThere()
    {
        const auto card = engine_.openCard("hw:31");
        QVERIFY(!card);
        QVERIFY(card.error().code == Errc::Unavailable);
    }

    /// Says aloud where the machine can, and says so where it cannot.
    void aloud()
    {
        auto card = engine_.openCard("default");
        if (!card)
            QSKIP(qPrintable(QStringLiteral("not heard here: %1").arg(QString::fromStdString(card.error().what))));
        QVERIFY((*card)->play(tone(Tone::Click)));
        (*card)->finish();
    }

  private:
    Engine engine_;
};

} // namespace tongguan::sound

QTEST_GUILESS_MAIN(tongguan::sound::EngineTest)
#include "engine_test.moc"
