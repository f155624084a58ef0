// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"
#include "sync/log/sealed_batch.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

const std::string kNdjson =
    "{\"seq\":1,\"type\":\"document.read\",\"actor\":\"driver\"}\n{\"checkpoint\":\"HKM-K01\"}\n";

SigningKey keyOf(std::uint8_t byte)
{
    return SigningKey::fromSeed(Bytes(32, byte)).value();
}

Bytes sealed(std::string_view ndjson = kNdjson)
{
    SystemRandom random;
    return sealBatch(ndjson, keyOf(1).verifying(), random).value();
}

} // namespace

class SealedBatchTest : public QObject {
    Q_OBJECT
  private slots:
    void opensWhatWasSealed()
    {
        QCOMPARE(openBatch(sealed(), keyOf(1)).value(), kNdjson);
        QVERIFY(sealed() != sealed()); // who sees two of them learns nothing of what they share
    }

    void showsNothingOfTheEvents()
    {
        const std::string bytes(asText(sealed(std::string(200, 'x') + "document.read")));
        QVERIFY(!bytes.contains("document"));
        QVERIFY(!bytes.contains("xxxx"));
    }

    /// What another version of this program sealed must open: a change of the format gets a new number.
    void formatStays()
    {
        const Bytes kept = fromHex("54475401" + keyOf(1).verifying().id() + kBox).value();
        QCOMPARE(openBatch(kept, keyOf(1)).value(), std::string("evidence"));
    }

    void everyByteCounts()
    {
        const Bytes good = sealed();
        for (std::size_t i = 0; i < good.size(); ++i) {
            Bytes changed = good;
            changed[i] ^= 1U;
            QVERIFY2(!openBatch(changed, keyOf(1)), qPrintable(QString("byte %1").arg(i)));
        }
        for (std::size_t size = 0; size < good.size(); ++size)
            QVERIFY2(!openBatch(ByteView(good).first(size), keyOf(1)), qPrintable(QString("%1 bytes").arg(size)));
    }

    void refusals()
    {
        QCOMPARE(openBatch(sealed(), keyOf(2)).error().code, Errc::Denied);
        QCOMPARE(openBatch(asBytes("TG"), keyOf(1)).error().code, Errc::InvalidInput);
        Bytes newer = sealed();
        newer[3] = 2;
        QCOMPARE(openBatch(newer, keyOf(1)).error().what,
                 std::string("a sealed batch of version 2: update this program"));
        QCOMPARE(openBatch(Bytes(kMaxSealedBatch + 1, 'T'), keyOf(1)).error().code, Errc::InvalidInput);
    }

    /// Whoever is enrolled may seal anything.
    void bombsAreBounded()
    {
        const Bytes bomb = sealed(std::string(kMaxBatchBytes + 1, ' '));
        QVERIFY(bomb.size() < 10'000);
        QCOMPARE(openBatch(bomb, keyOf(1)).error().code, Errc::Exhausted);
        SystemRandom random;
        QVERIFY(!sealBatch("x", VerifyingKey::fromBytes(Bytes(32, 0)).value(), random)); // no point of the curve
    }

  private:
    static inline const std::string kBox = "8aac27ede98381f54b1acf71e0b20a6fbc1a7d6c256525126192ce7692caac114744bc8ae66"
                                           "45f4cbdb11656a446b616416569ee95fa25b6"
                                           "ffb4eaf987b049416f";
};

QTEST_APPLESS_MAIN(SealedBatchTest)
#include "sealed_batch_test.moc"
