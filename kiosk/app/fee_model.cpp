// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/fee_model.h"

#include "kiosk/app/plain_text.h"
#include "kiosk/app/row_changes.h"

namespace tongguan::app {

void FeeModel::show(const std::vector<flow::FeeOffer>& offers)
{
    const int before = count();
    RowChanges::apply(*this, rows_, offers, [](const flow::FeeOffer& one) { return one.code; });
    if (before != count())
        emit countChanged();
}

int FeeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FeeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const flow::FeeOffer& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case CodeRole:
        return QString::fromStdString(row.code);
    case ItemRole:
        return plainText(row.item.zh);
    case ItemInEnglishRole:
        return plainText(row.item.second);
    case StandardRole:
        return plainText(row.standard.zh);
    case StandardInEnglishRole:
        return plainText(row.standard.second);
    default:
        return {};
    }
}

QHash<int, QByteArray> FeeModel::roleNames() const
{
    return {{CodeRole, "code"},
            {ItemRole, "item"},
            {ItemInEnglishRole, "itemEn"},
            {StandardRole, "standard"},
            {StandardInEnglishRole, "standardEn"}};
}

} // namespace tongguan::app
