// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/counters.h"
#include "sync/gateway/database/postgres_connection.h"
#include "sync/gateway/schema.h"
#include "tests/support/gateway/trial_database.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <libpq-fe.h>
#include <limits>
#include <memory>
#include <optional>

using namespace tongguan;
using namespace tongguan::sync;
using namespace std::string_literals;

/// What the rest of the gateway may count on, on both engines; and what is so on PostgreSQL alone, as only there
/// somebody else is.
class DatabaseTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void valuesComeBack_data();
    void valuesComeBack();
    void numbersComeBack();
    void rowsEnd();
    void errorsAreTold();
    void transactionIsAllOrNothing();
    void innerPartGoesAlone();
    void failedStatementEndsWithItsPart();
    void failedStatementIsNeverCommitted();
    void migratesOnce();
    void transactionThatCouldNotBegin();
    void rightsOfTheGatewayAreNoAnswer();
    void serverThatStandsStill();
    void lostConnectionTakesItsTransaction();
    void lostConnectionComesBack();
    void nobodyThere();
    void oneLeads();
    void heldRowIsPassedOver();
    void laxServerIsMadeStrict();

  private:
    Result<Database> again() { return Database::connect(address_); }
    /// Breaks every connection but its own, as a server that is started anew does.
    void breakOthers()
    {
        auto other = again().value();
        QVERIFY(other.script("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                             " WHERE datname = current_database() AND pid <> pg_backend_pid()"));
    }
    std::int64_t rows()
    {
        auto count = database_->query("SELECT COUNT(*) FROM trial");
        return count.next() ? count.integer(0) : -1;
    }
    Result<> put(std::int64_t id)
    {
        return database_->run("INSERT INTO trial (id, word, bytes) VALUES (?, ?, ?)", id, std::string_view("w"),
                              ByteView());
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::string address_;
    std::optional<Database> database_;
};

void DatabaseTest::init()
{
    database_.reset();
    folder_ = std::make_unique<QTemporaryDir>();
    if (onPostgres()) {
        address_ = makePostgresDatabase().value();
        database_.emplace(again().value());
    } else {
        database_.emplace(openTrialDatabase(folder_->path().toStdString()).value());
    }
    QVERIFY(database_->script("CREATE TABLE trial (id BIGINT PRIMARY KEY, word TEXT NOT NULL, bytes BLOB NOT NULL)"));
}

void DatabaseTest::valuesComeBack_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("plain") << QByteArray(R"({"n":"封志 \"1\" ?"})");
    QTest::newRow("zero") << QByteArray("a\0b", 3);
    QTest::newRow("no UTF-8") << QByteArray("\xFF\xFE");
    QTest::newRow("private use") << QByteArray("\xEE\x80\x80");
    QTest::newRow("long") << QByteArray(2'000'000, 'x');
}

void DatabaseTest::valuesComeBack()
{
    QFETCH(QByteArray, value);
    const std::string text = value.toStdString();
    QVERIFY(database_->run("INSERT INTO trial (id, word, bytes) VALUES (?, ?, ?)", std::int64_t{1},
                           std::string_view(text), asBytes(text)));
    auto row = database_->query("SELECT word, bytes FROM trial WHERE word = ?", text);
    QVERIFY(row.next());
    QVERIFY(row.text(0) == text);
    QVERIFY(asText(row.blob(1)) == text);
    QVERIFY(!row.isNull(0) && !row.isNull(1));
    QVERIFY(!row.next());
}

void DatabaseTest::numbersComeBack()
{
    using Limits = std::numeric_limits<std::int64_t>;
    for (const std::int64_t number : {std::int64_t{0}, std::int64_t{-1}, Limits::min(), Limits::max()}) {
        auto row = database_->query("SELECT CAST(? AS BIGINT), 7, 1 = 1, NULL AS absent", number);
        QVERIFY(row.next());
        QCOMPARE(row.integer(0), number);
        QCOMPARE(row.integer(1), 7);
        QCOMPARE(row.integer(2), 1);
        QVERIFY(row.isNull(3));
        QCOMPARE(row.integer(3), 0);
        QCOMPARE(row.text(3), std::string());
    }
}

void DatabaseTest::rowsEnd()
{
    for (std::int64_t i = 0; i < 3; ++i)
        QVERIFY(put(i));
    for (int turn = 0; turn < 2; ++turn) { // a statement is used again
        auto all = database_->query("SELECT id FROM trial WHERE id >= ? ORDER BY id", std::int64_t{1});
        QVERIFY(all.next() && all.integer(0) == 1);
        QVERIFY(all.next() && all.integer(0) == 2);
        QVERIFY(!all.next());
        QVERIFY(!all.next()); // and does not begin anew
        QVERIFY(all.finish());
    }
    auto changed = database_->query("UPDATE trial SET word = ? WHERE id = ? RETURNING word", std::string_view("new"),
                                    std::int64_t{1});
    QVERIFY(changed.next());
    QCOMPARE(changed.text(0), std::string("new"));
}

