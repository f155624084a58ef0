// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/decide.h"

namespace tongguan::clearance {

/// What a decision was made on, beside the crossing's own events: kept by the kiosk, so that an auditor can decide
/// again. The rule data are named by their hash and kept once a version.
struct DecisionInputs {
    ReferenceView reference;
    Moment moment;
    Hash rules{};
    bool operator==(const DecisionInputs&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"reference", &DecisionInputs::reference}, Member{"moment", &DecisionInputs::moment},
                    Member{"rules", &DecisionInputs::rules});
    }
};

/// A decision with the bytes of its inputs, whose SHA-256 it carries.
struct Grounded {
    Decision decision;
    std::string inputs; ///< JSON of DecisionInputs
};

/// `decide()`, with its inputs beside it. `inputs.rules` is the hash of `rules`.
Grounded decideOn(const Crossing& crossing, const RuleData& rules, DecisionInputs inputs);
/// SHA-256 of the rule data's JSON.
Hash hashOf(const RuleData& rules);

} // namespace tongguan::clearance
