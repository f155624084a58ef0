// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

namespace tongguan::clearance::rules {

void preReleased(const Inputs& in, Findings& out)
{
    // Final offline: the single window signed it in advance (domain: C.6).
    if (preReleaseHolds(in) && ordersInForce(in).empty())
        out.offer("PRE_RELEASED", Lane::Fast, false);
}

void certified(const Inputs& in, Findings& out)
{
    const auto& enterprise = in.reference.enterprise;
    if (!enterprise)
        return;
    const bool holds =
        enterprise->level == CreditLevel::AdvancedCertified || enterprise->level == CreditLevel::Certified;
    if (holds && stepOf(in.reference, "enterprises", in.moment.now, in.moment.clockTrusted) != Step::Stale)
        out.offer("AEO", Lane::Normal, true);
}

} // namespace tongguan::clearance::rules
