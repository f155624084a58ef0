// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/rights_models.h"

#include "kiosk/app/plain_text.h"
#include "kiosk/app/row_changes.h"
#include "kiosk/app/words.h"

#include <QCoreApplication>

namespace tongguan::app {

namespace {

const char* sentenceOf(clearance::PriceMode mode)
{
    switch (mode) {
    case clearance::PriceMode::GovernmentPriced:
        return QT_TRANSLATE_NOOP("Rights", "Price set by the government");
    case clearance::PriceMode::GovernmentGuided:
        return QT_TRANSLATE_NOOP("Rights", "Price guided by the government");
    case clearance::PriceMode::Market:
        break;
    }
    return QT_TRANSLATE_NOOP("Rights", "Market price");
}

flow::Tongues modeOf(const flow::PriceLine& line, clearance::Language second)
{
    const auto in = [&](clearance::Language language) {
        return Words(language).say("Rights", sentenceOf(line.mode)).toStdString();
    };
    flow::Tongues mode{.zh = in(clearance::Language::Zh), .second = in(second)};
    if (!line.phone.empty()) {
        mode.zh += " · " + line.phone;
        mode.second += " · " + line.phone;
    }
    return mode;
}

QString operation(std::string_view code)
{
    const auto known = fromCode<clearance::Operation>(code);
    if (!known)
        return {};
    switch (*known) {
    case clearance::Operation::IntraYardMove:
        return QCoreApplication::translate("Rights", "Move within the yard");
    case clearance::Operation::CraneShift:
        return QCoreApplication::translate("Rights", "Lifting a container");
    case clearance::Operation::Unstuff:
        return QCoreApplication::translate("Rights", "Unloading a container");
    case clearance::Operation::OwnerPickup:
        return QCoreApplication::translate("Rights", "Picking up a container");
    case clearance::Operation::StaffDesk:
        return QCoreApplication::translate("Rights", "Staff look at your case");
    case clearance::Operation::Queue:
        return QCoreApplication::translate("Rights", "From ticket to call");
    case clearance::Operation::Inspection:
        break;
    }
    return QCoreApplication::translate("Rights", "Inspection");
}

QString titleOf(const flow::InfoRow& row)
{
    return row.title.empty() ? operation(row.code) : plainText(row.title);
}

QString valueOf(const flow::InfoRow& row)
{
    const QString value = plainText(row.value);
    if (row.code == "AGENT")
        return QCoreApplication::translate("Rights", "Credit %1").arg(value);
    return row.code.empty() ? value : QCoreApplication::translate("Rights", "%1 min").arg(value);
}

} // namespace

void PriceModel::show(const std::vector<flow::PriceRow>& rows)
{
    const int before = count();
    RowChanges::apply(*this, rows_, rows, [](const flow::PriceRow& row) { return row.code; });
    if (before != count())
        emit countChanged();
}

int PriceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PriceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const flow::PriceRow& row = rows_[static_cast<std::size_t>(index.row())];
    const flow::PriceLine none;
    const flow::PriceLine& home = row.home ? *row.home : none;
    const flow::PriceLine& other = row.other ? *row.other : none;
    const flow::PriceLine& named = row.home ? home : other;
    switch (role) {
    case CodeRole:
        return QString::fromStdString(row.code);
    case ItemRole:
        return plainText(named.item.zh);
    case SecondRole:
        return plainText(named.item.second);
    case HomeRole:
        return plainText(home.standard.zh);
    case HomeSecondRole:
        return plainText(home.standard.second);
    case OtherRole:
        return plainText(other.standard.zh);
    case OtherSecondRole:
        return plainText(other.standard.second);
    default:
        return {};
    }
}

QHash<int, QByteArray> PriceModel::roleNames() const
{
    return {{CodeRole, "code"},
            {ItemRole, "item"},
            {SecondRole, "second"},
            {HomeRole, "home"},
            {HomeSecondRole, "homeSecond"},
            {OtherRole, "other"},
            {OtherSecondRole, "otherSecond"}};
}

void ColumnModel::show(const flow::PriceRow* row, clearance::Language second)
{
    std::vector<PriceColumn> columns;
    if (row != nullptr) {
        using Column = flow::Tongues flow::PriceLine::*;
        for (const Column column : {&flow::PriceLine::item, &flow::PriceLine::standard, &flow::PriceLine::service,
                                    &flow::PriceLine::basis, &flow::PriceLine::payee}) {
            columns.push_back({.column = static_cast<int>(columns.size()),
                               .home = row->home ? (*row->home).*column : flow::Tongues{},
                               .other = row->other ? (*row->other).*column : flow::Tongues{}});
        }
        columns.push_back({.column = static_cast<int>(columns.size()),
                           .home = row->home ? modeOf(*row->home, second) : flow::Tongues{},
                           .other = row->other ? modeOf(*row->other, second) : flow::Tongues{}});
    }
    RowChanges::apply(*this, rows_, columns, [](const PriceColumn& one) { return one.column; });
}

int ColumnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ColumnModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PriceColumn& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ColumnRole:
        return row.column;
    case HomeRole:
        return plainText(row.home.zh);
    case HomeSecondRole:
        return plainText(row.home.second);
    case OtherRole:
        return plainText(row.other.zh);
    case OtherSecondRole:
        return plainText(row.other.second);
    default:
        return {};
    }
}

QHash<int, QByteArray> ColumnModel::roleNames() const
{
    return {{ColumnRole, "column"},
            {HomeRole, "home"},
            {HomeSecondRole, "homeSecond"},
            {OtherRole, "other"},
            {OtherSecondRole, "otherSecond"}};
}

void InfoModel::show(const std::vector<flow::InfoRow>& rows)
{
    const int before = count();
    RowChanges::apply(*this, rows_, rows,
                      [](const flow::InfoRow& row) { return std::tuple(row.code, row.title, row.value); });
    if (before != count())
        emit countChanged();
}

void InfoModel::retranslate()
{
    if (!rows_.empty())
        emit dataChanged(index(0), index(count() - 1), {TitleRole, ValueRole});
}

int InfoModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant InfoModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const flow::InfoRow& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TitleRole:
        return titleOf(row);
    case TextRole:
        return plainText(row.text);
    case ValueRole:
        return valueOf(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> InfoModel::roleNames() const
{
    return {{TitleRole, "title"}, {TextRole, "text"}, {ValueRole, "value"}};
}

} // namespace tongguan::app
