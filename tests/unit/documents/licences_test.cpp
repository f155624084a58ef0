// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "kiosk/documents/aamva.h"
#include "kiosk/documents/document.h"
#include "kiosk/documents/licence_iso.h"
#include "kiosk/documents/token_code.h"
#include "tests/support/paths.h"
#include "vectors.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <string>

namespace tongguan::documents {

namespace {

const QString kTree = TONGGUAN_SOURCE_DIR;

std::string bytesOf(const Json& vector)
{
    if (!vector.contains("bytes"))
        return stringOr(vector, "text");
    const Bytes bytes = fromHex(stringOr(vector, "bytes")).value();
    return {bytes.begin(), bytes.end()};
}

/// The vector of tests/data/licences with this name, as bytes.
std::string licence(const char* file, const char* name)
{
    const Json all = readJsonFile(std::filesystem::path(TONGGUAN_SOURCE_DIR) / "tests/data/licences" / file).value();
    for (const Json& vector : all["vectors"]) {
        if (stringOr(vector, "name") == name)
            return bytesOf(vector);
    }
    return {};
}

ParseOptions options()
{
    return {.now = test::vectorsDay(), .trusted = {}, .port = {}, .plateCountry = {}};
}

} // namespace

/// Licences that nobody signed: North American ones, ISO 18013-2, and opaque codes.
class LicencesTest : public QObject {
    Q_OBJECT
  private slots:
    void vectors_data();
    void vectors();
    void cutAnywhere_data();
    void cutAnywhere();
    void everyByteWrong();
    void sampleFolder();
    void tokens_data();
    void tokens();
};

void LicencesTest::vectors_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("vector");
    int files = 0;
    const auto all = test::vectorFiles("licences", "licences");
    for (const auto& file : all) {
        const QString kind = file.stem() == "aamva" ? "aamva" : "licence-iso";
        const Json json = readJsonFile(file).value();
        for (const Json& vector : json["vectors"])
            QTest::newRow((file.stem().string() + ": " + stringOr(vector, "name")).c_str())
                << kind << QString::fromStdString(dump(vector));
        ++files;
    }
    QVERIFY(files >= 2);
}

void LicencesTest::vectors()
{
    QFETCH(QString, kind);
    QFETCH(QString, vector);
    const Json expected = parseJson(vector.toStdString()).value();
    const std::string bytes = bytesOf(expected);
    const std::string result = stringOr(expected, "result");
    const Parsed parsed = parse(kindOf(kind.toStdString()).value(), asBytes(bytes), options());
    const std::string answer = dump(toJson(parsed));
    QVERIFY2(name(parsed.outcome) == result, answer.c_str());
    QCOMPARE(parsed.valid, result != "refuse");
    QCOMPARE(parsed.checks, Checks::None);
    QCOMPARE(parsed.reason, stringOr(expected, "reason"));
    const QString wrong = test::difference(expected.value("fields", Json::object()), parsed.fields);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    const std::string warning = stringOr(expected, "warning");
    QVERIFY2(std::ranges::any_of(parsed.warnings, [&](const auto& one) { return one.contains(warning); }),
             answer.c_str());
    if (parsed.valid) {
        QVERIFY(parsed.warnings.back().contains("no proof"));
        QCOMPARE(QString(name(identify(asBytes(bytes), options()))), kind);
    }
}

void LicencesTest::cutAnywhere_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("aamva") << "aamva" << QByteArray::fromStdString(licence("aamva.json", "two subfiles"));
    QTest::newRow("aamva, one subfile") << "aamva" << QByteArray::fromStdString(licence("aamva.json", "version 10"));
    QTest::newRow("iso") << "licence-iso" << QByteArray::fromStdString(licence("iso18013.json", "standard encoding"));
    QTest::newRow("iso, compact") << "licence-iso"
                                  << QByteArray::fromStdString(
                                         licence("iso18013.json", "compact encoding, ISO 8859-1"));
}

/// Cut off after any byte it is refused, or says what the whole says: never a beginning of a number as a number.
void LicencesTest::cutAnywhere()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, bytes);
    const Kind what = kindOf(kind.toStdString()).value();
    const std::string text = bytes.toStdString();
    const Parsed whole = parse(what, asBytes(text), options());
    QVERIFY(whole.valid);
    int refused = 0;
    for (std::size_t size = 0; size < text.size(); ++size) {
        const Parsed cut = parse(what, asBytes(text.substr(0, size)), options());
        QVERIFY(cut.valid || !cut.reason.empty());
        refused += cut.valid ? 0 : 1;
        if (!cut.valid)
            continue;
        if (what == Kind::LicenceIso && stringOr(whole.fields, "encoding") == "compact")
            continue; // its end is not marked: Review, so that a person compares
        QCOMPARE(stringOr(cut.fields, "documentNumber"), stringOr(whole.fields, "documentNumber"));
        for (const auto& [key, value] : cut.fields.items()) {
            if (value.is_string() && value != "unspecified")
                QVERIFY2(value == whole.fields[key], (key + " after " + std::to_string(size)).c_str());
        }
    }
    QVERIFY(refused > 20);
}

