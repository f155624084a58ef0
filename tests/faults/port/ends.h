// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace tongguan::test {

/// What a server holds of a journal's events: "HASH ID TYPE" by number.
using HeldJournal = std::map<std::uint64_t, std::string>;

/// A gateway's or a window's database, seen from outside.
struct ServerEnd {
    std::map<std::string, HeldJournal> journals; ///< by kiosk
    std::map<std::string, std::int64_t> relayed; ///< entries for staff, by kiosk
    bool whole = false;                          ///< SQLite's own check

    static Result<ServerEnd> read(const std::filesystem::path& folder);
};

/// Whether a server has nothing to do: all is relayed and, by a gateway, sent; `window`: its window's folder.
bool isIdle(const std::filesystem::path& folder, const std::filesystem::path& window = {});

} // namespace tongguan::test
