// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "sync/fleet/figures.h"
#include "sync/fleet/fleet_page.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::fleet;

namespace {

const UtcTime kNow = fromIso("2026-11-27T09:00:00Z").value();

Fleet twoMachines()
{
    MachineRow good{.id = "HKM-K01", .role = "kiosk", .head = 4711};
    good.seen = kNow - std::chrono::seconds{10};
    good.told = good.seen;
    good.status = {.version = "0.1.0", .freeDisk = 50'500'000'000, .tenthsOfDegree = 451, .paper = sync::Paper::Ok};
    MachineRow bad{.id = "HKM-K02", .role = "kiosk", .head = 17, .parked = 2};
    bad.seen = kNow - std::chrono::hours{5};
    bad.told = bad.seen;
    bad.status = {.version = "0.0.9",
                  .unsent = 120,
                  .oldestUnsent = std::chrono::hours{1},
                  .freeDisk = 900'000'000,
                  .paper = sync::Paper::Out,
                  .troubles = {"printer/paper_out", "machine:<b>/lost"}};
    return {"CNHKM", {good, bad, {.id = "HKM-S01", .role = "staff"}}, kNow};
}

} // namespace

class PagesTest : public QObject {
    Q_OBJECT
  private slots:
    void pageHasAll()
    {
        const FleetPage page;
        const QByteArray html =
            QByteArray::fromStdString(page.html(twoMachines(), Limits::read({}).value(), PageLanguage::En));
        for (const char* shown :
             {"HKM-K01", "4711", "0.1.0", "50.5 GB", "45.1 °C", ">ok<", "10 s", "HKM-K02", ">120<", "6 h", "900 MB",
              "printer: paper out", "events set apart: 2", "5 h", "never", "11-27 04:00", "act 2"})
            QVERIFY2(html.contains(shown), shown);
        QVERIFY(html.indexOf("HKM-K02") < html.indexOf("HKM-K01")); // the worst first
        const QByteArray bad =
            html.mid(html.indexOf("<tr><th scope=row"), html.indexOf("HKM-K01") - html.indexOf("<tr><th scope=row"));
        QCOMPARE(bad.count("red\""), 8); // name, oldest, disk, paper, seen, alarms; of who never called name and seen
        QVERIFY(!html.mid(html.indexOf("HKM-K01")).contains("red\""));
    }

    void nothingOfAMachineIsMarkup()
    {
        const FleetPage page;
        const QByteArray html =
            QByteArray::fromStdString(page.html(twoMachines(), Limits::read({}).value(), PageLanguage::Zh));
        QVERIFY(html.contains(">&lt;b&gt;：未连接"));
        QVERIFY(!html.contains("<b>"));
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains("http:") && !html.contains("https:")); // it asks nobody for anything
    }

    /// Or a browser would not apply the style.
    void styleIsTheOneOfThePolicy()
    {
        const FleetPage page;
        const std::string html = page.html(twoMachines(), Limits::read({}).value(), PageLanguage::En);
        const std::size_t begin = html.find("<style>") + 7;
        const std::string style = html.substr(begin, html.find("</style>") - begin);
        QVERIFY(page.headers().front().first == "Content-Security-Policy");
        QVERIFY(page.headers().front().second.contains("style-src '" + follow::policyHash(style) + "'"));
        QVERIFY(page.headers().front().second.contains("default-src 'none'"));
    }

    void json()
    {
        const Json all = fleetJson(twoMachines(), Limits::read({}).value());
        QCOMPARE(all["machines"].size(), std::size_t{3});
        const Json& bad = all["machines"][1];
        QCOMPARE(stringAt(bad, "level").value(), std::string("red"));
        QCOMPARE(integerAt(bad, "oldestUnsentSeconds").value(), 6 * 3600);
        QCOMPARE(integerAt(bad, "unsent").value(), 120);
        QVERIFY(bad["temperatureCelsius"].is_null());
        QCOMPARE(all["machines"][0]["temperatureCelsius"].get<double>(), 45.1);
        QVERIFY(all["machines"][0]["because"].empty());
        QVERIFY(all["machines"][2]["unsent"].is_null() && all["machines"][2]["seenAt"].is_null());
    }

    void lines()
    {
        const QByteArray text = QByteArray::fromStdString(fleetLines(twoMachines(), Limits::read({}).value()));
        QCOMPARE(text.split('\n').at(1).simplified(),
                 QByteArray("red HKM-K02 kiosk 0.0.9 17 120 6 h 900 MB - out 5 h printer/paper_out machine:<b>/lost"));
        QVERIFY(text.split('\n').at(0).startsWith("level  machine"));
    }

    void spans_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("none") << 0 << QByteArray("0 s");
        QTest::newRow("two minutes less one") << 119 << QByteArray("119 s");
        QTest::newRow("two minutes") << 120 << QByteArray("2 min");
        QTest::newRow("two hours less one") << 7199 << QByteArray("119 min");
        QTest::newRow("two days less one") << 172'799 << QByteArray("47 h");
        QTest::newRow("a month") << 30 * 86'400 << QByteArray("30 d");
    }
    void spans()
    {
        QFETCH(int, seconds);
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(spanText(std::chrono::seconds{seconds})), text);
    }
};

QTEST_APPLESS_MAIN(PagesTest)
#include "pages_test.moc"
