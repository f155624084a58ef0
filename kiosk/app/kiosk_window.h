// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/camera_feed.h"
#include "kiosk/app/driver_view_model.h"
#include "kiosk/app/kiosk.h"
#include "kiosk/app/language_switcher.h"
#include "kiosk/app/place_view_model.h"

#include <QObject>
#include <QQmlApplicationEngine>
#include <QTimer>

#include <memory>

class QQuickWindow;

namespace tongguan::app {

/// The driver's kiosk with its window: every object of the running program, made in order. UI thread.
class KioskWindow : public QObject {
    Q_OBJECT
  public:
    KioskWindow(const KioskOptions& options, const KioskDevices& devices, Log& log);
    ~KioskWindow() override;

    QQuickWindow* window() const;
    const flow::DriverView& view() const { return view_; }
    flow::DriverActions& driver() { return kiosk_->driver(); }

  signals:
    void viewChanged();
    /// The store cannot be opened; `what` is for the log.
    void failed(const QString& what);

  private:
    LanguageSwitcher switcher_;
    PlaceViewModel place_;
    CameraFeed camera_;
    flow::DriverView view_;
    std::unique_ptr<DriverViewModel> driver_;
    QQmlApplicationEngine engine_;
    QTimer seconds_;
    std::unique_ptr<Kiosk> kiosk_; // first to end
};

} // namespace tongguan::app
