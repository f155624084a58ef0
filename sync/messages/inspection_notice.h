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

inline constexpr std::string_view kNoticeAcks = "notice_acks"; ///< the data set; its key is crossing/order/subscriber

/// What a kiosk has the single window tell a firm or a yard: an order on a vehicle of theirs was made, changed or
/// cancelled (推送查验通知; domain: A.1, task 13). No person and no plate.
struct InspectionNotice {
    std::string kiosk;
    std::uint64_t seq = 0; ///< of the event; with the kiosk it names the message for good
    std::string crossing;
    UtcTime at;
    std::string order;
    std::string to;   ///< subscriber: a firm's credit code, or a yard
    std::string kind; ///< "CREATED", "CHANGED", "CANCELLED"
    std::int64_t attempt = 1;
};

/// From an event `notice.sent`; InvalidInput for any other, or for a body without order and subscriber.
Result<InspectionNotice> inspectionNotice(std::string_view kiosk, const Event& event);

/// What the single window answers once the subscriber acknowledged it.
Json acknowledgementOf(const InspectionNotice& notice, UtcTime at);

} // namespace tongguan::sync
