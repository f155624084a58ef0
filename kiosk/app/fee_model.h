// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/staff_view.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace tongguan::app {

/// What the catalogue of this moment allows to be charged, in both languages of a station.
class FeeModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
  public:
    enum Role { CodeRole = Qt::UserRole, ItemRole, ItemInEnglishRole, StandardRole, StandardInEnglishRole };

    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::FeeOffer>& offers);
    int count() const { return static_cast<int>(rows_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    friend struct RowChanges;
    std::vector<flow::FeeOffer> rows_;
};

} // namespace tongguan::app
