// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/crossing.h"
#include "kiosk/clearance/decision.h"
#include "kiosk/clearance/reference.h"
#include "kiosk/clearance/rule_data.h"

namespace tongguan::clearance {

/// When, and how far that can be trusted.
struct Moment {
    UtcTime now;
    bool clockTrusted = true;
    bool online = false;   ///< the single window can be asked
    bool integrity = true; ///< the journal verified at start, no tamper switch, no clock step in this crossing
    bool operator==(const Moment&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"now", &Moment::now}, Member{"clockTrusted", &Moment::clockTrusted},
                    Member{"online", &Moment::online}, Member{"integrity", &Moment::integrity});
    }
};

/// Which lane, and why. Pure: no I/O, no clock, no state; the same inputs give the same answer on any machine.
/// Every rule of domain C.2 is evaluated; the strictest lane that a rule demands wins, ties go to the lowest number;
/// every rule that fired leaves its code with what it saw. Without any demand the benefits choose. `inputs` of the
/// answer is left empty: see decision_inputs.h.
Decision decide(const Crossing& crossing, const ReferenceView& reference, const RuleData& rules, const Moment& moment);

} // namespace tongguan::clearance
