// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/system.h"
#include "hardware/devices/camera.h"
#include "hardware/devices/document_reader.h"
#include "hardware/devices/printer.h"
#include "hardware/devices/scanner.h"
#include "kiosk/app/posted_driver.h"
#include "kiosk/app/store_thread.h"
#include "kiosk/flow/decision_desk.h"
#include "kiosk/flow/driver_flow.h"
#include "kiosk/store/store.h"
#include "sync/log/signing_key.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace tongguan::app {

struct KioskOptions {
    std::filesystem::path folder; ///< of the store and its key
    std::string kiosk = "HKM-K01";
    std::string port = "CNHKM";
    std::string passphrase;
    std::filesystem::path samplePort; ///< empty in a real port
    bool cheapKey = false;            ///< for trials and tests: opens at once
};

/// The devices that a kiosk was built with; any may be missing.
struct KioskDevices {
    devices::DocumentReader* reader = nullptr;
    devices::Scanner* scanner = nullptr;
    devices::Camera* camera = nullptr;
    devices::Printer* printer = nullptr;
};

struct KioskCallbacks {
    std::function<void(const flow::DriverView&)> onView; ///< on the store's thread
    std::function<void(const devices::Frame&)> onFrame;  ///< on the camera's thread
    std::function<void(const Error&)> onFailed;          ///< the store cannot be opened; on the store's thread
};

/// A kiosk without its window: store, flow and devices, each on its thread. Made and ended on the UI thread, which
/// never waits for any of them but at the end.
class Kiosk {
  public:
    Kiosk(KioskOptions options, KioskDevices devices, KioskCallbacks callbacks, Log& log);
    ~Kiosk();
    Kiosk(const Kiosk&) = delete;
    Kiosk& operator=(const Kiosk&) = delete;

    flow::DriverActions& driver() { return posted_; }
    /// About once a second.
    void tick();

  private:
    Result<> openStore();
    void refreshLink();
    void startDevices();
    void lookAt(const devices::Frame& frame);
    void print(const flow::PrintJob& job);
    void noteCondition(const char* device, devices::Condition condition);

    const KioskOptions options_;
    const KioskDevices devices_;
    const KioskCallbacks callbacks_;
    Log& log_;
    SystemClock clock_;
    SystemRandom random_;
    sync::SigningKey ticketKey_;
    std::unique_ptr<store::Store> store_; // the store's thread, as the next two
    std::unique_ptr<flow::DecisionDesk> desk_;
    std::unique_ptr<flow::DriverFlow> flow_;
    std::string lastPayload_; // the camera's thread
    StoreThread thread_;      // ends before what it uses
    PostedDriver posted_{thread_, flow_};
};

} // namespace tongguan::app
