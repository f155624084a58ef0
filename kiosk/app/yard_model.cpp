// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/yard_model.h"

#include "kiosk/app/row_changes.h"
#include "kiosk/app/staff_models.h"

#include <QCoreApplication>

namespace tongguan::app {
namespace {

constexpr int kFirst = Qt::UserRole;

const char* yardWords(clearance::Operation operation)
{
    switch (operation) {
    case clearance::Operation::IntraYardMove:
        return QT_TRANSLATE_NOOP("StaffYard", "Move within the yard");
    case clearance::Operation::CraneShift:
        return QT_TRANSLATE_NOOP("StaffYard", "Lift the container");
    case clearance::Operation::Unstuff:
        return QT_TRANSLATE_NOOP("StaffYard", "Empty the container");
    case clearance::Operation::OwnerPickup:
        return QT_TRANSLATE_NOOP("StaffYard", "Owner picks up");
    default:
        return "";
    }
}

} // namespace

void YardModel::show(const std::vector<flow::YardRow>& rows)
{
    RowChanges::apply(*this, rows_, rows, [](const flow::YardRow& row) { return row.operation; });
}

void YardModel::retranslate()
{
    wordsChanged(*this);
}

int YardModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant YardModel::data(const QModelIndex& index, int role) const
{
    const flow::YardRow* row = rowAt(rows_, index);
    if (!row)
        return {};
    switch (role - kFirst) {
    case 0:
        return QString::fromUtf8(codeOf(row->operation));
    case 1:
        return QCoreApplication::translate("StaffYard", yardWords(row->operation));
    case 2:
        return static_cast<int>(row->limitMinutes);
    case 3:
        return row->seconds ? clockAge(*row->seconds) : QString();
    case 4:
        return row->running;
    case 5:
        return row->over;
    default:
        return {};
    }
}

QHash<int, QByteArray> YardModel::roleNames() const
{
    return namedRoles({"operation", "label", "limit", "clock", "running", "over"});
}

} // namespace tongguan::app
