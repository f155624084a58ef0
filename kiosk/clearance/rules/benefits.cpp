// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

namespace tongguan::clearance::rules {

void preReleased(const Inputs& in, Findings& out)
{
    const auto& declaration = in.reference.declaration;
    if (!declaration || !in.crossing.carriesGoods())
        return;
    const bool released = declaration->status == ReleaseStatus::Released && declaration->releasedOnArrival;
    const struct {
        bool holds;
        std::string_view code;
    } conditions[] = {
        {released, "FAST_NO_RELEASE"},
        {!declaration->targeted, "FAST_NO_TARGETED"},
        {!released || declaration->validUntil > in.moment.now, "FAST_NO_LONGER"},
        {ordersInForce(in).empty(), "FAST_NO_ORDER"},
        {!out.has("DRAW_HIT"), "FAST_NO_DRAW"},
    };
    bool all = true;
    for (const auto& condition : conditions) {
        if (!condition.holds)
            out.unmet(Lane::Fast, condition.code);
        all = all && condition.holds;
    }
    // Final offline: the single window signed it in advance (domain: C.6).
    if (all)
        out.offer("PRE_RELEASED", Lane::Fast, false)
            .saw("declaration.status", codeOf(declaration->status), "declarations")
            .saw("valid_until", toIso(declaration->validUntil), "declarations");
}

void certified(const Inputs& in, Findings& out)
{
    const auto& enterprise = in.reference.enterprise;
    if (!enterprise)
        return;
    const bool holds =
        enterprise->level == CreditLevel::AdvancedCertified || enterprise->level == CreditLevel::Certified;
    if (holds && step(in, "enterprises") != Step::Stale)
        out.offer("AEO", Lane::Normal, true).saw("level", codeOf(enterprise->level), "enterprises");
}

} // namespace tongguan::clearance::rules
