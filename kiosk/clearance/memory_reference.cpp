// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/memory_reference.h"

#include "base/json.h"
#include "base/result.h"

#include <format>

namespace tongguan::clearance {

void MemoryReference::put(std::string_view dataset, std::string_view key, const Json& body)
{
    came(dataset);
    rows_[std::string(dataset)][std::string(key)] = dump(body);
    for (const std::string_view field : kKeyFields) {
        const std::string value = stringOr(body, field);
        if (!value.empty())
            keysBy_[std::format("{}|{}|{}", dataset, field, value)].emplace(key);
    }
}

Result<std::optional<std::string>> MemoryReference::body(std::string_view dataset, std::string_view key)
{
    const auto rows = rows_.find(dataset);
    if (rows == rows_.end())
        return std::optional<std::string>{};
    const auto row = rows->second.find(key);
    return row == rows->second.end() ? std::optional<std::string>{} : std::optional{row->second};
}

Result<std::vector<std::string>> MemoryReference::bodies(std::string_view dataset)
{
    std::vector<std::string> all;
    if (const auto rows = rows_.find(dataset); rows != rows_.end()) {
        for (const auto& [key, body] : rows->second)
            all.push_back(body);
    }
    return all;
}

Result<std::vector<std::string>> MemoryReference::bodiesBy(std::string_view dataset, std::string_view field,
                                                           std::string_view value)
{
    std::vector<std::string> found;
    const auto keys = keysBy_.find(std::format("{}|{}|{}", dataset, field, value));
    if (keys == keysBy_.end())
        return found;
    for (const std::string& key : keys->second) {
        auto row = body(dataset, key);
        // A key may stand for an older body of the same entry.
        const auto json = parseJson(row->value_or("{}"));
        if (json && stringOr(*json, field) == value)
            found.push_back(std::move(**row));
    }
    return found;
}

Result<std::vector<std::string>> MemoryReference::datasets()
{
    return std::vector<std::string>(known_.begin(), known_.end());
}

} // namespace tongguan::clearance
