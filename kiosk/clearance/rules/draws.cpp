// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/draw.h"
#include "kiosk/clearance/rules/rule.h"

#include <algorithm>
#include <format>

namespace tongguan::clearance::rules {

namespace {

/// A seed that may be used, and whether it is of the very day (domain: C.5, draw seed).
struct UsableSeed {
    const DrawSeed* seed = nullptr;
    Bytes bytes;
    bool ofToday = true;
};

/// Nothing for a seed that is not the one whose hash was published before.
std::optional<Bytes> opened(const DrawSeed& seed)
{
    auto bytes = fromHex(seed.seed);
    if (!bytes || bytes->empty() || toHex(sha256(ByteView(*bytes))) != seed.hash)
        return std::nullopt;
    return std::move(*bytes);
}

/// The day of the crossing's opening, or the one before: a truck that waits over midnight is not drawn anew.
std::string drawDay(const Inputs& in, std::chrono::days back)
{
    const auto local = in.crossing.openedAt + std::chrono::minutes{in.rules.port.minutesEastOfUtc} - back;
    return toIsoDate(std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(local)});
}

std::optional<UsableSeed> seedFor(const Inputs& in)
{
    for (const std::chrono::days back : {std::chrono::days{0}, std::chrono::days{1}}) {
        const auto seed = std::ranges::find(in.reference.seeds, drawDay(in, back), &DrawSeed::day);
        if (seed == in.reference.seeds.end())
            continue;
        if (auto bytes = opened(*seed))
            return UsableSeed{.seed = &*seed, .bytes = std::move(*bytes), .ofToday = back == std::chrono::days{0}};
    }
    return std::nullopt;
}

/// The rate of an agency for these goods: of each line the longest heading, of the lines the highest.
const DrawRate* rateFor(const Inputs& in, Agency agency)
{
    const auto applies = [&](const DrawRate& rate) {
        return rate.agency == agency && rate.holds(in.moment.now) &&
               (!rate.direction || *rate.direction == in.crossing.direction);
    };
    const auto longest = [&](std::string_view hs) {
        const DrawRate* best = nullptr;
        for (const DrawRate& rate : in.rules.rates) {
            if (applies(rate) && fallsUnder(hs, rate.hs) && (best == nullptr || rate.hs.size() >= best->hs.size()))
                best = &rate;
        }
        return best;
    };
    const auto lines = goodsLines(in);
    if (lines.empty())
        return longest("");
    const DrawRate* highest = nullptr;
    for (const GoodsLine& line : lines) {
        const DrawRate* rate = longest(line.hs);
        if (rate != nullptr && (highest == nullptr || rate->rate > highest->rate))
            highest = rate;
    }
    return highest;
}

CreditFactor factorOf(const Inputs& in)
{
    const bool known = in.reference.enterprise && step(in, "enterprises") != Step::Stale;
    const CreditLevel level = known ? in.reference.enterprise->level : CreditLevel::Regular;
    if (const CreditFactor* factor = in.rules.factorFor(level, in.moment.now))
        return *factor;
    return {};
}

std::vector<std::string> officersOf(const Inputs& in, Agency agency)
{
    std::vector<std::string> free;
    const std::string enterprise = in.reference.declaration ? in.reference.declaration->enterprise : std::string();
    for (const DutyOfficer& officer : in.reference.officers) {
        if (officer.agency == agency && officer.onDuty && !std::ranges::contains(officer.conflicts, enterprise))
            free.push_back(officer.id);
    }
    return free;
}

bool scanIsEnough(const Inputs& in)
{
    const auto lines = goodsLines(in);
    const auto suited = [&](const GoodsLine& line) {
        const GoodsRule* rule = in.rules.goodsFor(line.hs, in.moment.now);
        return rule != nullptr && rule->scanSuited;
    };
    return in.rules.port.scannerUp && !lines.empty() && std::ranges::all_of(lines, suited);
}

Draw drawFor(const Inputs& in, Agency agency, const DrawRate& rate, const UsableSeed& seed)
{
    const CreditFactor factor = factorOf(in);
    const auto& declaration = in.reference.declaration;
    const std::string& number =
        in.crossing.declaration.empty() && declaration ? declaration->number : in.crossing.declaration;
    Draw draw{.agency = agency,
              .key = drawKey(in.crossing.plateNorm, number.empty() ? in.crossing.batch : number,
                             drawDay(in, std::chrono::days{0}), agency),
              .seed = seed.seed->day,
              .p = drawProbability(rate.rate, factor, step(in, "enterprises") == Step::Degraded),
              .base = rate.rate,
              .factor = factor.fixed.value_or(factor.factor)};
    const std::uint64_t u = drawNumber(seed.bytes, draw.key);
    draw.u = drawMillionths(u);
    draw.hit = drawHits(u, draw.p);
    if (draw.hit)
        draw.officers = drawOfficers(seed.bytes, draw.key, officersOf(in, agency), {});
    return draw;
}

} // namespace

void doubleRandom(const Inputs& in, Findings& out)
{
    std::optional<UsableSeed> seed;
    bool pending = false;
    for (const Agency agency : {Agency::Customs, Agency::Border, Agency::Transport}) {
        const DrawRate* rate = rateFor(in, agency);
        if (rate == nullptr || rate->rate <= 0)
            continue;
        if (!seed)
            seed = seedFor(in);
        if (!seed) {
            pending = true;
            continue;
        }
        Draw draw = drawFor(in, agency, *rate, *seed);
        const bool done = scanIsEnough(in) && in.crossing.passedScan();
        if (draw.hit && !done)
            out.demand("DRAW_HIT", scanIsEnough(in) ? Lane::Scan : Lane::Manual, !seed->ofToday)
                .saw("agency", codeOf(agency), "draw_rates")
                .saw("p", std::format("{}", draw.p), "draw_rates")
                .saw("u", std::format("{}", draw.u), "draw_seeds");
        out.drew(std::move(draw));
    }
    if (pending)
        out.note("DRAW_PENDING", true).saw("seed", "", "draw_seeds");
}

} // namespace tongguan::clearance::rules
