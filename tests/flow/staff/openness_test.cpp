// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fees, complaints and time limits from the driver's kiosk to the station, and back.
#include "base/json.h"
#include "base/record.h"
#include "tests/flow/staff/port.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

struct AtStation : Port {
    std::string truck;

    bool start()
    {
        if (!Port::start())
            return false;
        const Wording text{.zh = "称重"};
        FeeCatalogue catalogue;
        catalogue.side = "CN";
        catalogue.version = "1";
        catalogue.validFrom = kiosk.clock.now() - hours{24};
        catalogue.items = {{.code = "WEIGH",
                            .item = text,
                            .standard = text,
                            .service = text,
                            .basis = text,
                            .payee = text,
                            .amount = 3000,
                            .currency = "CNY"}};
        feed.publish("fee_catalogue", "CN-1", toJson(catalogue), kiosk.clock.now());
        feed.publish("time_limits", "desk", {{"operation", "STAFF_DESK"}, {"minutes", 45}}, kiosk.clock.now());
        truck = typedTruck();
        return exchange().has_value();
    }

    /// From the driver's screen, as he stands there.
    std::string complains(ComplaintTopic topic, bool named)
    {
        kiosk.driver->showRights();
        kiosk.driver->openRights(RightsPage::Complaint);
        kiosk.driver->complainAbout(topic);
        kiosk.driver->complainAt(clearance::ComplaintPlace::Inspection);
        kiosk.driver->sendComplaint(named);
        std::string receipt = kiosk.driver->view().rights.complaint.receipt;
        kiosk.driver->done();
        return receipt;
    }

    std::vector<ComplaintItem> seenBy(Station& one, const std::string& id, const std::string& pin)
    {
        one.staff->signOut();
        one.staff->signIn(id, pin);
        one.staff->showPage(StationPage::Complaints);
        return one.staff->view().complaints.value_or(ComplaintsView{}).items;
    }

    /// As a station that shows its own catalogue orders it.
    bool charges(const std::string& item, const std::string& version)
    {
        const StaffAction action =
            ChargeFee{.side = "CN", .version = version, .item = item, .quantity = 2, .amount = 6000, .currency = "CNY"};
        return station.store->note(std::string(typeOf(action)), "staff:0417", bodyOf(action, "HKM-K01"), truck) &&
               exchange();
    }
};

} // namespace

class StaffOpennessTest : public QObject {
    Q_OBJECT
  private slots:
    void complaintIsAnswered()
    {
        AtStation port;
        QVERIFY(port.start());
        const std::string receipt = port.complains(ComplaintTopic::Fee, false);
        port.advance(minutes{90});
        QVERIFY(port.exchange());
        auto items = port.seenBy(port.station, "0417", "4711");
        QCOMPARE(items.size(), std::size_t{1});
        QCOMPARE(items.front().receipt, receipt);
        QCOMPARE(items.front().topic, ComplaintTopic::Fee);
        QVERIFY(items.front().ticket.empty());
        QCOMPARE(items.front().ageSeconds, 90 * 60);
        QVERIFY(!items.front().overdue);
        port.station.staff->answerComplaint(receipt, ComplaintAnswer::Refunded);
        items = port.station.staff->view().complaints->items;
        QCOMPARE(items.front().answer, std::optional{ComplaintAnswer::Refunded});
        QCOMPARE(items.front().by, std::string("0417"));
        // Once: a colleague who has not heard of it yet is refused when he has.
        QVERIFY(port.exchange());
        QVERIFY(port.exchange());
        QVERIFY(port.seenBy(port.other, "0532", "2580").front().answer);
        port.other.staff->answerComplaint(receipt, ComplaintAnswer::Explained);
        QCOMPARE(port.other.staff->view().refused, std::string("CLOSED"));
        QCOMPARE(port.kiosk.store->complaint(receipt).value()->answer, std::optional{ComplaintAnswer::Refunded});
    }

    void answerHasItsTime()
    {
        AtStation port;
        QVERIFY(port.start());
        port.complains(ComplaintTopic::Other, false);
        port.advance(hours{24 * 7} + minutes{1});
        QVERIFY(port.exchange());
        QVERIFY(port.seenBy(port.station, "0417", "4711").front().overdue);
    }

