// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/green_points.h"
#include "kiosk/app/shown.h"
#include "kiosk/app/wait_text.h"

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
    Q_PROPERTY(int place READ place NOTIFY changed) // in the queue; 0 where it is not known
    Q_PROPERTY(QString wait READ wait NOTIFY changed)
    Q_PROPERTY(bool limited READ limited NOTIFY changed)
    Q_PROPERTY(int limitMinutes READ limitMinutes NOTIFY changed)
    Q_PROPERTY(int minutesGone READ minutesGone NOTIFY changed)
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
    int place() const { return present().place.value_or(0); }
    /// How long others waited there: "12–25" minutes; empty where too few were called.
    QString wait() const { return waitText(present().wait); }
    /// Whether the port published how long it may take.
    bool limited() const { return present().limitMinutes.has_value(); }
    int limitMinutes() const { return present().limitMinutes.value_or(0); }
    int minutesGone() const { return present().minutesGone; }
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