void DatabaseTest::errorsAreTold()
{
    auto wrong = database_->query("SELECT nonsense FROM nowhere");
    QVERIFY(!wrong.next());
    QVERIFY(!wrong.finish());
    QCOMPARE(wrong.none(Errc::NotFound, "no row").error().code, Errc::Unavailable);
    auto none = database_->query("SELECT id FROM trial");
    QVERIFY(!none.next());
    QCOMPARE(none.none(Errc::NotFound, "no row").error().code, Errc::NotFound);
    QVERIFY(put(1));
    QVERIFY(!put(1)); // the key is taken
    QCOMPARE(rows(), 1);
}

void DatabaseTest::transactionIsAllOrNothing()
{
    {
        Transaction given_up(*database_);
        QVERIFY(database_->isInTransaction());
        QVERIFY(put(1));
    }
    QVERIFY(!database_->isInTransaction());
    QCOMPARE(rows(), 0);
    Transaction kept(*database_);
    QVERIFY(put(1) && put(2));
    QVERIFY(kept.commit());
    QCOMPARE(rows(), 2);
}

void DatabaseTest::innerPartGoesAlone()
{
    Transaction outer(*database_);
    QVERIFY(put(1));
    {
        Transaction given_up(*database_);
        QVERIFY(put(2));
        Transaction deeper(*database_);
        QVERIFY(put(3));
        QVERIFY(deeper.commit());
    }
    {
        Transaction kept(*database_);
        QVERIFY(put(4));
        QVERIFY(kept.commit());
    }
    QVERIFY(outer.commit());
    QCOMPARE(rows(), 2);
}

/// The others of a group go on.
void DatabaseTest::failedStatementEndsWithItsPart()
{
    QVERIFY(put(1));
    Transaction group(*database_);
    {
        Transaction part(*database_);
        QVERIFY(put(2));
        QVERIFY(!put(1));
    }
    {
        Transaction part(*database_);
        QVERIFY(put(3));
        QVERIFY(part.commit());
    }
    QVERIFY(group.commit());
    QCOMPARE(rows(), 2);
}

/// PostgreSQL answers such a COMMIT without an error.
void DatabaseTest::failedStatementIsNeverCommitted()
{
    if (!onPostgres())
        QSKIP("SQLite goes on after a statement that failed");
    QVERIFY(put(1));
    {
        Transaction group(*database_);
        QVERIFY(put(2));
        QVERIFY(!put(1));
        QVERIFY(!put(3));
        QVERIFY(!group.commit());
    }
    QVERIFY(!database_->isInTransaction());
    QCOMPARE(rows(), 1);
}

void DatabaseTest::migratesOnce()
{
    QVERIFY(migrate(*database_));
    QVERIFY(migrate(*database_));
    QCOMPARE(counter(*database_, "feed").value(), 0);
    QCOMPARE(counter(*database_, "no such").error().code, Errc::Corrupt);
}

/// What it was for is not done outside of it, on the connection that comes next.
void DatabaseTest::transactionThatCouldNotBegin()
{
    if (!onPostgres())
        QSKIP("a file is not lost");
    breakOthers();
    {
        Transaction transaction(*database_);
        QVERIFY(!transaction.begun());
        QVERIFY(database_->isInTransaction());
        QVERIFY(!put(1));
        QVERIFY(!database_->script("INSERT INTO trial VALUES (2, '', '')"));
        {
            Transaction part(*database_);
            QVERIFY(!part.begun());
            QVERIFY(!put(3));
        }
        QVERIFY(!put(4));
        QCOMPARE(transaction.commit().error().code, Errc::Unavailable);
    }
    QVERIFY(!database_->isInTransaction());
    QCOMPARE(rows(), 0);
    QVERIFY(put(5));
}

/// A machine is not refused because this gateway may not read a table, as after a restore by another role.
void DatabaseTest::rightsOfTheGatewayAreNoAnswer()
{
    if (!onPostgres())
        QSKIP("a file has no roles");
    QVERIFY(database_->script("DO $$BEGIN CREATE ROLE reader; EXCEPTION WHEN duplicate_object THEN NULL; END$$;"
                              "SET ROLE reader"));
    auto refused = database_->query("SELECT id FROM trial");
    QVERIFY(!refused.next());
    QCOMPARE(refused.none(Errc::Denied, "no row").error().code, Errc::Unavailable);
}

