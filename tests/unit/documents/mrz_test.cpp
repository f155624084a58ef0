// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/result.h"
#include "kiosk/documents/country_codes.h"
#include "kiosk/documents/document_fields.h"
#include "kiosk/documents/mrz.h"
#include "kiosk/documents/mrz_lines.h"
#include "kiosk/documents/refusal.h"
#include "vectors.h"

#include <QTest>

#include <utility>

namespace tongguan::documents {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::year_month_day kToday{2026y, std::chrono::November, 25d};
const std::string kLine1 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
const std::string kLine2 = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

/// The vectors leave the century of the expiry to the reader.
Json withShortExpiry(Json fields)
{
    Json& year = fields["expiry"]["year"];
    if (year.is_number())
        year = year.get<int>() % 100;
    return fields;
}

} // namespace

class MrzTest : public QObject {
    Q_OBJECT
  private slots:
    void vectors_data();
    void vectors();
    void lines_data();
    void lines();
    void linesRefused_data();
    void linesRefused();
    void birthYear_data();
    void birthYear();
    void expiryYear_data();
    void expiryYear();
    void expired_data();
    void expired();
    void warnings();
    void longNumberLeftOpen();
    void countries();
};

void MrzTest::vectors_data()
{
    QTest::addColumn<QString>("file");
    const auto files = test::vectorFiles("mrz", "mrz/vectors");
    QVERIFY(files.size() >= 28);
    for (const auto& file : files)
        QTest::addRow("%s", file.c_str()) << QString::fromStdString(file.string());
}

void MrzTest::vectors()
{
    QFETCH(QString, file);
    const auto vector = readJsonFile(file.toStdString());
    QVERIFY(vector);
    const auto lines = zoneLines(std::span<const std::string>(vector->at("lines").get<std::vector<std::string>>()));
    const auto mrz = lines ? parseMrz(*lines) : Result<Mrz>(std::unexpected(lines.error()));
    const Json& expect = vector->at("expect");
    if (expect.at("format").is_null()) {
        QVERIFY(!mrz);
        QVERIFY2(mrz.error().what.contains(expect.at("refused").get<std::string>()), mrz.error().what.c_str());
        return;
    }
    QVERIFY2(mrz.has_value(), mrz ? "" : mrz.error().what.c_str());
    const QString wrong = test::difference(expect, withShortExpiry(fieldsOf(*mrz, kToday)));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(mrz->longNumber, expect.contains("longNumber"));
}

void MrzTest::lines_data()
{
    QTest::addColumn<QString>("received");
    const QString one = QString::fromStdString(kLine1);
    const QString two = QString::fromStdString(kLine2);
    QTest::newRow("line feed") << one + "\n" + two;
    QTest::newRow("carriage return") << one + "\r" + two + "\r";
    QTest::newRow("both, and empty lines") << "\r\n" + one + "\r\n\r\n" + two + "\r\n";
    QTest::newRow("frame marks") << "\x02" + one + "\r" + two + "\x03";
    QTest::newRow("small letters") << one.toLower() + "\n" + two.toLower();
    QTest::newRow("blanks") << " " + one.left(20) + " " + one.mid(20) + " \n\t" + two;
    QTest::newRow("in one") << one + two;
    QTest::newRow("broken elsewhere") << (one + two).left(40) + "\n" + (one + two).mid(40, 4) + "\n" +
                                             (one + two).mid(44);
}

void MrzTest::lines()
{
    QFETCH(QString, received);
    const auto lines = zoneLines(received.toStdString());
    QVERIFY(lines);
    QCOMPARE(*lines, (std::vector<std::string>{kLine1, kLine2}));
}

void MrzTest::linesRefused_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<QString>("reason");
    const QByteArray one(kLine1.c_str());
    const QByteArray two(kLine2.c_str());
    QTest::newRow("nothing") << QByteArray() << "empty";
    QTest::newRow("blanks only") << QByteArray(" \r\n\t") << "empty";
    QTest::newRow("one short") << one.left(43) + "\n" + two << "length";
    QTest::newRow("one line") << one << "length";
    QTest::newRow("too many bytes") << QByteArray(2000, '<') << "length";
    QTest::newRow("star") << one + "\n" + QByteArray(two).replace(43, 1, "*") << "character";
    QTest::newRow("not ASCII") << one + "\n" + QByteArray(two).replace(42, 2, "é") << "character";
    QTest::newRow("zero byte inside is dropped, then short")
        << one + "\n" + QByteArray(two).replace(3, 1, QByteArray(1, '\0')) << "length";
}

