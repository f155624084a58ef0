// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/system.h"
#include "sync/gateway/database/sqlite_engine.h"
#include "sync/gateway/feed_watch.h"
#include "sync/gateway/relay.h"
#include "sync/gateway/schema.h"
#include "sync/gateway/service.h"
#include "sync/gateway/stored_journal.h"
#include "tests/support/gateway/recording_engine.h"
#include "tests/support/gateway/sharding.h"
#include "tests/support/paths.h"
#include "tests/support/sync/memory_journal.h"
#include "tests/support/sync/quiet.h"

#include <QTemporaryDir>
#include <QTest>

#include <format>
#include <future>
#include <optional>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

/// What is asked of all pieces at once: figures, what is behind, and what grew old. None of them is a part of taking or
/// handing out an event.
const std::set<std::string> kOfAllPieces = {
    "DELETE FROM blob WHERE kept_at < ?",
    "DELETE FROM quarantine WHERE received_at < ?",
    "DELETE FROM upload WHERE began_at < ?",
    "SELECT CAST((SELECT COALESCE(SUM(size), 0) FROM blob) + (SELECT COALESCE(SUM(size), 0) FROM upload) AS BIGINT)",
    "SELECT CAST(COALESCE(SUM(seq - relayed), 0) AS BIGINT), CAST(COALESCE(SUM(seq), 0) AS BIGINT) FROM journal",
    "SELECT CAST(COALESCE(SUM(seq - sent), 0) AS BIGINT) FROM journal",
    "SELECT CAST(COALESCE(SUM(seq), 0) AS BIGINT) FROM journal",
    "SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM blob",
    "SELECT COUNT(*) FROM blob",
    "SELECT COUNT(*) FROM journal",
    "SELECT COUNT(*) FROM journal WHERE frozen = 1",
    "SELECT COUNT(*) FROM parked",
    "SELECT COUNT(*) FROM quarantine",
    "SELECT journal.kiosk, COALESCE(role, ''), seq, relayed, sent, frozen,"
    " (SELECT COUNT(*) FROM parked WHERE parked.kiosk = journal.kiosk),"
    " (SELECT COUNT(*) FROM quarantine WHERE quarantine.kiosk = journal.kiosk)"
    " FROM journal LEFT JOIN member ON member.id = journal.kiosk ORDER BY journal.kiosk LIMIT 2000",
    "SELECT kiosk FROM journal WHERE relayed < seq LIMIT 1",
    "SELECT kiosk, erased, CASE WHEN ? = 1 AND sent < relayed THEN sent ELSE relayed END FROM journal",
    "SELECT kiosk FROM journal WHERE sent < seq ORDER BY kiosk",
    "SELECT member.id, member.role, member.revoked, COALESCE(journal.frozen, 0), COALESCE(journal.seq, 0),"
    " (SELECT COUNT(*) FROM parked WHERE parked.kiosk = member.id),"
    " (SELECT COUNT(*) FROM quarantine WHERE quarantine.kiosk = member.id),"
    " COALESCE(machine.seen_at, 0), COALESCE(machine.told_at, 0), COALESCE(machine.status, '')"
    " FROM member LEFT JOIN journal ON journal.kiosk = member.id LEFT JOIN machine ON machine.kiosk = member.id"
    " WHERE member.role <> 'technician' ORDER BY member.id LIMIT 2000",
    "SELECT parked.kiosk, parked.seq, parked.reason, event.type, event.crossing FROM parked"
    " JOIN event ON event.kiosk = parked.kiosk AND event.seq = parked.seq"
    " WHERE NOT EXISTS (SELECT 1 FROM feed WHERE feed.dataset = ? AND feed.audience = 'staff'"
    " AND feed.entry_key = parked.kiosk || '/' || parked.seq) ORDER BY parked.kiosk, parked.seq LIMIT ?",
};

} // namespace

/// That the tables can be laid over several servers by kiosk: each statement that an event passes on its way names the
/// piece that it is about.
class ShardingTest : public QObject {
    Q_OBJECT
  private slots:
    void keyIsSeen_data();
    void keyIsSeen();
    void everyStatementCarriesItsKey();
    void nothingElseIsSaid();

  private:
    Answer call(const Peer& peer, std::string method, std::string path, std::string body = {},
                std::string contentRange = {})
    {
        Request request;
        request.method = std::move(method);
        request.path = std::move(path);
        request.body = std::move(body);
        request.contentRange = std::move(contentRange);
        request.query["after"] = "0";
        request.peer = peer;
        return service_->handle(request, false).value();
    }
    Peer member(const std::string& id, const std::string& role)
    {
        const auto code = service_->registry().invite({id, role}, random_).value();
        const std::string certificate = "of " + id;
        const SigningKey key = SigningKey::fromSeed(Bytes(32, 7)).value();
        [&] { QVERIFY(service_->registry().enrolled(code, {id, role}, certificate, key.verifying())); }();
        return {id, role, certificate};
    }
    int send(const Peer& peer, MemoryJournal& journal)
    {
        const Batch batch = journal.readAfter(0, 100, 100'000).value();
        return call(peer, "POST", "/v1/journals/" + journal.name, encodeBatch(batch.events, batch.checkpoint)).status;
    }
    void journals();
    void pictures();
    void readers();

    QTemporaryDir folder_;
    SystemClock clock_;
    SystemRandom random_;
    QuietLog log_;
    std::set<std::string> said_;
    std::optional<ServerFolder> made_;
    std::optional<Database> database_;
    std::optional<Service> service_;
};

void ShardingTest::keyIsSeen_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("without");
    const auto row = [](const char* sql, const char* without) {
        QTest::newRow(sql) << QByteArray(sql) << QByteArray(without);
    };
    row("SELECT hash FROM event WHERE kiosk = ? AND seq = ?", "");
    row("SELECT hash FROM event WHERE seq = ?", "event");
    row("INSERT INTO event (kiosk, seq) VALUES (?, ?)", "");
    row("INSERT INTO event (seq) VALUES (?)", "event");
    row("UPDATE journal SET sent = ? WHERE kiosk = ?", "");
    row("UPDATE journal SET sent = ?", "journal");
    row("DELETE FROM upload WHERE began_at < ?", "upload");
    row("SELECT bytes FROM upload_part WHERE kiosk = ? AND id = ?", "");
    row("SELECT kiosk, bytes FROM blob WHERE id = ?", "");
    row("SELECT bytes FROM blob WHERE kiosk = ?", "blob");
    row("SELECT position FROM feed WHERE position > ?", ""); // on every server, or on one
}

