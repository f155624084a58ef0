// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "kiosk/documents/code_patterns.h"
#include "kiosk/documents/document.h"
#include "kiosk/documents/text_pattern.h"
#include "tests/support/paths.h"
#include "vectors.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <string>

namespace tongguan::documents {

namespace {

const std::filesystem::path kTree = TONGGUAN_SOURCE_DIR;

std::vector<CodePattern> samplePort()
{
    std::vector<CodePattern> rows;
    const Json json = readJsonFile(kTree / "assets/sample-port/code_patterns.json").value();
    for (const auto& [key, row] : json.items())
        rows.push_back(fromJson<CodePattern>(row).value());
    return rows;
}

ParseOptions options(std::vector<CodePattern> rows, UtcTime now = test::vectorsDay())
{
    ParseOptions how{.now = now, .trusted = {}, .port = {}, .plateCountry = {}};
    how.patterns = CodePatterns::compile(std::move(rows)).value();
    return how;
}

CodePattern waybill(std::string pattern, CheckRule check = CheckRule::None)
{
    return {.kind = PatternKind::Waybill, .pattern = std::move(pattern), .check = check, .source = "trial"};
}

} // namespace

/// Codes whose form stands in the port's data.
class PatternsTest : public QObject {
    Q_OBJECT
  private slots:
    void fits_data();
    void fits();
    void refused_data();
    void refused();
    void timeIsBounded_data();
    void timeIsBounded();
    void checks_data();
    void checks();
    void codes_data();
    void codes();
    void examplesAreTheSamplePort();
    void aRowNamesItsFault();
    void tooManyRows();
    void choice();
    void cutAnywhere();
};

void PatternsTest::fits_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("number"); // null: does not fit
    const auto row = [](const char* name, const char* pattern, const QByteArray& text, const QByteArray& number) {
        QTest::newRow(name) << QByteArray(pattern) << text << number;
    };
    const QByteArray no;
    row("all of it", "(?<number>[0-9]{3})", "123", "123");
    row("more behind", "(?<number>[0-9]{3})", "1234", no);
    row("more in front", "(?<number>[0-9]{3})", "x123", no);
    row("empty", "(?<number>[0-9]{3})", "", no);
    row("in the middle", "A-(?<number>[0-9]+)/B", "A-17/B", "17");
    row("anchors", "^A(?<number>\\d+)$", "A17", "17");
    row("capitals only", "A(?<number>[A-Z]+)", "aX", no);
    row("either case", "(?i)abc(?<number>[A-Z]+)", "AbCxY", "xY");
    row("either case behind the anchor", "^(?i)a(?<number>b)", "AB", "B");
    row("as many as possible", "(?<number>[0-9]{2,4})[0-9]*", "123456", "1234");
    row("as many as leave enough", "(?<number>[0-9]{2,4})[0-9]{3}", "12345", "12");
    row("at least", "(?<number>[0-9]{2,})", "1", no);
    row("optional", "(?<number>[0-9]{3}-?[0-9]{2})", "12345", "12345");
    row("optional there", "(?<number>[0-9]{3}-?[0-9]{2})", "123-45", "123-45");
    row("any printable", "A.(?<number>.)", "A b", "b");
    row("no control character", "A.(?<number>.)", "A\nb", no);
    row("not in the class", "(?<number>[^&]+)&.*", "17&x=&y", "17");
    row("the class has a dash", "(?<number>[A-Z-]+)", "A-B", "A-B");
    row("the class has a bracket", "(?<number>[\\]\\[]+)", "][", "][");
    row("a mark for itself", "(?<number>a\\.b)", "axb", no);
    row("Chinese", "提货单：(?<number>.+)", QByteArray("提货单：17"), "17");
    row("Chinese within", "(?<number>云[A-Z])", QByteArray("云A"), QByteArray("云A"));
    row("group of nothing", "A(?<number>[0-9]*)B", "AB", "");
    row("zero byte", "(?<number>.+)", QByteArray("a\0b", 3), no);
    row("too long a text", "(?<number>.+)", QByteArray(2049, 'a'), no);
    row("the longest text", "(?<number>.+)", QByteArray(2048, 'a'), QByteArray(2048, 'a'));
}

void PatternsTest::fits()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, number);
    const auto compiled = TextPattern::compile(pattern.toStdString());
    QVERIFY2(compiled, compiled ? "" : compiled.error().what.c_str());
    const std::string bytes = text.toStdString();
    const auto found = compiled->number(bytes);
    QCOMPARE(found.has_value(), !number.isNull());
    QCOMPARE(compiled->fits(bytes), found.has_value());
    if (found)
        QCOMPARE(std::string(*found), number.toStdString());
}

