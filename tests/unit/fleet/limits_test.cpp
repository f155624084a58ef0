// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fleet/limits.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::fleet;

namespace {

const UtcTime kNow = fromIso("2026-11-27T09:00:00Z").value();

MachineRow machine()
{
    MachineRow row{.id = "HKM-K01", .role = "kiosk"};
    row.seen = kNow - std::chrono::seconds{10};
    row.told = row.seen;
    row.status = {
        .version = "0.1.0", .unsent = 0, .freeDisk = 50'000'000'000, .tenthsOfDegree = 450, .paper = sync::Paper::Ok};
    return row;
}

QByteArray limit(const QByteArray& rest)
{
    return R"([{"from": "2026-01-01T00:00:00Z", )" + rest + "}]";
}

} // namespace

/// Which rows turn red is data.
class LimitsTest : public QObject {
    Q_OBJECT
  private slots:
    void judged_data();
    void judged();
    void troubles_data();
    void troubles();
    void agesGoOn();
    void worstCounts();
    void refused_data();
    void refused();
    void errorNamesTheRow();
};

void LimitsTest::judged_data()
{
    QTest::addColumn<QByteArray>("limits");
    QTest::addColumn<bool>("red");
    const auto row = [](const char* name, const QByteArray& rest, bool red) {
        QTest::newRow(name) << limit(rest + R"(, "level": "red")") << red;
    };
    row("warm enough", R"("figure": "temperatureCelsius", "at": 45)", true);
    row("not warm enough", R"("figure": "temperatureCelsius", "at": 46)", false);
    row("little disk", R"("figure": "freeDiskBytes", "at": 50000000000)", true);
    row("enough disk", R"("figure": "freeDiskBytes", "at": 49999999999)", false);
    row("silent", R"("figure": "unseenSeconds", "at": 10)", true);
    row("not so silent", R"("figure": "unseenSeconds", "at": 11)", false);
    row("of its role", R"("figure": "unsent", "at": 0, "roles": ["board", "kiosk"])", true);
    row("of another role", R"("figure": "unsent", "at": 0, "roles": ["staff"])", false);
    row("paper is so", R"("figure": "paper", "is": "ok")", true);
    row("paper is not so", R"("figure": "paper", "is": "low")", false);
    row("any paper", R"("figure": "paper", "is": "*")", true);
    row("nothing is wrong", R"("figure": "trouble", "is": "*")", false);
    row("nothing waits", R"("figure": "oldestUnsentSeconds", "at": 0)", false);
    row("until a minute ago", R"("figure": "unsent", "at": 0, "until": "2026-11-27T08:59:00Z")", false);
    row("until now", R"("figure": "unsent", "at": 0, "until": "2026-11-27T09:00:00Z")", false);
    row("until later", R"("figure": "unsent", "at": 0, "until": "2026-11-27T09:01:00Z")", true);
    row("until null", R"("figure": "unsent", "at": 0, "until": null)", true);
    QTest::newRow("not yet")
        << QByteArray(R"([{"from": "2026-11-28T00:00:00Z", "figure": "unsent", "at": 0, "level": "red"}])") << false;
    QTest::newRow("no limits") << QByteArray("[]") << false;
}

void LimitsTest::judged()
{
    QFETCH(QByteArray, limits);
    QFETCH(bool, red);
    const auto read = Limits::parse(limits.toStdString());
    QVERIFY2(read, read ? "" : read.error().what.c_str());
    QCOMPARE(read->judge(machine(), kNow).level() == Level::Red, red);
}

void LimitsTest::troubles_data()
{
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* is, bool fits) { QTest::newRow(is) << QByteArray(is) << fits; };
    row("scanner/lost", true);
    row("*/lost", true);
    row("scanner/*", true);
    row("*can*o*t", true);
    row("*", true);
    row("scanner", false);
    row("*/paper_out", false);
    row("scanner/lost*x", false);
    row("a**************************************************b", false);
}

