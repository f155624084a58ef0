// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/result.h"
#include "base/time.h"
#include "sync/log/event.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tongguan::sync {

inline constexpr std::string_view kAgencyNotices = "agency_notices"; ///< the data set; its key is crossing/agency

/// What a kiosk tells an agency by way of the single window: its order came after the vehicle was cleared (domain: C.6,
/// 4). No person and no plate; the agency asks the port.
struct AgencyNotice {
    std::string kiosk;
    std::uint64_t seq = 0; ///< of the event; with the kiosk it names the message for good
    std::string crossing;
    UtcTime at;
    std::string agency; ///< "CUSTOMS"
    std::string reason; ///< code: "LATE_ORDER"
    std::int64_t decision = 1;
    std::string lane; ///< that the single window's correction demands
};

/// From an event `agency.notified`; InvalidInput for any other, or for a body without an agency.
Result<AgencyNotice> agencyNotice(std::string_view kiosk, const Event& event);

/// With when it was received: what the single window answers to staff.
Json receiptOf(const AgencyNotice& notice, UtcTime received);

} // namespace tongguan::sync