/// Its connections stay open, and nothing ever comes over them.
void DatabaseTest::serverThatStandsStill()
{
    if (!onPostgres())
        QSKIP("a file does not stand still");
    constexpr std::chrono::milliseconds kShort{500};
    PostgresConnection connection(address_, {.statement = kShort, .commit = kShort});
    const auto standStill = [&] {
        auto own = connection.execute("SELECT pg_backend_pid()::text");
        const pid_t session = own ? static_cast<pid_t>(std::stol(PQgetvalue(own->get(), 0, 0))) : -1;
        return session > 0 && ::kill(session, SIGSTOP) == 0 ? session : -1;
    };
    const pid_t first = standStill();
    QVERIFY(first > 0);
    QCOMPARE(connection.execute("SELECT 1").error().code, Errc::Unavailable);
    QVERIFY(connection.execute("SELECT 1")); // on another connection
    QVERIFY(connection.begin());
    const pid_t second = standStill();
    QVERIFY(second > 0);
    QCOMPARE(connection.commit().error().code, Errc::Unavailable);
    QVERIFY(!connection.execute("SELECT 1")); // not outside of the transaction
    connection.rollback();
    QVERIFY(connection.execute("SELECT 1"));
    QCOMPARE(::kill(first, SIGCONT), 0);
    QCOMPARE(::kill(second, SIGCONT), 0);
}

/// Nothing of it is carried out outside of it, on the connection that comes next.
void DatabaseTest::lostConnectionTakesItsTransaction()
{
    if (!onPostgres())
        QSKIP("a file is not lost");
    {
        Transaction transaction(*database_);
        QVERIFY(put(1));
        breakOthers();
        QVERIFY(!put(2));
        QVERIFY(!put(3));
        Transaction part(*database_);
        QVERIFY(!part.begun());
        QVERIFY(!part.commit());
        QCOMPARE(transaction.commit().error().code, Errc::Unavailable);
        QVERIFY(!put(4));
    }
    QCOMPARE(rows(), 0);
    {
        Transaction transaction(*database_);
        QVERIFY(put(5));
        breakOthers();
        QVERIFY(!transaction.commit()); // nobody knows
    }
    QCOMPARE(rows(), 0);
    QVERIFY(put(6));
}

void DatabaseTest::lostConnectionComesBack()
{
    if (!onPostgres())
        QSKIP("a file is not lost");
    QVERIFY(put(1));
    breakOthers();
    auto lost = database_->query("SELECT id FROM trial WHERE id = ?", std::int64_t{1});
    QVERIFY(!lost.next());
    QCOMPARE(lost.none(Errc::NotFound, "no row").error().code, Errc::Unavailable); // not "there is none"
    QVERIFY(put(2));                                                               // prepared anew
    QCOMPARE(rows(), 2);
    breakOthers();
    QVERIFY(!Transaction(*database_).begun());
    Transaction next(*database_);
    QVERIFY(next.begun());
    QVERIFY(put(3));
    QVERIFY(next.commit());
}

void DatabaseTest::nobodyThere()
{
    QCOMPARE(Database::connect("postgresql:///none?host=" + folder_->path().toStdString()).error().code,
             Errc::Unavailable);
    QCOMPARE(Database::connect("/var/lib/tongguan").error().code, Errc::InvalidInput);
    const auto secret = Database::connect("postgresql://user:secret@[/broken");
    QCOMPARE(secret.error().code, Errc::InvalidInput);
    QVERIFY(!secret.error().what.contains("secret"));
}

void DatabaseTest::oneLeads()
{
    QVERIFY(database_->leads().value());
    QVERIFY(database_->leads().value());
    if (!onPostgres())
        return;
    auto other = again().value();
    QVERIFY(!other.leads().value());
    database_.reset();
    QVERIFY(QTest::qWaitFor([&] { return other.leads().value(); })); // its server hears of it soon
}

void DatabaseTest::heldRowIsPassedOver()
{
    QVERIFY(put(1));
    Transaction transaction(*database_);
    constexpr std::string_view kHold = "SELECT id FROM trial WHERE id = ? FOR UPDATE SKIP LOCKED";
    auto held = database_->query(kHold, std::int64_t{1});
    QVERIFY(held.next());
    if (!onPostgres())
        return;
    auto other = again().value();
    Transaction others(other);
    auto passed = other.query(kHold, std::int64_t{1});
    QVERIFY(!passed.next());
    QVERIFY(passed.finish());
}

void DatabaseTest::laxServerIsMadeStrict()
{
    if (!onPostgres())
        QSKIP("SQLite's pragma is set when it is opened");
    for (const auto& [lax, found] : {std::pair{"off", "on"}, std::pair{"local", "on"}, std::pair{"on", "on"},
                                     std::pair{"remote_apply", "remote_apply"}}) {
        QVERIFY(database_->script("DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = "s + lax +
                                  "', current_database()); END$$"));
        auto other = again().value();
        auto row = other.query("SELECT current_setting('synchronous_commit')");
        QVERIFY(row.next());
        QCOMPARE(row.text(0), std::string(found));
    }
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
