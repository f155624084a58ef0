// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/sign_chain.h"
#include "hardware/reading/sign_fit.h"
#include "hardware/reading/sign_lines.h"

#include <algorithm>
#include <cmath>

namespace tongguan::reading {

namespace {

constexpr std::size_t kLeast = 6;
constexpr std::size_t kMost = 14;
constexpr std::size_t kWhole = 11; ///< ISO 6346

SignQuad squareAt(cv::Point2d middle, cv::Point2d down, double height)
{
    const cv::Point2d across{down.y, -down.x};
    const cv::Point2d x = across * (0.55 * height);
    const cv::Point2d y = down * (0.5 * height);
    return {middle - x - y, middle + x - y, middle + x + y, middle - x + y};
}

/// What a stack's marks have in common.
struct Fit {
    double height = 0;
    double pitch = 0;
    Straight axis; ///< x by y
};

Fit fitOf(const std::vector<SignMark>& marks, const SignChain& chain)
{
    std::vector<double> heights;
    std::vector<double> pitches;
    std::vector<cv::Point2d> middles; // turned: x is down
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const SignMark& mark = marks[chain[i]];
        heights.push_back(static_cast<double>(mark.height));
        middles.emplace_back(mark.y, mark.x);
        if (i > 0)
            pitches.push_back(static_cast<double>(mark.y - marks[chain[i - 1]].y));
    }
    Fit fit;
    fit.height = medianOf(std::move(heights));
    fit.pitch = medianOf(std::move(pitches));
    fit.axis = fitted(middles, 0.2 * fit.height);
    return fit;
}

SignLine stackOf(const std::vector<SignMark>& marks, const SignChain& chain)
{
    const Fit fit = fitOf(marks, chain);
    SignLine stack;
    stack.height = fit.height;
    stack.marks = chain.size();
    const cv::Point2d down = cv::Point2d(fit.axis.slope, 1) / std::hypot(fit.axis.slope, 1.0);
    const auto add = [&](double y) { stack.cells.push_back(squareAt({fit.axis(y), y}, down, fit.height)); };
    const auto yOf = [&](std::size_t place) { return static_cast<double>(marks[chain[place]].y); };
    // Characters at either end are often no marks of their own: a digit in its frame, a J that stands deeper.
    for (std::size_t k = kBeyondStack; k > 0; --k)
        add(yOf(0) - static_cast<double>(k) * fit.pitch);
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const double gap = i > 0 ? yOf(i) - yOf(i - 1) : 0;
        const auto between = std::min(std::lround(gap / fit.pitch) - 1, 3L); // not seen, or nothing
        for (long k = 1; k <= between; ++k)
            add(yOf(i - 1) + gap * static_cast<double>(k) / static_cast<double>(between + 1));
        add(yOf(i));
    }
    for (std::size_t k = 1; k <= kBeyondStack; ++k)
        add(yOf(chain.size() - 1) + static_cast<double>(k) * fit.pitch);
    const SignQuad& first = stack.cells[kBeyondStack];
    const SignQuad& last = stack.cells[stack.cells.size() - 1 - kBeyondStack];
    stack.quad = {first[0], first[1], last[2], last[3]};
    return stack;
}

/// Whether `lower` goes on where `upper` ends, with at most two that are no marks between them.
bool goesOn(const std::vector<SignMark>& marks, const SignChain& upper, const SignChain& lower)
{
    const Fit above = fitOf(marks, upper);
    const Fit under = fitOf(marks, lower);
    if (std::max(above.height, under.height) > 1.3 * std::min(above.height, under.height))
        return false;
    const double from = static_cast<double>(marks[upper.back()].y);
    const double to = static_cast<double>(marks[lower.front()].y);
    const double gap = to - from;
    if (gap < 0.9 * above.height || gap > 3.3 * std::max(above.pitch, under.pitch))
        return false;
    const Straight& axis = upper.size() >= lower.size() ? above.axis : under.axis;
    const double off = static_cast<double>(marks[lower.front()].x - marks[upper.back()].x) - axis.slope * gap;
    return std::abs(off) < 0.35 * above.height;
}

/// Chains of which one goes on where another ends, as one; the others as they are.
std::vector<SignChain> joined(const std::vector<SignMark>& marks, std::vector<SignChain> chains)
{
    std::ranges::sort(chains, {}, [&marks](const SignChain& chain) { return marks[chain.front()].y; });
    std::vector<SignChain> result;
    for (SignChain& chain : chains) {
        const auto before = std::ranges::find_if(
            result, [&](const SignChain& upper) { return upper.size() < kMost && goesOn(marks, upper, chain); });
        if (before != result.end())
            before->insert(before->end(), chain.begin(), chain.end());
        else
            result.push_back(std::move(chain));
    }
    return result;
}

} // namespace

std::vector<SignLine> findSignStacks(const std::vector<SignMark>& marks)
{
    std::vector<SignLine> stacks;
    for (const SignChain& chain : joined(marks, chainsOf(marks, SignWay::Below))) {
        if (chain.size() < kLeast || chain.size() > kMost)
            continue;
        stacks.push_back(stackOf(marks, chain));
        if (chain.size() > kWhole) { // something above or below it that is alike
            stacks.push_back(stackOf(marks, {chain.begin() + 1, chain.end()}));
            stacks.push_back(stackOf(marks, {chain.begin(), chain.end() - 1}));
        }
    }
    return stacks;
}

} // namespace tongguan::reading
