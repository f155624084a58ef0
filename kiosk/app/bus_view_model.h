// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/driver_view.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace tongguan::app {

/// The count of a bus's passengers.
class BusViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the driver's view model")
    Q_PROPERTY(bool own READ own NOTIFY changed)
    Q_PROPERTY(int listed READ listed NOTIFY changed)
    Q_PROPERTY(int counted READ counted NOTIFY changed)
    Q_PROPERTY(int missing READ missing NOTIFY changed)
    Q_PROPERTY(int withStaff READ withStaff NOTIFY changed)
    Q_PROPERTY(int familyLeft READ familyLeft NOTIFY changed)
    Q_PROPERTY(bool again READ again NOTIFY changed)
    Q_PROPERTY(bool partial READ partial NOTIFY changed)
  public:
    using QObject::QObject;
    void show(const flow::BusView& bus);

    bool own() const { return bus_.own; }
    int listed() const { return bus_.listed; }
    int counted() const { return bus_.counted; }
    int missing() const { return bus_.missing; }
    int withStaff() const { return bus_.withStaff; }
    int familyLeft() const { return bus_.familyLeft; }
    bool again() const { return bus_.again; }
    bool partial() const { return bus_.partial; }

  signals:
    void changed();

  private:
    flow::BusView bus_;
};

} // namespace tongguan::app
