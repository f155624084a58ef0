// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/shown.h"

#include <QObject>

namespace tongguan::app {

/// The pill, and staff's counters.
class LinkViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a role's view model")
    Q_PROPERTY(tongguan::app::shown::Link state READ state NOTIFY changed)
    Q_PROPERTY(int ageMinutes READ ageMinutes NOTIFY changed)
    Q_PROPERTY(int unsent READ unsent NOTIFY changed)
    Q_PROPERTY(int parked READ parked NOTIFY changed)
  public:
    using QObject::QObject;
    void show(const flow::LinkView& link);

    shown::Link state() const { return static_cast<shown::Link>(link_.state); }
    /// Of the oldest data that decides; whole minutes.
    int ageMinutes() const { return static_cast<int>(link_.dataAgeSeconds / 60); }
    int unsent() const { return static_cast<int>(link_.unsent); }
    int parked() const { return static_cast<int>(link_.parked); }

  signals:
    void changed();

  private:
    flow::LinkView link_;
};

} // namespace tongguan::app
