// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/shown.h"

#include <QAbstractListModel>

#include <vector>

namespace tongguan::app {

/// Staff's queue, in the order in which it is worked; the view makes a section of each class.
class QueueModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::CaseRow>& rows);
    void retranslate();
    int count() const { return static_cast<int>(rows_.size()); }
    Q_INVOKABLE int countOf(int queueClass) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    friend struct RowChanges;
    std::vector<flow::CaseRow> rows_;
};

/// The values of a case beside their pictures.
class FieldModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::CaseField>& rows);
    void retranslate();
    int verified() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    friend struct RowChanges;
    std::vector<flow::CaseField> rows_;
};

/// Why: the deciding reason first, each with what its rule saw.
class ReasonModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int lines READ lines NOTIFY countChanged)
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<clearance::Reason>& rows);
    void retranslate();
    int count() const { return static_cast<int>(rows_.size()); }
    int lines() const; ///< of evidence, of all together

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    friend struct RowChanges;
    std::vector<clearance::Reason> rows_;
};

/// How old each data set is.
class AgeModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int fresh READ fresh NOTIFY freshChanged)
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::DataAge>& rows);
    void retranslate();
    int fresh() const; ///< how many are young enough for their limit

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void freshChanged();

  private:
    friend struct RowChanges;
    std::vector<flow::DataAge> rows_;
};

/// What the port's machines said of the vehicle.
class MachineModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::MachineShown>& rows);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    friend struct RowChanges;
    std::vector<flow::MachineShown> rows_;
};

/// Where an open case may go.
class ChoiceModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::LaneChoice>& rows);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    friend struct RowChanges;
    std::vector<flow::LaneChoice> rows_;
};

class AlarmModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::Alarm>& rows);
    void retranslate();
    int count() const { return static_cast<int>(rows_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    friend struct RowChanges;
    std::vector<flow::Alarm> rows_;
};

/// "12:40", minutes and seconds; hours are minutes above 59.
QString clockAge(std::int64_t seconds);
/// "95 min", "26 h", "3 d".
QString longAge(std::int64_t seconds);
/// Why a row is in the list: its state, or the deciding reason.
QString rowReason(const flow::CaseRow& row);

} // namespace tongguan::app
