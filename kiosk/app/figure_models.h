// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/figures_view.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace tongguan::app {

/// The stages of today, in the order of the way.
class StageFigureModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::StageFigure>& rows);
    void retranslate();
    int count() const { return static_cast<int>(rows_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    friend struct RowChanges;
    std::vector<flow::StageFigure> rows_;
    double longest_ = 0; ///< milliseconds, of all rows
};

/// Shares of today's crossings.
class ShareFigureModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::ShareFigure>& rows);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    friend struct RowChanges;
    std::vector<flow::ShareFigure> rows_;
};

/// The port's figures of today. UI thread.
class FiguresViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in StationViewModel")
    Q_PROPERTY(bool reading READ reading NOTIFY changed)
    Q_PROPERTY(int crossings READ crossings NOTIFY changed)
    Q_PROPERTY(int through READ through NOTIFY changed)
    Q_PROPERTY(int onTheirWay READ onTheirWay NOTIFY changed)
    Q_PROPERTY(QString usual READ usual NOTIFY changed) // of the whole way; empty where too few went it
    Q_PROPERTY(QString most READ most NOTIFY changed)
    Q_PROPERTY(QList<double> parties READ parties NOTIFY changed) // agencies, driver, operator, nobody; empty
    Q_PROPERTY(QList<int> arrivals READ arrivals NOTIFY changed)  // by hour
    Q_PROPERTY(int hour READ hour NOTIFY changed)
    Q_PROPERTY(tongguan::app::StageFigureModel* stages READ stages CONSTANT)
    Q_PROPERTY(tongguan::app::ShareFigureModel* shares READ shares CONSTANT)
  public:
    using QObject::QObject;
    void show(const flow::FiguresView& view);
    void retranslate();

    bool reading() const { return view_.reading; }
    int crossings() const { return static_cast<int>(view_.crossings); }
    int through() const { return static_cast<int>(view_.through); }
    int onTheirWay() const { return static_cast<int>(view_.onTheirWay); }
    QString usual() const;
    QString most() const;
    QList<double> parties() const;
    QList<int> arrivals() const;
    int hour() const { return view_.hour; }
    StageFigureModel* stages() { return &stages_; }
    ShareFigureModel* shares() { return &shares_; }

  signals:
    void changed();

  private:
    flow::FiguresView view_;
    StageFigureModel stages_;
    ShareFigureModel shares_;
};

} // namespace tongguan::app
