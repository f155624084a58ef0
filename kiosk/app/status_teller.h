// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "kiosk/app/role.h"
#include "kiosk/store/store.h"
#include "sync/log/machine_status.h"

#include <filesystem>
#include <mutex>
#include <optional>
#include <string>

namespace tongguan::app {

/// Tenths of a degree Celsius of the hottest sensor in a folder like /sys/class/thermal (Linux, sysfs-class-thermal:
/// thermal_zone*/temp, thousandths); none where there is none that answers.
std::optional<std::int64_t> hottestSensor(const std::filesystem::path& thermal);

/// Adds up how this machine is, for the port's technician, and hands it to the line.
class StatusTeller {
  public:
    /// `folder`: of the store, whose disk counts.
    StatusTeller(std::filesystem::path folder, const Clock& clock) : folder_(std::move(folder)), clock_(clock) {}

    /// On the store's thread, as often as one likes: disk and sensors are looked at each half minute.
    void look(const store::Counters& counters, const DeviceStates& states);
    /// As encodeStatus() writes it; empty before the first look. Any thread.
    std::string text() const;

  private:
    void lookAtMachine();

    const std::filesystem::path folder_;
    const Clock& clock_;
    sync::MachineStatus status_; ///< the store's thread alone
    std::optional<Microseconds> lookedAt_;
    mutable std::mutex mutex_; // of `text_`
    std::string text_;
};

} // namespace tongguan::app
