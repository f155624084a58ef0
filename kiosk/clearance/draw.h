// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/member.h"
#include "kiosk/clearance/rule_data.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace tongguan::clearance {

// The double random draw (domain: C.4). Everything in it can be computed again by anyone who has the day's seed.

/// One in a million: probabilities are whole numbers, so that two machines never differ by a rounding.
inline constexpr std::int64_t kMillion = 1'000'000;

/// Plate, declaration or batch, the port's day and agency: not the session, so that trying again changes no luck.
std::string drawKey(std::string_view plate, std::string_view declarationOrBatch, std::string_view day, Agency agency);

/// The first 8 bytes of HMAC-SHA-256(seed, key), big endian: u = this / 2^64.
std::uint64_t drawNumber(ByteView seed, std::string_view key);

/// u in millionths, rounded down: for people. What hits is decided on the whole number.
std::int64_t drawMillionths(std::uint64_t number);

/// Whether u < p; `p` in millionths.
bool drawHits(std::uint64_t number, std::int64_t p);

/// p in millionths: base rate by the credit level's factor, or what a level gets whatever the base; at most one.
/// `benefitHalved`: the level is known from an aged list, so that its relief counts half.
std::int64_t drawProbability(std::int64_t base, const CreditFactor& factor, bool benefitHalved);

/// The officers who inspect: two that the seed picks from those on duty who have no conflict. Fewer where fewer are.
std::vector<std::string> drawOfficers(ByteView seed, std::string_view key, std::vector<std::string> onDuty,
                                      std::span<const std::string> excluded);

/// A draw that was made; it can be checked by `drawNumber` once the seed is published.
struct Draw {
    Agency agency = Agency::Customs;
    std::string key;
    std::string seed;        ///< its day
    std::int64_t p = 0;      ///< millionths
    std::int64_t u = 0;      ///< millionths, rounded down
    std::int64_t base = 0;   ///< millionths
    std::int64_t factor = 0; ///< millionths
    bool hit = false;
    std::vector<std::string> officers; ///< where it hit
    bool operator==(const Draw&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"agency", &Draw::agency}, Member{"key", &Draw::key}, Member{"seed", &Draw::seed},
                    Member{"p", &Draw::p}, Member{"u", &Draw::u}, Member{"base", &Draw::base},
                    Member{"factor", &Draw::factor}, Member{"hit", &Draw::hit}, Member{"officers", &Draw::officers});
    }
};

} // namespace tongguan::clearance
