// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/green_points.h"
#include "kiosk/app/shown.h"

#include <QObject>

#include <optional>

namespace tongguan::app {

/// The lane's sign and the ticket.
class LaneViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of DriverViewModel")
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(tongguan::app::shown::Lane lane READ lane NOTIFY changed)
    Q_PROPERTY(QString sign READ sign NOTIFY changed)
    Q_PROPERTY(tongguan::app::shown::Arrow arrow READ arrow NOTIFY changed)
    Q_PROPERTY(QString pictogram READ pictogram NOTIFY changed)
    Q_PROPERTY(QString drive READ drive NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString apology READ apology NOTIFY changed)
    Q_PROPERTY(QString reasonPictogram READ reasonPictogram NOTIFY changed)
    Q_PROPERTY(QList<tongguan::app::GreenPoint> greenPoints READ greenPoints NOTIFY changed)
    Q_PROPERTY(QString hotline READ hotline NOTIFY changed)
    Q_PROPERTY(QString ticket READ ticket NOTIFY changed)
    Q_PROPERTY(bool waitKnown READ waitKnown NOTIFY changed)
    Q_PROPERTY(int waitMinutes READ waitMinutes NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(bool printed READ printed NOTIFY changed)
    Q_PROPERTY(bool noPaper READ noPaper NOTIFY changed)
    Q_PROPERTY(bool superseding READ superseding NOTIFY changed)
  public:
    using QObject::QObject;
    void show(const std::optional<flow::LaneResult>& result);
    void retranslate() { emit changed(); }

    bool known() const { return result_.has_value(); }
    shown::Lane lane() const { return shown::mirror(present().lane); }
    QString sign() const { return QString::fromStdString(present().sign); }
    shown::Arrow arrow() const { return shown::mirror(present().arrow); }
    QString pictogram() const; ///< what is done there
    QString drive() const;     ///< the arrow that he drives
    /// What is done on that lane, in the driver's language.
    QString about() const;
    /// The deciding reason in the driver's words; empty where he must not know (domain: C.2).
    QString reason() const;
    QString apology() const; ///< for what the last passage was; mostly empty
    QString reasonPictogram() const;
    /// Empty where the green channel is not what he asked for.
    QList<GreenPoint> greenPoints() const { return known() ? app::greenPoints(present()) : QList<GreenPoint>(); }
    QString hotline() const { return QString::fromStdString(present().hotline); }
    QString ticket() const { return QString::fromStdString(present().ticket); }
    bool waitKnown() const { return present().waitMinutes.has_value(); }
    int waitMinutes() const { return present().waitMinutes.value_or(0); }
    QString code() const { return QString::fromStdString(present().code); }
    bool printed() const { return present().printed; }
    bool noPaper() const { return present().noPaper; }
    /// An earlier ticket no longer holds.
    bool superseding() const { return present().changed; }

  signals:
    void changed();

  private:
    const flow::LaneResult& present() const;
    std::optional<flow::LaneResult> result_;
};

} // namespace tongguan::app
