// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/json.h"
#include "base/time.h"
#include "base/uuid.h"

#include <QTest>

using namespace tongguan;

class BaseTest : public QObject {
    Q_OBJECT
  private slots:
    void hexGoesBothWays()
    {
        const Bytes bytes{0x00, 0x7F, 0xFF};
        QCOMPARE(toHex(bytes), std::string("007fff"));
        QCOMPARE(*fromHex("007FfF"), bytes);
        QVERIFY(!fromHex("0"));
        QVERIFY(!fromHex("0g"));
    }

    void base64GoesBothWays()
    {
        for (std::size_t length = 0; length < 70; ++length) {
            Bytes bytes(length);
            for (std::size_t i = 0; i < length; ++i)
                bytes[i] = static_cast<std::uint8_t>(i * 37);
            QCOMPARE(*fromBase64(toBase64(bytes)), bytes);
        }
        QVERIFY(!fromBase64("a*"));
    }

    // FIPS 180-2, appendix B.1
    void sha256OfAbc()
    {
        QCOMPARE(toHex(sha256("abc")), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void utf8_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("whole");
        QTest::newRow("Chinese") << QByteArray("云K·T0172") << true;
        QTest::newRow("four bytes") << QByteArray("\xF0\xA0\x80\x80") << true;
        QTest::newRow("cut off") << QByteArray("\xE4\xBA") << false;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << false;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
        QTest::newRow("beyond") << QByteArray("\xF4\x90\x80\x80") << false;
    }
    void utf8()
    {
        QFETCH(QByteArray, text);
        QTEST(isUtf8(std::string_view(text.data(), static_cast<std::size_t>(text.size()))), "whole");
    }

    void time_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("microseconds");
        QTest::newRow("epoch") << QByteArray("1970-01-01T00:00:00Z") << qint64{0};
        QTest::newRow("leap day") << QByteArray("2024-02-29T12:00:00Z") << qint64{1709208000000000};
        QTest::newRow("fraction") << QByteArray("1970-01-01T00:00:01.5Z") << qint64{1500000};
        QTest::newRow("no such day") << QByteArray("2023-02-29T12:00:00Z") << qint64{-1};
        QTest::newRow("other zone") << QByteArray("2024-02-29T12:00:00+08:00") << qint64{-1};
        QTest::newRow("sign in a field") << QByteArray("2024-02-29T-1:00:00Z") << qint64{-1};
    }
    void time()
    {
        QFETCH(QByteArray, text);
        const auto time = fromIso(text.toStdString());
        QTEST(time ? qint64{toMicroseconds(*time)} : qint64{-1}, "microseconds");
    }

    void uuidIsVersion7()
    {
        struct Zero final : Random {
            void fill(std::span<std::uint8_t> bytes) override { std::ranges::fill(bytes, std::uint8_t{0}); }
        } zero;
        // RFC 9562, A.6 has this time
        const std::string id = makeUuid(fromMicroseconds(1645557742000000), zero);
        QCOMPARE(id, std::string("017f22e2-79b0-7000-8000-000000000000"));
        QVERIFY(isUuid(id));
        QVERIFY(!isUuid("017f22e2-79b0-7000-8000-00000000000G"));
    }

    void jsonFromOutsideIsBounded()
    {
        QVERIFY(parseJson(R"({"a":[1,2]})"));
        QVERIFY(!parseJson("{\"a\":"));
        QVERIFY(!parseJson(std::string(100, '[') + std::string(100, ']')));
        QVERIFY(!parseJson("\"\xFF\""));
        QCOMPARE(parseJson("[1]", 2).error().code, Errc::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(BaseTest)
#include "base_test.moc"
