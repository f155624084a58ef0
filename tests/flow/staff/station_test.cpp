// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The station beside its cases: who is there, what is looked for, the shift, the draw, the day.
#include "base/bytes.h"
#include "base/json.h"
#include "tests/flow/staff/port.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

namespace {

std::vector<sync::Event> eventsOf(Station& station, std::string_view type)
{
    auto all = *station.store->journal().readAfter(0, 1000, 1U << 20U);
    std::erase_if(all, [&](const sync::Event& event) { return event.header.type != type; });
    return all;
}

} // namespace

class StationTest : public QObject {
    Q_OBJECT
  private slots:
    /// First the person leaves the screen, then a count, then the officer is signed out; the case is as it was.
    void whoeverIsAwayIsAsked()
    {
        Port port;
        QVERIFY(port.start());
        const std::string truck = port.typedTruck();
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        port.station.staff->open(truck);
        const StaffView& view = port.station.staff->view();
        port.advance(std::chrono::minutes{5});
        port.station.staff->tick();
        QCOMPARE(view.leavingIn, std::optional<std::int64_t>{15});
        QCOMPARE(view.signIn, SignIn::SignedIn);
        QVERIFY(view.queue.empty() && !view.card && view.alarms.empty());
        port.advance(std::chrono::seconds{5});
        QVERIFY(port.exchange()); // the feed brings nothing back onto it
        port.station.staff->tick();
        QCOMPARE(view.leavingIn, std::optional<std::int64_t>{10});
        QVERIFY(view.queue.empty() && !view.card);
        port.station.staff->touched(); // a sleeve is no answer
        port.station.staff->tick();
        QVERIFY(view.leavingIn.has_value());

        port.station.staff->stillHere();
        QVERIFY(!view.leavingIn);
        QCOMPARE(view.card->row.crossing, truck);

        port.advance(std::chrono::minutes{5} + std::chrono::seconds{15});
        port.station.staff->tick();
        QCOMPARE(view.signIn, SignIn::SignedOut);
        QVERIFY(eventsOf(port.station, "staff.signed_out").back().body.contains("idle"));
    }

    void everyTouchCounts()
    {
        Port port;
        QVERIFY(port.start());
        port.station.staff->signIn("0417", "4711");
        for (int i = 0; i < 4; ++i) {
            port.advance(std::chrono::minutes{4});
            port.station.staff->touched();
            port.station.staff->tick();
            QVERIFY(!port.station.staff->view().leavingIn);
        }
    }

