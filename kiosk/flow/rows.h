// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/store/store.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::flow {

// Rows of the down-log's data sets as values. One that does not fit is as if it were not there. On the store's thread.

/// A row by its key; nothing where there is none.
template <class Row>
Result<std::optional<Row>> rowOf(store::Store& store, std::string_view dataset, std::string_view key)
{
    const auto body = store.reference().body(dataset, key);
    if (!body)
        return fail(body.error().code, body.error().what);
    const auto json = parseJson(body->value_or(std::string{}));
    if (!json)
        return std::optional<Row>{};
    auto row = fromJson<Row>(*json);
    return row ? std::optional<Row>{std::move(*row)} : std::optional<Row>{};
}

/// All rows, by their keys.
template <class Row> Result<std::vector<Row>> rowsOf(store::Store& store, std::string_view dataset)
{
    const auto bodies = store.reference().bodies(dataset);
    if (!bodies)
        return fail(bodies.error().code, bodies.error().what);
    std::vector<Row> rows;
    for (const std::string& body : *bodies) {
        const auto json = parseJson(body);
        if (!json)
            continue;
        if (auto row = fromJson<Row>(*json))
            rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace tongguan::flow
