// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/figure_models.h"

#include "kiosk/app/row_changes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace tongguan::app {

using report::Stage;

namespace {

constexpr int kFirst = Qt::UserRole;
constexpr const char* kContext = "StaffFigures";

QString words(const char* sentence)
{
    return QCoreApplication::translate(kContext, sentence);
}

constexpr std::array<std::pair<Stage, const char*>, 11> kStages{
    {{Stage::S1, QT_TRANSLATE_NOOP("StaffFigures", "At the kiosk")},
     {Stage::Kiosk, QT_TRANSLATE_NOOP("StaffFigures", "Ticket is made")},
     {Stage::S3, QT_TRANSLATE_NOOP("StaffFigures", "Waits to be called")},
     {Stage::Come, QT_TRANSLATE_NOOP("StaffFigures", "Drives to the lane")},
     {Stage::Away, QT_TRANSLATE_NOOP("StaffFigures", "Absent when called")},
     {Stage::S4, QT_TRANSLATE_NOOP("StaffFigures", "Scan")},
     {Stage::S5, QT_TRANSLATE_NOOP("StaffFigures", "Inspection")},
     {Stage::S8, QT_TRANSLATE_NOOP("StaffFigures", "Documents, treatment")},
     {Stage::S9, QT_TRANSLATE_NOOP("StaffFigures", "From inspection to release")},
     {Stage::S10, QT_TRANSLATE_NOOP("StaffFigures", "From release to the exit")},
     {Stage::Held, QT_TRANSLATE_NOOP("StaffFigures", "Held")}}};

constexpr std::array<std::pair<std::string_view, const char*>, 6> kShares{
    {{"DOCUMENT_READ_AT_ONCE", QT_TRANSLATE_NOOP("StaffFigures", "Document read at once")},
     {"REFERRED_TO_STAFF", QT_TRANSLATE_NOOP("StaffFigures", "Sent to staff")},
     {"REFERRAL_UNNEEDED", QT_TRANSLATE_NOOP("StaffFigures", "of these, nothing was changed")},
     {"INSPECTED", QT_TRANSLATE_NOOP("StaffFigures", "Inspected")},
     {"HIT", QT_TRANSLATE_NOOP("StaffFigures", "of these, something was found")},
     {"CLEARED_OFFLINE_FIRST", QT_TRANSLATE_NOOP("StaffFigures", "Cleared without a line at first")}}};

QString stageText(Stage stage)
{
    const auto found = std::ranges::find(kStages, stage, &std::pair<Stage, const char*>::first);
    return found == kStages.end() ? QString() : words(found->second);
}

QString shareText(std::string_view code)
{
    const auto found = std::ranges::find(kShares, code, &std::pair<std::string_view, const char*>::first);
    return found == kShares.end() ? QString() : words(found->second);
}

/// "42 s", "7 min", "1 h 05 min"; empty where nothing is known.
QString durationText(std::optional<std::uint32_t> milliseconds)
{
    if (!milliseconds)
        return {};
    const std::uint32_t seconds = (*milliseconds + 500) / 1000;
    if (seconds < 100)
        return words(QT_TRANSLATE_NOOP("StaffFigures", "%1 s")).arg(seconds);
    const std::uint32_t minutes = (seconds + 30) / 60;
    if (minutes < 100)
        return words(QT_TRANSLATE_NOOP("StaffFigures", "%1 min")).arg(minutes);
    return words(QT_TRANSLATE_NOOP("StaffFigures", "%1 h %2 min"))
        .arg(minutes / 60)
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

/// Of those that are known the longest.
double longestOf(const std::vector<flow::StageFigure>& rows)
{
    std::uint32_t longest = 0;
    for (const flow::StageFigure& row : rows)
        longest = std::max({longest, row.usual.value_or(0), row.most.value_or(0)});
    return longest;
}

} // namespace

void StageFigureModel::show(const std::vector<flow::StageFigure>& rows)
{
    const int before = count();
    const double longest = longestOf(rows);
    RowChanges::apply(*this, rows_, rows, [](const flow::StageFigure& row) { return row.stage; });
    if (std::exchange(longest_, longest) != longest)
        wordsChanged(*this); // each bar is drawn to the longest
    if (before != count())
        emit countChanged();
}

void StageFigureModel::retranslate()
{
    wordsChanged(*this);
}

int StageFigureModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant StageFigureModel::data(const QModelIndex& index, int role) const
{
    const flow::StageFigure* row = rowAt(rows_, index);
    if (!row)
        return {};
    const auto part = [this](std::optional<std::uint32_t> time) {
        return longest_ > 0 ? time.value_or(0) / longest_ : 0.0;
    };
    switch (role - kFirst) {
    case 0:
        return QString::fromUtf8(codeOf(row->stage));
    case 1:
        return stageText(row->stage);
    case 2:
        return static_cast<int>(row->open);
    case 3:
        return durationText(row->usual);
    case 4:
        return durationText(row->most);
    case 5:
        return part(row->usual);
    case 6:
        return part(row->most);
    default:
        return {};
    }
}

QHash<int, QByteArray> StageFigureModel::roleNames() const
{
    return namedRoles({"code", "label", "open", "usual", "most", "usualPart", "mostPart"});
}

void ShareFigureModel::show(const std::vector<flow::ShareFigure>& rows)
{
    RowChanges::apply(*this, rows_, rows, [](const flow::ShareFigure& row) { return row.code; });
}

void ShareFigureModel::retranslate()
{
    wordsChanged(*this);
}

int ShareFigureModel::rowCount(const QModelIndex& parent) const
{
    return countBelow(rows_, parent);
}

QVariant ShareFigureModel::data(const QModelIndex& index, int role) const
{
    const flow::ShareFigure* row = rowAt(rows_, index);
    if (!row)
        return {};
    switch (role - kFirst) {
    case 0:
        return shareText(row->code);
    case 1:
        return QStringLiteral("%1 %").arg((row->part * 200 + row->of) / (row->of * 2));
    case 2:
        return QStringLiteral("%1 / %2").arg(row->part).arg(row->of);
    default:
        return {};
    }
}

QHash<int, QByteArray> ShareFigureModel::roleNames() const
{
    return namedRoles({"label", "percent", "counted"});
}

void FiguresViewModel::show(const flow::FiguresView& view)
{
    stages_.show(view.stages);
    shares_.show(view.shares);
    if (std::exchange(view_, view) != view)
        emit changed();
}

void FiguresViewModel::retranslate()
{
    stages_.retranslate();
    shares_.retranslate();
    emit changed();
}

QString FiguresViewModel::usual() const
{
    return durationText(view_.total.usual);
}

QString FiguresViewModel::most() const
{
    return durationText(view_.total.most);
}

QList<double> FiguresViewModel::parties() const
{
    QList<double> shares;
    for (const auto& [party, share] : view_.parties)
        shares.append(share);
    return shares;
}

QList<int> FiguresViewModel::arrivals() const
{
    QList<int> hours;
    for (const std::int64_t n : view_.arrivals)
        hours.append(static_cast<int>(n));
    return hours;
}

} // namespace tongguan::app
