// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "kiosk/clearance/trade.h"

#include <string_view>
#include <tuple>

namespace tongguan::clearance {

/// An electronic delivery order whose signature held; see events.h. No person and no plate: other kiosks hear of it, so
/// that it is used once.
struct DeliveryShown {
    static constexpr std::string_view kType = "delivery.shown";
    DeliveryOrder order;
    static constexpr auto members(auto with) { return with(Member{"order", &DeliveryShown::order}); }
};

} // namespace tongguan::clearance
