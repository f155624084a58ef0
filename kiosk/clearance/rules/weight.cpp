// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

#include <algorithm>
#include <format>

namespace tongguan::clearance::rules {

namespace {

std::vector<std::int64_t> weighings(const Crossing& crossing)
{
    std::vector<std::int64_t> kg;
    for (const DeviceReading& reading : crossing.readings) {
        if (reading.device == Device::Weighbridge && reading.result != ReadingResult::Error && reading.value > 0)
            kg.push_back(reading.value);
    }
    return kg;
}

} // namespace

void weight(const Inputs& in, Findings& out)
{
    const std::vector<std::int64_t> measured = weighings(in.crossing);
    const VehiclePapers* papers = papersOf(in);
    if (measured.empty() || papers == nullptr || in.crossing.isVerified("weight"))
        return;
    const std::string kg = std::format("{}", measured.back());
    // One that is too heavy is weighed again; heavy twice is a question for people.
    const auto laneFor = [&](auto tooMuch) {
        return std::ranges::count_if(measured, tooMuch) > 1 ? Lane::Staff : Lane::Weigh;
    };
    const WeightLimit* limit = papers->axles > 0 ? in.rules.weightFor(papers->axles, in.moment.now) : nullptr;
    const auto overLimit = [&](std::int64_t value) { return limit != nullptr && value > limit->limitKg; };
    if (overLimit(measured.back()))
        out.demand("WEIGHT_LEGAL", laneFor(overLimit))
            .saw("measured_kg", kg, Source::Scale)
            .saw("limit_kg", std::format("{}", limit->limitKg), "weight_limits")
            .saw("axles", std::format("{}", papers->axles), "vehicles");
    const auto lines = goodsLines(in);
    if (lines.empty() || papers->tareKg <= 0)
        return;
    std::int64_t declared = papers->tareKg;
    for (const GoodsLine& line : lines)
        declared += line.grossKg;
    const std::int64_t most = declared + declared * in.rules.port.weightTolerance / 1000;
    const auto overDeclared = [&](std::int64_t value) { return value > most; };
    if (overDeclared(measured.back()))
        out.demand("WEIGHT_DIFF", laneFor(overDeclared))
            .saw("measured_kg", kg, Source::Scale)
            .saw("declared_kg", std::format("{}", declared), "declarations");
}

} // namespace tongguan::clearance::rules
