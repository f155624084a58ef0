// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/clearance/crossing.h"
#include "kiosk/store/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongguan::store {

/// What is compared when a crossing is looked for: folded, upper case, without what people put between the parts.
std::string searchKey(std::string_view typed);

struct FoundBy {
    std::string field; ///< "plate", "ticket", "container", "batch", "declaration"
    std::string crossing;
    bool operator==(const FoundBy&) const = default;
};

/// Notes what a crossing is found by; what it was found by before stays, for people remember that, too. Within the
/// caller's transaction.
Result<> noteFoundBy(Database& database, const clearance::Crossing& crossing);
Result<> forgetFoundBy(Database& database, const std::string& crossing);

/// Those whose value begins with the key first, then those that hold it elsewhere; of each crossing one, as many as
/// `most`. None for an empty key.
Result<std::vector<FoundBy>> foundBy(Database& database, const std::string& key, std::size_t most);

} // namespace tongguan::store
