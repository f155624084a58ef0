// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/station_models.h"

#include "kiosk/app/plain_text.h"
#include "kiosk/app/row_changes.h"
#include "kiosk/app/staff_models.h"
#include "kiosk/app/staff_texts.h"

#include <QLocale>

#include <algorithm>

namespace tongguan::app {
namespace {

constexpr int first = Qt::UserRole;

QString text(const std::string& value)
{
    return plainText(value);
}

QString list(const std::vector<std::string>& values)
{
    QStringList all;
    for (const std::string& value : values)
        all << text(value);
    return all.join(QStringLiteral(", "));
}

QHash<int, QByteArray> names(std::initializer_list<const char*> roles)
{
    QHash<int, QByteArray> all;
    int role = first;
    for (const char* name : roles)
        all.insert(role++, name);
    return all;
}

} // namespace

void ShiftModel::show(const flow::ShiftState& state)
{
    RowChanges::apply(*this, rows_, state.classes, [](const flow::ShiftClass& row) { return row.queueClass; });
    if (state_ == state)
        return;
    state_ = state;
    emit changed();
}

void ShiftModel::retranslate()
{
    wordsChanged(*this);
}

int ShiftModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant ShiftModel::data(const QModelIndex& index, int role) const
{
    const flow::ShiftClass* row = rowAt(rows_, index);
    if (!row)
        return {};
    switch (role - first) {
    case 0:
        return queueClassText(row->queueClass);
    case 1:
        return static_cast<int>(row->cases);
    case 2:
        return longAge(row->oldestSeconds);
    default:
        return {};
    }
}

QHash<int, QByteArray> ShiftModel::roleNames() const
{
    return names({"label", "cases", "oldest"});
}

void RosterModel::show(const std::vector<flow::RosterRow>& rows)
{
    RowChanges::apply(*this, rows_, rows, [](const flow::RosterRow& row) { return row.id; });
}

void RosterModel::retranslate()
{
    wordsChanged(*this);
}

int RosterModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant RosterModel::data(const QModelIndex& index, int role) const
{
    const flow::RosterRow* row = rowAt(rows_, index);
    if (!row)
        return {};
    switch (role - first) {
    case 0:
        return text(row->id);
    case 1:
        return text(row->name);
    case 2:
        return agencyText(row->agency);
    case 3:
        return row->onDuty;
    case 4:
        return list(row->drawnFor);
    default:
        return {};
    }
}

QHash<int, QByteArray> RosterModel::roleNames() const
{
    return names({"staffId", "name", "agency", "onDuty", "drawnFor"});
}

void DrawnModel::show(const std::vector<flow::DrawnRow>& rows)
{
    const int before = count();
    RowChanges::apply(*this, rows_, rows, [](const flow::DrawnRow& row) { return std::pair(row.ticket, row.agency); });
    if (before != count())
        emit countChanged();
}

void DrawnModel::retranslate()
{
    wordsChanged(*this);
}

int DrawnModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant DrawnModel::data(const QModelIndex& index, int role) const
{
    const flow::DrawnRow* row = rowAt(rows_, index);
    if (!row)
        return {};
    switch (role - first) {
    case 0:
        return text(row->ticket);
    case 1:
        return agencyText(codeOf(row->agency));
    case 2:
        return list(row->officers);
    case 3:
        return list(row->excluded);
    case 4:
        return text(row->enterprise);
    default:
        return {};
    }
}

QHash<int, QByteArray> DrawnModel::roleNames() const
{
    return names({"ticket", "agency", "officers", "excluded", "enterprise"});
}

void DayModel::show(const std::vector<flow::DayItem>& rows)
{
    const auto before = std::pair(count(), unexplained());
    RowChanges::apply(*this, rows_, rows, [](const flow::DayItem& row) { return row.row.crossing; });
    if (before != std::pair(count(), unexplained()))
        emit countChanged();
}

void DayModel::retranslate()
{
    wordsChanged(*this);
}

int DayModel::unexplained() const
{
    return static_cast<int>(
        std::ranges::count_if(rows_, [](const flow::DayItem& row) { return row.explanation.empty(); }));
}

int DayModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant DayModel::data(const QModelIndex& index, int role) const
{
    const flow::DayItem* item = rowAt(rows_, index);
    if (!item)
        return {};
    switch (role - first) {
    case 0:
        return text(item->row.crossing);
    case 1:
        return text(item->row.ticket);
    case 2:
        return text(item->row.plate);
    case 3:
        return static_cast<int>(item->row.lane);
    case 4:
        return text(item->row.sign);
    case 5:
        return rowReason(item->row);
    case 6:
        return text(item->row.owner);
    case 7:
        return longAge(item->row.ageSeconds);
    case 8:
        return explanationText(item->explanation);
    case 9:
        return text(item->by);
    default:
        return {};
    }
}

QHash<int, QByteArray> DayModel::roleNames() const
{
    return names({"crossing", "ticket", "plate", "lane", "sign", "reason", "owner", "age", "explanation", "by"});
}

namespace {

/// As much of what somebody typed as stands in a line.
QString beginningOf(const QString& words)
{
    constexpr qsizetype kInLine = 48;
    const QString line = words.simplified();
    return line.size() <= kInLine ? line : line.first(kInLine).trimmed() + QStringLiteral("…");
}

/// What he typed, or at a kiosk the topic that he touched.
QString wordsOf(const flow::AskedFromAfar& asked)
{
    return asked.topic ? questionText(*asked.topic) : text(asked.text);
}

} // namespace

void ComplaintModel::show(const std::vector<flow::ComplaintItem>& rows)
{
    const auto before = std::tuple(count(), open(), overdue());
    RowChanges::apply(*this, rows_, rows, [](const flow::ComplaintItem& row) { return row.receipt; });
    if (before != std::tuple(count(), open(), overdue()))
        emit countChanged();
}

void ComplaintModel::retranslate()
{
    wordsChanged(*this);
}

int ComplaintModel::open() const
{
    return static_cast<int>(std::ranges::count_if(rows_, [](const flow::ComplaintItem& row) { return !row.answer; }));
}

int ComplaintModel::overdue() const
{
    return static_cast<int>(std::ranges::count_if(rows_, &flow::ComplaintItem::overdue));
}

int ComplaintModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant ComplaintModel::data(const QModelIndex& index, int role) const
{
    const flow::ComplaintItem* item = rowAt(rows_, index);
    if (!item)
        return {};
    switch (role - first) {
    case 0:
        return text(item->receipt);
    case 1:
        return item->afar ? messageText(item->afar->kind) : complaintText(item->topic);
    case 2:
        return item->afar ? beginningOf(wordsOf(*item->afar)) : complaintText(item->place);
    case 3:
        return text(item->ticket);
    case 4:
        return longAge(item->ageSeconds);
    case 5:
        return item->overdue;
    case 6:
        return item->answer ? complaintText(*item->answer) : QString();
    case 7:
        return text(item->by);
    case 8:
        return item->afar.has_value();
    case 9:
        return item->afar && item->afar->kind == clearance::MessageKind::Question;
    case 10:
        return item->afar ? wordsOf(*item->afar) : QString();
    case 11:
        return item->afar ? text(item->afar->contact) : QString();
    case 12:
        return item->afar ? static_cast<int>(item->afar->language) : 0;
    case 13:
        return item->afar && item->afar->topic.has_value();
    default:
        return {};
    }
}

QHash<int, QByteArray> ComplaintModel::roleNames() const
{
    return names({"receipt", "topic", "place", "ticket", "age", "overdue", "answer", "by", "fromAfar", "question",
                  "words", "contact", "language", "atKiosk"});
}

void ConsolidatedModel::show(const std::vector<flow::ConsolidatedFirm>& rows)
{
    const auto before = std::pair(count(), open());
    RowChanges::apply(*this, rows_, rows, [](const flow::ConsolidatedFirm& row) {
        return std::pair(row.declaration.enterprise, row.declaration.trips.front());
    });
    if (before != std::pair(count(), open()))
        emit countChanged();
}

void ConsolidatedModel::retranslate()
{
    wordsChanged(*this);
}

int ConsolidatedModel::open() const
{
    return static_cast<int>(
        std::ranges::count_if(rows_, [](const flow::ConsolidatedFirm& row) { return row.closedBy.empty(); }));
}

int ConsolidatedModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant ConsolidatedModel::data(const QModelIndex& index, int role) const
{
    const flow::ConsolidatedFirm* firm = rowAt(rows_, index);
    if (!firm)
        return {};
    const QLocale locale;
    switch (role - first) {
    case 0:
        return text(firm->declaration.enterprise);
    case 1:
        return plainText(firm->name);
    case 2:
        return static_cast<int>(firm->declaration.trips.size());
    case 3:
        return locale.toString(static_cast<qlonglong>(firm->declaration.packages()));
    case 4:
        return locale.toString(static_cast<qlonglong>(firm->declaration.grossKg()));
    case 5:
        return text(firm->closedBy);
    default:
        return {};
    }
}

QHash<int, QByteArray> ConsolidatedModel::roleNames() const
{
    return names({"enterprise", "firm", "trips", "packages", "kilograms", "by"});
}

void RejectModel::show(const flow::RejectsView& view)
{
    const auto before = std::pair(count(), open());
    RowChanges::apply(*this, rows_, view.rows, [](const flow::RejectRow& row) { return row.key; });
    count_ = view.count;
    if (before != std::pair(count(), open()))
        emit countChanged();
}

void RejectModel::retranslate()
{
    wordsChanged(*this);
}

int RejectModel::open() const
{
    return static_cast<int>(std::ranges::count_if(rows_, [](const flow::RejectRow& row) { return row.owner.empty(); }));
}

int RejectModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant RejectModel::data(const QModelIndex& index, int role) const
{
    const flow::RejectRow* row = rowAt(rows_, index);
    if (!row)
        return {};
    switch (role - first) {
    case 0:
        return text(row->key);
    case 1:
        return text(row->ticket.empty() ? row->key : row->ticket);
    case 2:
        return rejectText(row->by);
    case 3:
        return rejectReason(row->code) + QStringLiteral(": ") +
               (row->fields.empty() ? text(row->type) : list(row->fields));
    case 4:
        return longAge(row->ageSeconds);
    case 5:
        return row->overdue;
    case 6:
        return text(row->owner);
    case 7:
        return rejectAdvice(row->by);
    default:
        return {};
    }
}

QHash<int, QByteArray> RejectModel::roleNames() const
{
    return names({"key", "ticket", "setApartBy", "why", "age", "overdue", "owner", "advice"});
}

} // namespace tongguan::app
