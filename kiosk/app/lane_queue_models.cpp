// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/lane_queue_models.h"

#include "kiosk/app/lane_texts.h"
#include "kiosk/app/plain_text.h"
#include "kiosk/app/row_changes.h"
#include "kiosk/app/staff_models.h"
#include "kiosk/app/staff_texts.h"
#include "kiosk/app/wait_text.h"

#include <QCoreApplication>

namespace tongguan::app {
namespace {

constexpr int kFirst = Qt::UserRole;

QString text(const std::string& value)
{
    return plainText(value);
}

} // namespace

void LaneQueueModel::show(const std::vector<flow::LaneQueue>& rows)
{
    const int before = count();
    RowChanges::apply(*this, rows_, rows, [](const flow::LaneQueue& row) { return std::pair(row.lane, row.sign); });
    if (before != count())
        emit countChanged();
}

void LaneQueueModel::retranslate()
{
    wordsChanged(*this);
}

int LaneQueueModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant LaneQueueModel::data(const QModelIndex& index, int role) const
{
    const flow::LaneQueue* row = rowAt(rows_, index);
    if (!row)
        return {};
    switch (role - kFirst) {
    case 0:
        return static_cast<int>(row->lane);
    case 1:
        return text(row->sign);
    case 2:
        return QCoreApplication::translate(kLaneContext, laneName(row->lane));
    case 3:
        return static_cast<int>(row->waiting.size());
    case 4:
        return static_cast<int>(row->called.size());
    case 5:
        return row->wait ? QString::number(row->wait->p50) : QString();
    case 6:
        return row->wait ? QString::number(row->wait->p90) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> LaneQueueModel::roleNames() const
{
    return namedRoles({"lane", "sign", "label", "waiting", "called", "usual", "most"});
}

void LaneOrderModel::show(const flow::LaneQueue& lane)
{
    std::vector<Row> rows;
    for (const flow::CalledRow& one : lane.called)
        rows.push_back({.crossing = one.crossing, .ticket = one.ticket, .bay = one.bay, .seconds = one.calledSeconds});
    int place = 0;
    for (const flow::QueuedRow& one : lane.waiting)
        rows.push_back({.crossing = one.crossing,
                        .ticket = one.ticket,
                        .place = ++place,
                        .missed = one.missed,
                        .seconds = one.waitedSeconds,
                        .queueClass = one.queueClass});
    const int before = count();
    RowChanges::apply(*this, rows_, rows, [](const Row& row) { return row.crossing; });
    if (before != count())
        emit countChanged();
}

void LaneOrderModel::retranslate()
{
    wordsChanged(*this);
}

int LaneOrderModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant LaneOrderModel::data(const QModelIndex& index, int role) const
{
    const Row* row = rowAt(rows_, index);
    if (!row)
        return {};
    switch (role - kFirst) {
    case 0:
        return text(row->crossing);
    case 1:
        return text(row->ticket);
    case 2:
        return row->place;
    case 3:
        return row->bay;
    case 4:
        return row->missed;
    case 5:
        return clockAge(row->seconds);
    case 6:
        return static_cast<int>(row->queueClass);
    case 7:
        return queueClassText(row->queueClass);
    default:
        return {};
    }
}

QHash<int, QByteArray> LaneOrderModel::roleNames() const
{
    return namedRoles({"crossing", "ticket", "place", "bay", "missed", "age", "queueClass", "label"});
}

void PriorityModel::show(const std::vector<flow::PriorityRow>& rows)
{
    const int before = count();
    RowChanges::apply(*this, rows_, rows, [](const flow::PriorityRow& row) { return row.crossing; });
    if (before != count())
        emit countChanged();
}

void PriorityModel::retranslate()
{
    wordsChanged(*this);
}

int PriorityModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant PriorityModel::data(const QModelIndex& index, int role) const
{
    const flow::PriorityRow* row = rowAt(rows_, index);
    if (!row)
        return {};
    switch (role - kFirst) {
    case 0:
        return text(row->crossing);
    case 1:
        return text(row->ticket);
    case 2:
        return priorityLine(row->asked);
    default:
        return {};
    }
}

QHash<int, QByteArray> PriorityModel::roleNames() const
{
    return namedRoles({"crossing", "ticket", "told"});
}

} // namespace tongguan::app
