// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/station_view.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace tongguan::app {

/// The lanes with their queues, the fullest first.
class LaneQueueModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::LaneQueue>& rows);
    void retranslate();
    int count() const { return static_cast<int>(rows_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    friend struct RowChanges;
    std::vector<flow::LaneQueue> rows_;
};

/// One lane's vehicles: who was called, then who waits in the order in which they are called.
class LaneOrderModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
  public:
    struct Row {
        std::string crossing;
        std::string ticket;
        int place = 0; ///< 0: it was called
        int bay = 0;
        bool missed = false;
        std::int64_t seconds = 0; ///< since it came, or was called
        clearance::QueueClass queueClass = clearance::QueueClass::Normal;
        bool operator==(const Row&) const = default;
    };
    using QAbstractListModel::QAbstractListModel;
    void show(const flow::LaneQueue& lane);
    void retranslate();
    int count() const { return static_cast<int>(rows_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    friend struct RowChanges;
    std::vector<Row> rows_;
};

/// Requests for priority that nobody answered yet.
class PriorityModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::PriorityRow>& rows);
    void retranslate();
    int count() const { return static_cast<int>(rows_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    friend struct RowChanges;
    std::vector<flow::PriorityRow> rows_;
};

} // namespace tongguan::app
