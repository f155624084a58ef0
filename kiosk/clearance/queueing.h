// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/lane.h"
#include "kiosk/clearance/reference.h"

#include <optional>
#include <string>

namespace tongguan::clearance {

/// Somebody asked that a vehicle is served before others; another one answers.
struct PriorityRequest {
    PriorityReason reason = PriorityReason::Other;
    std::optional<UtcTime> deadline; ///< until when it helps; nothing where nobody said
    std::string by;                  ///< actor
    UtcTime at;
    std::optional<bool> approved;
    std::string why; ///< the answer's reason: a code
    std::string answeredBy;
    bool operator==(const PriorityRequest&) const = default;
};

/// A crossing in front of its lane.
struct Queueing {
    QueueClass queueClass = QueueClass::Normal; ///< as others were told last
    std::optional<UtcTime> called;              ///< last, and not missed since
    int calls = 0;                              ///< of these
    int bay = 0;                                ///< that it was called to; 0 where its lane has one
    int noShows = 0;
    std::optional<PriorityRequest> priority;
    bool operator==(const Queueing&) const = default;
};

} // namespace tongguan::clearance
