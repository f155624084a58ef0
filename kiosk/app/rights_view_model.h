// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/rights_models.h"
#include "kiosk/app/shown.h"

#include <QObject>
#include <QString>

namespace tongguan::app {

/// What the port tells everybody, and a complaint.
class RightsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the driver's view model")
    Q_PROPERTY(tongguan::app::shown::RightsPage page READ page NOTIFY changed)
    Q_PROPERTY(QString homeCountry READ homeCountry NOTIFY changed)
    Q_PROPERTY(QString homeSince READ homeSince NOTIFY changed)
    Q_PROPERTY(QString otherCountry READ otherCountry NOTIFY changed)
    Q_PROPERTY(QString otherSince READ otherSince NOTIFY changed)
    Q_PROPERTY(bool old READ old NOTIFY changed)
    Q_PROPERTY(bool ageKnown READ ageKnown NOTIFY changed)
    Q_PROPERTY(int ageDays READ ageDays NOTIFY changed)
    Q_PROPERTY(tongguan::app::PriceModel* prices READ prices CONSTANT)
    Q_PROPERTY(tongguan::app::ColumnModel* columns READ columns CONSTANT)
    Q_PROPERTY(tongguan::app::InfoModel* rows READ rows CONSTANT)
    Q_PROPERTY(tongguan::app::shown::ComplaintTopic topic READ topic NOTIFY changed)
    Q_PROPERTY(tongguan::app::shown::ComplaintPlace place READ place NOTIFY changed)
    Q_PROPERTY(bool mayName READ mayName NOTIFY changed)
    Q_PROPERTY(QString receipt READ receipt NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(bool answered READ answered NOTIFY changed)
    Q_PROPERTY(QString answer READ answer NOTIFY changed)
  public:
    using QObject::QObject;
    void show(const flow::RightsView& rights);
    void retranslate();

    shown::RightsPage page() const { return static_cast<shown::RightsPage>(rights_.page); }
    QString homeCountry() const { return QString::fromStdString(rights_.home.country); }
    QString homeSince() const { return QString::fromStdString(rights_.home.since); }
    QString otherCountry() const { return QString::fromStdString(rights_.other.country); }
    QString otherSince() const { return QString::fromStdString(rights_.other.since); }
    /// Of what is shown: it may be out of date.
    bool old() const { return rights_.old; }
    bool ageKnown() const { return rights_.ageDays.has_value(); }
    int ageDays() const { return rights_.ageDays.value_or(0); }
    PriceModel* prices() { return &prices_; }
    ColumnModel* columns() { return &columns_; }
    InfoModel* rows() { return &rows_; }
    shown::ComplaintTopic topic() const { return static_cast<shown::ComplaintTopic>(rights_.complaint.topic); }
    shown::ComplaintPlace place() const { return static_cast<shown::ComplaintPlace>(rights_.complaint.place); }
    bool mayName() const { return rights_.complaint.mayName; }
    QString receipt() const { return QString::fromStdString(rights_.complaint.receipt); }
    QString code() const { return QString::fromStdString(rights_.complaint.code); }
    bool answered() const { return rights_.complaint.answer.has_value(); }
    /// In the driver's words; empty while there is none.
    QString answer() const;

  signals:
    void changed();

  private:
    flow::RightsView rights_;
    PriceModel prices_;
    ColumnModel columns_;
    InfoModel rows_;
};

} // namespace tongguan::app
