// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/result.h"
#include "kiosk/app/device_set.h"
#include "kiosk/app/driver_window.h"
#include "tests/trial/desk.h"
#include "tests/trial/papers.h"

#include <QPointingDevice>
#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace tongguan::test {

/// Plays a story of tests/data/stories (its README has the steps) at a driver's kiosk: the real window, flow, store and
/// device drivers, and the port's lists. Only the fingers and the devices' far ends are ours.
class StoryPlayer {
  public:
    /// Empty, or the line at which the story stopped and what stood on the screen.
    QString play(const QString& file);

  private:
    bool step(const QString& verb, const QString& rest);
    bool changeList(const QString& rest);
    bool open();
    bool language(const QString& code);
    bool show(const QString& declaration);
    bool come(const QString& declaration);
    bool truckOf(const QString& declaration, trial::Truck& truck) const;
    bool scan(const std::string& text);
    bool screen(const QString& name);
    bool sign(const QString& lane, const QString& number);
    bool touch(const QString& name);
    bool reads(const QString& what) const;
    QString standing() const;

    QTemporaryDir folder_;
    StderrLog log_{Severity::Error};
    clearance::Direction direction_ = clearance::Direction::Entry;
    std::atomic<int> tickets_ = 0;
    std::unique_ptr<trial::Desk> desk_;
    app::DeviceSet devices_;
    std::unique_ptr<QPointingDevice> finger_; ///< goes after the window that it touched
    std::unique_ptr<app::DriverWindow> kiosk_;
};

} // namespace tongguan::test
