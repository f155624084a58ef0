// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"
#include "sync/client/downlink.h"
#include "sync/client/uplink.h"
#include "sync/gateway/counters.h"
#include "tests/support/paths.h"
#include "tests/support/sync/memory_feed.h"
#include "tests/support/sync/memory_journal.h"
#include "tests/support/sync/postgres_trial.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <format>
#include <fstream>
#include <set>
#include <thread>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

constexpr int kPatience = 60'000; // ms
const std::string kCrossing = "01935b8e-0000-7000-8000-0000000000aa";

/// One machine with a line to each of two gateways.
struct Machine {
    Machine(Identity given, const ServerProcess& first, const ServerProcess& second, Random& random, Log& log)
        : identity(std::move(given)), journal(identity.kiosk, identity.journalSeed),
          links{lineTo(first, random), lineTo(second, random)},
          uplinks{Uplink(links[0], journal, atOnce(), log), Uplink(links[1], journal, atOnce(), log)},
          downlinks{Downlink(links[0], feed, identity.port, identity.trustedKeys(), atOnce(), log),
                    Downlink(links[1], feed, identity.port, identity.trustedKeys(), atOnce(), log)}
    {}
    GatewayLink lineTo(const ServerProcess& gateway, Random& random)
    {
        Identity there = identity;
        there.gatewayUrl = gateway.url();
        return linkFor(there, random).value();
    }
    Identity identity;
    MemoryJournal journal;
    MemoryFeed feed;
    GatewayLink links[2];
    Uplink uplinks[2];
    Downlink downlinks[2];
};

} // namespace

