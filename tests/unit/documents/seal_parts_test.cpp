// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/time.h"
#include "kiosk/documents/canonical_json.h"
#include "kiosk/documents/refusal.h"
#include "kiosk/documents/seal_base32.h"
#include "kiosk/documents/seal_c40.h"
#include "kiosk/documents/seal_date.h"
#include "kiosk/documents/seal_tlv.h"
#include "kiosk/documents/seal_zip.h"
#include "tests/support/seals/seal_maker.h"

#include <QTest>

namespace tongguan::documents {

/// What seals are made of: each coding takes its one form and refuses every other.
class SealPartsTest : public QObject {
    Q_OBJECT
  private slots:
    void c40_data();
    void c40();
    void c40ComesBack();
    void base32_data();
    void base32();
    void base32IsOneText();
    void tlv_data();
    void tlv();
    void dates_data();
    void dates();
    void maskedDates_data();
    void maskedDates();
    void unzipsBounded();
    void unzipsOneText();
    void canonicalText_data();
    void canonicalText();
    void doubleMembers_data();
    void doubleMembers();
};

namespace {

/// The value, or "!" and the reason.
template <class T, class Show> QString told(const Result<T>& result, Show show)
{
    return QString::fromStdString(result ? show(*result) : "!" + reasonOf(result.error()));
}

} // namespace

void SealPartsTest::c40_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QByteArray("") << "";
    QTest::newRow("a country") << QByteArray("d9c5") << "UTO";
    QTest::newRow("fillers") << QByteArray("6abc") << "D  ";
    QTest::newRow("two characters") << QByteArray("3a99") << "5B";
    QTest::newRow("one character") << QByteArray("fe45") << "D";
    QTest::newRow("three, and one") << QByteArray("d9c5fe31") << "UTO0";
    QTest::newRow("greatest") << QByteArray("fa00") << "ZZZ";
    QTest::newRow("odd") << QByteArray("d9") << "!c40";
    QTest::newRow("zero") << QByteArray("0000") << "!c40";
    QTest::newRow("all bits") << QByteArray("ffff") << "!c40";
    QTest::newRow("beyond three characters") << QByteArray("fa01") << "!c40";
    QTest::newRow("padding amid the text") << QByteArray("3a99d9c5") << "!c40";
    QTest::newRow("unlatch amid the text") << QByteArray("fe45d9c5") << "!c40";
    QTest::newRow("shift 1 in front") << QByteArray("0001") << "!c40";
    QTest::newRow("shift 2") << QByteArray("0641") << "!c40";
    QTest::newRow("a small letter") << QByteArray("fe62") << "!c40";
    QTest::newRow("unlatch and nothing") << QByteArray("fe00") << "!c40";
    QTest::newRow("unlatch and all bits") << QByteArray("feff") << "!c40";
}

void SealPartsTest::c40()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, text);
    const auto read = fromC40(fromHex(hex.toStdString()).value());
    QCOMPARE(told(read, [](const std::string& value) { return value; }), text);
    if (read)
        QCOMPARE(toHex(test::toC40(*read)), hex.toStdString());
}

/// Each two bytes there are: what is read is written the same, so that no two seals tell the same.
void SealPartsTest::c40ComesBack()
{
    int texts = 0;
    for (unsigned pair = 0; pair <= 0xFFFF; ++pair) {
        const Bytes bytes{static_cast<std::uint8_t>(pair >> 8U), static_cast<std::uint8_t>(pair & 0xFFU)};
        const auto text = fromC40(bytes);
        if (!text)
            continue;
        ++texts;
        QCOMPARE(test::toC40(*text), bytes);
    }
    QCOMPARE(texts, 37 * 37 * 37 + 37 * 37 + 37);
}

void SealPartsTest::base32_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("bytes");
    // RFC 4648, 10, without padding
    QTest::newRow("nothing") << QByteArray("") << "";
    QTest::newRow("f") << QByteArray("MY") << "66";
    QTest::newRow("fo") << QByteArray("MZXQ") << "666f";
    QTest::newRow("foo") << QByteArray("MZXW6") << "666f6f";
    QTest::newRow("foob") << QByteArray("MZXW6YQ") << "666f6f62";
    QTest::newRow("fooba") << QByteArray("MZXW6YTB") << "666f6f6261";
    QTest::newRow("padding") << QByteArray("MY======") << "!base32";
    QTest::newRow("small") << QByteArray("my") << "!base32";
    QTest::newRow("bits left over") << QByteArray("MZ") << "!base32";
    QTest::newRow("one sign") << QByteArray("M") << "!base32";
    QTest::newRow("three signs") << QByteArray("MZX") << "!base32";
    QTest::newRow("six signs") << QByteArray("MZXW6A") << "!base32";
    QTest::newRow("a digit that is none") << QByteArray("M1") << "!base32";
    QTest::newRow("zero byte") << QByteArray("M\0", 2) << "!base32";
}

