// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/follow_code.h"
#include "tests/support/follow/browser.h"
#include "tests/support/follow/public_port.h"
#include "tests/support/sync/memory_feed.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::follow;

namespace {

constexpr std::size_t kFirstView = 60'000;

bool has(const Page& page, std::string_view text)
{
    return page.body.find(text) != std::string::npos;
}

} // namespace

class PagesTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void aTruckIsFollowed();
    void itIsFoundByAnyOfItsNumbers();
    void aNumberAloneShowsNothing();
    void nothingPersonalIsShown();
    void firstViewIsSmall_data();
    void firstViewIsSmall();
    void placesCountAsTheBoardDoes();
    void whatIsNotThereIsNotShown();
    void newsComesByItself();
    void anOldPhoneMay();
    void theKiosksLineStaysShut();
    void itEndsWhileSomebodyLooksOn();
    void itIsThereAgainAfterAStart();

  private:
    std::unique_ptr<PublicPort> port_;
};

void PagesTest::init()
{
    auto port = PublicPort::open();
    QVERIFY2(port.has_value(), port ? "" : port.error().what.c_str());
    port_ = std::move(*port);
}

void PagesTest::aTruckIsFollowed()
{
    const std::string truck = port_->waitingTruck("HKM-0172");
    const std::string path = PublicPort::path("HKM-0172", truck);
    QVERIFY(port_->push());
    QVERIFY(port_->shows(path + "?l=en", "Waiting, lane 2"));
    Page page = get(port_->url(), path + "?l=en");
    QVERIFY(has(page, "Place in the queue: 1"));
    QVERIFY(has(page, "Waiting time –")); // nobody was called lately
    QVERIFY(has(page, "CSQU3054383"));    // from the declaration
    QVERIFY(has(page, "All points of the green channel are met"));
    QVERIFY(has(page, "Hekou"));
    port_->tell(truck, Called{.number = "HKM-0172", .sign = "2", .lane = Lane::Green});
    QVERIFY(port_->push());
    QVERIFY(port_->shows(path + "?l=zh", "已叫号：请现在到 2 号通道"));
    port_->tell(truck, InspectionSkipped{});
    port_->tell(truck, Cleared{.provisional = true, .by = "staff:0417"});
    QVERIFY(port_->push());
    QVERIFY(port_->shows(path + "?l=en", "Not final yet"));
    port_->tell(truck, DecisionConfirmed{});
    port_->tell(truck, Exited{});
    port_->tell(truck, Closed{});
    QVERIFY(port_->push());
    QVERIFY(port_->shows(path + "?l=en", "Left the port"));
    QVERIFY(!has(get(port_->url(), path + "?l=en"), "Not final yet"));
}

void PagesTest::itIsFoundByAnyOfItsNumbers()
{
    const std::string truck = port_->waitingTruck("HKM-0172");
    QVERIFY(port_->push());
    QVERIFY(port_->shows(PublicPort::path("HKM-0172", truck), "HKM-0172"));
    const std::string code = documents::followCode(truck);
    for (const char* number : {"HKM-0172", "hkm-0172", "3261125000172", "CSQU3054383", "csqu+3054383"}) {
        const Page page =
            get(port_->url(), std::string("/find?l=vi&n=") + number + "&c=" + documents::writtenFollowCode(code));
        QCOMPARE(page.status, 303);
        QVERIFY(has(get(port_->url(), page.header("location")), "HKM-0172"));
    }
    QVERIFY(has(get(port_->url(), "/T/HKM-0172/" + code), "HKM-0172"));
}

void PagesTest::aNumberAloneShowsNothing()
{
    const std::string truck = port_->waitingTruck("HKM-0172");
    QVERIFY(port_->push());
    QVERIFY(port_->shows(PublicPort::path("HKM-0172", truck), "HKM-0172"));
    const Page wrong = get(port_->url(), "/find?l=en&n=HKM-0172&c=00000000");
    const Page none = get(port_->url(), "/find?l=en&n=HKM-0173&c=00000000");
    QCOMPARE(wrong.status, 404);
    QCOMPARE(get(port_->url(), "/find?l=en&n=HKM-0172").status, 404);
    QCOMPARE(get(port_->url(), "/t/HKM-0172/00000000").status, 404);
    std::string same = none.body; // the same answer but for what was typed
    while (same.find("HKM-0173") != std::string::npos)
        same.replace(same.find("HKM-0173"), 8, "HKM-0172");
    QCOMPARE(same, wrong.body);
}

void PagesTest::nothingPersonalIsShown()
{
    const std::string truck = port_->waitingTruck("HKM-0172", "9", Lane::Staff);
    const std::string path = PublicPort::path("HKM-0172", truck);
    QVERIFY(port_->push());
    QVERIFY(port_->shows(path + "?l=en", "Seal number does not match"));
    for (const std::string& where : {path, path + "?l=my", std::string("/"), std::string("/notices")}) {
        const Page page = get(port_->url(), where);
        for (const std::string& mark : personalMarks())
            QVERIFY2(!has(page, mark), (where + ": " + mark).c_str());
    }
}

