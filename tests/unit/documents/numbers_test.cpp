// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "kiosk/documents/document.h"
#include "kiosk/documents/text.h"
#include "vectors.h"

#include <QTest>

namespace tongguan::documents {

namespace {

/// Members of a vector that describe it, or that stand elsewhere in the answer than under "fields".
Json expectedFields(const Json& vector, bool valid)
{
    Json fields = vector.contains("fields") ? vector["fields"] : vector;
    for (const char* key : {"input", "text", "note", "result", "valid", "reason", "formatOk", "about", "fields"})
        fields.erase(key);
    if (!valid && !vector.contains("computedCheck"))
        return Json::object();
    if (vector.contains("fields")) {
        for (const char* key : {"normalized", "numberAgrees", "extra", "organisationCodeCheckOk", "provinceKnown"}) {
            if (vector.contains(key))
                fields[key] = vector[key];
        }
    }
    // The sample of a stray line end carries it into its own expected date.
    if (const std::string date = stringOr(fields, "issueDate"); date.contains('\n'))
        fields["issueDate"] = date.substr(0, 4) + date.substr(5);
    if (vector.contains("expectedCheck")) {
        fields.erase("expectedCheck");
        fields["computedCheck"] = vector["expectedCheck"];
    }
    return fields;
}

/// Only "refuse" and its relatives stop.
std::string expectedResult(const Json& vector)
{
    if (vector.contains("result")) {
        const std::string result = vector["result"];
        return result == "not-cccd" || result == "chassis-number" ? "refuse" : result;
    }
    return vector["valid"].get<bool>() ? "ok" : "refuse";
}

std::string expectedReason(const Json& vector)
{
    const std::string reason = stringOr(vector, "reason");
    return stringOr(vector, "result") == "not-cccd" ? "not-cccd" : reason;
}

} // namespace

class NumbersTest : public QObject {
    Q_OBJECT
  private slots:
    void vectors_data();
    void vectors();
    void chassisNumberIsTold();
    void oldForeignerCards();
    void plateOfAnyCountry_data();
    void plateOfAnyCountry();
    void tooLongIsNoNumber_data();
    void tooLongIsNoNumber();
    void brokenText();

  private:
    ParseOptions options() const { return {.now = test::vectorsDay(), .trusted = {}, .port = {}, .plateCountry = {}}; }
};

void NumbersTest::vectors_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("vector");
    const std::vector<std::pair<std::string, const char*>> kinds{{"plates", "plate"},    {"iso6346", "container"},
                                                                 {"vin", "vin"},         {"gb11643", "cn-id"},
                                                                 {"gb32100", "cn-uscc"}, {"cccd-qr", "cccd"}};
    const auto files = test::vectorFiles("numbers", "numbers");
    QVERIFY(files.size() >= kinds.size());
    for (const auto& file : files) {
        const auto json = readJsonFile(file);
        QVERIFY(json);
        const auto kind = std::ranges::find(kinds, file.stem().string(), &std::pair<std::string, const char*>::first);
        QVERIFY2(kind != kinds.end(), file.c_str());
        int number = 0;
        for (const Json& vector : json->at("vectors"))
            QTest::addRow("%s %d %s", file.c_str(), ++number, stringOr(vector, "note").c_str())
                << QString(kind->second) << QString::fromStdString(dump(vector));
    }
}

void NumbersTest::vectors()
{
    QFETCH(QString, kind);
    QFETCH(QString, vector);
    const Json expected = parseJson(vector.toStdString()).value();
    const std::string input = expected.value("input", expected.value("text", ""));
    ParseOptions how = options();
    if (expected.contains("country"))
        how.plateCountry = plateCountry(expected["country"].get<std::string>());
    const Parsed parsed = parse(kindOf(kind.toStdString()).value(), asBytes(input), how);

    const std::string result = expectedResult(expected);
    QCOMPARE(std::string(name(parsed.outcome)), result);
    QCOMPARE(parsed.valid, result != "refuse");
    if (result == "refuse" && !expectedReason(expected).empty())
        QCOMPARE(parsed.reason, expectedReason(expected));
    if (expected.contains("checkOk") && expected.value("checkApplies", true) && parsed.valid)
        QCOMPARE(parsed.checks, expected["checkOk"].get<bool>() ? Checks::Ok : Checks::Failed);
    Json fields = expectedFields(expected, parsed.valid);
    fields.erase("regionKnown"); // there is no table of all counties, on purpose
    if (kind == "cn-uscc")
        fields.erase("checkOk");
    const QString wrong = test::difference(fields, parsed.fields);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    if (kind == "plate" && parsed.valid)
        QCOMPARE(stringOr(parsed.fields, "typed"), input);
    if (result == "warning" || result == "review" || result == "weak")
        QVERIFY(!parsed.warnings.empty());
}