/// One byte changed: an answer, and no crash.
void LicencesTest::everyByteWrong()
{
    for (const std::string& text :
         {licence("aamva.json", "two subfiles"), licence("iso18013.json", "standard encoding")}) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            for (const char c : {'\0', '\xFF', '0', 'Z'}) {
                std::string changed = text;
                changed[at] = c;
                for (const Kind kind : {Kind::Aamva, Kind::LicenceIso}) {
                    const Parsed parsed = parse(kind, asBytes(changed), options());
                    QVERIFY(parsed.valid || !parsed.reason.empty());
                    QVERIFY(isUtf8(dump(toJson(parsed))));
                }
            }
        }
    }
}

/// The specimen of the standard, which lies beside the checkout, with what its file says is to be accepted and refused.
void LicencesTest::sampleFolder()
{
    const QString folder = kTree + "/../shared/samples/aamva";
    QFile file(folder + "/va-specimen.txt");
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the sample folder is not here: nothing covered");
    const std::string text = file.readAll().toStdString();
    const Json specimen = readJsonFile((folder + "/va-specimen.json").toStdString()).value();
    const auto read = [](const std::string& bytes) { return parse(Kind::Aamva, asBytes(bytes), options()); };
    const auto same = [&specimen, &read](const std::string& bytes) {
        const Parsed parsed = read(bytes);
        return parsed.valid ? test::difference(specimen["expect"], parsed.fields) : QString("refused");
    };
    const auto replaced = [&text](std::string_view what, std::string_view with) {
        return QByteArray::fromStdString(text)
            .replace(QByteArray(what.data(), what.size()), QByteArray(with.data(), with.size()))
            .toStdString();
    };
    QCOMPARE(same(text), QString());
    QCOMPARE(test::difference(specimen["header"], read(text).fields["header"]), QString());
    QCOMPARE(same(replaced("\x1E", "")), QString());
    QCOMPARE(same(replaced("\r", " ")), QString());
    QCOMPARE(same(replaced("\r", "\n")), QString());
    QCOMPARE(same(replaced("232690000  ", "232690000       ")), QString());
    QCOMPARE(same(text.substr(0, text.size() - 1)), QString());
    QCOMPARE(read("A" + text.substr(1)).reason, std::string("not-aamva"));
    QCOMPARE(read(replaced("ZV0319", "ZV9319")).reason, std::string("offset"));
    QCOMPARE(read(replaced("ZV03190008", "")).reason, std::string("entries"));
    qInfo() << "1 specimen of the sample folder, 5 variants accepted, 3 refused";
}

void LicencesTest::tokens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("form"); // or the reason
    QTest::addColumn<int>("length");
    QTest::newRow("digits") << QByteArray("5300000000017\r\n") << "digits" << 13;
    QTest::newRow("letters and digits") << QByteArray("Aa00Zz17") << "letters-digits" << 8;
    QTest::newRow("Chinese") << QByteArray("云|00017") << "text" << 7;
    QTest::newRow("address") << QByteArray("https://example.org/x") << "text" << 21;
    QTest::newRow("empty") << QByteArray(" \r\n") << "empty" << -1;
    QTest::newRow("control characters") << QByteArray("A\x1B[2J") << "character" << -1;
    QTest::newRow("zero byte") << QByteArray("A\0B", 3) << "character" << -1;
    QTest::newRow("C1") << QByteArray("A\xC2\x9B") << "character" << -1;
    QTest::newRow("not UTF-8") << QByteArray("A\xFF") << "character" << -1;
    QTest::newRow("7 kB with zeros and broken UTF-8")
        << QByteArray(3500, '\0') + QByteArray(3500, '\xC3') << "length" << -1;
}

void LicencesTest::tokens()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, form);
    QFETCH(int, length);
    const std::string bytes = text.toStdString();
    const auto token = describeToken(bytes);
    QCOMPARE(token.has_value(), length >= 0);
    const Parsed parsed = parse(Kind::Token, asBytes(bytes), options());
    if (token) {
        QCOMPARE(QString(name(token->form)), form);
        QCOMPARE(token->length, static_cast<std::size_t>(length));
        QCOMPARE(parsed.outcome, Outcome::Review);
        QVERIFY(!dump(toJson(parsed)).contains(text.trimmed().toStdString())); // never what it says
    } else {
        QCOMPARE(QString::fromStdString(parsed.reason), form);
    }
    QVERIFY(identify(asBytes(bytes), options()) != Kind::Token); // only where somebody says so
}

} // namespace tongguan::documents

QTEST_APPLESS_MAIN(tongguan::documents::LicencesTest)
#include "licences_test.moc"