void MrzTest::linesRefused()
{
    QFETCH(QByteArray, received);
    QFETCH(QString, reason);
    const auto lines = zoneLines(received.toStdString());
    QVERIFY(!lines);
    QCOMPARE(QString::fromStdString(reasonOf(lines.error())), reason);
}

void MrzTest::birthYear_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("year");
    QTest::newRow("this year") << "260101" << 2026;
    QTest::newRow("next year is a hundred ago") << "270101" << 1927;
    QTest::newRow("turn of the century") << "000101" << 2000;
    QTest::newRow("ninety-nine") << "991231" << 1999;
}

void MrzTest::birthYear()
{
    QFETCH(QString, date);
    QFETCH(int, year);
    QCOMPARE(resolveBirth(parseMrzDate(date.toStdString()), kToday).year, std::optional(year));
}

void MrzTest::expiryYear_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("year");
    QTest::newRow("ten years ago") << "160101" << 2016;
    QTest::newRow("eleven years ago is far ahead") << "150101" << 2115;
    QTest::newRow("ten years ahead") << "360101" << 2036;
    QTest::newRow("forty years ahead") << "660101" << 2066;
}

void MrzTest::expiryYear()
{
    QFETCH(QString, date);
    QFETCH(int, year);
    QCOMPARE(resolveExpiry(parseMrzDate(date.toStdString()), kToday).year, std::optional(year));
}

void MrzTest::expired_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("over");
    QTest::newRow("yesterday") << "261124" << true;
    QTest::newRow("today still counts") << "261125" << false;
    QTest::newRow("month only, last month") << "2610<<" << true;
    QTest::newRow("month only, this month") << "2611<<" << false;
    QTest::newRow("year only, this year") << "26<<<<" << false;
    QTest::newRow("year only, last year") << "25<<<<" << true;
    QTest::newRow("none") << "<<<<<<" << false;
    QTest::newRow("zeros") << "000000" << false;
}

void MrzTest::expired()
{
    QFETCH(QString, date);
    QFETCH(bool, over);
    QCOMPARE(isExpired(resolveExpiry(parseMrzDate(date.toStdString()), kToday), kToday), over);
}

void MrzTest::warnings()
{
    auto lines = std::vector{kLine1, kLine2};
    lines[0].replace(2, 3, "QQQ");
    lines[1].replace(13, 6, "74O812");
    const auto mrz = parseMrz(lines);
    QVERIFY(mrz);
    QVERIFY(!mrz->checks.allOk());
    std::string all;
    for (const auto& warning : mrzWarnings(*mrz))
        all += warning + "; ";
    QVERIFY2(all.contains("issuing state is not a code") && all.contains("nationality UTO") &&
                 all.contains("birth date is not a date"),
             all.c_str());
}

/// A filler where the digit should be and nothing that could be the rest of the number: nothing is guessed.
void MrzTest::longNumberLeftOpen()
{
    const auto mrz = parseMrz({"I<UTOSAMPLE<<JO<<<<<<<<<<<<<<<<<<<<<", "ZE1742200<UTO63<<<<1F3012316<<<<<<<2"});
    QVERIFY(mrz);
    QVERIFY(!mrz->longNumber);
    QVERIFY(!mrz->checks.documentNumber.ok);
    QCOMPARE(mrz->checks.documentNumber.printed, '<');
}

void MrzTest::countries()
{
    QCOMPARE(holderOf("CHN"), CodeHolder::State);
    QCOMPARE(holderOf("D"), CodeHolder::State);
    QCOMPARE(holderOf("GBN"), CodeHolder::State);
    QCOMPARE(holderOf("UTO"), CodeHolder::Specimen);
    QCOMPARE(holderOf("XXA"), CodeHolder::Stateless);
    QCOMPARE(holderOf("XXB"), CodeHolder::Refugee);
    QCOMPARE(holderOf("UNO"), CodeHolder::Organisation);
    for (const std::string_view none : {"", "C", "CH", "CHNX", "NCH", "chn", "<<<"})
        QCOMPARE(holderOf(none), CodeHolder::Unknown);
    for (const auto& [three, two] :
         {std::pair{"CHN", "CN"}, {"VNM", "VN"}, {"LAO", "LA"}, {"MMR", "MM"}, {"THA", "TH"}, {"KHM", "KH"}}) {
        QVERIFY(alpha2Of(three) == two);
        QVERIFY(alpha3Of(two) == three);
    }
    QVERIFY(alpha2Of("D") == "DE");
    QVERIFY(alpha3Of("HN") == "HND"); // and not the end of CHN
}

} // namespace tongguan::documents

QTEST_APPLESS_MAIN(tongguan::documents::MrzTest)
#include "mrz_test.moc"
