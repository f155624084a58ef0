// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync_load.h"

#include "base/system.h"
#include "base/uuid.h"
#include "kiosk/store/key_keeper.h"
#include "kiosk/store/store.h"
#include "kiosk/store/store_uplink.h"
#include "sync/client/sync_loop.h"
#include "tests/bench/records.h"
#include "tests/support/sync/memory_feed.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <condition_variable>
#include <cstdio>

namespace tongguan::bench {

namespace {

const std::string kKiosk = "HKM-K01";

Result<std::unique_ptr<store::Store>> openStore(const std::filesystem::path& folder, const std::string& passphrase,
                                                const Clock& clock, Random& random, Log& log)
{
    store::PassphraseKeeper keeper(folder / "kiosk.key", passphrase, true);
    const auto key = keeper.exists() ? keeper.open() : keeper.create(random);
    if (!key)
        return std::unexpected(key.error());
    return store::Store::open({.file = folder / "kiosk.db", .kiosk = kKiosk, .port = "CNHKM", .vfs = {}}, *key, clock,
                              random, log);
}

/// The store's end of the up-log, which tells how far it got.
class WatchedUplink final : public sync::JournalSource {
  public:
    WatchedUplink(store::Store& store, const sync::SigningKey& key) : source_(store, key), last_(store.journal().head())
    {}
    std::string kiosk() const override { return source_.kiosk(); }
    Result<sync::Head> head() override { return source_.head(); }
    Result<Hash> hashAt(std::uint64_t seq) override { return source_.hashAt(seq); }
    Result<sync::Batch> readAfter(std::uint64_t seq, std::size_t maxEvents, std::size_t maxBytes) override
    {
        return source_.readAfter(seq, maxEvents, maxBytes);
    }
    Result<> acknowledged(const sync::Head& head, std::span<const sync::Parked> parked) override
    {
        {
            const std::lock_guard lock(mutex_);
            acknowledged_ = head.seq;
        }
        changed_.notify_all();
        return source_.acknowledged(head, parked);
    }

    /// Until all that was there at the start is acknowledged, or `stop`. How much it is.
    std::uint64_t waitForAll(const std::stop_token& stop)
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, stop, [this] { return acknowledged_ >= last_.seq; });
        return acknowledged_;
    }

  private:
    store::StoreUplink source_;
    const sync::Head last_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::uint64_t acknowledged_ = 0;
};

} // namespace

Result<> fillStore(const std::filesystem::path& folder, const std::string& passphrase)
{
    constexpr std::size_t kStep = 500; // one transaction
    const SystemClock clock;
    SystemRandom random;
    sync::QuietLog log;
    auto store = openStore(folder, passphrase, clock, random, log);
    if (!store)
        return failed(std::move(store));
    const auto bodies = records("-");
    if (!bodies)
        return std::unexpected(bodies.error());
    for (std::size_t done = 0; done < bodies->size(); done += kStep) {
        std::vector<clearance::CrossingEvent> events{clearance::Opened{.port = "CNHKM", .kiosk = kKiosk}};
        for (std::size_t i = done; i < std::min(done + kStep, bodies->size()); ++i)
            events.emplace_back(clearance::LicenceRead{.number = (*bodies)[i]});
        events.emplace_back(clearance::Abandoned{});
        if (auto kept = (*store)->append(makeUuid(clock.now(), random), "kiosk", events); !kept)
            return failed(std::move(kept));
    }
    return {};
}

SyncLoad::SyncLoad(std::filesystem::path folder, std::string passphrase, std::string gateway)
    : folder_(std::move(folder)), passphrase_(std::move(passphrase)), gateway_(std::move(gateway)),
      thread_([this](const std::stop_token& stop) {
          while (!stop.stop_requested()) {
              if (auto drained = drainOnce(stop); !drained) {
                  std::fprintf(stderr, "bench-touch: sync: %s\n", drained.error().what.c_str());
                  return;
              }
          }
      })
{}

Result<> SyncLoad::drainOnce(const std::stop_token& stop)
{
    const SystemClock clock;
    SystemRandom random;
    sync::QuietLog log;
    auto gateway = sync::ServerProcess::make(gateway_);
    if (!gateway)
        return failed(std::move(gateway));
    if (auto running = (*gateway)->run(); !running)
        return running;
    const auto identity = (*gateway)->enrol(kKiosk, "kiosk");
    if (!identity)
        return std::unexpected(identity.error());
    auto store = openStore(folder_, passphrase_, clock, random, log);
    if (!store)
        return failed(std::move(store));
    const auto key = sync::SigningKey::fromSeed(identity->journalSeed);
    if (!key)
        return std::unexpected(key.error());
    WatchedUplink source(**store, *key);
    sync::MemoryFeed feed;
    auto loop = sync::SyncLoop::start(*identity, {source, feed, sync::atOnce(), {}, clock, random, log});
    if (!loop)
        return failed(std::move(loop));
    events_ += source.waitForAll(stop);
    return {};
}

} // namespace tongguan::bench