void SealPartsTest::base32()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, bytes);
    QCOMPARE(told(fromBase32(text.toStdString()), [](const Bytes& value) { return toHex(value); }), bytes);
}

void SealPartsTest::base32IsOneText()
{
    for (unsigned size = 0; size < 12; ++size) {
        const Bytes bytes(size, 0xA7);
        QCOMPARE(fromBase32(toBase32(bytes)).value(), bytes);
    }
}

void SealPartsTest::tlv_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("result"); ///< tag:size …
    QTest::newRow("nothing") << QByteArray("") << "";
    QTest::newRow("two") << QByteArray("0101ff0200") << "1:1 2:0";
    QTest::newRow("127") << QByteArray("017f") + QByteArray(254, '0') << "1:127";
    QTest::newRow("128") << QByteArray("018180") + QByteArray(256, '0') << "1:128";
    QTest::newRow("256") << QByteArray("01820100") + QByteArray(512, '0') << "1:256";
    QTest::newRow("a tag alone") << QByteArray("01") << "!length";
    QTest::newRow("cut off") << QByteArray("0102ff") << "!length";
    QTest::newRow("no end (BER)") << QByteArray("0180ff0000") << "!length";
    QTest::newRow("a length of no bytes") << QByteArray("0181") << "!length";
    QTest::newRow("a length of three bytes") << QByteArray("0183000001ff") << "!length";
    QTest::newRow("a length of 127 bytes") << QByteArray("01ff") + QByteArray(254, 'f') << "!length";
    QTest::newRow("longer than need be") << QByteArray("018101ff") << "!length";
    QTest::newRow("two bytes longer than need be") << QByteArray("01820080") + QByteArray(256, '0') << "!length";
}

void SealPartsTest::tlv()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, result);
    const auto show = [](const std::vector<SealFeature>& features) {
        std::string text;
        for (const SealFeature& feature : features)
            text += std::format("{}{}:{}", text.empty() ? "" : " ", feature.tag, feature.value.size());
        return text;
    };
    QCOMPARE(told(readFeatures(fromHex(hex.toStdString()).value()), show), result);
}

void SealPartsTest::dates_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("date");
    QTest::newRow("as ICAO has it") << QByteArray("0f7134") << "2020-01-01";
    QTest::newRow("leap day") << QByteArray(toHex(test::packedDate(2, 29, 2024)).c_str()) << "2024-02-29";
    QTest::newRow("no leap day") << QByteArray(toHex(test::packedDate(2, 29, 2023)).c_str()) << "!date";
    QTest::newRow("zero") << QByteArray("000000") << "!date";
    QTest::newRow("all bits") << QByteArray("ffffff") << "!date";
    QTest::newRow("month 13") << QByteArray(toHex(test::packedDate(13, 1, 2024)).c_str()) << "!date";
    QTest::newRow("day 0") << QByteArray(toHex(test::packedDate(1, 0, 2024)).c_str()) << "!date";
    QTest::newRow("year 1899") << QByteArray(toHex(test::packedDate(1, 1, 1899)).c_str()) << "!date";
    QTest::newRow("year 9999") << QByteArray(toHex(test::packedDate(12, 31, 9999)).c_str()) << "9999-12-31";
    QTest::newRow("two bytes") << QByteArray("0f71") << "!date";
}

void SealPartsTest::dates()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, date);
    QCOMPARE(told(sealDate(fromHex(hex.toStdString()).value()), [](auto day) { return toIsoDate(day); }), date);
}

void SealPartsTest::maskedDates_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("date");
    QTest::newRow("whole") << QByteArray("0040935a") << "2026-04-23";
    QTest::newRow("no day") << QByteArray("3040935a") << "2026-04-xx";
    QTest::newRow("year alone") << QByteArray("f040935a") << "2026-xx-xx";
    QTest::newRow("nothing") << QByteArray("ff40935a") << "xxxx-xx-xx";
    QTest::newRow("all bits") << QByteArray("ffffffff") << "xxxx-xx-xx";
    QTest::newRow("zero") << QByteArray("00000000") << "!date";
    QTest::newRow("three bytes") << QByteArray("40935a") << "!date";
}

