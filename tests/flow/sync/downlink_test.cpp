// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/system.h"
#include "sync/client/downlink.h"
#include "sync/client/uplink.h"
#include "sync/gateway/database.h"
#include "sync/gateway/folder.h"
#include "tests/support/paths.h"
#include "tests/support/sync/memory_feed.h"
#include "tests/support/sync/memory_journal.h"
#include "tests/support/sync/postgres_trial.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace tongguan;
using namespace tongguan::sync;

class DownlinkTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void eventsReachWhomTheyConcern();
    void noPersonReachesAnotherKiosk();
    void staffReachOneKiosk();
    void waitingReaderIsWoken();
    void pagesGoOnWhereTheyEnded();
    void youngerFeedSendsItsSnapshot();
    void oneBrokenSignatureAndNothingIsApplied();
    void foreignKeyIsNotBelieved();
    void queueShowsWhoWaits();

  private:
    struct Machine {
        Machine(Identity given, Random& random, Log& log)
            : identity(std::move(given)), link(linkFor(identity, random).value()),
              pollLink(linkFor(identity, random).value()), journal(identity.kiosk, identity.journalSeed),
              uplink(link, journal, atOnce(), log),
              downlink(pollLink, feed, identity.port, identity.trustedKeys(), atOnce(), log)
        {}
        Identity identity;
        GatewayLink link;
        GatewayLink pollLink;
        MemoryJournal journal;
        MemoryFeed feed;
        Uplink uplink;
        Downlink downlink;
    };
    std::unique_ptr<Machine> machine(const std::string& id, const std::string& role)
    {
        return std::make_unique<Machine>(gateway_->enrol(id, role).value(), random_, log_);
    }
    /// Polls until so many entries came; each poll waits for news.
    static bool pull(Machine& machine, std::size_t entries)
    {
        for (int i = 0; i < 200 && machine.feed.entries().size() < entries; ++i)
            if (!machine.downlink.step(std::chrono::seconds{5}))
                return false;
        return machine.feed.entries().size() >= entries;
    }

    SystemRandom random_;
    QuietLog log_;
    std::unique_ptr<ServerProcess> gateway_;
};

namespace {

const std::string kCrossing = "01935b8e-0000-7000-8000-0000000000aa";

}

void DownlinkTest::init()
{
    gateway_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    QVERIFY(gateway_->run());
}

void DownlinkTest::eventsReachWhomTheyConcern()
{
    const auto kiosk = machine("HKM-K01", "kiosk");
    const auto staff = machine("HKM-S01", "staff");
    const auto board = machine("HKM-B01", "board");
    const auto other = machine("HKM-K02", "kiosk");
    const Event read = kiosk->journal.append("document.read", R"({"name":"NGUYEN \"A\""})", kCrossing);
    kiosk->journal.append("ticket.issued", R"({"number":"A7","lane":"L_GREEN","sign":"2"})", kCrossing);
    QVERIFY(kiosk->uplink.pushAll());
    QVERIFY(pull(*staff, 2));
    QVERIFY(pull(*board, 1));
    QVERIFY(pull(*other, 1));
    QCOMPARE(staff->feed.entries().size(), std::size_t{2});
    QCOMPARE(board->feed.entries().size(), std::size_t{1});
    QCOMPARE(other->feed.entries().size(), std::size_t{1});
    QVERIFY(!other->feed.entries()[0].body.contains("NGUYEN"));
    const FeedEntry entry = staff->feed.entries()[0];
    QCOMPARE(entry.dataset, std::string("events"));
    QCOMPARE(entry.key, std::string("HKM-K01/1"));
    const Json body = parseJson(entry.body).value();
    QCOMPARE(body["kiosk"].get<std::string>(), std::string("HKM-K01"));
    QVERIFY(eventFromLine(dump(body["event"])).value() == read);
    QCOMPARE(parseJson(board->feed.entries()[0].body).value()["event"]["type"].get<std::string>(),
             std::string("ticket.issued"));
}

/// Whatever says who a person is stays with his kiosk and staff.
void DownlinkTest::noPersonReachesAnotherKiosk()
{
    const auto kiosk = machine("HKM-K01", "kiosk");
    const auto staff = machine("HKM-S01", "staff");
    const auto other = machine("HKM-K02", "kiosk");
    const char* persons[] = {"document.read", "licence.read",    "licence.paper_read",
                             "visa.read",     "field.corrected", "picture.kept"};
    for (const char* type : persons)
        kiosk->journal.append(type, "{}", kCrossing);
    QVERIFY(kiosk->uplink.pushAll());
    QVERIFY(pull(*staff, std::size(persons)));
    QVERIFY(other->downlink.step(std::chrono::seconds{0}));
    QVERIFY(other->feed.entries().empty());
}

void DownlinkTest::staffReachOneKiosk()
{
    const auto kiosk = machine("HKM-K01", "kiosk");
    const auto other = machine("HKM-K02", "kiosk");
    const auto staff = machine("HKM-S01", "staff");
    staff->journal.append("staff.lane_granted", R"({"target":"HKM-K01","lane":"L_NORMAL"})", kCrossing);
    staff->journal.append("staff.signed_in", R"({"staff":"0417"})");
    QVERIFY(staff->uplink.pushAll());
    QVERIFY(pull(*kiosk, 1));
    QCOMPARE(kiosk->feed.entries().size(), std::size_t{1});
    QVERIFY(other->downlink.step(std::chrono::seconds{0}));
    QVERIFY(other->feed.entries().empty());
}

