// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/camera.h"

#include <QImage>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace tongguan::app {

/// What the paper camera sees, for as many FrameViews as show it. UI thread; the newest frame only.
class CameraFeed : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main.cpp")
    Q_PROPERTY(bool live READ live NOTIFY liveChanged)
    Q_PROPERTY(bool kept READ kept NOTIFY keptChanged)
  public:
    using QObject::QObject;

    void show(const devices::Frame& frame);
    /// What is seen now could not be read: kept, so that the hint shows the driver's own paper.
    void keepLive();
    /// The session is over: nothing of it stays in memory.
    void clear();

    bool live() const { return !live_.isNull(); }
    bool kept() const { return !kept_.isNull(); }
    const QImage& picture(bool kept) const { return kept ? kept_ : live_; }

  signals:
    void liveChanged();
    void keptChanged();
    void framed();

  private:
    QImage live_;
    QImage kept_;
};

} // namespace tongguan::app
