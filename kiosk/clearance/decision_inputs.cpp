// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/decision_inputs.h"

#include "base/bytes.h"
#include "base/json.h"
#include "base/record.h"

namespace tongguan::clearance {

Grounded decideOn(const Crossing& crossing, const RuleData& rules, DecisionInputs inputs)
{
    Grounded grounded{.decision = decide(crossing, inputs.reference, rules, inputs.moment),
                      .inputs = dump(toJson(inputs))};
    grounded.decision.inputs = sha256(grounded.inputs);
    return grounded;
}

Hash hashOf(const RuleData& rules)
{
    return sha256(dump(toJson(rules)));
}

} // namespace tongguan::clearance
