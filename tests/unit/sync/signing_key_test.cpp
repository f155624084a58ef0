// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"
#include "sync/log/checkpoint.h"
#include "sync/log/signing_key.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::sync;

class SigningKeyTest : public QObject {
    Q_OBJECT
  private slots:
    void vectorsOfTheStandard_data();
    void vectorsOfTheStandard();
    void wrongSizes();
    void keysComeBackFromTheirText();
    void movedKeySigns();
    void checkpointIsBoundToKioskAndHead();
};

void SigningKeyTest::vectorsOfTheStandard_data()
{
    QTest::addColumn<std::string>("seed");
    QTest::addColumn<std::string>("key");
    QTest::addColumn<std::string>("message");
    QTest::addColumn<std::string>("signature");
    // RFC 8032, 7.1, TEST 1 to 3.
    QTest::newRow("1") << std::string("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                       << std::string("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
                       << std::string()
                       << std::string("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
                                      "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    QTest::newRow("2") << std::string("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                       << std::string("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
                       << std::string("72")
                       << std::string("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e"
                                      "458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QTest::newRow("3") << std::string("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
                       << std::string("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
                       << std::string("af82")
                       << std::string("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290"
                                      "ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
}

void SigningKeyTest::vectorsOfTheStandard()
{
    QFETCH(std::string, seed);
    QFETCH(std::string, key);
    QFETCH(std::string, message);
    QFETCH(std::string, signature);
    const auto signing = SigningKey::fromSeed(fromHex(seed).value());
    QVERIFY(signing.has_value());
    const Bytes text = fromHex(message).value();
    QCOMPARE(toHex(signing->verifying().bytes()), key);
    QCOMPARE(toHex(signing->sign(text)), signature);
    QCOMPARE(toHex(signing->seed()), seed);
    Signature given = signing->sign(text);
    QVERIFY(signing->verifying().verifies(text, given));
    given[3] ^= 1U;
    QVERIFY(!signing->verifying().verifies(text, given));
}

void SigningKeyTest::wrongSizes()
{
    QVERIFY(!SigningKey::fromSeed(Bytes(31)));
    QVERIFY(!VerifyingKey::fromBytes(Bytes(33)));
    QVERIFY(!VerifyingKey::fromBase64("AAAA"));
    SystemRandom random;
    const SigningKey key = SigningKey::make(random);
    QVERIFY(!key.verifying().verifies(Bytes{1}, Bytes(63)));
}

void SigningKeyTest::keysComeBackFromTheirText()
{
    SystemRandom random;
    const SigningKey key = SigningKey::make(random);
    const auto back = VerifyingKey::fromBase64(key.verifying().toBase64());
    QVERIFY(back.has_value());
    QVERIFY(*back == key.verifying());
    QCOMPARE(back->id(), key.verifying().id());
    QCOMPARE(back->id().size(), std::size_t{16});
}

void SigningKeyTest::movedKeySigns()
{
    SystemRandom random;
    SigningKey key = SigningKey::make(random);
    const Signature before = key.sign(Bytes{1, 2});
    SigningKey moved = std::move(key);
    QVERIFY(moved.sign(Bytes{1, 2}) == before);
    SigningKey other = SigningKey::make(random);
    other = std::move(moved);
    QVERIFY(other.sign(Bytes{1, 2}) == before);
}

void SigningKeyTest::checkpointIsBoundToKioskAndHead()
{
    SystemRandom random;
    const SigningKey key = SigningKey::make(random);
    const Checkpoint good = signCheckpoint("HKM-K01", {7, sha256(std::string_view("x"))}, key);
    QVERIFY(verify(good, key.verifying()));
    QVERIFY(!verify(good, SigningKey::make(random).verifying()));
    Checkpoint bad = good;
    bad.kiosk = "HKM-K02";
    QVERIFY(!verify(bad, key.verifying()));
    bad = good;
    bad.head.seq = 8;
    QVERIFY(!verify(bad, key.verifying()));
    bad = good;
    bad.head.hash[0] ^= 1U;
    QCOMPARE(verify(bad, key.verifying()).error().code, Errc::Denied);
}

QTEST_APPLESS_MAIN(SigningKeyTest)
#include "signing_key_test.moc"
