// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

namespace tongguan::clearance::rules {

namespace {

bool claimedEmpty(const Crossing& crossing)
{
    if (crossing.kind)
        return *crossing.kind == Kind::TruckEmpty || *crossing.kind == Kind::TruckEmptyContainer;
    return !crossing.laden.value_or(true);
}

} // namespace

void emptyClaim(const Inputs& in, Findings& out)
{
    if (!claimedEmpty(in.crossing) || !in.crossing.emptyReading || in.crossing.isVerified("empty"))
        return;
    const std::string_view reading = codeOf(*in.crossing.emptyReading);
    if (*in.crossing.emptyReading == EmptyReading::NotEmpty)
        out.demand("EMPTY_FALSE", Lane::Staff).saw("empty_sensor", reading, "device");
    else if (*in.crossing.emptyReading == EmptyReading::Error)
        out.demand("EMPTY_ERR", Lane::Staff).saw("empty_sensor", reading, "device");
}

void emptyTruck(const Inputs& in, Findings& out)
{
    const bool confirmed = !in.crossing.emptyReading || *in.crossing.emptyReading == EmptyReading::Empty ||
                           in.crossing.isVerified("empty");
    if (claimedEmpty(in.crossing) && confirmed && ordersInForce(in).empty())
        out.offer("EMPTY_OK", Lane::Empty, true);
}

} // namespace tongguan::clearance::rules
