// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

namespace tongguan::clearance::rules {

void scanFirst(const Inputs& in, Findings& out)
{
    // Of several scans the last one counts. What it shows goes over what the list says (domain: A.2, 先期机检).
    const DeviceReading* last = in.crossing.lastReading(Device::Xray);
    const bool open = last != nullptr && !in.crossing.isVerified("scan");
    if (open && last->result == ReadingResult::Alert)
        out.demand("XRAY_SUSPECT", Lane::Manual).saw("device", codeOf(last->device), "device");
    // Without a line to the central review it waits for who can look at it here.
    if (open && (last->result == ReadingResult::PendingReview || last->result == ReadingResult::ReviewImpossible))
        out.demand("IMG_REVIEW_PENDING", Lane::Hold)
            .saw("device", codeOf(last->device), "device")
            .saw("reading", codeOf(last->result), "device");
    if (!in.rules.port.scannerUp || in.crossing.passedScan())
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
