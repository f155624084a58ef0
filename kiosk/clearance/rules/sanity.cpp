// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

#include <algorithm>
#include <format>

// Not in C.2: what is missing or cannot be true is a question for people, never a reason for a lax lane.

namespace tongguan::clearance::rules {

namespace {

constexpr std::int64_t kHeaviest = 500'000; // kg: above any road train
constexpr int kMostPeople = 120;            // above any bus
constexpr int kMostAxles = 20;

bool implausible(const DeviceReading& reading)
{
    return reading.device == Device::Weighbridge && reading.result == ReadingResult::Ok &&
           (reading.value <= 0 || reading.value > kHeaviest);
}

bool implausible(const GoodsLine& line)
{
    return line.grossKg < 0 || line.grossKg > kHeaviest || line.packages < 0 || line.hs.size() < 2 ||
           line.hs.size() > 13 || !std::ranges::all_of(line.hs, [](char c) { return c >= '0' && c <= '9'; });
}

bool implausible(const VehiclePapers& papers)
{
    return papers.seats < 0 || papers.seats > kMostPeople || papers.axles < 0 || papers.axles > kMostAxles ||
           papers.tareKg < 0 || papers.tareKg > kHeaviest;
}

bool implausible(const Party& party)
{
    const auto wrong = [](int count) { return count < 0 || count > kMostPeople; };
    return wrong(party.listed) || wrong(party.present) || wrong(party.minorsAlone) || party.minorsAlone > party.present;
}

} // namespace

void factsMissing(const Inputs& in, Findings& out)
{
    Finding* finding = nullptr;
    const auto missing = [&](std::string_view field) {
        if (in.crossing.isVerified(field))
            return;
        if (finding == nullptr)
            finding = &out.demand("FACT_MISSING", Lane::Staff);
        finding->saw(field, "", "driver");
    };
    const auto& document = in.crossing.document;
    if (!document || document->number.value.empty())
        missing("document.number");
    if (!isVehicle(in.crossing))
        return;
    if (in.crossing.plateNorm.empty() && in.crossing.plate.value.empty())
        missing("plate");
    if (!in.crossing.licence && !in.crossing.licenceSkipped && !in.reference.licence && !in.crossing.licencePaper)
        missing("licence");
    if (in.crossing.kind == Kind::Bus && (!in.crossing.party || in.crossing.party->listed == 0))
        missing("party");
}

void factsAbsurd(const Inputs& in, Findings& out)
{
    Finding* finding = nullptr;
    const auto absurd = [&](std::string_view field, const std::string& value, std::string_view source) {
        if (in.crossing.isVerified(field))
            return;
        if (finding == nullptr)
            finding = &out.demand("FACT_ABSURD", Lane::Staff);
        finding->saw(field, value, source);
    };
    for (const std::string& field : in.crossing.refused)
        absurd(field, "", "input");
    if (in.crossing.plateNorm.empty() && !in.crossing.plate.value.empty())
        absurd("plate", in.crossing.plate.value, codeOf(in.crossing.plate.source));
    if (const auto& document = in.crossing.document) {
        const std::string& birth = document->birth.value;
        if (!birth.empty() && (birth < "1900" || birth.substr(0, 10) > portDay(in)))
            absurd("document.birth", "", codeOf(document->birth.source)); // whose value stays out of reasons
    }
    for (const DeviceReading& reading : in.crossing.readings) {
        if (implausible(reading))
            absurd("measured_kg", std::format("{}", reading.value), codeOf(Source::Scale));
    }
    if (in.crossing.party && implausible(*in.crossing.party))
        absurd("party", std::format("{}/{}", in.crossing.party->present, in.crossing.party->listed), "party");
    if (const VehiclePapers* papers = papersOf(in); papers != nullptr && implausible(*papers))
        absurd("vehicle", std::format("{} seats, {} axles", papers->seats, papers->axles), "vehicles");
    for (const GoodsLine& line : goodsLines(in)) {
        if (implausible(line))
            absurd("goods", std::format("{} {} kg", line.hs, line.grossKg), "declarations");
    }
    // Two claims that cannot both be true.
    if (in.crossing.kind == Kind::Pedestrian && !in.crossing.plate.value.empty())
        absurd("kind", std::string(codeOf(Kind::Pedestrian)), "driver");
}

} // namespace tongguan::clearance::rules