/// Two processes on one PostgreSQL: whichever is asked, it is the same gateway.
class TwoGatewaysTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void init();
    void halfToEach();
    void sameBatchAtBothAtOnce();
    void entryThroughOneIsHeardAtTheOther();
    void codeIsGoodOnceAtBoth();
    void killedInTheMidst();
    void databaseKilledInTheMidst();
    void oneSpeaksWithTheWindow();
    void brokenConnectionsAreNoRefusal();

  private:
    std::unique_ptr<Machine> machine(const std::string& id, const std::string& role)
    {
        return std::make_unique<Machine>(first_->enrol(id, role).value(), *first_, *second_, random_, log_);
    }
    /// Polls one gateway until so many entries came.
    static bool pull(Machine& machine, int gateway, std::size_t entries)
    {
        for (int i = 0; i < 200 && machine.feed.entries().size() < entries; ++i)
            if (const auto pulled = machine.downlinks[gateway].step(std::chrono::seconds{5}); !pulled) {
                qWarning("pull: %s", pulled.error().what.c_str());
                return false;
            }
        return machine.feed.entries().size() >= entries;
    }
    /// Whether the tables hold the journal as it is, each event once.
    bool holds(const MemoryJournal& journal)
    {
        auto database = Database::connect(first_->databaseAddress()).value();
        auto rows = database.query("SELECT seq, hash FROM event WHERE kiosk = ? ORDER BY seq", journal.name);
        std::size_t count = 0;
        for (; rows.next(); ++count)
            if (count >= journal.events.size() ||
                static_cast<std::uint64_t>(rows.integer(0)) != journal.events[count].header.seq ||
                !std::ranges::equal(rows.blob(1), journal.events[count].hash))
                return false;
        return rows.finish().has_value() && count == journal.events.size();
    }
    /// How many numbers of the feed were drawn: more than there are entries where one was published twice.
    std::int64_t published()
    {
        auto database = Database::connect(first_->databaseAddress()).value();
        return counter(database, "feed").value();
    }
    void breakConnections()
    {
        auto database = Database::connect(first_->databaseAddress()).value();
        QVERIFY(database.script("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                " WHERE datname = current_database() AND pid <> pg_backend_pid()"));
    }

    SystemRandom random_;
    QuietLog log_;
    std::unique_ptr<ServerProcess> first_;
    std::unique_ptr<ServerProcess> second_;
};

void TwoGatewaysTest::initTestCase()
{
    if (!onPostgres())
        QSKIP("two gateways need a PostgreSQL: flow_sync_two_gateways_postgres has one");
}

void TwoGatewaysTest::init()
{
    second_.reset();
    first_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    second_ = first_->twin().value();
    QVERIFY(first_->run());
    QVERIFY(second_->run());
}

void TwoGatewaysTest::halfToEach()
{
    const auto kiosk = machine("HKM-K01", "kiosk");
    const auto staff = machine("HKM-S01", "staff");
    for (int batch = 0; batch < 10; ++batch) {
        for (int i = 0; i < 7; ++i)
            kiosk->journal.append("document.read", "{}", kCrossing);
        // Each time the other one, which has to see that its own idea of the head is an old one.
        std::ignore = kiosk->uplinks[batch % 2].step();
        QVERIFY(kiosk->uplinks[batch % 2].pushAll());
    }
    QVERIFY(holds(kiosk->journal));
    QVERIFY(pull(*staff, 0, 30));
    QVERIFY(pull(*staff, 1, 70)); // goes on at the other
    std::set<std::string> keys;
    for (const FeedEntry& entry : staff->feed.entries())
        keys.insert(entry.key);
    QCOMPARE(keys.size(), std::size_t{70});
    QCOMPARE(staff->feed.entries().size(), std::size_t{70});
    QCOMPARE(published(), 70); // relayed once
    QVERIFY(std::ranges::is_sorted(staff->feed.entries(), {}, &FeedEntry::cursor));
}

void TwoGatewaysTest::sameBatchAtBothAtOnce()
{
    const auto kiosk = machine("HKM-K01", "kiosk");
    for (int round = 0; round < 20; ++round) {
        for (int i = 0; i < 10; ++i)
            kiosk->journal.append("document.read", "{}", kCrossing);
        std::thread other([&] { std::ignore = kiosk->uplinks[1].step(); });
        std::ignore = kiosk->uplinks[0].step();
        other.join();
        QVERIFY(kiosk->uplinks[round % 2].pushAll() || kiosk->uplinks[round % 2].pushAll());
    }
    QVERIFY(holds(kiosk->journal));
}

void TwoGatewaysTest::entryThroughOneIsHeardAtTheOther()
{
    const auto kiosk = machine("HKM-K01", "kiosk");
    const auto staff = machine("HKM-S01", "staff");
    kiosk->journal.append("document.read", "{}", kCrossing);
    QVERIFY(kiosk->uplinks[0].pushAll());
    QVERIFY(pull(*staff, 1, 1));
    Result<Pulled> pulled = Pulled{};
    QElapsedTimer waited;
    waited.start();
    std::thread reader([&] { pulled = staff->downlinks[1].step(std::chrono::seconds{25}); });
    kiosk->journal.append("facts.confirmed", "{}", kCrossing);
    const auto pushed = kiosk->uplinks[0].pushAll();
    reader.join();
    QVERIFY(waited.elapsed() < 20'000); // not by the look at the end of the poll, which nobody woke
    QVERIFY(pushed && pulled);
    QCOMPARE(pulled->entries, std::uint64_t{1});
}

void TwoGatewaysTest::codeIsGoodOnceAtBoth()
{
    const auto invitation = first_->invite("HKM-K01", "kiosk").value();
    Invitation there = invitation;
    there.url = second_->url();
    const auto identity = enrol(there, SigningKey::make(random_));
    QVERIFY(identity);
    QCOMPARE(enrol(invitation, SigningKey::make(random_)).error().code, Errc::Denied);
    QVERIFY(second_->command("revoke", {"--kiosk", "HKM-K01"}));
    HttpRequest health;
    health.target = "/healthz";
    Identity here = *identity;
    here.gatewayUrl = first_->url();
    QCOMPARE(linkFor(here, random_)->send(health).error().code, Errc::Denied);
}

/// Four kiosks, half of whose batches go to each; one gateway is killed while they send.
void TwoGatewaysTest::killedInTheMidst()
{
    constexpr int kRounds = 30;
    constexpr int kEach = 12;
    std::vector<std::unique_ptr<Machine>> kiosks;
    for (int i = 1; i <= 4; ++i)
        kiosks.push_back(machine(std::format("HKM-K{:02}", i), "kiosk"));
    const auto staff = machine("HKM-S01", "staff");
    std::atomic<int> acknowledged = 0;
    std::atomic<bool> lost = false; // an acknowledgement that did not hold
    std::vector<std::thread> senders;
    for (std::size_t k = 0; k < kiosks.size(); ++k)
        senders.emplace_back([&, k] {
            Machine& kiosk = *kiosks[k];
            for (int round = 0; round < kRounds; ++round) {
                for (int i = 0; i < kEach; ++i)
                    kiosk.journal.append("document.read", R"({"n":1})", kCrossing);
                int gateway = (round + static_cast<int>(k)) % 2;
                for (int tries = 0; tries < 50 && !kiosk.uplinks[gateway].pushAll(); ++tries)
                    gateway = 1 - gateway;
                if (kiosk.journal.acknowledgedHead != kiosk.journal.head().value())
                    lost = true;
                ++acknowledged;
            }
        });
    const bool begun = QTest::qWaitFor([&] { return acknowledged >= 40; }, kPatience);
    first_->kill();
    for (std::thread& sender : senders)
        sender.join();
    QVERIFY(begun && !lost);
    for (const auto& kiosk : kiosks)
        QVERIFY2(holds(kiosk->journal), kiosk->journal.name.c_str());
    // What the dead one accepted and had not relayed, the other relays.
    constexpr std::size_t kAll = std::size_t{4} * kRounds * kEach;
    QVERIFY(pull(*staff, 1, kAll));
    std::set<std::string> keys;
    for (const FeedEntry& entry : staff->feed.entries())
        keys.insert(entry.key);
    QCOMPARE(keys.size(), kAll);
    QCOMPARE(staff->feed.entries().size(), kAll);
    QCOMPARE(published(), static_cast<std::int64_t>(kAll));
    QVERIFY(first_->run());
    kiosks[0]->journal.append("document.read", "{}", kCrossing);
    QVERIFY(kiosks[0]->uplinks[0].pushAll() || kiosks[0]->uplinks[0].pushAll());
    QVERIFY(holds(kiosks[0]->journal));
}

/// Until it is back, each hears that nobody can look, and when to come again; what was acknowledged is there, once.
void TwoGatewaysTest::databaseKilledInTheMidst()
{
    constexpr int kRounds = 40;
    constexpr int kEach = 12;
    std::vector<std::unique_ptr<Machine>> kiosks;
    for (int i = 1; i <= 4; ++i)
        kiosks.push_back(machine(std::format("HKM-K{:02}", i), "kiosk"));
    const auto staff = machine("HKM-S01", "staff");
    std::atomic<int> acknowledged = 0;
    std::atomic<int> unavailable = 0;
    std::atomic<bool> wrong = false; // an answer that is not so
    std::vector<std::thread> senders;
    for (std::size_t k = 0; k < kiosks.size(); ++k)
        senders.emplace_back([&, k] {
            Machine& kiosk = *kiosks[k];
            QElapsedTimer patience;
            patience.start();
            for (int round = 0; round < kRounds; ++round) {
                for (int i = 0; i < kEach; ++i)
                    kiosk.journal.append("document.read", R"({"n":1})", kCrossing);
                const std::size_t gateway = (static_cast<std::size_t>(round) + k) % 2;
                Result<Pushed> pushed = kiosk.uplinks[gateway].pushAll();
                for (; !pushed && patience.elapsed() < kPatience; pushed = kiosk.uplinks[gateway].pushAll()) {
                    ++unavailable;
                    wrong = wrong || pushed.error().code != Errc::Unavailable || !kiosk.links[gateway].retryAfter();
                    std::this_thread::sleep_for(std::chrono::milliseconds{50}); // the server needs some to come back
                }
                wrong = wrong || kiosk.journal.acknowledgedHead != kiosk.journal.head().value();
                ++acknowledged;
            }
        });
    for (int kill = 1; kill <= 3; ++kill) {
        const int before = acknowledged;
        QVERIFY(QTest::qWaitFor([&] { return acknowledged >= before + 20; }, kPatience));
        QVERIFY(killPostgres());
    }
    for (std::thread& sender : senders)
        sender.join();
    QVERIFY(!wrong);
    QVERIFY(unavailable > 0);
    for (const auto& kiosk : kiosks)
        QVERIFY2(holds(kiosk->journal), kiosk->journal.name.c_str());
    constexpr std::size_t kAll = std::size_t{4} * kRounds * kEach;
    QVERIFY(pull(*staff, 0, kAll));
    QCOMPARE(staff->feed.entries().size(), kAll);
    QCOMPARE(published(), static_cast<std::int64_t>(kAll)); // each relayed once
}

/// And when that one dies, the other does.
void TwoGatewaysTest::oneSpeaksWithTheWindow()
{
    const auto window = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-window").value();
    const auto data = window->folder() / "declarations.ndjson";
    std::ofstream(data) << R"({"dataset":"declarations","key":"D-1","body":{"plate":"云G12345"}})" << "\n";
    const auto rows = window->folder() / "rows";
    std::filesystem::create_directory(rows);
    std::filesystem::rename(data, rows / "declarations.ndjson");
    QVERIFY(window->run({"--data", rows.string()}));
    QCOMPARE(first_->stop(), 0);
    QCOMPARE(second_->stop(), 0);
    const auto invitation = window->invite("GW-CNHKM", "gateway").value();
    QVERIFY(first_->command(
        "join", {"--window", invitation.url, "--code", invitation.code, "--fingerprint", invitation.fingerprint}));
    std::filesystem::copy(first_->folder() / "window.json", second_->folder() / "window.json");
    QVERIFY(first_->run());
    QVERIFY(second_->run());
    const auto kiosk = machine("HKM-K01", "kiosk");
    const auto decide = [&](int gateway, int number) {
        kiosk->journal.append(
            "crossing.decided",
            std::format(R"({{"decision":{{"number":{},"lane":"L_NORMAL","provisional":true}},"plate":"A"}})", number),
            std::format("01935b8e-0000-7000-8000-{:012x}", number));
        return kiosk->uplinks[gateway].pushAll().has_value();
    };
    const auto count = [&](std::string_view dataset) {
        const auto entries = kiosk->feed.entries();
        return std::ranges::count(entries, dataset, &FeedEntry::dataset);
    };
    const auto hears = [&](std::string_view dataset, std::ptrdiff_t entries) {
        for (int i = 0; i < 200 && count(dataset) < entries; ++i)
            if (!kiosk->downlinks[1].step(std::chrono::seconds{5}))
                return false;
        return count(dataset) == entries;
    };
    // Data come once, and each decision is answered once, whichever gateway took it.
    QVERIFY(hears("declarations", 1));
    QVERIFY(decide(0, 1));
    QVERIFY(decide(1, 2));
    QVERIFY(hears("confirmations", 2));
    first_->kill();
    QVERIFY(decide(1, 3));
    QVERIFY(hears("confirmations", 3));
    QCOMPARE(count("declarations"), 1);
}

/// A gateway that cannot look tells nobody that he may not come in, or that his feed is another one.
void TwoGatewaysTest::brokenConnectionsAreNoRefusal()
{
    const auto kiosk = machine("HKM-K01", "kiosk");
    kiosk->journal.append("document.read", "{}", kCrossing);
    QVERIFY(kiosk->uplinks[0].pushAll());
    QVERIFY(kiosk->downlinks[0].step(std::chrono::seconds{0}));
    for (int i = 0; i < 5; ++i) {
        kiosk->journal.append("document.read", "{}", kCrossing);
        breakConnections();
        if (const auto pushed = kiosk->uplinks[0].pushAll(); !pushed)
            QCOMPARE(pushed.error().code, Errc::Unavailable);
        breakConnections();
        if (const auto pulled = kiosk->downlinks[0].step(std::chrono::seconds{0}); !pulled)
            QCOMPARE(pulled.error().code, Errc::Unavailable);
    }
    QVERIFY(QTest::qWaitFor([&] { return kiosk->uplinks[0].pushAll().has_value(); }, kPatience));
    QVERIFY(holds(kiosk->journal));
    QCOMPARE(kiosk->feed.snapshots(), 1);
}

QTEST_GUILESS_MAIN(TwoGatewaysTest)
#include "two_gateways_test.moc"
