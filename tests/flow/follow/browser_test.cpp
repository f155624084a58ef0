// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/follow/browser.h"
#include "tests/support/follow/chromium.h"
#include "tests/support/follow/public_port.h"
#include "tests/support/sync/cable.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::follow;

namespace {

constexpr const char* kNothingBeside = "document.documentElement.scrollWidth <= window.innerWidth";
/// The names of all that a finger could miss.
constexpr const char* kTooSmall =
    "Array.prototype.filter.call(document.querySelectorAll('a,button,input:not([type=hidden]):not([type=radio]),"
    "textarea,label:has(input)'), function (e) { var r = e.getBoundingClientRect();"
    "return r.height < 44 || r.width < 44; }).map(function (e) { return e.outerHTML; }).join(' ')";

constexpr const char* kRows =
    R"({"dataset":"time_limits","key":"INSPECTION","body":{"operation":"INSPECTION","minutes":90,"owner":{"zh":"海关","en":"Customs"}}})"
    "\n"
    R"({"dataset":"time_limits","key":"CRANE_SHIFT","body":{"operation":"CRANE_SHIFT","minutes":40,"owner":{"zh":"场地经营单位","en":"Operator of the yard"}}})"
    "\n"
    R"({"dataset":"fee_catalogue","key":"CN-1","body":{"side":"CN","version":"2026-1","items":[{"code":"WEIGH","item":{"zh":"车辆过磅费","en":"Weighing","vi":"Phí cân xe"},"standard":{"zh":"30元/车次","en":"30 CNY a vehicle"},"service":{"zh":"货车整车称重","en":"Weighing the truck, with a slip"},"basis":{"zh":"示例价费〔2026〕1号","en":"Sample price order 2026 No. 1"},"payee":{"zh":"场地经营单位","en":"Operator of the yard"},"amount":3000,"currency":"CNY"},{"code":"CHECK","item":{"zh":"查验","en":"Inspection"},"amount":0,"currency":"CNY"}]}})"
    "\n";

std::string say(const std::string& text)
{
    return "document.body.innerText.indexOf('" + text + "') >= 0";
}

} // namespace

/// In the real browser. Skipped where there is none: only the benches install one.
class BrowserTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void eachLanguage_data();
    void eachLanguage();
    void newsComesWithoutAsking();
    void withoutScripts();
    void slowLine_data();
    void slowLine();
    void formIsSent_data();
    void formIsSent();
    void typedMarkUpIsText();
    void pictures();

  private:
    std::string truck(const std::string& number, Lane lane = Lane::Green, const std::string& sign = "2");

    std::unique_ptr<PublicPort> port_;
    std::unique_ptr<Chromium> browser_;
};

void BrowserTest::initTestCase()
{
    const std::string program = Chromium::program();
    if (program.empty())
        QSKIP("no chromium here: TONGGUAN_CHROMIUM can name one");
    browser_ = Chromium::start(program);
    QVERIFY(browser_ != nullptr);
    auto port = PublicPort::open(kRows);
    QVERIFY2(port.has_value(), port ? "" : port.error().what.c_str());
    port_ = std::move(*port);
}

/// Its page's path, once it is there.
std::string BrowserTest::truck(const std::string& number, Lane lane, const std::string& sign)
{
    const std::string id = port_->waitingTruck(number, sign, lane);
    const std::string path = PublicPort::path(number, id);
    return port_->push() && port_->shows(path, number) ? path : std::string{};
}

void BrowserTest::eachLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"zh", "en", "vi", "lo", "my", "th"})
        QTest::newRow(language) << language;
}

