// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"
#include "sync/client/uplink.h"
#include "sync/gateway/database.h"
#include "tests/support/paths.h"
#include "tests/support/sync/memory_journal.h"
#include "tests/support/sync/postgres_trial.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <QTest>

#include <atomic>
#include <optional>
#include <thread>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

constexpr int kPatience = 60'000; // ms

} // namespace

/// A PostgreSQL that waits for a standby which is not there: what lies on one disk alone is not called held.
class StandbyTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void init();
    void cleanup();
    void committedOnOneDiskIsNotHeld();
    void pictureOnOneDiskIsNotHeld();
    void whoWaitsForAStandbyIsTold();

  private:
    void waitForStandby(bool wanted)
    {
        QVERIFY(database_->script(wanted ? "ALTER SYSTEM SET synchronous_standby_names = 'nobody'"
                                         : "ALTER SYSTEM RESET synchronous_standby_names"));
        QVERIFY(database_->script("SELECT pg_reload_conf()"));
    }
    /// Does it, and cuts off each COMMIT that waits meanwhile: it is durable on this disk alone then.
    template <class Do> auto cutOff(Do&& work)
    {
        std::optional<decltype(work())> done;
        std::atomic<bool> over = false;
        std::thread other([&] {
            done.emplace(work());
            over = true;
        });
        const bool ended = QTest::qWaitFor(
            [&] {
                std::ignore = database_->script("SELECT pg_cancel_backend(pid) FROM pg_stat_activity"
                                                " WHERE datname = current_database() AND wait_event = 'SyncRep'");
                return over.load();
            },
            kPatience);
        if (!ended)
            qWarning("it waits longer than anybody should");
        other.join();
        return std::move(*done);
    }

    SystemRandom random_;
    QuietLog log_;
    std::unique_ptr<ServerProcess> gateway_;
    std::optional<Database> database_;
    std::optional<Identity> identity_;
    std::optional<GatewayLink> link_;
};

void StandbyTest::initTestCase()
{
    if (!onPostgres())
        QSKIP("a file has no standby: flow_sync_standby_postgres has a PostgreSQL");
}

void StandbyTest::init()
{
    gateway_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    QVERIFY(gateway_->run());
    identity_ = gateway_->enrol("HKM-K01", "kiosk").value();
    link_.emplace(linkFor(*identity_, random_).value());
    database_.emplace(Database::connect(gateway_->databaseAddress()).value());
}

void StandbyTest::cleanup()
{
    if (database_)
        waitForStandby(false);
    gateway_.reset();
}

void StandbyTest::committedOnOneDiskIsNotHeld()
{
    MemoryJournal journal("HKM-K01", identity_->journalSeed);
    Uplink uplink(*link_, journal, atOnce(), log_);
    journal.append("document.read", "{}");
    QVERIFY(uplink.pushAll());
    waitForStandby(true);
    journal.append("document.read", "{}");
    for (int i = 0; i < 3; ++i) { // sent, then asked for: neither is an acknowledgement
        const auto pushed = cutOff([&] { return uplink.step(); });
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().code, Errc::Unavailable);
        QVERIFY(link_->retryAfter());
        QCOMPARE(journal.acknowledgedHead.seq, std::uint64_t{1});
    }
    waitForStandby(false);
    QVERIFY(QTest::qWaitFor([&] { return uplink.pushAll().has_value(); }, kPatience));
    QVERIFY(journal.acknowledgedHead == journal.head().value());
    auto rows = database_->query("SELECT COUNT(*), COUNT(DISTINCT hash) FROM event");
    QVERIFY(rows.next());
    QCOMPARE(rows.integer(0), 2);
    QCOMPARE(rows.integer(1), 2);
}

void StandbyTest::pictureOnOneDiskIsNotHeld()
{
    const std::string bytes(1000, 'p');
    const std::string target = "/v1/blobs/" + toHex(sha256(bytes));
    const auto put = [&] {
        HttpRequest request;
        request.method = "PUT";
        request.target = target;
        request.headers = {{"Content-Range", "bytes 0-999/1000"}};
        request.body = bytes;
        return link_->send(std::move(request));
    };
    const auto ask = [&] {
        HttpRequest request;
        request.target = target + "/upload";
        return link_->send(std::move(request));
    };
    waitForStandby(true);
    QCOMPARE(cutOff(put).error().code, Errc::Unavailable);
    QCOMPARE(cutOff(ask).error().code, Errc::Unavailable);
    QCOMPARE(cutOff(put).error().code, Errc::Unavailable); // there already
    waitForStandby(false);
    QVERIFY(QTest::qWaitFor([&] { return put().has_value(); }, kPatience));
}

/// A COMMIT that waits is not waited for without end.
void StandbyTest::whoWaitsForAStandbyIsTold()
{
    MemoryJournal journal("HKM-K01", identity_->journalSeed);
    Uplink uplink(*link_, journal, atOnce(), log_);
    waitForStandby(true);
    journal.append("document.read", "{}");
    const auto pushed = uplink.step();
    QVERIFY(!pushed);
    QCOMPARE(pushed.error().code, Errc::Unavailable);
    QVERIFY(link_->retryAfter());
    waitForStandby(false);
    QVERIFY(QTest::qWaitFor([&] { return uplink.pushAll().has_value(); }, kPatience));
    auto rows = database_->query("SELECT COUNT(*) FROM event");
    QVERIFY(rows.next());
    QCOMPARE(rows.integer(0), 1);
}

QTEST_GUILESS_MAIN(StandbyTest)
#include "standby_test.moc"