    /// A.2: not for the officers complained about.
    void notForWhomItConcerns()
    {
        AtStation port;
        QVERIFY(port.start());
        port.complains(ComplaintTopic::Staff, false);
        QVERIFY(port.exchange());
        QCOMPARE(port.seenBy(port.station, "0417", "4711").size(), std::size_t{1});
        QVERIFY(port.seenBy(port.station, "0611", "1379").empty()); // who approves nothing
        // One that belongs to a crossing: not for who has its case.
        port.complains(ComplaintTopic::Waiting, true);
        QVERIFY(port.exchange());
        port.station.staff->signOut();
        port.station.staff->signIn("0417", "4711");
        port.station.staff->open(port.truck);
        port.station.staff->takeCase();
        port.advance(std::chrono::seconds{11}); // after which taking it is not undone any more
        QVERIFY(port.exchange());
        QVERIFY(port.exchange());
        QCOMPARE(port.seenBy(port.station, "0417", "4711").size(), std::size_t{1});
        QCOMPARE(port.seenBy(port.station, "0532", "2580").size(), std::size_t{2});
    }

    void feeOfTheCatalogue()
    {
        AtStation port;
        QVERIFY(port.start());
        QVERIFY(port.charges("WEIGH", "1"));
        const auto crossing = port.kiosk.store->crossing(port.truck);
        QCOMPARE(crossing->fees.size(), std::size_t{1});
        QCOMPARE(crossing->fees.front().amount, std::optional<std::int64_t>{6000});
        QCOMPARE(port.station.store->crossing(port.truck)->fees.size(), std::size_t{1}); // it came back
        for (const auto& [item, version] : {std::pair{"COFFEE", "1"}, std::pair{"WEIGH", "2"}}) {
            QVERIFY(port.charges(item, version));
            const auto order = port.station.store->journal().head().seq;
            QCOMPARE(port.station.store->answerTo(port.truck, order).value(),
                     std::optional<std::string>{"UNLISTED_FEE"});
        }
        QCOMPARE(port.kiosk.store->crossing(port.truck)->fees.size(), std::size_t{1});
    }

    /// As an officer does it: by the version on his screen, and not by one that has ended meanwhile.
    void feeFromTheStation()
    {
        AtStation port;
        QVERIFY(port.start());
        port.station.staff->signIn("0417", "4711");
        port.station.staff->open(port.truck);
        const auto& view = port.station.staff->view();
        QCOMPARE(view.card->offers.size(), std::size_t{1});
        port.station.staff->chargeFee("COFFEE");
        QCOMPARE(view.refused, std::string("UNLISTED_FEE"));
        port.station.staff->chargeFee("WEIGH");
        QVERIFY(view.refused.empty());
        QVERIFY(port.exchange());
        QVERIFY(port.exchange());
        QCOMPARE(view.card->fees.size(), std::size_t{1});
        QCOMPARE(view.card->fees.front().by, std::string("0417"));
        // The kiosk hears of the next version first.
        Json next = *parseJson(*port.kiosk.store->reference().body("fee_catalogue", "CN-1").value());
        next["version"] = "2";
        next["validFrom"] = toMicroseconds(port.kiosk.clock.now());
        QVERIFY(port.kiosk.feed("fee_catalogue", "CN-2", next));
        port.station.staff->chargeFee("WEIGH");
        QVERIFY(port.exchange());
        QVERIFY(port.exchange());
        QCOMPARE(view.refused, std::string("UNLISTED_FEE"));
        QCOMPARE(view.card->fees.size(), std::size_t{1});
    }

    void publishedLimit()
    {
        AtStation port;
        QVERIFY(port.start());
        port.station.staff->signIn("0417", "4711");
        port.station.staff->open(port.truck);
        const auto& view = port.station.staff->view();
        const auto row = std::ranges::find(view.queue, port.truck, &CaseRow::crossing);
        QVERIFY(row != view.queue.end());
        QCOMPARE(row->limitSeconds, 45 * 60);
        QCOMPARE(view.card->row.limitSeconds, 45 * 60);
    }
};

QTEST_APPLESS_MAIN(StaffOpennessTest)
#include "openness_test.moc"
