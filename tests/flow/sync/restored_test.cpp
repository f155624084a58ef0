// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
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

#include <format>
#include <set>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

const std::string kCrossing = "01935b8e-0000-7000-8000-0000000000aa";

struct Machine {
    Machine(Identity given, Random& random, Log& log)
        : identity(std::move(given)), journal(identity.kiosk, identity.journalSeed),
          link(linkFor(identity, random).value()), uplink(link, journal, atOnce(), log),
          downlink(link, feed, identity.port, identity.trustedKeys(), atOnce(), log)
    {}
    void append(int events)
    {
        for (int i = 0; i < events; ++i)
            journal.append("document.read", R"({"n":1})", kCrossing);
    }
    /// The first may begin at a head that the gateway had.
    bool push() { return uplink.pushAll() || uplink.pushAll(); }

    Identity identity;
    MemoryJournal journal;
    MemoryFeed feed;
    GatewayLink link;
    Uplink uplink;
    Downlink downlink;
};

} // namespace

/// A gateway whose tables came from a backup is behind its machines. They bring what it lacks, and miss nothing.
class RestoredTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void cleanup();
    void machinesBringWhatIsMissing();
    void whoCameAfterTheBackupIsEnrolledAgain();

  private:
    std::unique_ptr<Machine> machine(const std::string& id, const std::string& role)
    {
        return std::make_unique<Machine>(gateway_->enrol(id, role).value(), random_, log_);
    }
    std::string file() const { return (gateway_->folder() / "backup").string(); }
    std::string databaseName() const
    {
        const std::string& address = gateway_->databaseAddress(); // "postgresql:///NAME?…"
        const std::size_t from = std::string_view("postgresql:///").size();
        return address.substr(from, address.find('?') - from);
    }
    Result<Database> tables() const
    {
        return onPostgres() ? Database::connect(gateway_->databaseAddress())
                            : Database::open(databaseFile(gateway_->folder()));
    }
    /// While the gateway serves.
    Result<> backUp() const
    {
        if (onPostgres())
            return runPostgresProgram("pg_dump", {"--format=custom", "--file=" + file(), databaseName()});
        return tables()->script(std::format("VACUUM INTO '{}'", file()));
    }
    /// As the operator's page has it: the gateway is gone, with all that it took since.
    Result<> putBack() const
    {
        gateway_->kill();
        if (onPostgres()) {
            if (auto ok = runPostgresProgram("dropdb", {"--force", databaseName()}); !ok)
                return ok;
            if (auto ok = runPostgresProgram("createdb", {databaseName()}); !ok)
                return ok;
            if (auto ok = runPostgresProgram("pg_restore", {"--dbname=" + databaseName(), file()}); !ok)
                return ok;
        } else {
            const auto own = databaseFile(gateway_->folder());
            for (const char* end : {"-wal", "-shm"})
                std::filesystem::remove(own.string() + end);
            std::filesystem::copy_file(file(), own, std::filesystem::copy_options::overwrite_existing);
        }
        if (auto told = gateway_->command("restored"); !told)
            return failed(std::move(told));
        return gateway_->run();
    }
    bool holds(const MemoryJournal& journal) const
    {
        auto database = tables().value();
        auto rows = database.query("SELECT hash FROM event WHERE kiosk = ? ORDER BY seq", journal.name);
        std::size_t count = 0;
        for (; rows.next(); ++count)
            if (count >= journal.events.size() || !std::ranges::equal(rows.blob(0), journal.events[count].hash))
                return false;
        return count == journal.events.size();
    }
    static std::set<std::string> heard(Machine& machine, std::size_t keys)
    {
        std::set<std::string> all;
        for (int i = 0; i < 20 && all.size() < keys; ++i) {
            if (!machine.downlink.step(std::chrono::seconds{2}))
                return {};
            all.clear();
            for (const FeedEntry& entry : machine.feed.entries())
                all.insert(entry.key);
        }
        return all;
    }

    SystemRandom random_;
    QuietLog log_;
    std::unique_ptr<ServerProcess> gateway_;
};

void RestoredTest::init()
{
    gateway_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    QVERIFY(gateway_->run());
}

void RestoredTest::cleanup()
{
    gateway_.reset();
}

void RestoredTest::machinesBringWhatIsMissing()
{
    const auto first = machine("HKM-K01", "kiosk");
    const auto second = machine("HKM-K02", "kiosk");
    const auto staff = machine("HKM-S01", "staff");
    first->append(5);
    QVERIFY(first->push());
    QCOMPARE(heard(*staff, 5).size(), std::size_t{5});
    QVERIFY(backUp());
    first->append(5);
    QVERIFY(first->push());
    QCOMPARE(heard(*staff, 10).size(), std::size_t{10});
    const int snapshots = staff->feed.snapshots();

    QVERIFY(putBack());
    // What is published now would have had the numbers that the station heard already.
    second->append(5);
    QVERIFY(second->push());
    first->append(1);
    QVERIFY(first->push());
    QVERIFY(first->journal.acknowledgedHead == first->journal.head().value());
    QVERIFY(holds(first->journal) && holds(second->journal));
    const auto keys = heard(*staff, 16);
    QCOMPARE(keys.size(), std::size_t{16});
    QVERIFY(keys.contains("HKM-K02/1") && keys.contains("HKM-K01/11"));
    QCOMPARE(staff->feed.snapshots(), snapshots); // it goes on from where it was
}

/// And who was revoked after it is revoked again: the page for operators says so.
void RestoredTest::whoCameAfterTheBackupIsEnrolledAgain()
{
    const auto old = machine("HKM-K01", "kiosk");
    QVERIFY(backUp());
    QVERIFY(gateway_->command("revoke", {"--kiosk", "HKM-K01"}));
    old->append(1);
    QCOMPARE(old->uplink.pushAll().error().code, Errc::Denied);
    const auto young = machine("HKM-K02", "kiosk");
    young->append(1);
    QVERIFY(young->push());

    QVERIFY(putBack());
    young->append(1);
    QCOMPARE(young->uplink.pushAll().error().code, Errc::Denied);
    const auto again = machine("HKM-K02", "kiosk");
    again->append(1);
    QVERIFY(again->push());
    QVERIFY(old->push());
    QVERIFY(gateway_->command("revoke", {"--kiosk", "HKM-K01"}));
    old->append(1);
    QCOMPARE(old->uplink.pushAll().error().code, Errc::Denied);
}

QTEST_GUILESS_MAIN(RestoredTest)
#include "restored_test.moc"
