// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/rights_view.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace tongguan::app {

/// The lines of both sides' fee catalogues, the same service in one row.
class PriceModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
  public:
    enum Role { CodeRole = Qt::UserRole, ItemRole, SecondRole, HomeRole, HomeSecondRole, OtherRole, OtherSecondRole };

    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::PriceRow>& rows);
    int count() const { return static_cast<int>(rows_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    friend struct RowChanges;
    std::vector<flow::PriceRow> rows_;
};

/// One column of the catalogue for one line, on both sides and in two languages.
struct PriceColumn {
    int column = 0; ///< item, standard, service, basis, payee, who sets the price
    flow::Tongues home;
    flow::Tongues other;
    bool operator==(const PriceColumn&) const = default;
};

class ColumnModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count CONSTANT)
  public:
    enum Role { ColumnRole = Qt::UserRole, HomeRole, HomeSecondRole, OtherRole, OtherSecondRole };

    using QAbstractListModel::QAbstractListModel;
    /// Nothing where the row is not there.
    void show(const flow::PriceRow* row, clearance::Language second);
    int count() const { return kColumns; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    static constexpr int kColumns = 6;

  private:
    friend struct RowChanges;
    std::vector<PriceColumn> rows_;
};

/// Every other list: time limits, telephone numbers, prices, questions, notices.
class InfoModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
  public:
    enum Role { TitleRole = Qt::UserRole, TextRole, ValueRole };

    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::InfoRow>& rows);
    /// Operations and levels are words.
    void retranslate();
    int count() const { return static_cast<int>(rows_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    friend struct RowChanges;
    std::vector<flow::InfoRow> rows_;
};

} // namespace tongguan::app
