// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/station_view.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace tongguan::app {

/// What an officer leaves to the next one: cases by class.
class ShiftModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main.cpp")
    Q_PROPERTY(int onSite READ onSite NOTIFY changed)
    Q_PROPERTY(int alarms READ alarms NOTIFY changed)
    Q_PROPERTY(int devices READ devices NOTIFY changed)
    Q_PROPERTY(int paper READ paper NOTIFY changed)
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const flow::ShiftState& state);
    void retranslate();
    int onSite() const { return static_cast<int>(state_.onSite); }
    int alarms() const { return static_cast<int>(state_.alarms); }
    int devices() const { return static_cast<int>(state_.devices); }
    int paper() const { return static_cast<int>(state_.paper); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void changed();

  private:
    friend struct RowChanges;
    flow::ShiftState state_;
    std::vector<flow::ShiftClass> rows_;
};

/// Officers, and who was drawn for what.
class RosterModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::RosterRow>& rows);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    friend struct RowChanges;
    std::vector<flow::RosterRow> rows_;
};

/// Draws of today that hit.
class DrawnModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::DrawnRow>& rows);
    void retranslate();
    int count() const { return static_cast<int>(rows_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    friend struct RowChanges;
    std::vector<flow::DrawnRow> rows_;
};

/// Complaints, those without an answer first.
class ComplaintModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int open READ open NOTIFY countChanged)
    Q_PROPERTY(int overdue READ overdue NOTIFY countChanged)
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::ComplaintItem>& rows);
    void retranslate();
    int count() const { return static_cast<int>(rows_.size()); }
    int open() const;
    int overdue() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    friend struct RowChanges;
    std::vector<flow::ComplaintItem> rows_;
};

/// Firms whose goods are declared together.
class ConsolidatedModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int open READ open NOTIFY countChanged)
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::ConsolidatedFirm>& rows);
    void retranslate();
    int count() const { return static_cast<int>(rows_.size()); }
    int open() const; ///< that are not closed

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    friend struct RowChanges;
    std::vector<flow::ConsolidatedFirm> rows_;
};

/// Messages that were set apart, those that nobody took first.
class RejectModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int open READ open NOTIFY countChanged)
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const flow::RejectsView& view);
    void retranslate();
    int count() const { return static_cast<int>(count_); } ///< also of those that are not shown
    int open() const;                                      ///< that are nobody's

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    friend struct RowChanges;
    std::vector<flow::RejectRow> rows_;
    std::int64_t count_ = 0;
};

/// What is not finished today.
class DayModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int unexplained READ unexplained NOTIFY countChanged)
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::DayItem>& rows);
    void retranslate();
    int count() const { return static_cast<int>(rows_.size()); }
    int unexplained() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    friend struct RowChanges;
    std::vector<flow::DayItem> rows_;
};

} // namespace tongguan::app
