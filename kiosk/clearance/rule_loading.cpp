// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/clearance/reference_source.h"

#include <algorithm>

namespace tongguan::clearance {

namespace {

/// Each data set of law and where its rows go.
constexpr auto kTables = std::tuple(std::pair{std::string_view("lanes"), &RuleData::lanes},
                                    std::pair{std::string_view("freshness"), &RuleData::freshness},
                                    std::pair{std::string_view("goods"), &RuleData::goods},
                                    std::pair{std::string_view("cert_requirements"), &RuleData::certificates},
                                    std::pair{std::string_view("visa_rules"), &RuleData::visas},
                                    std::pair{std::string_view("licence_classes"), &RuleData::licences},
                                    std::pair{std::string_view("weight_limits"), &RuleData::weights},
                                    std::pair{std::string_view("draw_rates"), &RuleData::rates},
                                    std::pair{std::string_view("credit_factors"), &RuleData::factors},
                                    std::pair{std::string_view("epidemic_notices"), &RuleData::epidemics},
                                    std::pair{std::string_view("non_accepted"), &RuleData::nonAccepted});

template <class Row> Result<> readTable(ReferenceSource& source, std::string_view dataset, std::vector<Row>& rows)
{
    const auto bodies = source.bodies(dataset);
    if (!bodies)
        return fail(bodies.error().code, bodies.error().what);
    for (const std::string& body : *bodies) {
        const auto json = parseJson(body);
        if (!json)
            continue;
        if (auto row = fromJson<Row>(*json))
            rows.push_back(std::move(*row));
    }
    return {};
}

} // namespace

bool isRuleDataset(std::string_view dataset)
{
    return dataset == "port" ||
           std::apply([&](const auto&... table) { return ((table.first == dataset) || ...); }, kTables);
}

Result<RuleData> ruleDataOf(ReferenceSource& source)
{
    RuleData rules;
    Result<> outcome;
    const auto read = [&](const auto& table) {
        if (outcome)
            outcome = readTable(source, table.first, rules.*(table.second));
    };
    std::apply([&](const auto&... table) { (read(table), ...); }, kTables);
    if (!outcome)
        return failed(std::move(outcome));
    auto port = source.body("port", "rules");
    if (!port)
        return failed(std::move(port));
    if (const auto json = parseJson(port->value_or("{}"))) {
        if (auto own = fromJson<PortRules>(*json))
            rules.port = std::move(*own);
    }
    rules.seal();
    return rules;
}

} // namespace tongguan::clearance