void NumbersTest::chassisNumberIsTold()
{
    const Parsed parsed = parse(Kind::Vin, asBytes("ABC10-0012345"), options());
    QVERIFY(!parsed.valid);
    QVERIFY(parsed.warnings.back().contains("keep it as typed"));
}

void NumbersTest::oldForeignerCards()
{
    for (const std::string_view card : {"VNM530050010101", "LAO530050010202"}) {
        const Parsed parsed = parse(Kind::CnId, asBytes(card), options());
        QVERIFY(parsed.valid);
        QCOMPARE(parsed.checks, Checks::None);
    }
}

void NumbersTest::plateOfAnyCountry_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("result");
    QTest::newRow("CN") << "云A·00123" << "CN" << "ok";
    QTest::newRow("VN") << "24C-012.34" << "VN" << "ok";
    QTest::newRow("LA") << "ບໍ່ແກ້ວ ກຂ 0012" << "LA" << "ok";
    QTest::newRow("MM") << "YGN 1A-0012" << "MM" << "ok";
    QTest::newRow("TH") << "70-0012 เชียงราย" << "TH" << "ok";
    QTest::newRow("province before a Thai plate") << "เชียงราย กข 12" << "TH" << "ok";
    QTest::newRow("LA or MM") << "BK 0012" << "LA" << "review";
    QTest::newRow("Vietnamese trailer") << "29R-001.23" << "VN" << "review";
    QTest::newRow("motorcycle of four digits") << "29B1-0012" << "VN" << "review";
    QTest::newRow("none") << "HELLO" << "" << "refuse";
    QTest::newRow("full width") << "云Ａ００１２３" << "CN" << "ok";
    QTest::newRow("D with a stroke, small") << "29đ-000.12" << "VN" << "ok";
}

void NumbersTest::plateOfAnyCountry()
{
    QFETCH(QString, text);
    QFETCH(QString, country);
    QFETCH(QString, result);
    const Parsed parsed = parse(Kind::Plate, asBytes(text.toStdString()), options());
    QCOMPARE(QString(name(parsed.outcome)), result);
    QCOMPARE(QString::fromStdString(stringOr(parsed.fields, "country")), country);
}

void NumbersTest::tooLongIsNoNumber_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("container") << "container" << QByteArray("CSQU3054383");
    QTest::newRow("vin") << "vin" << QByteArray("1M8GDM9AXKP042788");
    QTest::newRow("cn-id") << "cn-id" << QByteArray("11010519491231002X");
    QTest::newRow("cn-uscc") << "cn-uscc" << QByteArray("91350100M000100Y43");
    QTest::newRow("plate") << "plate" << QByteArray("24C-012.34");
}

/// A number must not come out of a long text by being cut from it.
void NumbersTest::tooLongIsNoNumber()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, start);
    const std::string text = (start + QByteArray(200, ' ') + "1").toStdString();
    QVERIFY(!parse(kindOf(kind.toStdString()).value(), asBytes(text), options()).valid);
    QVERIFY(parse(kindOf(kind.toStdString()).value(), asBytes(start.toStdString()), options()).valid);
}

/// Each byte that is no UTF-8 stands for one broken sign, also beyond Unicode's end, and no plate holds one.
void NumbersTest::brokenText()
{
    QVERIFY(codePoints("A\xF4\xB0\xBD\xBF") == U"A\uFFFD\uFFFD\uFFFD\uFFFD"); // beyond U+10FFFF
    QVERIFY(codePoints("\xED\xA0\x80") == U"\uFFFD\uFFFD\uFFFD");             // a surrogate
    QVERIFY(codePoints("\xE4\xBA") == U"\uFFFD\uFFFD");                       // cut off
    QVERIFY(codePoints("云A") == U"云A");
    QCOMPARE(toUtf8(U"Aé云𠀀"), std::string("Aé云𠀀"));
    QCOMPARE(parse(Kind::Plate, asBytes("使00001\xF4\xB0\xBD\xBF"), options()).valid, false);
}

} // namespace tongguan::documents

QTEST_APPLESS_MAIN(tongguan::documents::NumbersTest)
#include "numbers_test.moc"
