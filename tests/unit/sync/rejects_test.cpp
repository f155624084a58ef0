// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "base/system.h"
#include "kiosk/clearance/rejects.h"
#include "sync/gateway/rejects.h"
#include "sync/gateway/schema.h"
#include "tests/support/gateway/trial_database.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tongguan;
using namespace tongguan::sync;
using clearance::Reject;

/// What was set apart, as staff hear of it.
class RejectsTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void eachOnceAndNothingOfItsContent();
    void manyInSteps();

  private:
    bool park(std::int64_t seq, const std::string& type, const std::string& reason)
    {
        const Bytes hash(32, 0);
        return database_
                   ->run("INSERT INTO event (kiosk, seq, id, type, at, boot, mono, actor, crossing, body, body_hash, "
                         "hash) VALUES ('HKM-K01', ?, ?, ?, 0, 'b', 0, 'driver', 'c1', '{}', ?, ?)",
                         seq, std::to_string(seq), type, ByteView(hash), ByteView(hash))
                   .has_value() &&
               database_->run("INSERT INTO parked (kiosk, seq, reason) VALUES ('HKM-K01', ?, ?)", seq, reason)
                   .has_value();
    }
    std::vector<Reject> rows()
    {
        std::vector<Reject> all;
        auto held = database_->query("SELECT body FROM feed WHERE dataset = 'rejects' AND audience = 'staff'"
                                     " ORDER BY position");
        while (held.next())
            all.push_back(fromJson<Reject>(parseJson(held.text(0)).value()).value());
        return all;
    }
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Database> database_;
    std::unique_ptr<Feed> feed_;
    SystemClock clock_;
    SystemRandom random_;
    SigningKey key_ = SigningKey::make(random_);
};

void RejectsTest::init()
{
    feed_.reset();
    database_.reset();
    folder_ = std::make_unique<QTemporaryDir>();
    database_ = std::make_unique<Database>(openTrialDatabase(folder_->path().toStdString()).value());
    QVERIFY(migrate(*database_));
    feed_ = std::make_unique<Feed>(*database_, clock_);
}

void RejectsTest::eachOnceAndNothingOfItsContent()
{
    Rejects rejects(*database_, *feed_, "CNHKM", key_, clock_);
    QCOMPARE(rejects.tell().value(), false);
    QVERIFY(park(4, "document.read", "body: no JSON near NGUYEN"));
    QVERIFY(park(5, "Nguyen Van A <1985>", "header: the type Nguyen Van A"));
    QVERIFY(park(6, "crossing.decided", "window: lane of 24C-017.22"));
    QCOMPARE(rejects.tell().value(), true);
    QCOMPARE(rejects.tell().value(), false);
    Rejects again(*database_, *feed_, "CNHKM", key_, clock_); // the gateway started anew
    QCOMPARE(again.tell().value(), false);
    const auto all = rows();
    QCOMPARE(all.size(), std::size_t{3});
    QCOMPARE(all[0].type + " " + all[0].by + " " + all[0].code, std::string("document.read gateway BODY"));
    QCOMPARE(all[0].fields, std::vector<std::string>{"body"});
    QCOMPARE(all[0].crossing, std::string("c1"));
    QCOMPARE(all[1].type + all[1].by + " " + all[1].code, std::string("gateway HEADER"));
    QCOMPARE(all[2].by + " " + all[2].code, std::string("window FORMAT"));
    for (const Reject& one : all) {
        const std::string text = dump(toJson(one));
        for (const char* word : {"guyen", "NGUYEN", "C-017"})
            QVERIFY2(!text.contains(word), text.c_str());
    }
}

void RejectsTest::manyInSteps()
{
    Rejects rejects(*database_, *feed_, "CNHKM", key_, clock_);
    for (std::int64_t seq = 1; seq <= 250; ++seq)
        QVERIFY(park(seq, "document.read", "body: no JSON"));
    while (rejects.tell().value()) {
    }
    QCOMPARE(rows().size(), std::size_t{250});
}

QTEST_GUILESS_MAIN(RejectsTest)
#include "rejects_test.moc"
