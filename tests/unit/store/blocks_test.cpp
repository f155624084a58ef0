// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How events of a crossing are found, and what a step writes.
#include "kiosk/store/migrations.h"
#include "tests/support/store/stored.h"

#include <QTest>

#include <format>
#include <map>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::store;
using namespace tongguan::test;

namespace {

using Seqs = std::vector<std::uint64_t>;

Seqs seqsOf(Journal& journal, const std::string& crossing)
{
    Seqs seqs;
    if (const auto events = journal.ofCrossing(crossing)) {
        for (const sync::Event& event : *events)
            seqs.push_back(event.header.seq);
    }
    return seqs;
}

std::string idOf(std::uint64_t number)
{
    return std::format("019361b0-0000-7000-8000-{:012}", number);
}

NewEvent noteOn(const std::string& crossing)
{
    return {.type = "kiosk.noted", .actor = "kiosk", .crossing = crossing, .body = "{}"};
}

Result<std::int64_t> count(Database& database, std::string_view what)
{
    auto counted = database.prepare(std::format("SELECT count(*) FROM {}", what));
    if (!counted)
        return failed(std::move(counted));
    if (auto row = counted->step(); !row)
        return failed(std::move(row));
    return counted->integer(0);
}

} // namespace

class BlocksTest : public QObject {
    Q_OBJECT
  private slots:
    /// Many blocks, crossings among each other, events of none between.
    void eachCrossingFindsItsOwn()
    {
        Stored stored;
        QVERIFY(stored.open());
        std::map<std::string, Seqs> expected;
        for (std::uint64_t seq = 1; seq <= 200; ++seq) {
            const std::string crossing = seq % 32 == 0           ? idOf(3)
                                         : seq % 3 == 0          ? std::string()
                                         : seq < 40 || seq > 170 ? idOf(1)
                                                                 : idOf(2);
            QVERIFY(stored.store->note("kiosk.noted", "kiosk", "{}", crossing));
            if (!crossing.empty())
                expected[crossing].push_back(seq);
        }
        QVERIFY(stored.open());
        for (const auto& [crossing, seqs] : expected)
            QCOMPARE(seqsOf(stored.store->journal(), crossing), seqs);
        QVERIFY(seqsOf(stored.store->journal(), "unknown").empty());
        QVERIFY(seqsOf(stored.store->journal(), "").empty());
    }

    /// A store of the format before, with events in several blocks.
    void anOlderStoreIsBroughtUpToDate()
    {
        Stored stored;
        std::map<std::string, Seqs> expected;
        {
            auto database = Database::open(stored.file(), stored.key);
            QVERIFY(database);
            constexpr std::size_t kBefore = 5;
            for (const Migration& migration : migrations().first(kBefore))
                QVERIFY(database->execute(migration.sql));
            QVERIFY(database->execute(std::format("PRAGMA user_version = {}", kBefore)));
            auto journal = Journal::open(*database, stored.clock, stored.random);
            QVERIFY(journal);
            for (std::uint64_t seq = 1; seq <= 70; ++seq) {
                const std::string crossing = idOf(seq / 20);
                QVERIFY(journal->append(noteOn(crossing)));
                expected[crossing].push_back(seq);
            }
            QVERIFY(database->execute("INSERT INTO crossing VALUES ('x','HKM-K01','DRAFT','ENTRY','24C01722',"
                                      "'24C01722','','','','',0,0,'',0,0,1,0,2)"));
        }
        QVERIFY(stored.open());
        for (const auto& [crossing, seqs] : expected)
            QCOMPARE(seqsOf(stored.store->journal(), crossing), seqs);
        QVERIFY(stored.store->journal().verify());
        stored.store.reset();
        auto database = Database::open(stored.file(), stored.key);
        QVERIFY(database);
        QCOMPARE(*count(*database, "crossing WHERE plate = '24C01722' AND changed_at = 2"), 1);
        QVERIFY(!database->execute("UPDATE crossing SET state = 'EXITED'")); // the triggers came along
        QCOMPARE(*count(*database, "journal_block"), 6);                     // 1-19, 20-39, 40-59, 60-70 by 32
    }

    /// A step that changes nothing that a list shows leaves the row as it is; the draft stays young all the same.
    void aDraftIsAsOldAsItsLastStep()
    {
        using namespace std::chrono_literals;
        Stored stored;
        QVERIFY(stored.open());
        const std::vector<CrossingEvent> all = ladenTruck();
        for (const CrossingEvent& event : all) {
            const auto captured = stored.store->append(kCrossing, "driver", std::vector{event});
            QVERIFY(captured);
            if (captured->state != State::Draft)
                break;
            QVERIFY(stored.store->draftsBefore(stored.clock.now())->empty());
            QCOMPARE(stored.store->draftsBefore(stored.clock.now() + 1s)->size(), std::size_t{1});
            const std::string key = documentKey(*captured);
            if (!key.empty()) {
                QCOMPARE(*stored.store->draftOf(key, stored.clock.now()), std::optional{kCrossing});
                QCOMPARE(*stored.store->draftOf(key, stored.clock.now() + 1s), std::nullopt);
            }
            stored.clock.advance(1min);
        }
    }

    /// No step makes the log grow, and no opening writes its room again or over what is in it.
    void theLogHasItsRoom()
    {
        Stored stored;
        QVERIFY(stored.open());
        const std::filesystem::path log = stored.file().string() + "-wal";
        const auto size = std::filesystem::file_size(log);
        QVERIFY(size > 4'000'000);
        QVERIFY(stored.store->append(kCrossing, "driver", ladenTruck()));
        QCOMPARE(std::filesystem::file_size(log), size);
        QVERIFY(stored.open());
        QCOMPARE(std::filesystem::file_size(log), size);
        // A crash, and somebody who cut the log: what is captured lies before its end.
        QVERIFY(stored.store->append(kCrossing, "driver", std::vector<CrossingEvent>{StaffCalled{}}));
        QTemporaryDir crash;
        const std::filesystem::path place = crash.path().toStdString();
        std::filesystem::copy(stored.place(), place, std::filesystem::copy_options::recursive);
        std::filesystem::resize_file(place / "kiosk.db-wal", 1'000'000);
        std::filesystem::remove(place / "kiosk.db-shm");
        stored.store.reset();
        stored.elsewhere = place;
        QVERIFY(stored.open());
        QCOMPARE(stored.store->journal().head().seq, std::uint64_t{8});
        QVERIFY(stored.store->journal().verify());
        QCOMPARE(std::filesystem::file_size(place / "kiosk.db-wal"), size);
    }

    /// What makes the row's page stay where it is.
    void onlyAVisibleChangeWritesTheRow()
    {
        Stored stored;
        QVERIFY(stored.open());
        int unwritten = 0;
        std::string before;
        for (const CrossingEvent& event : ladenTruck()) {
            stored.clock.advance(std::chrono::minutes{1});
            QVERIFY(stored.store->append(kCrossing, "driver", std::vector{event}));
            const std::string after = toHex(*stored.store->projectionDigest());
            unwritten += before == after;
            before = after;
        }
        QVERIFY(unwritten >= 2);
        QVERIFY(stored.store->rebuildProjections());
        QCOMPARE(toHex(*stored.store->projectionDigest()), before);
    }
};

QTEST_APPLESS_MAIN(BlocksTest)
#include "blocks_test.moc"
