// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "kiosk/app/device_set.h"
#include "kiosk/app/driver_window.h"
#include "tests/support/clearance/random_case.h"
#include "tests/trial/desk.h"
#include "tests/trial/papers.h"
#include "tests/ui/moved_clock.h"

#include <QPointingDevice>
#include <QQuickItem>
#include <QStringList>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace tongguan::test {

/// What went wrong in the product's own eyes.
class ErrorLog final : public Log {
  public:
    void write(Severity severity, std::string_view category, std::string_view line) override;
    QStringList errors() const;

  private:
    mutable std::mutex mutex_;
    QStringList errors_;
};

/// Somebody who touches anything, at the real driver's kiosk: window, flow, store, device drivers and the port's lists.
/// He shows papers of several drivers, unplugs devices, waits or goes away. The same seed is the same choices; what the
/// threads make of them may differ.
class Monkey {
  public:
    Monkey(int seed, int touches);

    /// Empty, or what went wrong and the last that he did.
    QString play();

    std::int64_t residentAtQuarter() const { return residentAtQuarter_; } ///< bytes
    std::int64_t residentAtEnd() const { return residentAtEnd_; }
    /// For the report: how often each screen was reached, and left by doing nothing.
    QString summary() const;

  private:
    bool open();
    bool asksForPaper() const;
    void step();
    void touchPoint(QPoint at, const QString& name);
    void touchItem(const QQuickItem& item);
    void isHeard();
    bool touchNamed(const QString& name);
    void touchAnywhere();
    void touchControl();
    void showPaper();
    void driveUp(const trial::Truck& truck);
    trial::Truck nextTruck();
    void typePlate();
    void showAnyPaper();
    bool unplugged() const;
    void handleDevice();
    void waitALittle();
    bool timesOut(int patience);
    void goAway();
    void callStaffWorks();
    void nothingIsLeft();
    void viewChanged();
    void settle(int longest);
    void did(const QString& what);
    void wrong(const QString& what);
    QQuickItem* root() const;

    const int touches_;
    Chance chance_;
    QTemporaryDir folder_;
    MovedClock clock_;
    ErrorLog log_;
    std::unique_ptr<trial::Desk> desk_;
    app::DeviceSet devices_;
    std::unique_ptr<QPointingDevice> finger_; ///< goes after the window that it touched
    std::unique_ptr<app::DriverWindow> kiosk_;
    trial::Truck truck_ = trial::kParts;
    flow::Screen screen_ = flow::Screen::Deciding;
    int changes_ = 0;
    std::set<QString> secrets_; ///< of the last driver
    bool wiped_ = false;
    int touched_ = 0;
    int forgotten_ = 0;
    int arrived_ = 0; ///< of the fleet, the last
    std::map<flow::Screen, int> reached_;
    std::map<flow::Screen, int> left_;
    std::int64_t residentAtQuarter_ = 0;
    std::int64_t residentAtEnd_ = 0;
    QStringList last_;
    QString wrong_;
};

} // namespace tongguan::test
