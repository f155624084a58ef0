// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/board_view_model.h"

#include "kiosk/app/lane_texts.h"
#include "kiosk/app/row_changes.h"
#include "kiosk/app/wait_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tongguan::app {
namespace {

enum Role { LaneRole = Qt::UserRole, SignRole, NameRole, NoteRole, CalledRole, NextRole, WaitRole, CallingRole };

// The sentences that BoardScreen.qml asks for, here for lupdate.
[[maybe_unused]] constexpr std::array kSentences{
    QT_TRANSLATE_NOOP("Board", "Lane"),
    QT_TRANSLATE_NOOP("Board", "Please come"),
    QT_TRANSLATE_NOOP("Board", "Next"),
    QT_TRANSLATE_NOOP("Board", "Waiting"),
    QT_TRANSLATE_NOOP("Board", "Bay"),
    QT_TRANSLATE_NOOP("Board", "min"),
    QT_TRANSLATE_NOOP("Board", "No other fees may be charged"),
};

bool somebodyThere(const flow::BoardRow& row)
{
    return !row.called.empty() || !row.next.empty();
}

/// Both keep the order of the signs.
std::pair<std::vector<flow::BoardRow>, std::vector<flow::BoardRow>>
rowsAndIdle(const std::vector<flow::BoardRow>& lanes)
{
    const auto busy = static_cast<std::size_t>(std::ranges::count_if(lanes, somebodyThere));
    std::size_t room = BoardViewModel::kRows > busy ? BoardViewModel::kRows - busy : 0;
    std::vector<flow::BoardRow> rows;
    std::vector<flow::BoardRow> idle;
    for (const flow::BoardRow& lane : lanes) {
        const bool filler = !somebodyThere(lane) && room > 0;
        if (filler)
            --room;
        (somebodyThere(lane) || filler ? rows : idle).push_back(lane);
    }
    return {std::move(rows), std::move(idle)};
}

} // namespace

BoardModel::BoardModel(const Words& chinese, const Words& neighbour, QObject* parent)
    : QAbstractListModel(parent), chinese_(chinese), neighbour_(neighbour)
{}

void BoardModel::show(const std::vector<flow::BoardRow>& rows, const std::string& calledLane)
{
    std::vector<Row> wanted;
    wanted.reserve(rows.size());
    for (const flow::BoardRow& row : rows)
        wanted.push_back({row, !calledLane.empty() && row.sign == calledLane});
    const int before = count();
    RowChanges::apply(*this, rows_, wanted, [](const Row& row) { return row.row.sign; });
    if (before != count())
        emit countChanged();
}

void BoardModel::retranslate()
{
    if (!rows_.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case LaneRole:
        return static_cast<int>(row.row.lane);
    case SignRole:
        return QString::fromStdString(row.row.sign);
    case NameRole:
        return chinese_.say(kLaneContext, laneName(row.row.lane));
    case NoteRole:
        return neighbour_.say(kLaneContext, laneNote(row.row.lane));
    case CalledRole:
        return QString::fromStdString(row.row.called);
    case NextRole: {
        QStringList next;
        for (const std::string& ticket : row.row.next)
            next << QString::fromStdString(ticket);
        return next.join(u'\n');
    }
    case WaitRole:
        return waitText(row.row.wait);
    case CallingRole:
        return row.calling;
    default:
        return {};
    }
}

QHash<int, QByteArray> BoardModel::roleNames() const
{
    return {{LaneRole, "lane"},     {SignRole, "sign"}, {NameRole, "name"}, {NoteRole, "note"},
            {CalledRole, "called"}, {NextRole, "next"}, {WaitRole, "wait"}, {CallingRole, "calling"}};
}

BoardViewModel::BoardViewModel(QObject* parent)
    : QObject(parent), chinese_(clearance::Language::Zh), neighbour_(view_.neighbour), rows_(chinese_, neighbour_),
      idle_(chinese_, neighbour_)
{}

void BoardViewModel::show(const flow::BoardView& view)
{
    if (view.neighbour != neighbour_.language()) {
        neighbour_ = Words(view.neighbour);
        rows_.retranslate();
        idle_.retranslate();
        emit neighbourChanged();
    }
    link_.show(view.link);
    const auto [rows, idle] = rowsAndIdle(view.rows);
    rows_.show(rows, view.calling ? view.calling->sign : std::string());
    idle_.show(idle, {});
    if (view == view_)
        return;
    view_ = view;
    emit changed();
}

QStringList BoardViewModel::hotlines() const
{
    QStringList numbers;
    for (const std::string& number : view_.hotlines)
        numbers << QString::fromStdString(number);
    return numbers;
}

QString BoardViewModel::calledDrive() const
{
    return calling() ? QString::fromLatin1(arrowPictogram(view_.calling->arrow)) : QStringLiteral("up");
}

QString BoardViewModel::say(const QString& sentence, shown::Language language) const
{
    const Words& words = language == shown::Language::Zh ? chinese_ : neighbour_;
    return words.say("Board", sentence.toUtf8().constData());
}

} // namespace tongguan::app