void PagesTest::firstViewIsSmall_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"zh", "en", "vi", "lo", "my", "th"})
        QTest::newRow(language) << language;
}

void PagesTest::firstViewIsSmall()
{
    QFETCH(QString, language);
    const std::string l = "?l=" + language.toStdString();
    const std::string truck = port_->waitingTruck("HKM-0172");
    QVERIFY(port_->push());
    const std::string path = PublicPort::path("HKM-0172", truck) + l;
    QVERIFY(port_->shows(path, "HKM-0172"));
    for (const std::string& where : {path, "/" + l, "/ask" + l, "/notices" + l}) {
        const Page page = get(port_->url(), where);
        QCOMPARE(page.status, 200);
        std::size_t bytes = page.body.size();
        const std::string script = between(page.body, "<script defer src=", ">");
        if (!script.empty())
            bytes += get(port_->url(), script).body.size();
        bytes += get(port_->url(), "/mark.svg").body.size();
        QVERIFY2(bytes <= kFirstView, std::to_string(bytes).c_str());
        QVERIFY(has(page, "<html lang=" + language.toStdString()));
        // Nothing from anywhere else, nothing that runs in the page itself.
        for (const char* foreign :
             {"http:", "https:", "src=\"//", "<script>", "onload", "onclick", "javascript:", "style="})
            QVERIFY2(!has(page, foreign), foreign);
    }
    QCOMPARE(get(port_->url(), "/", "Accept-Language: " + language.toStdString() + ";q=0.9,de\r\n").body,
             get(port_->url(), "/" + l).body);
}

void PagesTest::placesCountAsTheBoardDoes()
{
    const std::string first = port_->waitingTruck("HKM-0171", "2", Lane::Green, 30);
    const std::string second = port_->waitingTruck("HKM-0172", "2", Lane::Green, 20);
    port_->waitingTruck("HKM-0173", "9", Lane::Staff, 40);
    QVERIFY(port_->push());
    const std::string path = PublicPort::path("HKM-0172", second) + "?l=en";
    QVERIFY(port_->shows(path, "Place in the queue: 2"));
    QVERIFY(has(get(port_->url(), path), "Waiting time –")); // nobody was called lately
    port_->tell(first, Called{.number = "HKM-0171", .sign = "2", .lane = Lane::Green});
    QVERIFY(port_->push());
    QVERIFY(port_->shows(path, "Place in the queue: 1"));
    // The time is what others waited: four more calls, and five are enough to say so.
    for (const int waited : {10, 20, 30, 40}) {
        const std::string number = std::format("HKM-02{}", waited);
        const std::string other = port_->waitingTruck(number, "2", Lane::Green, waited);
        port_->tell(other, Called{.number = number, .sign = "2", .lane = Lane::Green}, 1);
    }
    QVERIFY(port_->push());
    QVERIFY(port_->shows(path, "≈ 30–40 min"));
    // Granted priority goes before it, and a missed call behind.
    const std::string urgent = port_->waitingTruck("HKM-0301", "2", Lane::Green, 1);
    port_->tell(urgent, QueuePlaced{.queueClass = QueueClass::Priority});
    QVERIFY(port_->push());
    QVERIFY(port_->shows(path, "Place in the queue: 2"));
    port_->tell(urgent, Called{.number = "HKM-0301", .sign = "2", .lane = Lane::Green});
    port_->tell(second, Called{.number = "HKM-0172", .sign = "2", .lane = Lane::Green});
    QVERIFY(port_->push());
    QVERIFY(port_->shows(path, "Called: go to lane 2 now"));
    port_->tell(second, NoShow{.number = "HKM-0172", .sign = "2", .lane = Lane::Green});
    QVERIFY(port_->push());
    QVERIFY(port_->shows(path, "Place in the queue: 1"));
}