void ShardingTest::keyIsSeen()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, without);
    QCOMPARE(QByteArray::fromStdString(std::string(tableWithoutKey(sql.toStdString()))), without);
}

void ShardingTest::everyStatementCarriesItsKey()
{
    const auto statements = statementsIn(std::filesystem::path(TONGGUAN_SOURCE_DIR) / "sync/gateway");
    QVERIFY(statements.size() > 50);
    for (const std::string& sql : statements)
        if (const auto table = tableWithoutKey(sql); !table.empty())
            QVERIFY2(kOfAllPieces.contains(sql), std::format("{} without its key: {}", table, sql).c_str());
    for (const std::string& sql : kOfAllPieces) // none that is no more
        QVERIFY2(statements.contains(sql), sql.c_str());
}

/// The sources' literals are all there is: no statement is put together while the program runs.
void ShardingTest::nothingElseIsSaid()
{
    QVERIFY(makeFolder(folder_.path().toStdString(), "CNHKM", {"localhost"}, random_));
    made_.emplace(readFolder(folder_.path().toStdString()).value());
    database_.emplace(
        std::make_unique<RecordingEngine>(openSqlite(folder_.path().toStdString() + "/journals.db").value(), said_));
    QVERIFY(migrate(*database_));
    service_.emplace(*database_, *made_, clock_, log_, Service::Hooks{{}, [&] { return clock_.now(); }});
    journals();
    pictures();
    readers();
    const auto statements = statementsIn(std::filesystem::path(TONGGUAN_SOURCE_DIR) / "sync/gateway");
    std::size_t sharded = 0;
    for (const std::string& sql : said_) {
        QVERIFY2(statements.contains(sql), sql.c_str());
        sharded += static_cast<std::size_t>(std::ranges::any_of(
            kShardedTables, [&](const ShardedTable& table) { return sql.find(table.name) != std::string::npos; }));
    }
    QVERIFY2(sharded > 35, std::format("{} of {}", sharded, said_.size()).c_str());
}

void ShardingTest::journals()
{
    const Peer kiosk = member("HKM-K01", "kiosk");
    MemoryJournal journal("HKM-K01", Bytes(32, 7));
    journal.append("ticket.issued", R"({"number":"A7","lane":"L_GREEN","sign":"2"})",
                   "01935b8e-0000-7000-8000-0000000000aa");
    journal.appendUnchecked("Document Read", "{}");
    QCOMPARE(send(kiosk, journal), 200);
    QCOMPARE(send(kiosk, journal), 200); // its answer got lost
    QCOMPARE(call(kiosk, "GET", "/v1/journals/HKM-K01").status, 200);
    PortEvents reader(*database_, service_->feed(), "CNHKM", made_->signing);
    Relay relay(*database_, service_->journals(), reader);
    QVERIFY(relay.step().value());
    QVERIFY(!relay.step().value());
    StoredJournal upwards(*database_, service_->journals(), "HKM-K01", made_->signing, log_);
    QVERIFY(upwards.readAfter(0, 10, 1000));
    const Parked parked{1, "so it says"};
    QVERIFY(upwards.acknowledged(upwards.head().value(), {&parked, 1}));
    MemoryJournal clone("HKM-K01", Bytes(32, 7));
    clone.append("document.read", "{}");
    QCOMPARE(send(kiosk, clone), 409);
}

void ShardingTest::pictures()
{
    const Peer kiosk{"HKM-K01", "kiosk", "of HKM-K01"};
    const std::string picture(100, 'x');
    const std::string path = "/v1/blobs/" + toHex(sha256(picture));
    QCOMPARE(call(kiosk, "PUT", path, picture.substr(0, 40), "bytes 0-39/100").status, 200);
    QCOMPARE(call(kiosk, "GET", path + "/upload").status, 200);
    QCOMPARE(call(kiosk, "PUT", path, picture.substr(40), "bytes 40-99/100").status, 201);
    QCOMPARE(call(kiosk, "GET", path).status, 200);
    QVERIFY(service_->blobs().forget(clock_.now() + std::chrono::hours{1}));
}

void ShardingTest::readers()
{
    const Peer staff = member("HKM-S01", "staff");
    for (const char* path : {"/v1/feeds/CNHKM", "/v1/feeds/CNHKM/snapshot", "/v1/ports/CNHKM/queue",
                             "/v1/ports/CNHKM/stats", "/v1/ports/CNHKM/fleet", "/fleet", "/metrics"})
        QCOMPARE(call(staff, "GET", path).status, 200);
    QVERIFY(service_->machines().keep());
    Worker worker;
    FeedWatch watch(*database_, worker, log_, {[] {}, [] {}, [] {}, [] {}});
    watch.begin();
    std::promise<void> looked;
    worker.post([&] { looked.set_value(); });
    looked.get_future().wait();
    worker.stop();
}

QTEST_APPLESS_MAIN(ShardingTest)
#include "sharding_test.moc"
