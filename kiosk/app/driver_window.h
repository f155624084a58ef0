// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/camera_feed.h"
#include "kiosk/app/driver_post.h"
#include "kiosk/app/driver_view_model.h"
#include "kiosk/app/driver_voice.h"
#include "kiosk/app/role_window.h"

#include <memory>
#include <set>

namespace tongguan::app {

/// The driver's kiosk with its window. UI thread.
class DriverWindow final : public RoleWindow {
    Q_OBJECT
  public:
    /// The devices outlive it.
    DriverWindow(const MachineOptions& options, const KioskDevices& devices, clearance::Direction direction,
                 WindowLooks looks, Log& log);
    ~DriverWindow() override;

    const flow::DriverView& view() const { return view_; }
    flow::DriverActions& driver() { return post_.driver(); }

  signals:
    void viewChanged();

  private:
    void opened() override;
    void notOpened() override;
    void show(const flow::DriverView& view);

    CameraFeed camera_;
    flow::DriverView view_;
    DriverPost post_;
    DriverViewModel driver_;
    sound::Voice* const speaker_; ///< of the devices; may be null
    DriverVoice voice_;
    std::set<clearance::Language> missing_; ///< without a catalogue; chosen so far
    bool open_ = false;
};

} // namespace tongguan::app
