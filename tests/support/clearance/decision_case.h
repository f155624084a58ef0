// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "kiosk/clearance/decide.h"
#include "kiosk/clearance/memory_reference.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tongguan::test {

/// A case of tests/data/decide: a base, what is changed in it, and what must come out.
///
/// A base is {"crossing": facts as of captured_facts.h, "reference": {data set: {key: row}}, "moment": {"at", "asOf",
/// "online", "clockTrusted", "integrity"}}; a case is {"about", "base", "change": a JSON merge patch (RFC 7396) over
/// the base, "expect": {"lane", "codes", "provisional", "queue_class", "visible", "without": codes that must not be
/// there …}}, of which only what is given is compared.
struct DecisionCase {
    std::string name;
    std::string about;
    Json inputs;
    Json expect;
};

std::vector<DecisionCase> decisionCases();

/// The inputs of a case as decide() takes them.
struct CaseInputs {
    clearance::Crossing crossing;
    clearance::ReferenceView reference;
    clearance::RuleData rules;
    clearance::Moment moment;
};
Result<CaseInputs> inputsOf(const Json& inputs);

/// What differs from what is expected, a line each; empty where nothing does.
std::string differences(const clearance::Decision& decision, const Json& expect);

} // namespace tongguan::test
