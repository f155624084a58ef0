// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/clearance/crossing.h"
#include "kiosk/clearance/reference.h"
#include "kiosk/clearance/rule_data.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::clearance {

/// The down-log's data sets, wherever they are kept: bodies in JSON, by key.
class ReferenceSource {
  public:
    virtual ~ReferenceSource() = default;
    virtual Result<std::optional<std::string>> body(std::string_view dataset, std::string_view key) = 0;
    virtual Result<std::vector<std::string>> bodies(std::string_view dataset) = 0;
    /// Bodies whose member `field` has this value; one of kKeyFields.
    virtual Result<std::vector<std::string>> bodiesBy(std::string_view dataset, std::string_view field,
                                                      std::string_view value) = 0;
    /// Those that arrived at least once: an empty list differs from one that never came.
    virtual Result<std::vector<std::string>> datasets() = 0;
};

/// By which members entries are found beside their key.
inline constexpr std::array<std::string_view, 4> kKeyFields{"plate", "batch", "declaration", "container"};

/// Whether the data set "watch" has this hash, as watch_list.h makes it.
Result<bool> isListed(ReferenceSource& source, std::string_view hash);

/// The rows that concern one crossing. `asOf` is when the feed was last known to be whole. A row that does not fit its
/// data set is as if it were not there. The same look-ups are made whatever they find: a hit on the watch list takes
/// no other time than a miss.
Result<ReferenceView> viewFor(const Crossing& crossing, ReferenceSource& source, std::optional<UtcTime> asOf);

/// The licence that was filed for whoever holds the crossing's document, where it is still valid on `day` (ISO, the
/// port's); empty where he has to show one.
Result<std::string> filedLicence(const Crossing& crossing, ReferenceSource& source, std::string_view day);

/// The tables that concern every crossing, sealed.
Result<RuleData> ruleDataOf(ReferenceSource& source);

/// Whether a change of this data set changes what `ruleDataOf` gives.
bool isRuleDataset(std::string_view dataset);

} // namespace tongguan::clearance
