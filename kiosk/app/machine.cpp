// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/machine.h"

#include "kiosk/store/sample_port.h"
#include "kiosk/store/store_folder.h"
#include "sync/client/stored_identity.h"

#include <format>
#include <utility>

namespace tongguan::app {

namespace {

// What a trial calls itself.
constexpr const char* kTrialKiosk = "HKM-K01";
constexpr const char* kTrialPort = "CNHKM";

constexpr std::chrono::hours kRetentionEvery{1};
constexpr std::chrono::seconds kNextKeyEvery{15};

flow::LinkState shown(sync::LinkState state)
{
    switch (state) {
    case sync::LinkState::Online:
        return flow::LinkState::Online;
    case sync::LinkState::Late:
        return flow::LinkState::Late;
    case sync::LinkState::Offline:
        break;
    }
    return flow::LinkState::Offline;
}

} // namespace

Machine::Machine(MachineOptions options, MachineCallbacks callbacks, Log& log)
    : options_(std::move(options)), callbacks_(std::move(callbacks)), log_(log),
      clock_(options_.clock == nullptr ? systemClock_ : *options_.clock), status_(options_.folder, clock_)
{}

void Machine::run(Role& role)
{
    thread_.post([this, &role] {
        auto opened = open();
        if (opened)
            opened = role.opened({.store = *store_, .key = *key_, .whole = store_->journal().verify().has_value()});
        if (!opened) {
            log_.write(
                Severity::Error, "tongguan.app",
                std::format("not_opened code=\"{}\" what=\"{}\"", name(opened.error().code), opened.error().what));
            if (callbacks_.onFailed)
                callbacks_.onFailed(opened.error());
            return;
        }
        role_ = &role;
        refreshLink();
        if (callbacks_.onOpened)
            callbacks_.onOpened(store_->kiosk());
    });
}

Result<> Machine::open()
{
    const bool trial = !options_.samplePort.empty();
    auto opened = store::openFolder({.folder = options_.folder,
                                     .passphrase = options_.passphrase,
                                     .kiosk = trial ? kTrialKiosk : "",
                                     .port = trial ? kTrialPort : "",
                                     .make = trial,
                                     .cheapKey = options_.cheapKey},
                                    clock_, random_, log_);
    if (!opened)
        return failed(std::move(opened));
    store_ = std::move(*opened);
    if (trial) {
        key_.emplace(sync::SigningKey::make(random_));
        return store::loadSamplePort(*store_, options_.samplePort, clock_.now());
    }
    auto identity = sync::identityOf(*store_);
    if (!identity)
        return failed(std::move(identity));
    auto key = sync::SigningKey::fromSeed(identity->journalSeed);
    if (!key)
        return failed(std::move(key));
    identity_.emplace(std::move(*identity));
    key_.emplace(std::move(*key));
    uplink_.emplace(*store_, *key_);
    feed_.emplace(*store_, [this] {
        refreshLink();
        role_->feedApplied();
    });
    pictures_.emplace(*store_, [this](const std::string& /*picture*/) { role_->pictureFetched(); });
    return usePictureKey();
}

/// Machines that were enrolled before there were such keys keep their pictures to themselves.
Result<> Machine::usePictureKey()
{
    if (!identity_->pictureKey)
        return {};
    auto key = sync::PictureKey::fromBytes(*identity_->pictureKey);
    if (!key)
        return failed(std::move(key));
    return store_->usePictureKey(std::move(*key));
}

void Machine::startSync()
{
    if (!identity_ || sync_)
        return;
    if (!lineIdentity_)
        lineIdentity_ = *identity_;
    const bool kiosk = lineIdentity_->role == "kiosk";
    auto started = sync::SyncLoop::start(*lineIdentity_,
                                         {.source = *uplink_,
                                          .sink = *feed_,
                                          .onStoreThread = [this](auto task) { thread_.post(std::move(task)); },
                                          .onStatus = [this](const sync::LinkStatus& status) { linkTold(status); },
                                          .clock = clock_,
                                          .random = random_,
                                          .log = log_,
                                          .pictures = kiosk ? &*pictures_ : nullptr,
                                          .wantedPictures = lineIdentity_->role == "staff" ? &*pictures_ : nullptr,
                                          .onRenewed = [this](const sync::Identity& next) { certificateCame(next); },
                                          .machineStatus = [this] { return status_.text(); }});
    if (started)
        sync_ = std::move(*started);
    else // the kiosk goes on without a line, and says so
        log_.write(Severity::Error, "tongguan.app", std::format("no_line what=\"{}\"", started.error().what));
}

void Machine::linkTold(const sync::LinkStatus& status)
{
    thread_.post([this, state = shown(status.state)] {
        link_ = state;
        refreshLink();
    });
}

/// On the line's thread. Both certificates are good until the new one is used, so nothing is lost where the power goes.
void Machine::certificateCame(const sync::Identity& next)
{
    thread_.post([this, next] {
        if (const auto kept = sync::keepIdentity(*store_, next); !kept) {
            log_.write(Severity::Error, "tongguan.app", std::format("not_renewed what=\"{}\"", kept.error().what));
            return;
        }
        const std::lock_guard lock(renewing_);
        next_ = next;
    });
}

/// The old line ends on a thread of its own, as nobody at the screen should wait for it; then the new one begins.
void Machine::useNewCertificate()
{
    if (ended_.exchange(false)) {
        startSync();
        return;
    }
    const std::lock_guard lock(renewing_);
    if (!next_ || !sync_)
        return;
    lineIdentity_ = std::exchange(next_, std::nullopt);
    ending_ = std::jthread([this, old = std::move(sync_)]() mutable {
        old.reset();
        ended_ = true;
    });
}

void Machine::refreshLink()
{
    if (role_ == nullptr)
        return;
    const auto counters = store_->counters();
    if (!counters)
        return;
    flow::LinkView link{.state = link_, .unsent = counters->unsent, .parked = counters->parked};
    const auto age = [&](UtcTime since) {
        return std::chrono::duration_cast<std::chrono::seconds>(clock_.now() - since).count();
    };
    if (counters->feedAsOf)
        link.dataAgeSeconds = age(*counters->feedAsOf);
    if (counters->oldestUnsent)
        link.oldestUnsentSeconds = age(*counters->oldestUnsent);
    role_->linkChanged(link);
    status_.look(*counters, role_->deviceStates());
}

void Machine::poke()
{
    if (sync_)
        sync_->poke();
}

void Machine::tick()
{
    thread_.post([this] {
        if (role_ == nullptr)
            return;
        refreshLink();
        role_->tick();
        keepRetention();
        takeNextKey();
    });
    useNewCertificate();
    poke(); // events that no screen shows: a device that went, a draft that expired
}

/// What was kept long enough goes; what is too old and cannot go becomes an alarm. A piece at a time, so that no driver
/// waits for it.
void Machine::keepRetention()
{
    if (store_->kiosk().empty() || (!retention_ && clock_.monotonic() < retentionAt_))
        return;
    if (!retention_) {
        retentionAt_ = clock_.monotonic() + kRetentionEvery;
        auto pass = store_->beginRetention(clock_.now(), identity_ && identity_->role != "kiosk");
        if (!pass) {
            log_.write(Severity::Warning, "tongguan.app",
                       std::format("retention_failed what=\"{}\"", pass.error().what));
            return;
        }
        retention_ = std::move(*pass);
    }
    const auto done = store_->keepRetention(*retention_);
    if (!done)
        log_.write(Severity::Warning, "tongguan.app", std::format("retention_failed what=\"{}\"", done.error().what));
    if (!done || retention_->over)
        retention_.reset();
}

/// A next key that `tongguan store rekey` put beside the present one, once nobody is at the screen: touches wait for
/// it.
void Machine::takeNextKey()
{
    if (clock_.monotonic() < keysAt_)
        return;
    keysAt_ = clock_.monotonic() + kNextKeyEvery;
    store::PassphraseKeeper keeper(store::keyFile(options_.folder), options_.passphrase, options_.cheapKey);
    if (!keeper.offersNext() || !role_->quiet())
        return;
    // The passphrase may have been changed since this program began: it goes on with the key that it has.
    if (const auto opens = keeper.open(); !opens) {
        log_.write(Severity::Warning, "tongguan.app", std::format("next_key_left what=\"{}\"", opens.error().what));
        return;
    }
    const auto taken = store::rekeyFolder(*store_, keeper, random_);
    if (taken) {
        log_.write(Severity::Info, "tongguan.app", *taken ? "rekeyed" : "rekeyed_before");
        return;
    }
    log_.write(Severity::Error, "tongguan.app", std::format("not_rekeyed what=\"{}\"", taken.error().what));
    if (taken.error().code != Errc::Unavailable && callbacks_.onShut)
        callbacks_.onShut(taken.error());
}

void Machine::stop()
{
    sync_.reset(); // while the thread still answers it
    if (ending_.joinable())
        ending_.join();
    thread_.stop();
}

} // namespace tongguan::app