void BrowserTest::eachLanguage()
{
    QFETCH(QString, language);
    const std::string l = "?l=" + language.toStdString();
    const std::string path = truck("HKM-01" + language.toStdString());
    for (const std::string& where : {path, std::string("/ask"), std::string("/fees")}) {
        QVERIFY(browser_->open(port_->url() + where + l));
        QCOMPARE(browser_->complaints(), std::vector<std::string>{});
        for (const std::string& asked : browser_->asked())
            QVERIFY2(asked.starts_with(port_->url() + "/"), asked.c_str());
        QVERIFY2(browser_->bytes() <= 60'000, std::to_string(browser_->bytes()).c_str());
        QCOMPARE(browser_->evaluate(kNothingBeside), std::string("true"));
        QCOMPARE(browser_->evaluate(kTooSmall), std::string{});
        browser_->size(240, 320); // the smallest that is still sold
        QCOMPARE(browser_->evaluate(kNothingBeside), std::string("true"));
        browser_->size(360, 640);
    }
}

void BrowserTest::newsComesWithoutAsking()
{
    const std::string id = port_->waitingTruck("HKM-0201");
    const std::string path = PublicPort::path("HKM-0201", id);
    QVERIFY(port_->push() && port_->shows(path, "HKM-0201"));
    QVERIFY(browser_->open(port_->url() + path + "?l=en"));
    browser_->evaluate("window.mark = 'same page'");
    port_->tell(id, Called{.number = "HKM-0201", .sign = "2", .lane = Lane::Green});
    QVERIFY(port_->push());
    QVERIFY(browser_->becomes(say("Called: go to lane 2 now")));
    QCOMPARE(browser_->evaluate("window.mark"), std::string("same page"));
    QCOMPARE(browser_->complaints(), std::vector<std::string>{});
}

void BrowserTest::withoutScripts()
{
    const std::string path = truck("HKM-0202");
    browser_->scripts(false);
    QVERIFY(browser_->open(port_->url() + path + "?l=en"));
    browser_->scripts(true);
    QCOMPARE(browser_->evaluate(say("Waiting, lane 2")), std::string("true"));
}

void BrowserTest::slowLine_data()
{
    QTest::addColumn<bool>("scripts");
    QTest::newRow("as it is") << true;
    QTest::newRow("without scripts") << false;
}

/// The first view of all, by what goes over the line: handshake, headers, page, script and drawing.
void BrowserTest::slowLine()
{
    QFETCH(bool, scripts);
    const std::string path = truck(scripts ? "HKM-0203" : "HKM-0204");
    auto cable = sync::Cable::plug(port_->url());
    QVERIFY(cable.has_value());
    browser_->scripts(scripts);
    browser_->line(6250, 800); // 50 kbit/s, as 2G is on a good day
    QElapsedTimer timer;
    timer.start();
    const bool loaded = browser_->open((*cable)->url() + path + "?l=my");
    const auto took = static_cast<long long>(timer.elapsed());
    browser_->line(0, 0);
    browser_->scripts(true);
    const auto came = static_cast<long long>((*cable)->came());
    qInfo("over 2G: %lld ms, %lld bytes on the line, %lld told by the browser", took, came,
          static_cast<long long>(browser_->bytes()));
    QVERIFY(loaded);
    QVERIFY(came > 10'000 && came <= 60'000);
    QCOMPARE(browser_->evaluate(say("HKM-020")), std::string("true"));
    QVERIFY(browser_->open("about:blank")); // its live view goes before the cable does
}

void BrowserTest::formIsSent_data()
{
    QTest::addColumn<bool>("scripts");
    QTest::newRow("as it is") << true;
    QTest::newRow("without scripts") << false;
}

void BrowserTest::formIsSent()
{
    QFETCH(bool, scripts);
    browser_->scripts(scripts);
    QVERIFY(browser_->open(port_->url() + "/ask?l=en"));
    browser_->scripts(true);
    browser_->evaluate("document.querySelector('textarea').value = 'Where is the exit?'");
    browser_->evaluate("document.querySelector('form button').click()");
    QVERIFY2(browser_->becomes(say("Received. Keep this number")),
             browser_->evaluate("document.body.innerText").c_str());
    browser_->evaluate("document.querySelector('.go').click()");
    QVERIFY(browser_->becomes(say("No answer yet")));
}

void BrowserTest::typedMarkUpIsText()
{
    QVERIFY(browser_->open(port_->url() + "/find?l=en&n=%22%3E%3Cimg+src%3Dx+onerror%3D%22document.title%3D1&c=0"));
    QCOMPARE(browser_->evaluate("document.querySelector('#n').value"),
             std::string("\"><img src=x onerror=\"document.title=1"));
    QCOMPARE(browser_->evaluate("document.querySelectorAll('img').length"), std::string("0"));
}

/// Not a test: pictures to look at, into $TONGGUAN_SHOTS.
void BrowserTest::pictures()
{
    const char* folder = std::getenv("TONGGUAN_SHOTS");
    if (folder == nullptr)
        QSKIP("TONGGUAN_SHOTS names no folder");
    const std::string green = truck("HKM-0301");
    const std::string staff = truck("HKM-0302", Lane::Staff, "9");
    for (const char* language : {"zh", "en", "vi", "lo", "my", "th"}) {
        for (const auto& [name, where] :
             {std::pair{"home", std::string("/")}, std::pair{"green", green}, std::pair{"staff", staff},
              std::pair{"ask", std::string("/ask")}, std::pair{"nobody", std::string("/r/00000-00000")},
              std::pair{"fees", std::string("/fees")}}) {
            QVERIFY(browser_->open(port_->url() + where + "?l=" + language));
            browser_->shot(std::string(folder) + "/" + name + "-" + language + ".png");
        }
    }
    browser_->dark(true);
    QVERIFY(browser_->open(port_->url() + green + "?l=my"));
    browser_->shot(std::string(folder) + "/green-my-night.png");
    browser_->dark(false);
}

QTEST_GUILESS_MAIN(BrowserTest)
#include "browser_test.moc"
