// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/staff_models.h"

#include "kiosk/app/inspection_texts.h"
#include "kiosk/app/lane_texts.h"
#include "kiosk/app/plain_text.h"
#include "kiosk/app/reason_texts.h"
#include "kiosk/app/row_changes.h"
#include "kiosk/app/staff_texts.h"
#include "kiosk/clearance/staff_rules.h"

#include <QCoreApplication>

#include <numeric>

namespace tongguan::app {
namespace {

constexpr int first = Qt::UserRole;

QString text(const std::string& value)
{
    return plainText(value);
}

QString laneWord(clearance::Lane lane)
{
    return QCoreApplication::translate(kLaneContext, laneName(lane));
}

/// Where a value is from, which version of that, how old it was: "Declarations 2026-11-20 · 9 min".
QString originOf(const clearance::Seen& seen)
{
    QString origin = evidenceSource(seen);
    if (!seen.version.empty())
        origin += u' ' + text(seen.version);
    return seen.age ? origin + QStringLiteral(" · ") + longAge(*seen.age) : origin;
}

template <class Words> QStringList ofEach(const std::vector<clearance::Seen>& saw, Words words)
{
    QStringList all;
    for (const clearance::Seen& seen : saw)
        all << words(seen);
    return all;
}

QString reasonPictogram(std::string_view code)
{
    const ReasonText* known = reasonText(code);
    return QString::fromLatin1(known ? known->pictogram : "question");
}

} // namespace

QString longAge(std::int64_t seconds)
{
    constexpr std::int64_t kMinute = 60;
    constexpr std::int64_t kHour = 60 * kMinute;
    constexpr std::int64_t kDay = 24 * kHour;
    if (seconds < 2 * kHour)
        return QCoreApplication::translate("StaffAges", "%1 min").arg(seconds / kMinute);
    if (seconds < 2 * kDay)
        return QCoreApplication::translate("StaffAges", "%1 h").arg(seconds / kHour);
    return QCoreApplication::translate("StaffAges", "%1 d").arg(seconds / kDay);
}

QString rowReason(const flow::CaseRow& row)
{
    const QString state = stateText(row);
    return state.isEmpty() ? staffReason(row.reason) : state;
}

QString clockAge(std::int64_t seconds)
{
    return QStringLiteral("%1:%2")
        .arg(seconds / 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void QueueModel::show(const std::vector<flow::CaseRow>& rows)
{
    const int before = count();
    RowChanges::apply(*this, rows_, rows, [](const flow::CaseRow& row) { return row.crossing; });
    if (before != count())
        emit countChanged();
}

void QueueModel::retranslate()
{
    wordsChanged(*this);
}

int QueueModel::countOf(int queueClass) const
{
    return static_cast<int>(std::ranges::count_if(
        rows_, [queueClass](const flow::CaseRow& row) { return static_cast<int>(row.queueClass) == queueClass; }));
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    const flow::CaseRow* row = rowAt(rows_, index);
    if (!row)
        return {};
    switch (role - first) {
    case 0:
        return text(row->crossing);
    case 1:
        return text(row->ticket);
    case 2:
        return text(row->plate);
    case 3:
        return static_cast<int>(row->lane);
    case 4:
        return text(row->sign);
    case 5:
        return static_cast<int>(row->queueClass);
    case 6:
        return rowReason(*row);
    case 7:
        return row->over ? QString() : clockAge(row->ageSeconds);
    case 8:
        return static_cast<int>(row->limitSeconds / 60);
    case 9:
        return !row->over && row->ageSeconds > row->limitSeconds;
    case 10:
        return row->conflict;
    case 11:
        return row->pending;
    case 12:
        return row->place.value_or(0);
    case 13:
        return row->asks;
    default:
        return {};
    }
}

QHash<int, QByteArray> QueueModel::roleNames() const
{
    return {{first, "crossing"},         {first + 1, "ticket"},     {first + 2, "plate"},     {first + 3, "lane"},
            {first + 4, "sign"},         {first + 5, "queueClass"}, {first + 6, "reason"},    {first + 7, "age"},
            {first + 8, "limitMinutes"}, {first + 9, "late"},       {first + 10, "conflict"}, {first + 11, "pending"},
            {first + 12, "place"},       {first + 13, "asks"}};
}

void FieldModel::show(const std::vector<flow::CaseField>& rows)
{
    RowChanges::apply(*this, rows_, rows, [](const flow::CaseField& row) { return row.name; });
}

void FieldModel::retranslate()
{
    wordsChanged(*this);
}

int FieldModel::verified() const
{
    return static_cast<int>(std::ranges::count_if(rows_, [](const flow::CaseField& row) { return row.verified; }));
}

int FieldModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant FieldModel::data(const QModelIndex& index, int role) const
{
    const flow::CaseField* row = rowAt(rows_, index);
    if (!row)
        return {};
    switch (role - first) {
    case 0:
        return text(row->name);
    case 1:
        return fieldText(row->name);
    case 2:
        return fieldValueText(row->name, row->value);
    case 3:
        return static_cast<int>(row->source);
    case 4:
        return row->verified;
    case 5:
        return row->needsLook;
    case 6:
        return row->pending;
    case 7:
        return !clearance::isMeasured(row->name);
    default:
        return {};
    }
}

QHash<int, QByteArray> FieldModel::roleNames() const
{
    return {{first, "name"},         {first + 1, "label"},     {first + 2, "value"},   {first + 3, "source"},
            {first + 4, "verified"}, {first + 5, "needsLook"}, {first + 6, "pending"}, {first + 7, "correctable"}};
}

void ReasonModel::show(const std::vector<clearance::Reason>& rows)
{
    const auto before = std::pair(count(), lines());
    RowChanges::apply(*this, rows_, rows, [](const clearance::Reason& row) { return row.code; });
    if (before != std::pair(count(), lines()))
        emit countChanged();
}

void ReasonModel::retranslate()
{
    wordsChanged(*this);
}

int ReasonModel::lines() const
{
    return std::accumulate(rows_.begin(), rows_.end(), 0, [](int sum, const clearance::Reason& row) {
        return sum + static_cast<int>(row.saw.size());
    });
}

int ReasonModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant ReasonModel::data(const QModelIndex& index, int role) const
{
    const clearance::Reason* row = rowAt(rows_, index);
    if (!row)
        return {};
    switch (role - first) {
    case 0:
        return text(row->code);
    case 1:
        return staffReason(row->code);
    case 2:
        return reasonPictogram(row->code);
    case 3:
        return ofEach(row->saw, evidenceField);
    case 4:
        return ofEach(row->saw, evidenceValue);
    case 5:
        return ofEach(row->saw, originOf);
    default:
        return {};
    }
}

QHash<int, QByteArray> ReasonModel::roleNames() const
{
    return {{first, "code"},       {first + 1, "words"},  {first + 2, "pictogram"},
            {first + 3, "fields"}, {first + 4, "values"}, {first + 5, "origins"}};
}

void AgeModel::show(const std::vector<flow::DataAge>& rows)
{
    const int before = fresh();
    RowChanges::apply(*this, rows_, rows, [](const flow::DataAge& row) { return row.dataset; });
    if (before != fresh())
        emit freshChanged();
}

int AgeModel::fresh() const
{
    return static_cast<int>(std::ranges::count(rows_, flow::Freshness::Ok, &flow::DataAge::freshness));
}

void AgeModel::retranslate()
{
    wordsChanged(*this);
}

int AgeModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant AgeModel::data(const QModelIndex& index, int role) const
{
    const flow::DataAge* row = rowAt(rows_, index);
    if (!row)
        return {};
    switch (role - first) {
    case 0:
        return datasetText(row->dataset);
    case 1:
        return longAge(row->seconds);
    case 2:
        return static_cast<int>(row->freshness);
    default:
        return {};
    }
}

QHash<int, QByteArray> AgeModel::roleNames() const
{
    return {{first, "label"}, {first + 1, "age"}, {first + 2, "freshness"}};
}

void MachineModel::show(const std::vector<flow::MachineShown>& rows)
{
    RowChanges::apply(*this, rows_, rows, [](const flow::MachineShown& row) { return row.device; });
}

void MachineModel::retranslate()
{
    wordsChanged(*this);
}

int MachineModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant MachineModel::data(const QModelIndex& index, int role) const
{
    const flow::MachineShown* row = rowAt(rows_, index);
    if (!row)
        return {};
    switch (role - first) {
    case 0:
        return machineText(*row);
    case 1:
        return static_cast<int>(row->word);
    default:
        return {};
    }
}

QHash<int, QByteArray> MachineModel::roleNames() const
{
    return {{first, "words"}, {first + 1, "word"}};
}

void ChoiceModel::show(const std::vector<flow::LaneChoice>& rows)
{
    RowChanges::apply(*this, rows_, rows, [](const flow::LaneChoice& row) { return row.lane; });
}

void ChoiceModel::retranslate()
{
    wordsChanged(*this);
}

int ChoiceModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const
{
    const flow::LaneChoice* row = rowAt(rows_, index);
    if (!row)
        return {};
    switch (role - first) {
    case 0:
        return static_cast<int>(row->lane);
    case 1:
        return text(row->sign);
    case 2:
        return laneWord(row->lane);
    case 3:
        return row->laxer;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChoiceModel::roleNames() const
{
    return {{first, "lane"}, {first + 1, "sign"}, {first + 2, "label"}, {first + 3, "laxer"}};
}

void AlarmModel::show(const std::vector<flow::Alarm>& rows)
{
    const int before = count();
    RowChanges::apply(*this, rows_, rows, [](const flow::Alarm& row) { return std::pair(row.kind, row.subject); });
    if (before != count())
        emit countChanged();
}

void AlarmModel::retranslate()
{
    wordsChanged(*this);
}

int AlarmModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant AlarmModel::data(const QModelIndex& index, int role) const
{
    const flow::Alarm* row = rowAt(rows_, index);
    if (!row)
        return {};
    switch (role - first) {
    case 0:
        return text(row->kind);
    case 1:
        return alarmText(row->kind);
    case 2:
        return text(row->subject);
    case 3:
        return longAge(row->ageSeconds);
    case 4:
        return row->kind == codeOf(flow::AlarmKind::Conflict) ||
               row->kind == codeOf(flow::AlarmKind::ConflictOverdue) || row->kind == codeOf(flow::AlarmKind::Recall) ||
               row->kind == codeOf(flow::AlarmKind::Rejected) || row->kind == codeOf(flow::AlarmKind::RejectedOverdue);
    case 5:
        return row->kind == codeOf(flow::AlarmKind::NoticeUnanswered);
    default:
        return {};
    }
}

QHash<int, QByteArray> AlarmModel::roleNames() const
{
    return {{first, "kind"},    {first + 1, "label"},   {first + 2, "subject"},
            {first + 3, "age"}, {first + 4, "unowned"}, {first + 5, "calling"}};
}

} // namespace tongguan::app
