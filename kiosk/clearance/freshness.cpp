// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/freshness.h"

#include <algorithm>

namespace tongguan::clearance {

namespace {

// Where the port's data give no limit: domain, C.5. The port's own data set "freshness" goes before these.
struct DefaultLimit {
    std::string_view dataset;
    std::int64_t ok;
    std::int64_t degraded;
};
constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;
constexpr DefaultLimit kDefaults[] = {
    {"watch", 4 * kHour, 24 * kHour},        {"orders", 15 * kMinute, 2 * kHour},
    {"declarations", 1 * kHour, 12 * kHour}, {"certificates", 24 * kHour, 72 * kHour},
    {"permits", 24 * kHour, 72 * kHour},     {"enterprises", 7 * kDay, 30 * kDay},
    {"green_list", 24 * kHour, 7 * kDay},
};
// Visa, permit and HS tables, weights, lanes: what changes by law.
constexpr DefaultLimit kRuleTable{"", 30 * kDay, 90 * kDay};

} // namespace

std::optional<std::int64_t> ageSeconds(const ReferenceView& reference, std::string_view dataset, UtcTime now)
{
    const auto found = std::ranges::find(reference.ages, dataset, &DatasetAge::dataset);
    if (found == reference.ages.end() || !found->asOf)
        return std::nullopt;
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - *found->asOf).count();
    return std::max<std::int64_t>(age, 0); // a source whose clock is ahead is fresh, not older than old
}

Step stepOf(const ReferenceView& reference, const RuleData& rules, std::string_view dataset, UtcTime now,
            bool clockTrusted)
{
    const auto age = ageSeconds(reference, dataset, now);
    if (!age)
        return Step::Stale;
    const auto* usual = std::ranges::find(kDefaults, dataset, &DefaultLimit::dataset);
    const DefaultLimit& limit = usual == std::end(kDefaults) ? kRuleTable : *usual;
    std::int64_t ok = limit.ok;
    std::int64_t degraded = limit.degraded;
    if (const auto own = std::ranges::find(rules.freshness, dataset, &FreshnessLimit::dataset);
        own != rules.freshness.end()) {
        ok = own->okSeconds;
        degraded = own->degradedSeconds;
    }
    if (*age > degraded)
        return Step::Stale;
    return *age > ok || !clockTrusted ? Step::Degraded : Step::Fresh;
}

} // namespace tongguan::clearance