    void timeIsData_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("seconds");
        QTest::newRow("two minutes") << QByteArray(R"({"signOutSeconds":120})") << 120;
        QTest::newRow("too short") << QByteArray(R"({"signOutSeconds":1})") << 300;
        QTest::newRow("too long") << QByteArray(R"({"signOutSeconds":999999})") << 300;
        QTest::newRow("no number") << QByteArray(R"({"signOutSeconds":"x"})") << 300;
    }
    void timeIsData()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const int, seconds);
        Port port;
        QVERIFY(port.start());
        port.feed.publish("port", "station", *parseJson(row.toStdString()), port.kiosk.clock.now());
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        port.advance(std::chrono::seconds{seconds - 1});
        port.station.staff->tick();
        QVERIFY(!port.station.staff->view().leavingIn);
        port.advance(std::chrono::seconds{1});
        port.station.staff->tick();
        QVERIFY(port.station.staff->view().leavingIn.has_value());
    }

    void found_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("by"); // empty: none
        QTest::newRow("plate") << QByteArray("24c-01722") << QByteArray("plate");
        QTest::newRow("ticket") << QByteArray("hkm1001") << QByteArray("ticket");
        QTest::newRow("container") << QByteArray("305438") << QByteArray("container");
        QTest::newRow("another one") << QByteArray("99Z") << QByteArray();
    }
    /// Rows as in the list; an event of who looked and for what kind of thing, without what was typed.
    void found()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const QByteArray, by);
        Port port;
        QVERIFY(port.start());
        const std::string truck = port.typedTruck();
        QVERIFY(port.exchange());
        port.station.staff->search(typed.toStdString());
        QCOMPARE(port.station.staff->view().refused, std::string("NOT_ALLOWED"));
        port.station.staff->signIn("0417", "4711");
        port.station.staff->search(typed.toStdString());
        const StaffView& view = port.station.staff->view();
        QVERIFY(view.search.has_value());
        QCOMPARE(view.search->rows.size(), std::size_t{by.isEmpty() ? 0U : 1U});
        const auto events = eventsOf(port.station, "staff.searched");
        QCOMPARE(events.size(), std::size_t{1});
        QCOMPARE(events[0].header.actor, std::string("staff:0417"));
        QVERIFY(!events[0].body.contains(typed.toStdString()));
        if (!by.isEmpty()) {
            QCOMPARE(view.search->rows[0].crossing, truck);
            QVERIFY(events[0].body.contains(by.toStdString()));
        }
        port.station.staff->search("");
        QVERIFY(!view.search);
    }

    /// A vehicle that is gone is found, too, and nothing can be done with it.
    void whatIsOverIsFound()
    {
        Port port;
        QVERIFY(port.start());
        port.kiosk.toLane();
        const std::string truck = port.kiosk.printed.back().crossing;
        QVERIFY(port.exchange());
        port.station.staff->signIn("0233", "8642");
        port.station.staff->open(truck);
        port.station.staff->turnBack("DRIVER_ASKED");
        QVERIFY(port.exchange());
        const StaffView& view = port.station.staff->view();
        QVERIFY(view.queue.empty());
        port.station.staff->showPage(StationPage::Search);
        port.station.staff->search("1001");
        QCOMPARE(view.search->rows.size(), std::size_t{1});
        QCOMPARE(view.search->rows[0].state, State::Returned);
        QVERIFY(view.search->rows[0].over);
        port.station.staff->open(truck);
        QVERIFY(view.card.has_value());
        QVERIFY(!view.card->possible.detain && !view.card->possible.release);
        port.station.staff->showPage(StationPage::Cases);
        QVERIFY(!view.card && !view.search);
    }

    /// Counts, two PINs, one event; who comes reads it first.
    void shiftIsHandedOver()
    {
        Port port;
        QVERIFY(port.start());
        port.typedTruck();
        QVERIFY(port.kiosk.store->note("kiosk.device", "kiosk",
                                       dump(Json{{"device", "printer"}, {"condition", "paper_low"}})));
        QVERIFY(port.exchange());
        port.advance(std::chrono::minutes{3});
        port.station.staff->signIn("0417", "4711");
        port.station.staff->showPage(StationPage::Shift);
        const StaffView& view = port.station.staff->view();
        QVERIFY(view.shift.has_value());
        QCOMPARE(view.shift->classes,
                 (std::vector<ShiftClass>{{.queueClass = QueueClass::Normal, .cases = 1, .oldestSeconds = 180}}));
        QCOMPARE(view.shift->onSite, 1);
        QCOMPARE(view.shift->alarms, 1);
        QCOMPARE(view.shift->paper, 1);
        QCOMPARE(view.shift->devices, 0);

        const std::tuple<const char*, const char*, const char*, const char*> wrong[] = {
            {"4711", "0417", "4711", "SAME_PERSON"},
            {"0000", "0532", "2580", "WRONG_PIN"},
            {"4711", "0532", "0000", "WRONG_PIN"}};
        for (const auto& [pin, next, nextPin, why] : wrong) {
            port.station.staff->handOver(pin, next, nextPin);
            QCOMPARE(view.refused, std::string(why));
            QCOMPARE(view.staffId, std::string("0417"));
        }
        port.station.staff->handOver("4711", "0532", "2580");
        QCOMPARE(view.staffId, std::string("0532"));
        QVERIFY(view.handedOver.has_value());
        QCOMPARE(view.handedOver->from, std::string("0417"));
        QCOMPARE(view.handedOver->state.classes.size(), std::size_t{1});
        const auto events = eventsOf(port.station, "shift.handed");
        QCOMPARE(events.size(), std::size_t{1});
        QCOMPARE(events[0].header.actor, std::string("staff:0417"));
        QVERIFY(!events[0].body.contains("24C"));

        QVERIFY(port.station.start()); // before it was read
        port.station.staff->signIn("0611", "1379");
        QVERIFY(!port.station.staff->view().handedOver);
        port.station.staff->signIn("0532", "2580");
        QVERIFY(port.station.staff->view().handedOver.has_value());
        port.station.staff->handOverSeen();
        QVERIFY(!port.station.staff->view().handedOver);
        port.station.staff->signIn("0532", "2580");
        QVERIFY(!port.station.staff->view().handedOver);
    }

    /// Hash now, seed when its day is over; who was drawn for what, and who was left out because of the firm.
    void drawOfTheDay()
    {
        Port port;
        QVERIFY(port.start());
        const auto sample = releasedOnArrival();
        const auto day = std::chrono::floor<std::chrono::days>(port.kiosk.clock.now() + std::chrono::hours{8});
        const Bytes seed(32, 9);
        const auto publish = [&](std::chrono::sys_days when) {
            const std::string name = toIsoDate(std::chrono::year_month_day{when});
            const std::string hash = toHex(sha256(seed));
            port.feed.publish("draw_hashes", name, {{"day", name}, {"hash", hash}}, port.kiosk.clock.now());
            port.feed.publish("draw_seeds", name, {{"day", name}, {"seed", toHex(seed)}, {"hash", hash}},
                              port.kiosk.clock.now());
            return name;
        };
        const std::string today = publish(day);
        publish(day - std::chrono::days{1});
        for (const char* id : {"0611", "0417"})
            port.feed.publish(
                "officers", id,
                {{"id", id},
                 {"agency", "CUSTOMS"},
                 {"conflicts", id == std::string("0611") ? Json{sample.enterprise->uscc} : Json::array()}},
                port.kiosk.clock.now());
        port.feed.publish("draw_rates", "customs", {{"agency", "CUSTOMS"}, {"rate", 1'000'000}},
                          port.kiosk.clock.now());
        QVERIFY(port.exchange());
        port.kiosk.toLane();
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        port.station.staff->showPage(StationPage::Draw);
        const auto& draw = port.station.staff->view().draw;
        QVERIFY(draw.has_value());
        QCOMPARE(draw->today.day, today);
        QCOMPARE(draw->today.hash, toHex(sha256(seed)));
        QVERIFY(draw->today.sealed && draw->today.seed.empty());
        QCOMPARE(draw->yesterday.seed, toHex(seed));
        QVERIFY(draw->yesterday.fits);
        QCOMPARE(draw->hits.size(), std::size_t{1});
        QCOMPARE(draw->hits[0].ticket, std::string("HKM-1001"));
        QCOMPARE(draw->hits[0].excluded, std::vector<std::string>{"0611"});
        QCOMPARE(draw->hits[0].enterprise, sample.enterprise->uscc);
        QCOMPARE(draw->hits[0].officers.size(), std::size_t{2}); // of the three customs officers
        QVERIFY(!std::ranges::contains(draw->hits[0].officers, std::string("0611")));
        for (const RosterRow& row : draw->roster)
            QCOMPARE(row.drawnFor.size(), std::size_t{std::ranges::contains(draw->hits[0].officers, row.id) ? 1U : 0U});
    }

    /// Nothing is left unexplained when the day is closed, at whichever station.
    void dayIsCleared()
    {
        Port port;
        QVERIFY(port.start());
        const std::string truck = port.typedTruck();
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        port.station.staff->takeCase();
        port.station.staff->showPage(StationPage::Day);
        const StaffView& view = port.station.staff->view();
        QVERIFY(view.day.has_value());
        QCOMPARE(view.day->cameIn, 1);
        QCOMPARE(view.day->finished, 0);
        QCOMPARE(view.day->open.size(), std::size_t{1});
        QCOMPARE(view.day->open[0].row.reason, std::string("MANUAL_UNVERIFIED"));

        port.station.staff->closeDay("4711");
        QCOMPARE(view.refused, std::string("UNEXPLAINED"));
        port.station.staff->explain(truck, "WAITS_FOR_DOCUMENT", "0000");
        QCOMPARE(view.refused, std::string("WRONG_PIN"));
        port.station.staff->explain("nobody", "WAITS_FOR_DOCUMENT", "4711");
        QCOMPARE(view.refused, std::string("INVALID_VALUE"));
        port.station.staff->explain(truck, "WAITS_FOR_DOCUMENT", "4711");
        QCOMPARE(view.refused, std::string());
        QCOMPARE(view.day->open[0].explanation, std::string("WAITS_FOR_DOCUMENT"));
        QCOMPARE(view.day->open[0].by, std::string("0417"));

        QVERIFY(port.exchange()); // the other station closes what was explained here
        port.other.staff->signIn("0532", "2580");
        port.other.staff->showPage(StationPage::Day);
        QCOMPARE(port.other.staff->view().day->open[0].by, std::string("0417"));
        port.other.staff->closeDay("2580");
        QCOMPARE(port.other.staff->view().refused, std::string());
        QCOMPARE(port.other.staff->view().day->closedBy, std::string("0532"));
        const auto closed = eventsOf(port.other, "day.closed");
        QCOMPARE(closed.size(), std::size_t{1});
        QCOMPARE(integerOr(*parseJson(closed[0].body), "explained"), 1);
        QVERIFY(port.exchange());
        QCOMPARE(view.day->closedBy, std::string("0532"));
        port.station.staff->closeDay("4711");
        QCOMPARE(view.refused, std::string("CLOSED"));

        port.advance(std::chrono::hours{24}); // a new day
        port.station.staff->signIn("0417", "4711");
        port.station.staff->showPage(StationPage::Day);
        QCOMPARE(view.day->closedBy, std::string());
        QCOMPARE(view.day->cameIn, 0);
        QCOMPARE(view.day->open.size(), std::size_t{1}); // what is not finished stays on the list
        QVERIFY(view.day->open[0].explanation.empty());
    }

    /// A second of a long list is its ages; a crossing is added up where something was heard of it.
    void queueIsNotAddedUpAnew()
    {
        Port port;
        QVERIFY(port.start());
        const std::string truck = port.typedTruck();
        QVERIFY(port.exchange());
        CaseList list(*port.station.store);
        QCOMPARE(list.rows(port.kiosk.clock.now())->size(), std::size_t{1});
        for (int i = 1; i <= 10; ++i) {
            port.advance(std::chrono::seconds{1});
            QCOMPARE(list.rows(port.kiosk.clock.now())->front().ageSeconds, i);
        }
        QCOMPARE(list.addedUp(), 1);
        list.changed(truck);
        QVERIFY(list.rows(port.kiosk.clock.now()));
        QCOMPARE(list.addedUp(), 2);
    }
};

QTEST_APPLESS_MAIN(StationTest)
#include "station_test.moc"
