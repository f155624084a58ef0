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
    {"watch", 4 * kHour, 24 * kHour},     {"orders", 15 * kMinute, 2 * kHour}, {"declarations", 1 * kHour, 12 * kHour},
    {"enterprises", 7 * kDay, 30 * kDay}, {"permits", 24 * kHour, 72 * kHour}, {"lanes", 30 * kDay, 90 * kDay},
};

} // namespace

std::optional<std::int64_t> ageSeconds(const ReferenceView& reference, std::string_view dataset, UtcTime now)
{
    const auto found = std::ranges::find(reference.ages, dataset, &DatasetAge::dataset);
    if (found == reference.ages.end() || !found->asOf)
        return std::nullopt;
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - *found->asOf).count();
    return std::max<std::int64_t>(age, 0); // a source whose clock is ahead is fresh, not older than old
}

Step stepOf(const ReferenceView& reference, std::string_view dataset, UtcTime now, bool clockTrusted)
{
    const auto age = ageSeconds(reference, dataset, now);
    if (!age)
        return Step::Stale;
    std::int64_t ok = 0;
    std::int64_t degraded = 0;
    if (const auto own = std::ranges::find(reference.limits, dataset, &FreshnessLimit::dataset);
        own != reference.limits.end()) {
        ok = own->okSeconds;
        degraded = own->degradedSeconds;
    } else if (const auto* usual = std::ranges::find(kDefaults, dataset, &DefaultLimit::dataset);
               usual != std::end(kDefaults)) {
        ok = usual->ok;
        degraded = usual->degraded;
    }
    if (*age > degraded)
        return Step::Stale;
    return *age > ok || !clockTrusted ? Step::Degraded : Step::Fresh;
}

} // namespace tongguan::clearance
