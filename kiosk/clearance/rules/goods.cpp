// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

#include <algorithm>

namespace tongguan::clearance::rules {

void dangerousGoods(const Inputs& in, Findings& out)
{
    const auto& declaration = in.reference.declaration;
    if (declaration &&
        std::ranges::any_of(declaration->lines, [](const GoodsLine& line) { return !line.unNumber.empty(); }))
        out.demand("DG", Lane::Staff);
}

void emptyClaim(const Inputs& in, Findings& out)
{
    if (in.crossing.laden.value_or(true) || !in.crossing.emptyReading)
        return;
    if (*in.crossing.emptyReading == EmptyReading::NotEmpty)
        out.demand("EMPTY_FALSE", Lane::Staff);
    else if (*in.crossing.emptyReading == EmptyReading::Error)
        out.demand("EMPTY_ERR", Lane::Staff);
}

void emptyTruck(const Inputs& in, Findings& out)
{
    const bool confirmed = !in.crossing.emptyReading || *in.crossing.emptyReading == EmptyReading::Empty;
    if (!in.crossing.laden.value_or(true) && confirmed && ordersInForce(in).empty())
        out.offer("EMPTY_OK", Lane::Empty, true);
}

} // namespace tongguan::clearance::rules
