// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/rights_models.h"
#include "kiosk/app/shown.h"

#include <QList>
#include <QObject>
#include <QString>

namespace tongguan::app {

/// What the port tells everybody, a complaint, and a question.
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
    Q_PROPERTY(QList<int> filters READ filters NOTIFY changed)
    Q_PROPERTY(tongguan::app::shown::PriceFilter filter READ filter NOTIFY changed)
    Q_PROPERTY(tongguan::app::ColumnModel* columns READ columns CONSTANT)
    Q_PROPERTY(tongguan::app::InfoModel* rows READ rows CONSTANT)
    Q_PROPERTY(tongguan::app::shown::ComplaintTopic topic READ topic NOTIFY changed)
    Q_PROPERTY(tongguan::app::shown::ComplaintPlace place READ place NOTIFY changed)
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    Q_PROPERTY(QString askAddress READ askAddress NOTIFY changed)
    Q_PROPERTY(tongguan::app::shown::QuestionTopic subject READ subject NOTIFY changed)
    Q_PROPERTY(bool mayName READ mayName NOTIFY changed)
    Q_PROPERTY(QString receipt READ receipt NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(bool answered READ answered NOTIFY changed)
    Q_PROPERTY(QString answer READ answer NOTIFY changed)
    Q_PROPERTY(bool answerInWords READ answerInWords NOTIFY changed)
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
    /// Of PriceFilter, as they are offered.
    QList<int> filters() const;
    shown::PriceFilter filter() const { return static_cast<shown::PriceFilter>(rights_.filter); }
    ColumnModel* columns() { return &columns_; }
    InfoModel* rows() { return &rows_; }
    shown::ComplaintTopic topic() const { return static_cast<shown::ComplaintTopic>(rights_.complaint.topic); }
    shown::ComplaintPlace place() const { return static_cast<shown::ComplaintPlace>(rights_.complaint.place); }
    /// The screens of a complaint ask a question.
    bool asking() const { return rights_.page == flow::RightsPage::Questions; }
    QString askAddress() const { return QString::fromStdString(rights_.askAddress); }
    shown::QuestionTopic subject() const { return static_cast<shown::QuestionTopic>(rights_.complaint.subject); }
    bool mayName() const { return rights_.complaint.mayName; }
    QString receipt() const { return QString::fromStdString(rights_.complaint.receipt); }
    QString code() const { return QString::fromStdString(rights_.complaint.code); }
    bool answered() const { return rights_.complaint.answer.has_value(); }
    /// In the driver's words; empty while there is none.
    QString answer() const;
    /// It is an officer's own, or a published one: longer than a line.
    bool answerInWords() const { return rights_.complaint.answer && !rights_.complaint.words.empty(); }

  signals:
    void changed();

  private:
    flow::RightsView rights_;
    PriceModel prices_;
    ColumnModel columns_;
    InfoModel rows_;
};

} // namespace tongguan::app
