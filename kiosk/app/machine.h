// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/system.h"
#include "kiosk/app/role.h"
#include "kiosk/app/status_teller.h"
#include "kiosk/app/store_thread.h"
#include "kiosk/store/store_feed.h"
#include "kiosk/store/store_pictures.h"
#include "kiosk/store/store_uplink.h"
#include "sync/client/sync_loop.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace tongguan::app {

struct MachineOptions {
    std::filesystem::path folder; ///< of the store and its key
    std::string passphrase;
    /// Lists of a port, for a trial of a kiosk that was never enrolled; empty in a real port.
    std::filesystem::path samplePort;
    bool cheapKey = false;        ///< for trials and tests: a new store opens at once
    const Clock* clock = nullptr; ///< outlives the machine; null: the system's
};

struct MachineCallbacks {
    /// On the store's thread, with the machine's name; `startSync` may be called from then on.
    std::function<void(const std::string&)> onOpened;
    std::function<void(const Error&)> onFailed; ///< the store cannot be opened; on the store's thread
    /// The store takes nothing any more until it is opened anew, which needs a new start of the program. Likewise.
    std::function<void(const Error&)> onShut = {};
};

/// What every role needs: the store on its thread, who the machine is, and the line to the gateway. Made, used and
/// ended on the UI thread, which never waits for any of it but at the end.
class Machine {
  public:
    Machine(MachineOptions options, MachineCallbacks callbacks, Log& log);
    ~Machine() { stop(); }
    Machine(const Machine&) = delete;
    Machine& operator=(const Machine&) = delete;

    /// Opens the store and hands it to the role, which lives until `stop` returned.
    void run(Role& role);
    /// After `onOpened`. Nothing where the machine was never enrolled.
    void startSync();
    /// The journal may have grown.
    void poke();
    void tick();
    /// Ends line and thread; what was posted before is still done. Twice is once.
    void stop();

    StoreThread& thread() { return thread_; }
    const Clock& clock() const { return clock_; }
    Random& random() { return random_; }
    Log& log() { return log_; }

  private:
    Result<> open();
    Result<> usePictureKey();
    void refreshLink();
    void keepRetention();
    void takeNextKey();
    void linkTold(const sync::LinkStatus& status);
    void certificateCame(const sync::Identity& next);
    void useNewCertificate();

    const MachineOptions options_;
    const MachineCallbacks callbacks_;
    Log& log_;
    const SystemClock systemClock_;
    const Clock& clock_;
    SystemRandom random_;
    // Made on the store's thread before `onOpened`, and its own from then on; `identity_` and `key_` stay as they are.
    std::optional<sync::Identity> identity_;
    std::optional<sync::SigningKey> key_;
    std::unique_ptr<store::Store> store_;
    std::optional<store::StoreUplink> uplink_;
    std::optional<store::StoreFeed> feed_;
    std::optional<store::StorePictures> pictures_;
    StatusTeller status_;  ///< looked at on the store's thread, told on the line's
    Role* role_ = nullptr; ///< once it has the store
    std::optional<store::RetentionPass> retention_;
    Microseconds retentionAt_{};
    Microseconds keysAt_{};
    flow::LinkState link_ = flow::LinkState::Offline;
    std::mutex renewing_;                // of `next_`
    std::optional<sync::Identity> next_; ///< kept in the store, and not used yet
    StoreThread thread_;
    // The UI thread's.
    std::optional<sync::Identity> lineIdentity_; ///< `identity_` with a newer certificate, once there is one
    std::unique_ptr<sync::SyncLoop> sync_;
    std::atomic<bool> ended_ = false; ///< the line with the old certificate
    std::jthread ending_;
};

} // namespace tongguan::app
