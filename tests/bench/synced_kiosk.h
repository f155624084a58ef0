// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "kiosk/app/device_set.h"
#include "kiosk/app/driver_window.h"
#include "tests/support/sync/server_process.h"
#include "tests/trial/desk.h"

#include <filesystem>
#include <memory>
#include <string>

namespace tongguan::bench {

/// A whole kiosk of 1080 x 1920 that empties its long journal into a gateway of its own while it is measured.
class SyncedKiosk {
  public:
    explicit SyncedKiosk(const std::filesystem::path& folder) : folder_(folder), desk_(folder, {}, log_) {}

    /// `program`: tongguan-gateway. Unavailable where one of them cannot run here.
    Result<> open(const std::string& program);

    app::DriverWindow& kiosk() { return *kiosk_; }
    trial::Desk& desk() { return desk_; }

  private:
    const std::filesystem::path folder_;
    StderrLog log_{Severity::Error};
    std::unique_ptr<sync::ServerProcess> gateway_;
    trial::Desk desk_;
    app::DeviceSet devices_;
    std::unique_ptr<app::DriverWindow> kiosk_;
};

} // namespace tongguan::bench