void PagesTest::whatIsNotThereIsNotShown()
{
    QVERIFY(port_->shows("/?l=en", "12360"));
    const Page page = get(port_->url(), "/?l=en");
    QVERIFY(!has(page, "/fees"));
    QVERIFY(!has(page, "/limits"));
    QCOMPARE(get(port_->url(), "/fees").status, 404);
    port_ =
        PublicPort::open(
            R"({"dataset":"fee_catalogue","key":"CN-1","body":{"side":"CN","version":"2026-1","validFrom":"2026-01-01T00:00:00Z","items":[{"code":"PARK","item":{"zh":"停车费","en":"Parking"},"amount":500,"currency":"CNY","basis":{"en":"Rule 7"}}]}})"
            "\n"
            R"({"dataset":"fee_catalogue","key":"CN-2","body":{"side":"CN","version":"2099-1","validFrom":"2099-01-01T00:00:00Z","items":[{"code":"PARK","item":{"en":"Parking"},"amount":900,"currency":"CNY"}]}})"
            "\n"
            R"({"dataset":"time_limits","key":"INSPECTION","body":{"operation":"INSPECTION","minutes":90,"owner":{"en":"Customs"}}})"
            "\n"
            R"({"dataset":"questions","key":"Q1","body":{"asked":{"en":"<b>Where?</b>"},"answer":{"en":"There."}}})"
            "\n"
            R"({"dataset":"hotlines","key":"1","body":{"number":"12345","name":{"en":"Government"}}})"
            "\n")
            .value();
    QVERIFY(port_->shows("/?l=en", "/fees"));
    const Page fees = get(port_->url(), "/fees?l=en");
    QVERIFY(has(fees, "5.00 CNY"));
    QVERIFY(has(fees, "停车费"));
    QVERIFY(!has(fees, "9.00 CNY")); // not yet
    QVERIFY(has(get(port_->url(), "/limits?l=en"), "at most 90 min"));
    QVERIFY(has(get(port_->url(), "/questions?l=en"), "&lt;b&gt;Where?&lt;/b&gt;"));
    QVERIFY(has(get(port_->url(), "/?l=en"), "12345"));
    const std::string truck = port_->waitingTruck("HKM-0172");
    QVERIFY(port_->push());
    QVERIFY(port_->shows(PublicPort::path("HKM-0172", truck) + "?l=en", "at most 90 min"));
}

void PagesTest::newsComesByItself()
{
    const std::string truck = port_->waitingTruck("HKM-0172");
    const std::string path = PublicPort::path("HKM-0172", truck);
    QVERIFY(port_->push());
    QVERIFY(port_->shows(path, "HKM-0172"));
    const auto line = Line::open(port_->url());
    QVERIFY(line->send("GET " + path + "/events?l=en HTTP/1.1\r\nHost: x\r\n\r\n"));
    const std::string begin = line->readUntil("Waiting time");
    QVERIFY(begin.find("text/event-stream") != std::string::npos);
    QVERIFY(begin.find("data: ") != std::string::npos);
    port_->tell(truck, Called{.number = "HKM-0172", .sign = "2", .lane = Lane::Green});
    QVERIFY(port_->push());
    QVERIFY(line->readUntil("Called: go to lane 2 now").find("Called: go to lane 2 now") != std::string::npos);
    port_->tell(truck, Exited{});
    QVERIFY(port_->push());
    QVERIFY(line->readUntil("event: over").find("event: over") != std::string::npos);
    QCOMPARE(get(port_->url(), "/t/HKM-0172/00000000/events").status, 404);
}

void PagesTest::anOldPhoneMay()
{
    const auto line = Line::open(port_->url(), true);
    QVERIFY(line != nullptr);
    QCOMPARE(line->version(), std::string("TLSv1.2"));
    QVERIFY(line->send("GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
    QCOMPARE(line->read().status, 200);
    QVERIFY(line->send("HEAD /?l=en HTTP/1.1\r\nHost: x\r\n\r\n"));
    const Page head = line->read(true);
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.empty());
    QVERIFY(head.header("content-length") != "0");
    QVERIFY(line->send("GET /robots.txt HTTP/1.1\r\nHost: x\r\n\r\n"));
    QVERIFY(has(line->read(), "Disallow: /"));
}

void PagesTest::theKiosksLineStaysShut()
{
    // No call of the wire on the public address, no page on the other.
    QCOMPARE(get(port_->url(), "/v1/ports/CNHKM/queue").status, 404);
    QCOMPARE(get(port_->url(), "/metrics").status, 404);
    QCOMPARE(get(port_->gateway().url(), "/").status, 401);
}

void PagesTest::itEndsWhileSomebodyLooksOn()
{
    const std::string truck = port_->waitingTruck("HKM-0172");
    const std::string path = PublicPort::path("HKM-0172", truck);
    QVERIFY(port_->push());
    QVERIFY(port_->shows(path, "HKM-0172"));
    const auto live = Line::open(port_->url());
    QVERIFY(live->send("GET " + path + "/events?l=en HTTP/1.1\r\nHost: x\r\n\r\n"));
    QVERIFY(live->readUntil("Waiting time").find("data: ") != std::string::npos);
    const auto idle = Line::open(port_->url());
    QVERIFY(idle->send("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n"));
    QCOMPARE(idle->read().status, 200);
    QCOMPARE(port_->gateway().stop(), 0);
}

void PagesTest::itIsThereAgainAfterAStart()
{
    const std::string truck = port_->waitingTruck("HKM-0172");
    QVERIFY(port_->push());
    QVERIFY(port_->shows(PublicPort::path("HKM-0172", truck), "HKM-0172"));
    port_->gateway().kill();
    QVERIFY(port_->gateway().run({"--public", "127.0.0.1:0", "--public-misses", "1000"}));
    QVERIFY(port_->shows(PublicPort::path("HKM-0172", truck), "HKM-0172"));
    QCOMPARE(port_->gateway().stop(), 0);
}

QTEST_GUILESS_MAIN(PagesTest)
#include "pages_test.moc"
