// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/certificates.h"

#include <algorithm>

namespace tongguan::clearance::rules {

namespace {

bool greenGoods(const Inputs& in, const GoodsLine& line)
{
    const GoodsRule* rule = in.rules.goodsFor(line.hs, in.moment.now);
    return rule != nullptr && rule->green;
}

/// C.3, 3: on the green list for these goods and this port, and of a level that is at least regular.
bool enterpriseHolds(const Inputs& in)
{
    const auto& green = in.reference.green;
    if (!green || green->validUntil <= in.moment.now || step(in, "green_list") != Step::Fresh)
        return false;
    if (!green->ports.empty() && !std::ranges::contains(green->ports, in.rules.port.port))
        return false;
    const auto covered = [&](const GoodsLine& line) {
        return green->hs.empty() ||
               std::ranges::any_of(green->hs, [&](const std::string& heading) { return fallsUnder(line.hs, heading); });
    };
    if (!std::ranges::all_of(goodsLines(in), covered))
        return false;
    return in.reference.enterprise && in.reference.enterprise->level <= CreditLevel::Regular;
}

bool siteHolds(const Inputs& in)
{
    const auto needsSite = [&](const GoodsLine& line) {
        const GoodsRule* rule = in.rules.goodsFor(line.hs, in.moment.now);
        return rule != nullptr && rule->fruitSite;
    };
    return in.rules.port.fruitSite || in.crossing.direction == Direction::Exit ||
           std::ranges::none_of(goodsLines(in), needsSite);
}

bool slotHolds(const Inputs& in)
{
    if (!in.reference.booking)
        return true; // booking is not used for this truck
    const auto distance = in.moment.now - in.reference.booking->from;
    return std::chrono::abs(distance) <= std::chrono::minutes{in.rules.port.slotMinutes};
}

bool declarationHolds(const Declaration& declaration)
{
    return declaration.status == ReleaseStatus::Accepted || declaration.status == ReleaseStatus::Released;
}

/// Note on 36 and 37: green where border or quarantine still has to do with it, fast where all goods steps are done.
bool stepsLeft(const Inputs& in)
{
    const auto onSite = [&](const GoodsLine& line) {
        const GoodsRule* rule = in.rules.goodsFor(line.hs, in.moment.now);
        return rule != nullptr && rule->onSite;
    };
    return !preReleaseHolds(in) || std::ranges::any_of(goodsLines(in), onSite);
}

} // namespace

void greenChannel(const Inputs& in, Findings& out)
{
    const auto lines = goodsLines(in);
    if (lines.empty())
        return;
    const auto green = std::ranges::count_if(lines, [&](const GoodsLine& line) { return greenGoods(in, line); });
    const bool all = green == std::ssize(lines);
    const struct {
        bool holds;
        std::string_view code;
    } conditions[] = {
        {green > 0, "GREEN_NO_GOODS"},
        {green == 0 || all, "GREEN_NO_MIXED"},
        {enterpriseHolds(in), "GREEN_NO_ENT"},
        {certificateLacks(in).empty(), "GREEN_NO_CERT"},
        {in.rules.port.greenPair, "GREEN_NO_PORT"},
        {siteHolds(in), "GREEN_NO_SITE"},
        {declarationHolds(*in.reference.declaration), "GREEN_NO_DECL"},
        {!out.demandedBefore(25), "GREEN_NO_SAFETY"},
        {slotHolds(in), "GREEN_NO_SLOT"},
    };
    // Whoever carries no green goods and is on no green list did not ask for the channel: that is no reason to tell.
    const bool candidate = green > 0 || in.reference.green.has_value();
    bool eligible = true;
    for (const auto& condition : conditions) {
        if (condition.holds)
            continue;
        eligible = false;
        out.unmet(Lane::Green, condition.code);
        if (candidate)
            out.note(condition.code).saw("hs", lines.front().hs, "declarations");
    }
    if (!eligible)
        return;
    if (stepsLeft(in))
        out.offer("GREEN_OK", Lane::Green, true).saw("hs", lines.front().hs, "goods");
    else
        out.note("GREEN_OK").saw("hs", lines.front().hs, "goods");
}

} // namespace tongguan::clearance::rules
