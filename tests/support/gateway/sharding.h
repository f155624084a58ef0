// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>

namespace tongguan::sync {

/// A table that lies in pieces by the hash of a column.
struct ShardedTable {
    std::string_view name;
    std::string_view key;
};
inline constexpr std::array kShardedTables = {
    ShardedTable{"blob", "id"},          ShardedTable{"checkpoint", "kiosk"},  ShardedTable{"event", "kiosk"},
    ShardedTable{"journal", "kiosk"},    ShardedTable{"machine", "kiosk"},     ShardedTable{"parked", "kiosk"},
    ShardedTable{"quarantine", "kiosk"}, ShardedTable{"upload_part", "kiosk"}, ShardedTable{"upload", "kiosk"},
};

/// The sharded table that a statement names without its key, so that all pieces have to be asked; empty where none.
std::string_view tableWithoutKey(std::string_view sql);

/// The SQL in the string literals of a folder's *.cpp, neighbours joined as the compiler joins them.
std::set<std::string> statementsIn(const std::filesystem::path& folder);

} // namespace tongguan::sync