void SealPartsTest::maskedDates()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, date);
    const auto read = maskedSealDate(fromHex(hex.toStdString()).value());
    QCOMPARE(told(read, [](const std::string& text) { return text; }), date);
}

void SealPartsTest::unzipsBounded()
{
    const Bytes small(100, 'x');
    QCOMPARE(unzipped(test::zipped(small), 100).value(), small);
    QCOMPARE(told(unzipped(test::zipped(small), 99), [](const Bytes&) { return std::string(); }), "!length");
    const Bytes bomb = test::zipped(Bytes(64U << 20U, 0)); // 64 MiB in 64 kB
    QVERIFY(bomb.size() < (1U << 17U));
    QCOMPARE(told(unzipped(bomb, 16384), [](const Bytes&) { return std::string(); }), "!length");
    QVERIFY(unzipped(test::zipped({}), 0));
    QVERIFY(!unzipped({}, 100));
}

/// One changed bit anywhere in the stream, its fill as well, and one byte less or more.
void SealPartsTest::unzipsOneText()
{
    for (std::size_t size = 0; size < 24; ++size) {
        Bytes text(size);
        for (std::size_t i = 0; i < size; ++i)
            text[i] = static_cast<std::uint8_t>('a' + i * 7 % 5);
        const Bytes stream = test::zipped(text);
        QCOMPARE(unzipped(stream, 100).value(), text);
        for (std::size_t bit = 0; bit < stream.size() * 8; ++bit) {
            Bytes changed = stream;
            changed[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
            const auto other = unzipped(changed, 100);
            QVERIFY2(!other, qPrintable(QString("size %1, bit %2").arg(size).arg(bit)));
        }
        QVERIFY(!unzipped(ByteView(stream).first(stream.size() - 1), 100));
        QVERIFY(!unzipped(test::joined({stream, Bytes{0}}), 100));
    }
}

void SealPartsTest::canonicalText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char* name, const char* text, const char* canonical) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(canonical);
    };
    row("blanks", "{ \"b\" : 1 ,\n\t\"a\": [ 1 , 2 ] }", R"({"a":[1,2],"b":1})");
    row("literals", "[ null , true , false ]", "[null,true,false]");
    // RFC 8785, 3.2.2
    row("numbers", "[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001]",
        "[333333333.3333333,1e+30,4.5,0.002,1e-27]");
    row("strings", R"(["\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"])", R"(["€$\u000f\nA'B\"\\\\\"/"])");
    // RFC 8785, 3.2.3
    row("names", R"({"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7})",
        "{\"\\r\":2,\"1\":4,\"\xC2\x80\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\xEF\xAC\xB3\":3}");
    // RFC 8785, appendix B
    row("zero", "[0, -0, 0.0, -0.0, 1.0]", "[0,0,0,0,1]");
    row("edges", "[1e21,1e20,123456789012345680000,1e-6,1e-7,5e-324,1.7976931348623157e308]",
        "[1e+21,100000000000000000000,123456789012345680000,0.000001,1e-7,5e-324,1.7976931348623157e+308]");
    row("negative", "[-1.5,-1,-1e-7,-9007199254740992]", "[-1.5,-1,-1e-7,-9007199254740992]");
    row("2^53", "[9007199254740992]", "[9007199254740992]");
    row("beyond 2^53", "[9007199254740993]", "!number");
    row("far beyond", "[18446744073709551615]", "!number");
    row("far below", "[-9223372036854775808]", "!number");
}

void SealPartsTest::canonicalText()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, canonical);
    const auto json = parseJson(text.toStdString());
    QVERIFY(json);
    QCOMPARE(told(documents::canonical(*json), [](const std::string& value) { return value; }), canonical);
}

void SealPartsTest::doubleMembers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("twice");
    QTest::newRow("none") << QByteArray(R"({"a":{"a":1},"b":[{"a":1},{"a":2}]})") << false;
    QTest::newRow("outside") << QByteArray(R"({"a":1,"b":2,"a":1})") << true;
    QTest::newRow("inside") << QByteArray(R"({"a":[{"b":1,"b":2}]})") << true;
    QTest::newRow("written otherwise") << QByteArray(R"({"a":1,"\u0061":2})") << true;
    QTest::newRow("after an inner one") << QByteArray(R"({"a":{"b":1},"b":2,"a":3})") << true;
}

void SealPartsTest::doubleMembers()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, twice);
    QCOMPARE(hasDoubleMember(text.toStdString()), twice);
}

} // namespace tongguan::documents

QTEST_APPLESS_MAIN(tongguan::documents::SealPartsTest)
#include "seal_parts_test.moc"