void LimitsTest::troubles()
{
    QFETCH(QByteArray, is);
    QFETCH(bool, fits);
    MachineRow row = machine();
    row.status.troubles = {"scanner/lost"};
    const auto limits =
        Limits::parse(limit(R"("figure": "trouble", "level": "amber", "is": ")" + is + "\"").toStdString());
    QCOMPARE(limits->judge(row, kNow).level() == Level::Amber, fits);
}

/// An event that waits grows older while its machine says nothing.
void LimitsTest::agesGoOn()
{
    MachineRow row = machine();
    row.status.unsent = 3;
    row.status.oldestUnsent = std::chrono::seconds{100};
    QCOMPARE(oldestUnsent(row, kNow)->count(), 110);
    QCOMPARE(oldestUnsent(row, kNow + std::chrono::hours{1})->count(), 3710);
    row.status.unsent = 0;
    QVERIFY(!oldestUnsent(row, kNow));
    row.seen = kNow + std::chrono::hours{1}; // another gateway's clock
    QCOMPARE(unseen(row, kNow)->count(), 0);
}

void LimitsTest::worstCounts()
{
    MachineRow row = machine();
    row.status.tenthsOfDegree = 950;
    row.status.paper = sync::Paper::Low;
    const auto limits = Limits::read({});
    QVERIFY2(limits, limits ? "" : limits.error().what.c_str());
    const Verdict verdict = limits->judge(row, kNow);
    QVERIFY(verdict.of(Figure::Temperature) == Level::Red); // both of its limits are reached
    QVERIFY(verdict.of(Figure::Paper) == Level::Amber);
    QVERIFY(verdict.of(Figure::FreeDisk) == Level::Good);
    QVERIFY(verdict.level() == Level::Red);
    row.revoked = true;
    QVERIFY(limits->judge(row, kNow).level() == Level::Good);
    QVERIFY(limits->judge(machine(), kNow).level() == Level::Good);
}

void LimitsTest::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* name, const QByteArray& json) { QTest::newRow(name) << json; };
    row("no JSON", "[");
    row("no list", "{}");
    row("no object", "[1]");
    row("unknown figure", limit(R"("figure": "weather", "at": 1, "level": "red")"));
    row("no level", limit(R"("figure": "unsent", "at": 1)"));
    row("level good", limit(R"("figure": "unsent", "at": 1, "level": "good")"));
    row("no number", limit(R"("figure": "unsent", "level": "red")"));
    row("a fraction", limit(R"("figure": "unsent", "at": 1.5, "level": "red")"));
    row("no word", limit(R"("figure": "paper", "at": 1, "level": "red")"));
    row("an empty word", limit(R"("figure": "paper", "is": "", "level": "red")"));
    row("ends before it begins",
        limit(R"("figure": "unsent", "at": 1, "level": "red", "until": "2026-01-01T00:00:00Z")"));
    row("no moment", limit(R"("figure": "unsent", "at": 1, "level": "red", "until": "soon")"));
    row("no roles", limit(R"("figure": "unsent", "at": 1, "level": "red", "roles": [])"));
    row("a role that is no word", limit(R"("figure": "unsent", "at": 1, "level": "red", "roles": [1])"));
    row("no beginning", R"([{"figure": "unsent", "at": 1, "level": "red"}])");
}

void LimitsTest::refused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!Limits::parse(json.toStdString()));
}

void LimitsTest::errorNamesTheRow()
{
    const auto limits = Limits::parse(R"([{"from": "2026-01-01T00:00:00Z", "figure": "unsent", "at": 1, "level": "red"},
                                          {"figure": "unsent", "at": 1, "level": "red"}])");
    QVERIFY(!limits && limits.error().what.starts_with("row 2: from"));
}

QTEST_APPLESS_MAIN(LimitsTest)
#include "limits_test.moc"
