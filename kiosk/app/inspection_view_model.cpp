// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/inspection_view_model.h"

#include "kiosk/app/inspection_texts.h"
#include "kiosk/app/plain_text.h"
#include "kiosk/app/row_changes.h"
#include "kiosk/app/staff_texts.h"

#include <QCoreApplication>

#include <utility>

namespace tongguan::app {
namespace {

constexpr int first = Qt::UserRole;

// Without what runs with the clock: that has a signal of its own.
flow::InspectionView still(flow::InspectionView view)
{
    view.ageSeconds = 0;
    return view;
}

} // namespace

void PartModel::show(const std::vector<flow::AgencyPart>& rows)
{
    const std::pair before{count(), mine()};
    RowChanges::apply(*this, rows_, rows, [](const flow::AgencyPart& row) { return row.agency; });
    if (before != std::pair{count(), mine()})
        emit countChanged();
}

void PartModel::retranslate()
{
    if (!rows_.empty())
        emit dataChanged(index(0), index(count() - 1));
}

int PartModel::mine() const
{
    const auto found = std::ranges::find(rows_, true, &flow::AgencyPart::mine);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int PartModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PartModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const flow::AgencyPart& row = rows_[static_cast<std::size_t>(index.row())];
    const auto texts = [&row](auto&& text) {
        QStringList list;
        for (const flow::OrderLine& order : row.orders)
            list << text(order);
        return list;
    };
    switch (role - first) {
    case 0:
        return QString::fromUtf8(codeOf(row.agency));
    case 1:
        return agencyText(codeOf(row.agency));
    case 2:
        return row.mine;
    case 3: {
        QStringList names;
        for (const std::string& name : row.officers)
            names << plainText(name);
        return names.join(QCoreApplication::translate("Inspection", ", "));
    }
    case 4:
        return texts([](const flow::OrderLine& order) { return orderText(order); });
    case 5:
        return texts([](const flow::OrderLine& order) { return methodPictogram(order.method); });
    case 6:
        return row.outcome ? static_cast<int>(*row.outcome) : -1;
    case 7:
        return row.outcome ? outcomeText(*row.outcome) : QString();
    case 8:
        return QString::fromStdString(row.at);
    case 9:
        return plainText(row.notes);
    case 10:
        return row.pending;
    default:
        return {};
    }
}

QHash<int, QByteArray> PartModel::roleNames() const
{
    return {{first, "agency"},    {first + 1, "label"},          {first + 2, "mine"},    {first + 3, "officers"},
            {first + 4, "works"}, {first + 5, "workPictograms"}, {first + 6, "outcome"}, {first + 7, "outcomeWords"},
            {first + 8, "at"},    {first + 9, "notes"},          {first + 10, "pending"}};
}

void InspectionViewModel::show(const flow::InspectionView& view, const flow::Possible& possible)
{
    const flow::InspectionView old = std::exchange(view_, view);
    const flow::Possible before = std::exchange(possible_, possible);
    parts_.show(view_.parts);
    if (still(old) != still(view_) || before != possible_)
        emit changed();
    if (old.ageSeconds != view_.ageSeconds)
        emit minutesChanged();
}

void InspectionViewModel::retranslate()
{
    parts_.retranslate();
    emit changed();
}

QString InspectionViewModel::matchedBy() const
{
    QString words;
    for (const clearance::MatchedKey& key : view_.keys)
        words = words.isEmpty() ? keyText(key)
                                : QCoreApplication::translate("Inspection", "%1 and %2").arg(words, keyText(key));
    return words;
}

int InspectionViewModel::recorded() const
{
    return static_cast<int>(
        std::ranges::count_if(view_.parts, [](const flow::AgencyPart& part) { return part.outcome.has_value(); }));
}

QString InspectionViewModel::lateOrders() const
{
    QStringList words;
    for (const flow::OrderLine& order : view_.late)
        words << QCoreApplication::translate("Inspection", "%1: %2")
                     .arg(agencyText(codeOf(order.agency)), orderText(order));
    return words.join(QCoreApplication::translate("Inspection", ", "));
}

QString InspectionViewModel::told() const
{
    QStringList words;
    for (const flow::ToldLine& line : view_.told) {
        const QString name = plainText(line.name);
        words << (line.acknowledgedAt.empty()
                      ? QCoreApplication::translate("Inspection", "%1: told, no answer yet").arg(name)
                      : QCoreApplication::translate("Inspection", "%1: answered %2")
                            .arg(name, QString::fromStdString(line.acknowledgedAt)));
    }
    return words.join(QStringLiteral(" · "));
}

QStringList InspectionViewModel::samples() const
{
    QStringList ids;
    for (const std::string& id : view_.samples)
        ids << QString::fromStdString(id);
    return ids;
}

bool InspectionViewModel::sampleOrdered() const
{
    return std::ranges::any_of(view_.parts, [](const flow::AgencyPart& part) {
        return part.mine && std::ranges::contains(part.orders, clearance::Method::Sample, &flow::OrderLine::method);
    });
}

} // namespace tongguan::app
