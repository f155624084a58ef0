// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/draw.h"

#include <algorithm>
#include <format>

namespace tongguan::clearance {

namespace {

__extension__ using Wide = unsigned __int128;

} // namespace

std::string drawKey(std::string_view plate, std::string_view declarationOrBatch, std::string_view day, Agency agency)
{
    return std::format("{}|{}|{}|{}", plate, declarationOrBatch, day, codeOf(agency));
}

std::uint64_t drawNumber(ByteView seed, std::string_view key)
{
    const Hash mac = hmacSha256(seed, key);
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i)
        number = number << 8U | mac[i];
    return number;
}

std::int64_t drawMillionths(std::uint64_t number)
{
    return static_cast<std::int64_t>((static_cast<Wide>(number) * kMillion) >> 64U);
}

bool drawHits(std::uint64_t number, std::int64_t p)
{
    // u < p, with u = number / 2^64 and p = p / 10^6, in whole numbers.
    return p > 0 && static_cast<Wide>(number) * kMillion < static_cast<Wide>(p) << 64U;
}

std::int64_t drawProbability(std::int64_t base, const CreditFactor& factor, bool benefitHalved)
{
    if (factor.fixed)
        return std::clamp<std::int64_t>(*factor.fixed, 0, kMillion);
    const bool relief = factor.factor < kMillion;
    const std::int64_t counted = relief && benefitHalved ? (factor.factor + kMillion) / 2 : factor.factor;
    return std::clamp<std::int64_t>(base * counted / kMillion, 0, kMillion);
}

std::vector<std::string> drawOfficers(ByteView seed, std::string_view key, std::vector<std::string> onDuty,
                                      std::span<const std::string> excluded)
{
    std::erase_if(onDuty, [&](const std::string& officer) { return std::ranges::contains(excluded, officer); });
    // Sorted by a number of their own: whoever joins or leaves the shift does not move the others.
    std::vector<std::pair<Hash, std::string>> order;
    for (std::string& officer : onDuty)
        order.emplace_back(hmacSha256(seed, std::format("{}|officer|{}", key, officer)), std::move(officer));
    std::ranges::sort(order);
    std::vector<std::string> pair;
    for (auto& [number, officer] : order) {
        if (pair.size() < 2 && !std::ranges::contains(pair, officer))
            pair.push_back(std::move(officer));
    }
    return pair;
}

} // namespace tongguan::clearance
