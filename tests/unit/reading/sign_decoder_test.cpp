// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/sign_decoder.h"
#include "kiosk/documents/text.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::reading {

namespace {

/// What a network would say that sees this text and is that sure of each character.
SignLattice latticeOf(std::u32string_view text, float sure = 0.9999F)
{
    SignLattice lattice;
    const auto step = [&lattice, sure](std::size_t index) {
        auto& odds = lattice.steps.emplace_back();
        odds.fill((1 - sure) / static_cast<float>(odds.size() - 1));
        odds.at(index) = sure;
    };
    step(0);
    for (const char32_t c : text) {
        step(kSignAlphabet.find(c) + 1);
        step(0);
    }
    return lattice;
}

/// `text`: UTF-8, '|' between lines.
std::vector<SignReading> decoded(std::string_view text, float sure = 0.9999F)
{
    std::vector<SignLengths> lines;
    for (const std::string_view line : documents::split(text, '|'))
        lines.push_back(lengthsOf(latticeOf(documents::codePoints(line), sure)));
    return decodeSign(lines);
}

} // namespace

/// Forms, bars and check digits, on lattices made by hand.
class SignDecoderTest : public QObject {
    Q_OBJECT
  private slots:
    void alphabet();
    void forms_data();
    void forms();
    void noForm_data();
    void noForm();
    void checkDigits_data();
    void checkDigits();
    void uncertain();
    void digitsNeverRepair();
    void hostileLattices();
};

/// training/signs/text.py has the same; its test names these places, too.
void SignDecoderTest::alphabet()
{
    QCOMPARE(kSignAlphabet.size(), std::size_t{144});
    QVERIFY(kSignAlphabet[36] == U'Đ' && kSignAlphabet[37] == U'京' && kSignAlphabet[75] == U'ກ');
    QVERIFY(kSignAlphabet[102] == U'ก');
    for (std::size_t i = 0; i < kSignAlphabet.size(); ++i)
        QCOMPARE(kSignAlphabet.find(kSignAlphabet[i]), i);
}

void SignDecoderTest::forms_data()
{
    QTest::addColumn<std::string>("drawn");
    QTest::addColumn<std::string>("kind");
    QTest::addColumn<std::string>("country");
    const auto row = [](const char* drawn, const char* kind, const char* country) {
        QTest::addRow("%s", drawn) << std::string(drawn) << std::string(kind) << std::string(country);
    };
    row("CSQU3054383", "container", "");
    row("CSQU|3054383", "container", "");
    row("1M8GDM9AXKP042788", "vin", "");
    row("云A12345", "plate", "CN");
    row("云A|1234挂", "plate", "CN");
    row("粤Z1234港", "plate", "CN");
    row("京AD12345", "plate", "CN");
    row("京A12345D", "plate", "CN");
    row("使123456", "plate", "CN");
    row("29C12345", "plate", "VN");
    row("24LD|12345", "plate", "VN");
    row("29Đ12345", "plate", "VN");
    row("ກຂ1234", "plate", "LA");
    row("YGN|1A1234", "plate", "MM");
    row("1A1234", "plate", "MM");
    row("AB1234", "plate", "");
    row("1กข1234", "plate", "TH");
    row("กข123", "plate", "TH");
    row("701234", "plate", "TH");
}

void SignDecoderTest::forms()
{
    QFETCH(std::string, drawn);
    QFETCH(std::string, kind);
    QFETCH(std::string, country);
    const auto readings = decoded(drawn);
    QVERIFY(!readings.empty());
    std::string plain = drawn;
    std::erase(plain, '|');
    QCOMPARE(readings[0].text, plain);
    QCOMPARE(std::string(name(readings[0].kind)), kind);
    QCOMPARE(readings[0].country, country);
    QCOMPARE(name(readings[0].doubt), name(SignDoubt::None));
    QVERIFY(readings[0].probability > 0.9 && readings[0].probability <= 1);
}

void SignDecoderTest::noForm_data()
{
    QTest::addColumn<std::string>("drawn");
    for (const char* drawn : {"", "A", "12", "CSQA3054383", "CSQU305438", "云I12345", "云A1234I", "12345", "29I12345",
                              "AB|1234", "1A|B|C", "ABCDEFGHIJKLMNOPQRSTUVW"})
        QTest::addRow("\"%s\"", drawn) << std::string(drawn);
}

void SignDecoderTest::noForm()
{
    QFETCH(std::string, drawn);
    const auto readings = decoded(drawn);
    QVERIFY2(readings.empty(), readings.empty() ? "" : readings[0].text.c_str());
}

void SignDecoderTest::checkDigits_data()
{
    QTest::addColumn<std::string>("drawn");
    QTest::newRow("container") << std::string("CSQU3054384");
    QTest::newRow("container on two lines") << std::string("CSQU|3054373");
    QTest::newRow("VIN of North America") << std::string("1M8GDM9A1KP042788");
    QTest::newRow("VIN of China") << std::string("LSVAA49J132047372");
}

void SignDecoderTest::checkDigits()
{
    QFETCH(std::string, drawn);
    const auto readings = decoded(drawn);
    QVERIFY(!readings.empty());
    QCOMPARE(name(readings[0].doubt), name(SignDoubt::CheckDigit));
}

void SignDecoderTest::uncertain()
{
    const auto readings = decoded("CSQU3054383", 0.965F);
    QVERIFY(!readings.empty());
    QCOMPARE(name(readings[0].doubt), name(SignDoubt::Characters));
    QVERIFY(decoded("CSQU3054383", 0.5F).empty());
}

/// A 3 that is likelier an 8 stays one, although only the 3 would hold.
void SignDecoderTest::digitsNeverRepair()
{
    auto lengths = lengthsOf(latticeOf(U"CSQU3054383"));
    auto& place = lengths.at(0).places.at(9);
    const float moved = 0.6F * place.at(8);
    place.at(8) -= moved;
    place.at(3) += moved;
    const auto readings = decodeSign({lengths});
    QVERIFY(!readings.empty());
    QCOMPARE(readings[0].text, std::string("CSQU3054333"));
    QCOMPARE(name(readings[0].doubt), name(SignDoubt::CheckDigit));
}

void SignDecoderTest::hostileLattices()
{
    SignLattice lattice;
    QVERIFY(lengthsOf(lattice).empty());
    lattice.steps.resize(kMaxLineSteps + 1);
    QVERIFY(lengthsOf(lattice).empty());
    lattice = latticeOf(U"1A1234");
    lattice.steps[3].fill(std::nanf(""));
    QVERIFY(lengthsOf(lattice).empty());
    QVERIFY(decodeSign({}).empty());
    QVERIFY(decodeSign({{}, {}, {}}).empty());
}

} // namespace tongguan::reading

QTEST_APPLESS_MAIN(tongguan::reading::SignDecoderTest)
#include "sign_decoder_test.moc"
