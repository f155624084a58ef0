// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"
#include "sync/log/picture_seal.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

PictureKey keyOf(std::uint8_t byte)
{
    return PictureKey::fromBytes(Bytes(32, byte)).value();
}

const Bytes kPicture = [] {
    Bytes bytes(5000);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 7 + i / 256);
    return bytes;
}();

} // namespace

class PictureSealTest : public QObject {
    Q_OBJECT
  private slots:
    void opensWhatWasSealed();
    void samePictureSameBytes();
    void formatStays();
    void showsNothingOfThePicture();
    void refusals_data();
    void refusals();
    void everyByteCounts();
    void everyLengthCounts();
    void sizesHaveEnds();
    void ids();
};

void PictureSealTest::opensWhatWasSealed()
{
    SystemRandom random;
    const PictureKey key = PictureKey::make(random);
    const auto sealed = sealPicture(kPicture, key);
    QVERIFY(sealed);
    QCOMPARE(sealed->size(), kPicture.size() + kSealBytes);
    const auto same = PictureKey::fromBytes(key.bytes());
    QVERIFY(openPicture(*sealed, *same).value() == kPicture);
}

/// So a picture that is sent again after a restart goes on where it was cut.
void PictureSealTest::samePictureSameBytes()
{
    const auto first = sealPicture(kPicture, keyOf(1)).value();
    QVERIFY(first == sealPicture(kPicture, keyOf(1)).value());
    Bytes other = kPicture;
    other.back() ^= 1U;
    const auto second = sealPicture(other, keyOf(1)).value();
    QVERIFY(!std::equal(first.begin() + 12, first.begin() + 36, second.begin() + 12)); // another nonce
    QVERIFY(blobId(first) != blobId(sealPicture(kPicture, keyOf(2)).value()));
}

/// What another version of this program sealed must open: a change of the format gets a new number.
void PictureSealTest::formatStays()
{
    const auto sealed = sealPicture(asBytes("evidence"), keyOf(7)).value();
    QCOMPARE(QByteArray(toHex(sealed)),
             QByteArray("544750013ff4f0b13355a4c31ad72cfb63aab3065e711a7491576fbab638396b15389422"
                        "19f88938c18ae18a4a418f87dcbbfaf3db138790a5907f70"));
}

void PictureSealTest::showsNothingOfThePicture()
{
    const Bytes plain(4096, 'A');
    const auto sealed = sealPicture(plain, keyOf(1)).value();
    const Bytes run(8, 'A');
    QVERIFY(std::ranges::search(sealed, run).empty());
}

void PictureSealTest::refusals_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<Errc>("code");
    QTest::newRow("nothing") << QByteArray("empty") << Errc::InvalidInput;
    QTest::newRow("a plain picture") << QByteArray("plain") << Errc::InvalidInput;
    QTest::newRow("only the header") << QByteArray("header") << Errc::InvalidInput;
    QTest::newRow("a newer version") << QByteArray("version") << Errc::InvalidInput;
    QTest::newRow("another key") << QByteArray("key") << Errc::Denied;
    QTest::newRow("cut") << QByteArray("cut") << Errc::Corrupt;
    QTest::newRow("too long") << QByteArray("long") << Errc::InvalidInput;
}

void PictureSealTest::refusals()
{
    QFETCH(QByteArray, change);
    QFETCH(Errc, code);
    Bytes sealed = sealPicture(kPicture, keyOf(1)).value();
    if (change == "empty")
        sealed.clear();
    if (change == "plain")
        sealed = kPicture;
    if (change == "header")
        sealed.resize(kSealBytes);
    if (change == "version")
        sealed[3] = 2;
    if (change == "cut")
        sealed.pop_back();
    if (change == "long")
        sealed.resize(kMaxSealedPicture + 1);
    const auto opened = openPicture(sealed, keyOf(change == "key" ? 2 : 1));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
}

void PictureSealTest::everyByteCounts()
{
    const Bytes sealed = sealPicture(asBytes("evidence"), keyOf(1)).value();
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        Bytes changed = sealed;
        changed[at] ^= 0x10U;
        QVERIFY(!openPicture(changed, keyOf(1)));
    }
}

void PictureSealTest::everyLengthCounts()
{
    const Bytes sealed = sealPicture(asBytes("evidence"), keyOf(1)).value();
    for (std::size_t size = 0; size < sealed.size(); ++size)
        QVERIFY(!openPicture(ByteView(sealed).first(size), keyOf(1)));
}

void PictureSealTest::sizesHaveEnds()
{
    QCOMPARE(sealPicture({}, keyOf(1)).error().code, Errc::InvalidInput);
    const Bytes largest(kMaxSealedPicture - kSealBytes, 1);
    QVERIFY(openPicture(sealPicture(largest, keyOf(1)).value(), keyOf(1)).value() == largest);
    QCOMPARE(sealPicture(Bytes(largest.size() + 1), keyOf(1)).error().code, Errc::Exhausted);
    QVERIFY(!PictureKey::fromBytes(Bytes(31)));
}

void PictureSealTest::ids()
{
    QVERIFY(isBlobId(blobId(kPicture)));
    QVERIFY(!isBlobId(std::string(64, 'A')));
    QVERIFY(!isBlobId(std::string(63, 'a')));
    QVERIFY(!isBlobId(""));
}

QTEST_APPLESS_MAIN(PictureSealTest)
#include "picture_seal_test.moc"
