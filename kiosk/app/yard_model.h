// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/staff_view.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace tongguan::app {

/// The yard's work on the open vehicle: its published limit, and how long it runs.
class YardModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::YardRow>& rows);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  private:
    friend struct RowChanges;
    std::vector<flow::YardRow> rows_;
};

} // namespace tongguan::app
