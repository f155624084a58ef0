// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/findings.h"

#include <algorithm>

namespace tongguan::clearance::rules {

Finding& Finding::saw(std::string_view field, std::string_view value, std::string_view source)
{
    seen.push_back({.field = std::string(field), .value = std::string(value), .source = std::string(source)});
    return *this;
}

bool Findings::demandedBefore(int rule) const
{
    return std::ranges::any_of(
        all_, [&](const Finding& finding) { return finding.rule < rule && finding.weight == Weight::Demand; });
}

bool Findings::has(std::string_view code) const
{
    return std::ranges::contains(all_, code, &Finding::code);
}

Finding& Findings::add(std::string_view code, Weight weight, Lane lane, bool provisional)
{
    return all_.emplace_back(
        Finding{.rule = rule_, .code = std::string(code), .weight = weight, .lane = lane, .provisional = provisional});
}

} // namespace tongguan::clearance::rules