void PatternsTest::refused_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char* pattern, const char* why) {
        QTest::newRow(pattern) << QByteArray(pattern) << QByteArray(why);
    };
    row("", "1 to 256");
    row("$", "empty");
    row("a|b", "at character 2");
    row("(a)", "only a group");
    row("(?:a)", "only a group");
    row("(?<name>a)", "only a group");
    row("(?<number>a", "not closed");
    row("(?<number>)", "empty");
    row("(?<number>a)(?<number>b)", "second group");
    row("(?<number>a(?<number>b))", "second group");
    row("a)", "not open");
    row("(?<number>a)+", "at character 13");
    row("*a", "at character 1");
    row("a**", "at character 3");
    row("a{2", "count");
    row("a{,2}", "count");
    row("a{3,2}", "nothing fits");
    row("a{0}", "nothing fits");
    row("a{9999}", "count");
    row("a{99999}", "count");
    row("[a", "not closed");
    row("[]", "nothing fits");
    row("[z-a]", "backwards");
    row("[云]", "ASCII");
    row("云+", "not ASCII");
    row("\\w", "only \\d");
    row("\\1", "only \\d");
    row("a\\", "nothing behind");
    row("a^b", "mark");
    row("a$b", "mark");
    QTest::newRow("too long") << QByteArray(257, 'a') << QByteArray("1 to 256");
}

void PatternsTest::refused()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, why);
    const auto compiled = TextPattern::compile(pattern.toStdString());
    QVERIFY(!compiled);
    QVERIFY2(compiled.error().what.contains(why.toStdString()), compiled.error().what.c_str());
}

void PatternsTest::timeIsBounded_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::newRow("stars") << QByteArray("a*").repeated(100) + "(?<number>b)";
    QTest::newRow("ranges") << QByteArray(".{0,9}").repeated(36) + "(?<number>b)";
    QTest::newRow("optional") << QByteArray("a?").repeated(64) + QByteArray("a").repeated(64) + "(?<number>b)";
    QTest::newRow("classes") << QByteArray("[^b]+").repeated(48) + "(?<number>b)";
}

/// What drives a backtracking engine through every way of cutting the text is one pass here: such an engine would still
/// be at it when the test's own time is over.
void PatternsTest::timeIsBounded()
{
    QFETCH(QByteArray, pattern);
    const auto compiled = TextPattern::compile(pattern.toStdString());
    QVERIFY2(compiled, compiled ? "" : compiled.error().what.c_str());
    for (int i = 0; i < 20; ++i)
        QVERIFY(!compiled->fits(std::string(2047, 'a') + "c"));
}

void PatternsTest::checks_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<bool>("ok");
    const auto row = [](const char* rule, const char* number, bool ok) {
        QTest::newRow((std::string(rule) + " " + number).c_str()) << QString(rule) << QByteArray(number) << ok;
    };
    row("NONE", "", true);
    row("ISO6346", "CSQU3054383", true);
    row("ISO6346", "CSQU3054384", false);
    row("ISO6346", "CSQU305438", false);
    row("IATA_MOD7", "016-12345675", true);
    row("IATA_MOD7", "016 1234 5675", true);
    row("IATA_MOD7", "016-12345676", false);
    row("IATA_MOD7", "999-00000000", true);
    row("IATA_MOD7", "016-1234567", false);
    row("IATA_MOD7", "A16-12345675", false);
    row("LUHN", "702688", true);
    row("LUHN", "702687", false);
    row("LUHN", "79927398713", true);
    row("LUHN", "0", false);
    row("LUHN", "70268X", false);
    row("MOD97", "79444", true); // ISO/IEC 7064: 794 with 44
    row("MOD97", "79443", false);
    row("MOD97", "AB1251", false);
    row("MOD97", "44", false);
    row("MOD97", "79a44", false);
}

void PatternsTest::checks()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, number);
    QFETCH(bool, ok);
    QCOMPARE(holds(fromCode<CheckRule>(rule.toStdString()).value(), number.toStdString()), ok);
}

void PatternsTest::codes_data()
{
    QTest::addColumn<QString>("vector");
    const Json all = readJsonFile(kTree / "tests/data/patterns/codes.json").value();
    for (const Json& vector : all["vectors"])
        QTest::newRow((stringOr(vector, "text") + " " + stringOr(vector, "at")).c_str())
            << QString::fromStdString(dump(vector));
}

void PatternsTest::codes()
{
    QFETCH(QString, vector);
    const Json expected = parseJson(vector.toStdString()).value();
    const std::string text = stringOr(expected, "text");
    const auto at = fromIso(stringOr(expected, "at", "2026-11-25T00:00:00Z")).value();
    const ParseOptions how = options(samplePort(), at);
    const Kind kind = identify(asBytes(text), how);
    QCOMPARE(std::string(name(kind)), stringOr(expected, "kind"));
    const Parsed parsed = parse(kind, asBytes(text), how);
    const std::string answer = dump(toJson(parsed));
    QVERIFY2(name(parsed.outcome) == stringOr(expected, "result"), answer.c_str());
    QVERIFY2(name(parsed.checks) == stringOr(expected, "checks"), answer.c_str());
    QCOMPARE(parsed.reason, stringOr(expected, "reason"));
    if (expected.contains("number"))
        QCOMPARE(stringOr(parsed.fields, "number"), stringOr(expected, "number"));
    const std::string warning = stringOr(expected, "warning");
    QVERIFY2(warning.empty() ||
                 std::ranges::any_of(parsed.warnings, [&](const auto& one) { return one.contains(warning); }),
             answer.c_str());
}

