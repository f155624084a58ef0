// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

#include <algorithm>
#include <array>
#include <string>

namespace tongguan::clearance::rules {

namespace {

/// The data sets that can decide, and their names in REF_… codes.
struct Decisive {
    std::string_view dataset;
    std::string_view name;
};
constexpr std::array kDecisive{Decisive{"watch", "WATCH"}, Decisive{"orders", "ORDERS"},
                               Decisive{"declarations", "DECLARATIONS"}};

bool concernsGoods(const Inputs& in, std::string_view dataset)
{
    return dataset != "declarations" || in.crossing.laden.value_or(true);
}

} // namespace

bool preReleaseHolds(const Inputs& in)
{
    const auto& declaration = in.reference.declaration;
    return declaration && declaration->status == ReleaseStatus::Released && declaration->releasedOnArrival &&
           !declaration->targeted && declaration->validUntil > in.moment.now;
}

void staleData(const Inputs& in, Findings& out)
{
    for (const Decisive& set : kDecisive) {
        if (!concernsGoods(in, set.dataset) ||
            stepOf(in.reference, set.dataset, in.moment.now, in.moment.clockTrusted) != Step::Stale)
            continue;
        // Orders that are too old stop nobody who holds a signed pre-release; a declaration that is there was signed.
        const bool covered = set.dataset != "watch" && preReleaseHolds(in);
        const std::string suffix{set.name};
        if (covered)
            out.note("REF_AGED_" + suffix, true);
        else
            out.demand("REF_STALE_" + suffix, Lane::Staff);
    }
}

void agedData(const Inputs& in, Findings& out)
{
    for (const Decisive& set : kDecisive) {
        if (concernsGoods(in, set.dataset) &&
            stepOf(in.reference, set.dataset, in.moment.now, in.moment.clockTrusted) == Step::Degraded)
            out.note("REF_AGED_" + std::string{set.name}, true);
    }
}

} // namespace tongguan::clearance::rules
