// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/heed_feed.h"

#include "kiosk/flow/reconsider.h"
#include "kiosk/flow/staff_orders.h"

namespace tongguan::flow {

void heedFeed(store::Store& store, DecisionDesk& desk, const Clock& clock,
              const std::function<void(const Result<std::vector<clearance::Crossing>>&)>& show)
{
    const auto strict = reconsider(store, desk, Releases::Wait);
    show(strict);
    if (!strict)
        return; // nothing is let go that was not looked at
    show(carryOut(store, desk, clock));
    show(reconsider(store, desk));
}

} // namespace tongguan::flow
