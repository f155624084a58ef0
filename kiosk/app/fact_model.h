// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/shown.h"

#include <QAbstractListModel>

#include <vector>

namespace tongguan::app {

/// The rows of the confirmation page.
class FactModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool anyDisputed READ anyDisputed NOTIFY disputedChanged)
  public:
    enum Role { KindRole = Qt::UserRole, ValueRole, SourceRole, DisputedRole };

    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::Fact>& facts);
    /// Values may hold words ("empty truck"): call it when the language changed.
    void retranslate();
    int count() const { return static_cast<int>(rows_.size()); }
    bool anyDisputed() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();
    void disputedChanged();

  private:
    friend struct RowChanges;
    std::vector<flow::Fact> rows_;
};

/// The numbers that the Seal screen waits for.
class ExpectedModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
  public:
    enum Role { KindRole = Qt::UserRole, ExpectedRole, ReadRole, MatchesRole };

    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::Expected>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    friend struct RowChanges;
    std::vector<flow::Expected> rows_;
};

} // namespace tongguan::app
