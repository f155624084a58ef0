// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

#include <algorithm>

namespace tongguan::clearance::rules {

void scanFirst(const Inputs& in, Findings& out)
{
    // Of several scans the last one counts. What it shows goes over what the list says (domain: A.2, 先期机检).
    const auto& readings = in.crossing.readings;
    const auto last = std::ranges::find(readings.rbegin(), readings.rend(), Device::Xray, &DeviceReading::device);
    if (last != readings.rend() && last->result == ReadingResult::Alert && !in.crossing.isVerified("scan"))
        out.demand("XRAY_SUSPECT", Lane::Manual).saw("device", codeOf(last->device), "device");
    if (last != readings.rend() && last->result == ReadingResult::PendingReview && !in.crossing.isVerified("scan"))
        out.demand("IMG_REVIEW_PENDING", Lane::Hold).saw("device", codeOf(last->device), "device");
    const bool passed = last != readings.rend() && last->result == ReadingResult::Ok;
    if (!in.rules.port.scannerUp || passed)
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
