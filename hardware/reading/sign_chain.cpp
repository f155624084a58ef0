// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/sign_chain.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace tongguan::reading {

namespace {

constexpr float kLike = 1.35F;       ///< the higher one's height by the lower one's
constexpr float kReach = 2.9F;       ///< heights from a middle to the next, with a gap between groups
constexpr float kDrop = 0.36F;       ///< the tangent of 20 degrees
constexpr float kLoose = 0.12F;      ///< heights that a mark stands off the line
constexpr float kPitchMost = 2.3F;   ///< of a stack, heights
constexpr float kPitchLeast = 0.92F; ///< a J may stand below the line

bool alike(const SignMark& one, const SignMark& other)
{
    return std::max(one.height, other.height) < kLike * std::min(one.height, other.height);
}

/// How far it is to the next one; none where that is no next one.
std::optional<float> beside(const SignMark& one, const SignMark& next)
{
    const float height = std::max(one.height, next.height);
    const float dx = next.x - one.x;
    const float gap = dx - (one.width + next.width) / 2;
    if (dx <= 0 || dx > kReach * height || gap < -0.25F * height || gap > 1.9F * height)
        return std::nullopt;
    const float dy = std::abs(next.y - one.y);
    if (dy > kDrop * dx + kLoose * height || !alike(one, next))
        return std::nullopt;
    return dx + 2 * dy;
}

std::optional<float> below(const SignMark& one, const SignMark& next)
{
    const float height = (one.height + next.height) / 2;
    const float dy = next.y - one.y;
    const float dx = std::abs(next.x - one.x);
    if (dy < kPitchLeast * height || dy > kPitchMost * height || dx > 0.25F * height + 0.15F * dy || !alike(one, next))
        return std::nullopt;
    return dy + 2 * dx;
}

/// Each mark's nearest next one.
std::vector<std::optional<std::size_t>> nextOf(const std::vector<SignMark>& marks, SignWay way)
{
    std::vector<std::optional<std::size_t>> next(marks.size());
    std::vector<float> cameFrom(marks.size(), std::numeric_limits<float>::max());
    std::vector<std::optional<std::size_t>> before(marks.size());
    for (std::size_t i = 0; i < marks.size(); ++i) {
        float least = std::numeric_limits<float>::max();
        const float reach = way == SignWay::Beside ? kReach * kLike * marks[i].height : marks[i].height;
        auto j = i + 1;
        if (way == SignWay::Below) {
            const auto first = std::ranges::lower_bound(marks, marks[i].x - reach, {}, &SignMark::x);
            j = static_cast<std::size_t>(first - marks.begin());
        }
        for (; j < marks.size() && marks[j].x - marks[i].x <= reach; ++j) {
            const auto far = way == SignWay::Beside ? beside(marks[i], marks[j]) : below(marks[i], marks[j]);
            if (j != i && far && *far < least) {
                least = *far;
                next[i] = j;
            }
        }
        if (next[i] && least < cameFrom[*next[i]]) {
            if (before[*next[i]])
                next[*before[*next[i]]].reset();
            cameFrom[*next[i]] = least;
            before[*next[i]] = i;
        } else {
            next[i].reset();
        }
    }
    return next;
}

} // namespace

std::vector<SignChain> chainsOf(const std::vector<SignMark>& marks, SignWay way)
{
    const auto next = nextOf(marks, way);
    std::vector<bool> isNext(marks.size(), false);
    for (const auto& to : next) {
        if (to)
            isNext[*to] = true;
    }
    std::vector<SignChain> chains;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (isNext[i] || !next[i])
            continue;
        SignChain chain{i};
        for (auto at = next[i]; at; at = next[*at])
            chain.push_back(*at);
        chains.push_back(std::move(chain));
    }
    return chains;
}

} // namespace tongguan::reading
