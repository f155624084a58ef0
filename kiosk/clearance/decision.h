// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/member.h"
#include "base/time.h"
#include "kiosk/clearance/draw.h"
#include "kiosk/clearance/lane.h"
#include "kiosk/clearance/reasons.h"

#include <array>
#include <string>
#include <vector>

namespace tongguan::clearance {

/// How old one data set was at a decision; -1 where it never arrived.
struct AgeSeen {
    std::string dataset;
    std::int64_t seconds = -1;
    std::string version; ///< as the single window names it; empty where it does not
    bool operator==(const AgeSeen&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"dataset", &AgeSeen::dataset}, Member{"seconds", &AgeSeen::seconds},
                    Member{"version", &AgeSeen::version});
    }
};

/// What would make the answer another one: without these codes, this lane.
struct Change {
    Lane lane = Lane::Normal;
    std::vector<std::string> without;
    bool operator==(const Change&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"lane", &Change::lane}, Member{"without", &Change::without});
    }
};

/// The answer of `decide()`. Immutable: a change is a new one.
struct Decision {
    int number = 1; ///< of its crossing
    Lane lane = Lane::Staff;
    std::vector<Reason> reasons; ///< deciding first, then in the order of the rules
    bool provisional = false;
    QueueClass queueClass = QueueClass::Normal;
    std::vector<Draw> draws;
    std::vector<Change> wouldChange; ///< the deciding demands away; then the nearest benefits that were not given
    std::string ruleSet;
    Hash inputs{}; ///< SHA-256 of what was looked at
    std::vector<AgeSeen> ages;
    UtcTime at;

    const std::string& decidingCode() const { return reasons.front().code; }
    bool operator==(const Decision&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &Decision::number}, Member{"lane", &Decision::lane},
                    Member{"reasons", &Decision::reasons}, Member{"provisional", &Decision::provisional},
                    Member{"queueClass", &Decision::queueClass}, Member{"draws", &Decision::draws},
                    Member{"wouldChange", &Decision::wouldChange}, Member{"ruleSet", &Decision::ruleSet},
                    Member{"inputs", &Decision::inputs}, Member{"ages", &Decision::ages}, Member{"at", &Decision::at});
    }
};

} // namespace tongguan::clearance
