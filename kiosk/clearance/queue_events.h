// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "base/time.h"
#include "kiosk/clearance/lane.h"
#include "kiosk/clearance/reference.h"

#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace tongguan::clearance {

// What happens to a crossing in its queue; see events.h. No person and no plate in those that begin with "queue.": the
// board and the public page order their lines by them.

/// Its class is another one than its ticket said.
struct QueuePlaced {
    static constexpr std::string_view kType = "queue.placed";
    QueueClass queueClass = QueueClass::Normal;
    static constexpr auto members(auto with) { return with(Member{"class", &QueuePlaced::queueClass}); }
};

/// It was called and did not come: behind those of its class who wait, and never lost.
struct NoShow {
    static constexpr std::string_view kType = "queue.no_show";
    std::string number; ///< of the ticket
    std::string sign;
    Lane lane = Lane::Normal;
    int count = 1; ///< how often by now
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &NoShow::number}, Member{"sign", &NoShow::sign}, Member{"lane", &NoShow::lane},
                    Member{"count", &NoShow::count}, Member{"by", &NoShow::by});
    }
};

struct PriorityAsked {
    static constexpr std::string_view kType = "priority.asked";
    PriorityReason reason = PriorityReason::Other;
    std::optional<UtcTime> deadline;
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"reason", &PriorityAsked::reason}, Member{"deadline", &PriorityAsked::deadline},
                    Member{"by", &PriorityAsked::by});
    }
};

struct PriorityAnswered {
    static constexpr std::string_view kType = "priority.answered";
    bool approved = false;
    std::string reason; ///< of the answer: a code
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"approved", &PriorityAnswered::approved}, Member{"reason", &PriorityAnswered::reason},
                    Member{"by", &PriorityAnswered::by});
    }
};

} // namespace tongguan::clearance
