// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <initializer_list>
#include <set>
#include <type_traits>
#include <vector>

namespace tongguan::app {

/// Turns the rows that a list model has into the rows that it should have by exact signals: remove, move, insert,
/// change. Rows are the same when their keys are equal. A model makes it a friend.
struct RowChanges {
    template <class Model, class Row, class Key>
    static void apply(Model& model, std::vector<Row>& rows, const std::vector<Row>& wanted, Key key)
    {
        if (std::ranges::equal(rows, wanted, {}, key, key)) { // mostly: nothing came, nothing went
            change(model, rows, wanted);
            return;
        }
        const auto keysOf = [&key](const std::vector<Row>& list) {
            std::set<std::decay_t<decltype(key(list.front()))>> keys;
            for (const Row& row : list)
                keys.insert(key(row));
            return keys;
        };
        const auto stays = keysOf(wanted);
        for (int i = static_cast<int>(rows.size()) - 1; i >= 0; --i) {
            if (stays.contains(key(rows[static_cast<std::size_t>(i)])))
                continue;
            model.beginRemoveRows({}, i, i);
            rows.erase(rows.begin() + i);
            model.endRemoveRows();
        }
        const auto here = keysOf(rows);
        for (int i = 0; i < static_cast<int>(wanted.size()); ++i) {
            const Row& row = wanted[static_cast<std::size_t>(i)];
            place(model, rows, row, i, key, here.contains(key(row)));
        }
        if (rows.size() == wanted.size())
            return;
        // Only where a key stood more than once, as two seals do.
        model.beginRemoveRows({}, static_cast<int>(wanted.size()), static_cast<int>(rows.size()) - 1);
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(wanted.size()), rows.end());
        model.endRemoveRows();
    }

  private:
    /// Rows that are the same by their keys: each run of changed ones is told once.
    template <class Model, class Row>
    static void change(Model& model, std::vector<Row>& rows, const std::vector<Row>& wanted)
    {
        for (std::size_t i = 0; i < rows.size();) {
            const std::size_t from = i;
            for (; i < rows.size() && !(rows[i] == wanted[i]); ++i)
                rows[i] = wanted[i];
            if (i == from)
                ++i;
            else
                emit model.dataChanged(model.index(static_cast<int>(from)), model.index(static_cast<int>(i) - 1));
        }
    }

    template <class Model, class Row, class Key>
    static void place(Model& model, std::vector<Row>& rows, const Row& row, int at, Key key, bool here)
    {
        const auto found = !here ? rows.end() : std::find_if(rows.begin() + at, rows.end(), [&](const Row& other) {
            return key(other) == key(row);
        });
        if (found == rows.end()) {
            model.beginInsertRows({}, at, at);
            rows.insert(rows.begin() + at, row);
            model.endInsertRows();
            return;
        }
        if (const int from = static_cast<int>(found - rows.begin()); from != at) {
            model.beginMoveRows({}, from, from, {}, at);
            std::rotate(rows.begin() + at, found, found + 1);
            model.endMoveRows();
        }
        Row& present = rows[static_cast<std::size_t>(at)];
        if (present == row)
            return;
        present = row;
        emit model.dataChanged(model.index(at), model.index(at));
    }
};

/// Roles of these names, from Qt::UserRole on.
inline QHash<int, QByteArray> namedRoles(std::initializer_list<const char*> names)
{
    QHash<int, QByteArray> roles;
    int role = Qt::UserRole;
    for (const char* name : names)
        roles.insert(role++, name);
    return roles;
}

/// Another language: each row's words are new.
template <class Model> void wordsChanged(Model& model)
{
    if (model.rowCount() > 0)
        emit model.dataChanged(model.index(0), model.index(model.rowCount() - 1));
}

/// Null where there is no such row.
template <class Row> const Row* rowAt(const std::vector<Row>& rows, const QModelIndex& index)
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < rows.size() ? &rows[row] : nullptr;
}

/// Of a list: rows have none below them.
template <class Row> int countBelow(const std::vector<Row>& rows, const QModelIndex& parent)
{
    return parent.isValid() ? 0 : static_cast<int>(rows.size());
}

} // namespace tongguan::app
