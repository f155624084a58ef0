// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/staff_view.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace tongguan::app {

/// A bus's passengers on its card. Staff alone see names.
class BusCardViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the open case")
    Q_PROPERTY(bool open READ open NOTIFY changed)
    Q_PROPERTY(int listed READ listed NOTIFY changed)
    Q_PROPERTY(int counted READ counted NOTIFY changed)
    Q_PROPERTY(QStringList missing READ missing NOTIFY changed)
    Q_PROPERTY(QStringList waiting READ waiting NOTIFY changed)
    Q_PROPERTY(bool mayClose READ mayClose NOTIFY changed)
    Q_PROPERTY(bool closed READ closed NOTIFY changed)
  public:
    using QObject::QObject;
    void show(const std::optional<flow::BusCard>& card);
    void retranslate() { emit changed(); }

    bool open() const { return card_.has_value(); }
    int listed() const { return card_ ? card_->listed : 0; }
    int counted() const { return card_ ? card_->counted : 0; }
    QStringList missing() const; ///< a line a person: name, seat
    QStringList waiting() const; ///< a line a person: name, number, why
    bool mayClose() const { return card_ && card_->mayClose; }
    bool closed() const { return card_ && !card_->closed.empty(); }

  signals:
    void changed();

  private:
    std::optional<flow::BusCard> card_;
};

} // namespace tongguan::app
