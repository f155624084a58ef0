// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"
#include "sync/client/sync_loop.h"
#include "tests/support/paths.h"
#include "tests/support/sync/memory_feed.h"
#include "tests/support/sync/memory_journal.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <QTest>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <vector>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

/// Keeps what the loop reports.
class Reports {
  public:
    void add(const LinkStatus& status)
    {
        {
            const std::lock_guard lock(mutex_);
            last_ = status;
        }
        changed_.notify_all();
    }
    bool waitFor(LinkState state)
    {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, std::chrono::seconds{30}, [&] { return last_.state == state; });
    }
    LinkStatus last()
    {
        const std::lock_guard lock(mutex_);
        return last_;
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    LinkStatus last_;
};

/// No wait is longer than it must: backoffs draw nothing.
class NoJitter final : public Random {
  public:
    void fill(std::span<std::uint8_t> bytes) override { std::ranges::fill(bytes, std::uint8_t{0}); }
};

} // namespace

class SyncLoopTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void deliversAndSaysOnline();
    void comesBackByItself();
    void failingDownloadHoldsNoUploadUp();
    void endsWhileItWaits();

  private:
    std::unique_ptr<SyncLoop> start(const Identity& identity, Random& random)
    {
        return SyncLoop::start(identity, {*journal_, feed_, onStore_, [this](const LinkStatus& s) { reports_.add(s); },
                                          clock_, random, log_})
            .value();
    }
    void append(const char* type)
    {
        onStore_([&] { journal_->append(type, "{}", "01935b8e-0000-7000-8000-0000000000aa"); });
    }

    SystemClock clock_;
    SystemRandom random_;
    NoJitter noJitter_;
    QuietLog log_;
    OnStoreThread onStore_ = atOnce();
    std::unique_ptr<ServerProcess> gateway_;
    std::optional<Identity> identity_;
    std::optional<MemoryJournal> journal_;
    MemoryFeed feed_;
    Reports reports_;
};

void SyncLoopTest::init()
{
    gateway_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    QVERIFY(gateway_->run());
    identity_ = gateway_->enrol("HKM-S01", "staff").value();
    journal_.emplace("HKM-S01", identity_->journalSeed);
    QVERIFY(feed_.replace({}, 0, UtcTime{}));
    reports_.add({});
}

void SyncLoopTest::deliversAndSaysOnline()
{
    append("staff.signed_in");
    const auto loop = start(*identity_, random_);
    QVERIFY(reports_.waitFor(LinkState::Online));
    QVERIFY(loop->status().since > UtcTime{});
    // What a kiosk writes comes back down to the staff station.
    const Identity kiosk = gateway_->enrol("HKM-K01", "kiosk").value();
    MemoryJournal other("HKM-K01", kiosk.journalSeed);
    MemoryFeed otherFeed;
    other.append("document.read", "{}", "01935b8e-0000-7000-8000-0000000000aa");
    const auto otherLoop = SyncLoop::start(kiosk, {other, otherFeed, atOnce(), {}, clock_, random_, log_}).value();
    QVERIFY(feed_.waitFor([](const auto& entries) { return entries.size() == 1; }));
}

void SyncLoopTest::comesBackByItself()
{
    const auto loop = start(*identity_, noJitter_);
    QVERIFY(reports_.waitFor(LinkState::Online));
    gateway_->kill();
    append("staff.signed_in");
    loop->poke();
    QVERIFY(reports_.waitFor(LinkState::Offline));
    QVERIFY(reports_.last().uplink.has_value());
    QCOMPARE(reports_.last().uplink->code, Errc::Unavailable);
    QVERIFY(gateway_->run());
    QVERIFY(reports_.waitFor(LinkState::Online));
    QVERIFY(!reports_.last().uplink.has_value());
    onStore_([&] { QVERIFY(journal_->acknowledgedHead == journal_->head().value()); });
}

void SyncLoopTest::failingDownloadHoldsNoUploadUp()
{
    Identity mistaken = *identity_;
    mistaken.port = "CNMOH"; // this gateway has no such feed
    append("staff.signed_in");
    const auto loop = start(mistaken, noJitter_);
    QVERIFY(reports_.waitFor(LinkState::Late));
    append("staff.signed_out");
    loop->poke();
    const auto delivered = [&] {
        std::uint64_t seq = 0;
        onStore_([&] { seq = journal_->acknowledgedHead.seq; });
        return seq == 2;
    };
    QVERIFY(QTest::qWaitFor(delivered, 30'000));
    // Late it was already before the first answer to the download.
    QVERIFY(QTest::qWaitFor([&] { return reports_.last().downlink.has_value(); }, 30'000));
    QCOMPARE(reports_.last().downlink->code, Errc::NotFound);
}

void SyncLoopTest::endsWhileItWaits()
{
    auto loop = start(*identity_, random_);
    QVERIFY(reports_.waitFor(LinkState::Online));
    loop.reset(); // in the middle of a long poll of 25 s; the test's time limit is the judge
    Identity nobody = *identity_;
    nobody.gatewayUrl = "https://127.0.0.1:1";
    loop = start(nobody, random_);
    QVERIFY(reports_.waitFor(LinkState::Offline));
    loop.reset(); // in the middle of a backoff
}

QTEST_GUILESS_MAIN(SyncLoopTest)
#include "sync_loop_test.moc"
