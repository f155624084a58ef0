// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

#include <format>

namespace tongguan::clearance::rules {

void busWithList(const Inputs& in, Findings& out)
{
    if (in.crossing.kind == Kind::Bus && in.crossing.party && in.crossing.party->listed > 0)
        out.offer("BUS", Lane::Pax, true).saw("listed", std::format("{}", in.crossing.party->listed), "party");
}

void passengers(const Inputs& in, Findings& out)
{
    const auto& party = in.crossing.party;
    if (!party || in.crossing.isVerified("party"))
        return;
    if (party->minorsAlone > 0)
        out.demand("PAX_MINOR", Lane::Staff).saw("minors_alone", std::format("{}", party->minorsAlone), "party");
    const VehiclePapers* papers = papersOf(in);
    const bool tooMany = papers != nullptr && papers->seats > 0 && party->present > papers->seats;
    if (party->present != party->listed || tooMany)
        out.demand("PAX_COUNT", Lane::Staff)
            .saw("listed", std::format("{}", party->listed), "party")
            .saw("present", std::format("{}", party->present), "party")
            .saw("seats", papers == nullptr ? std::string() : std::format("{}", papers->seats), "vehicles");
}

} // namespace tongguan::clearance::rules
