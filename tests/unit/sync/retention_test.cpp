// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "sync/gateway/retention.h"
#include "sync/gateway/schema.h"
#include "tests/support/gateway/trial_database.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

constexpr UtcTime kNow = fromMicroseconds(1'795'600'800'000'000);

class StoppedClock final : public Clock {
  public:
    UtcTime now() const override { return kNow; }
    Microseconds monotonic() const override { return {}; }
    std::string boot() const override { return "boot"; }
    bool trusted() const override { return true; }
};

} // namespace

/// What a gateway lets go, and what it has to keep.
class RetentionTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void bodies_data();
    void bodies();
    void theRuleIsData();
    void anEventBeforeAnOldOneIsOld();
    void manyInPieces();
    void whatDivergedGoesWhole();

  private:
    bool addEvent(std::int64_t seq, const std::string& type, std::chrono::days age)
    {
        const Bytes hash(32, 0);
        return database_
            ->run("INSERT INTO event (kiosk, seq, id, type, at, boot, mono, actor, crossing, body, body_hash, hash) "
                  "VALUES ('HKM-K01', ?, ?, ?, ?, 'b', 0, 'driver', 'c1', '{\"name\":\"LI YANGBEN\"}', ?, ?)",
                  seq, std::to_string(seq), type, toMicroseconds(kNow - age), ByteView(hash), ByteView(hash))
            .has_value();
    }
    bool journal(std::int64_t seq, std::int64_t relayed, std::int64_t sent)
    {
        const Bytes hash(32, 0);
        return database_
            ->run("INSERT INTO journal (kiosk, seq, hash, relayed, sent) VALUES ('HKM-K01', ?, ?, ?, ?)", seq,
                  ByteView(hash), relayed, sent)
            .has_value();
    }
    std::int64_t number(std::string_view sql)
    {
        auto row = database_->query(sql);
        return row.next() ? row.integer(0) : -1;
    }
    std::int64_t bodiesLeft() { return number("SELECT COUNT(*) FROM event WHERE kiosk = 'HKM-K01' AND body <> ''"); }
    std::int64_t keep(bool sendsOn)
    {
        Retention retention(*database_, clock_, sendsOn);
        std::int64_t erased = 0;
        while (const auto step = retention.step().value())
            erased += *step;
        return erased;
    }
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Database> database_;
    StoppedClock clock_;
};

void RetentionTest::init()
{
    database_.reset();
    folder_ = std::make_unique<QTemporaryDir>();
    database_ = std::make_unique<Database>(openTrialDatabase(folder_->path().toStdString()).value());
    QVERIFY(migrate(*database_));
}

void RetentionTest::bodies_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("days"); // old
    QTest::addColumn<bool>("relayed");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<bool>("hasWindow");
    QTest::addColumn<bool>("goes");
    const auto row = [](const char* name, const char* type, int days, bool relayed, bool sent, bool window, bool goes) {
        QTest::newRow(name) << QByteArray(type) << days << relayed << sent << window << goes;
    };
    row("a passport", "document.read", 91, true, true, true, true);
    row("a licence", "licence.read", 91, true, true, true, true);
    row("a passenger", "passenger.read", 91, true, true, true, true);
    row("not old enough", "document.read", 89, true, true, true, false);
    row("says nobody's name", "crossing.decided", 400, true, true, true, false);
    row("not sent on yet", "document.read", 400, true, false, true, false);
    row("not passed on here yet", "document.read", 400, false, true, true, false);
    row("sent to nobody", "document.read", 91, true, false, false, true);
}

void RetentionTest::bodies()
{
    QFETCH(QByteArray, type);
    QFETCH(int, days);
    QFETCH(bool, relayed);
    QFETCH(bool, sent);
    QFETCH(bool, hasWindow);
    QFETCH(bool, goes);
    QVERIFY(addEvent(1, type.toStdString(), std::chrono::days{days}));
    QVERIFY(journal(1, relayed ? 1 : 0, sent ? 1 : 0));
    QCOMPARE(keep(hasWindow), goes ? 1 : 0);
    QCOMPARE(bodiesLeft(), goes ? 0 : 1);
    QCOMPARE(number("SELECT COUNT(*) FROM event WHERE kiosk = 'HKM-K01'"), 1);
    QCOMPARE(keep(hasWindow), 0);
}

/// Thirty days, from a day on that has come; sixty from one that has not.
void RetentionTest::theRuleIsData()
{
    const auto rule = [&](const char* key, const char* body) {
        return database_
            ->run("INSERT INTO feed (position, dataset, entry_key, audience, removed, as_of, body, signer, signature, "
                  "published_at) VALUES (?, 'retention', ?, 'staff', 0, 0, ?, '', ?, 0)",
                  std::int64_t{key[0]}, key, body, ByteView())
            .has_value();
    };
    QVERIFY(rule("a", R"({"kind":"gateway.persons","hours":720,"capHours":0,"validFrom":0})"));
    QVERIFY(rule("b", R"({"kind":"gateway.persons","hours":1440,"capHours":0,"validFrom":9000000000000000})"));
    QVERIFY(addEvent(1, "document.read", std::chrono::days{31}));
    QVERIFY(addEvent(2, "document.read", std::chrono::days{29}));
    QVERIFY(journal(2, 2, 2));
    QCOMPARE(keep(true), 1);
    QCOMPARE(bodiesLeft(), 1);
}

/// A machine whose clock stood in the next century for a day keeps no name for ever.
void RetentionTest::anEventBeforeAnOldOneIsOld()
{
    QVERIFY(addEvent(1, "document.read", std::chrono::days{-36500}));
    QVERIFY(addEvent(2, "crossing.decided", std::chrono::days{91}));
    QVERIFY(addEvent(3, "document.read", std::chrono::days{-36500}));
    QVERIFY(journal(3, 3, 3));
    QCOMPARE(keep(true), 1);
    QCOMPARE(bodiesLeft(), 2);
}

void RetentionTest::manyInPieces()
{
    constexpr std::int64_t kMany = 4500;
    Transaction transaction(*database_);
    for (std::int64_t seq = 1; seq <= kMany; ++seq)
        QVERIFY(addEvent(seq, seq % 3 == 0 ? "document.read" : "ticket.issued", std::chrono::days{100}));
    QVERIFY(journal(kMany, kMany, kMany));
    QVERIFY(transaction.commit());
    Retention retention(*database_, clock_, true);
    int pieces = 0;
    std::int64_t erased = 0;
    while (const auto step = retention.step().value()) {
        ++pieces;
        erased += *step;
    }
    QCOMPARE(pieces, 3);
    QCOMPARE(erased, kMany / 3);
}

void RetentionTest::whatDivergedGoesWhole()
{
    const Bytes hash(32, 0);
    for (const int days : {89, 91})
        QVERIFY(database_->run(
            "INSERT INTO quarantine (kiosk, seq, hash, line, received_at) VALUES ('HKM-K01', ?, ?, '{}', ?)",
            std::int64_t{days}, ByteView(hash), toMicroseconds(kNow - std::chrono::days{days})));
    QCOMPARE(keep(true), 0);
    QCOMPARE(number("SELECT COUNT(*) FROM quarantine"), 1);
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "retention_test.moc"
