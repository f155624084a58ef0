// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <vector>

namespace tongguan::app {

/// Turns the rows that a list model has into the rows that it should have by exact signals: remove, move, insert,
/// change. Rows are the same when their keys are equal. A model makes it a friend.
struct RowChanges {
    template <class Model, class Row, class Key>
    static void apply(Model& model, std::vector<Row>& rows, const std::vector<Row>& wanted, Key key)
    {
        const auto has = [&key](const std::vector<Row>& list, const Row& row) {
            return std::ranges::any_of(list, [&](const Row& other) { return key(other) == key(row); });
        };
        for (int i = static_cast<int>(rows.size()) - 1; i >= 0; --i) {
            if (has(wanted, rows[static_cast<std::size_t>(i)]))
                continue;
            model.beginRemoveRows({}, i, i);
            rows.erase(rows.begin() + i);
            model.endRemoveRows();
        }
        for (int i = 0; i < static_cast<int>(wanted.size()); ++i)
            place(model, rows, wanted[static_cast<std::size_t>(i)], i, key);
        if (rows.size() == wanted.size())
            return;
        // Only where a key stood more than once, as two seals do.
        model.beginRemoveRows({}, static_cast<int>(wanted.size()), static_cast<int>(rows.size()) - 1);
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(wanted.size()), rows.end());
        model.endRemoveRows();
    }

  private:
    template <class Model, class Row, class Key>
    static void place(Model& model, std::vector<Row>& rows, const Row& row, int at, Key key)
    {
        const auto found =
            std::find_if(rows.begin() + at, rows.end(), [&](const Row& other) { return key(other) == key(row); });
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

} // namespace tongguan::app
