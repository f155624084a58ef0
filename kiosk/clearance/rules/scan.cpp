// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

#include <algorithm>

namespace tongguan::clearance::rules {

void scanFirst(const Inputs& in, Findings& out)
{
    const auto passed = [](const DeviceReading& reading) {
        return reading.device == Device::Xray && reading.result == ReadingResult::Ok;
    };
    if (!in.rules.port.scannerUp || std::ranges::any_of(in.crossing.readings, passed))
        return;
    for (const GoodsLine& line : goodsLines(in)) {
        const GoodsRule* rule = in.rules.goodsFor(line.hs, in.moment.now);
        if (rule == nullptr || !rule->scanFirst)
            continue;
        out.demand("XRAY_FIRST", Lane::Scan).saw("hs", line.hs, "goods");
        return;
    }
}

} // namespace tongguan::clearance::rules