void DownlinkTest::waitingReaderIsWoken()
{
    const auto kiosk = machine("HKM-K01", "kiosk");
    const auto staff = machine("HKM-S01", "staff");
    kiosk->journal.append("document.read", "{}", kCrossing);
    QVERIFY(kiosk->uplink.pushAll());
    QVERIFY(pull(*staff, 1));
    Result<Pulled> pulled = Pulled{};
    std::thread reader([&] { pulled = staff->downlink.step(std::chrono::seconds{25}); });
    kiosk->journal.append("facts.confirmed", "{}", kCrossing);
    const auto pushed = kiosk->uplink.pushAll();
    reader.join(); // at once, or after 25 s with nothing
    QVERIFY(pushed && pulled);
    QCOMPARE(pulled->entries, std::uint64_t{1});
}

void DownlinkTest::pagesGoOnWhereTheyEnded()
{
    const auto kiosk = machine("HKM-K01", "kiosk");
    const auto staff = machine("HKM-S01", "staff");
    kiosk->journal.append("document.read", "{}", kCrossing);
    QVERIFY(kiosk->uplink.pushAll());
    QVERIFY(pull(*staff, 1));
    for (int i = 0; i < 2500; ++i) // more than one page
        kiosk->journal.append("document.read", "{}", kCrossing);
    QVERIFY(kiosk->uplink.pushAll());
    QVERIFY(pull(*staff, 2501));
    const auto entries = staff->feed.entries();
    QVERIFY(std::ranges::is_sorted(entries, {}, &FeedEntry::cursor));
    QCOMPARE(entries.back().key, std::string("HKM-K01/2501"));
    QCOMPARE(staff->feed.snapshots(), 1);
    QVERIFY(staff->feed.asOf() > UtcTime{});
}

void DownlinkTest::youngerFeedSendsItsSnapshot()
{
    const auto kiosk = machine("HKM-K01", "kiosk");
    const auto staff = machine("HKM-S01", "staff");
    kiosk->journal.append("document.read", "{}", kCrossing);
    QVERIFY(kiosk->uplink.pushAll());
    QVERIFY(pull(*staff, 1));
    QVERIFY(staff->feed.apply({}, 1000, UtcTime{})); // as from a gateway that lost its disk
    QVERIFY(staff->downlink.step(std::chrono::seconds{0}));
    QCOMPARE(staff->feed.snapshots(), 2);
    QCOMPARE(staff->feed.cursor().value(), std::uint64_t{1});
}

void DownlinkTest::oneBrokenSignatureAndNothingIsApplied()
{
    const auto kiosk = machine("HKM-K01", "kiosk");
    const auto staff = machine("HKM-S01", "staff");
    kiosk->journal.append("document.read", "{}", kCrossing);
    QVERIFY(kiosk->uplink.pushAll());
    QVERIFY(pull(*staff, 1));
    const auto witness = machine("HKM-S02", "staff");
    for (int i = 0; i < 3; ++i)
        kiosk->journal.append("document.read", "{}", kCrossing);
    QVERIFY(kiosk->uplink.pushAll());
    QVERIFY(pull(*witness, 4)); // all are in the feed now
    QCOMPARE(gateway_->stop(), 0);
    {
        auto database = onPostgres() ? Database::connect(gateway_->databaseAddress()).value()
                                     : Database::open(databaseFile(gateway_->folder())).value();
        QVERIFY(database.run("UPDATE feed SET body = '{}' WHERE position = 3"));
    }
    QVERIFY(gateway_->run());
    const auto pulled = staff->downlink.step(std::chrono::seconds{0});
    QVERIFY(!pulled);
    QCOMPARE(pulled.error().code, Errc::Denied);
    QCOMPARE(staff->feed.entries().size(), std::size_t{1});
    QCOMPARE(staff->feed.cursor().value(), std::uint64_t{1});
}

void DownlinkTest::foreignKeyIsNotBelieved()
{
    const auto kiosk = machine("HKM-K01", "kiosk");
    const auto staff = machine("HKM-S01", "staff");
    kiosk->journal.append("document.read", "{}", kCrossing);
    QVERIFY(kiosk->uplink.pushAll());
    QVERIFY(pull(*staff, 1));
    Downlink stranger(staff->pollLink, staff->feed, "CNHKM", {SigningKey::make(random_).verifying()}, atOnce(), log_);
    QVERIFY(staff->feed.replace({}, 0, UtcTime{}));
    QCOMPARE(stranger.step(std::chrono::seconds{0}).error().code, Errc::Denied);
    QVERIFY(staff->feed.entries().empty());
}

void DownlinkTest::queueShowsWhoWaits()
{
    const auto kiosk = machine("HKM-K01", "kiosk");
    const auto board = machine("HKM-B01", "board");
    const auto queue = [&] {
        HttpRequest request;
        request.target = "/v1/ports/CNHKM/queue";
        return parseJson(board->link.send(std::move(request))->body).value()["lanes"];
    };
    kiosk->journal.at = SystemClock().now(); // a queue of the day before yesterday is none
    kiosk->journal.append("ticket.issued", R"({"number":"A7","lane":"L_GREEN","sign":"2"})", kCrossing);
    QVERIFY(kiosk->uplink.pushAll());
    QVERIFY(pull(*board, 1));
    QCOMPARE(queue().size(), std::size_t{1});
    QCOMPARE(queue()[0]["sign"].get<std::string>(), std::string("2"));
    QCOMPARE(queue()[0]["waiting"][0]["number"].get<std::string>(), std::string("A7"));
    QVERIFY(queue()[0]["called"].empty());
    kiosk->journal.append("crossing.closed", "{}", kCrossing);
    QVERIFY(kiosk->uplink.pushAll());
    QVERIFY(pull(*board, 2));
    QVERIFY(queue().empty());
}

QTEST_APPLESS_MAIN(DownlinkTest)
#include "downlink_test.moc"