void PatternsTest::examplesAreTheSamplePort()
{
    QFile file(QString::fromStdString((kTree / "assets/examples/codes/patterns.jsonl").string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    std::vector<CodePattern> rows;
    while (!file.atEnd())
        rows.push_back(fromJson<CodePattern>(parseJson(file.readLine().trimmed().toStdString()).value()).value());
    const auto sample = samplePort();
    QCOMPARE(rows.size(), sample.size());
    QVERIFY(std::ranges::is_permutation(rows, sample));
}

void PatternsTest::aRowNamesItsFault()
{
    const auto patterns = CodePatterns::compile({waybill("A(?<number>[0-9]+)"), waybill("A|B")});
    QVERIFY(!patterns);
    QCOMPARE(patterns.error().what, std::string("row 2: \"pattern\": this mark needs a \\ before it, or has no place "
                                                "here at character 2"));
    QVERIFY(!CodePatterns::check(waybill("WB[0-9]{8}")));
    QVERIFY(CodePatterns::check({.kind = PatternKind::Token, .pattern = "WB[0-9]{8}", .source = "trial"}));
}

void PatternsTest::tooManyRows()
{
    const auto row = waybill("(?<number>[0-9]{8})");
    QVERIFY(CodePatterns::compile(std::vector<CodePattern>(CodePatterns::kMaxRows, row)));
    const auto more = CodePatterns::compile(std::vector<CodePattern>(CodePatterns::kMaxRows + 1, row));
    QCOMPARE(more.error().code, Errc::Exhausted);
}

void PatternsTest::choice()
{
    const UtcTime now = test::vectorsDay();
    const auto read = [now](std::vector<CodePattern> rows, std::string_view text) {
        return CodePatterns::compile(std::move(rows)).value().read(text, now);
    };
    const auto plain = waybill("WB(?<number>[0-9]{6})");
    const auto longer = waybill("(?<number>WB[0-9]{6})");
    const auto proved = waybill("WB(?<number>[0-9]{6})", CheckRule::Luhn);
    const CodePattern token{.kind = PatternKind::Token, .pattern = "WB.*", .source = "trial"};

    QCOMPARE(read({plain, proved}, "WB702688")->check, CheckRule::Luhn); // what proves itself comes first
    QCOMPARE(read({proved, plain}, "WB702687")->check, CheckRule::None);
    QVERIFY(!read({proved}, "WB702687")->checkOk);
    QVERIFY(read({plain, longer}, "WB702688")->ambiguous);
    QVERIFY(!read({plain, plain}, "WB702688")->ambiguous); // the same reading twice
    QVERIFY(!read({plain, longer, proved}, "WB702688")->ambiguous);
    QCOMPARE(read({token, plain}, "WB702688")->kind, PatternKind::Waybill); // opaque unless a row knows more
    QVERIFY(!read({token, plain}, "WB702688")->ambiguous);
    QVERIFY(!read({waybill("WB(?<number>[0-9]*)")}, "WB"));
    QVERIFY(!read({waybill("WB(?<number>[0-9]*)")}, "WB" + std::string(CodePatterns::kMaxNumber + 1, '1')));

    const Parsed parsed = parse(Kind::Waybill, asBytes(std::string_view("WB702688")), options({plain, longer}));
    QCOMPARE(parsed.outcome, Outcome::Review);
    QCOMPARE(parse(Kind::Certificate, asBytes(std::string_view("WB702688")), options({plain})).reason,
             std::string("pattern"));
}

/// A code that is cut off is another kind, or has another number that its row allows; never a fault.
void PatternsTest::cutAnywhere()
{
    const ParseOptions how = options(samplePort());
    const Json all = readJsonFile(kTree / "tests/data/patterns/codes.json").value();
    for (const Json& vector : all["vectors"]) {
        const std::string text = stringOr(vector, "text");
        for (std::size_t size = 0; size <= text.size(); ++size) {
            const std::string cut = text.substr(0, size);
            const Parsed parsed = parse(identify(asBytes(cut), how), asBytes(cut), how);
            QVERIFY(parsed.valid || parsed.outcome == Outcome::Refuse);
            QVERIFY(isUtf8(dump(toJson(parsed))));
        }
    }
}

} // namespace tongguan::documents

QTEST_APPLESS_MAIN(tongguan::documents::PatternsTest)
#include "patterns_test.moc"
