// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/sign_lines.h"

#include "hardware/reading/sign_chain.h"
#include "hardware/reading/sign_fit.h"

#include <algorithm>
#include <cmath>

namespace tongguan::reading {

namespace {

/// The marks' middles along x and their heights, whichever way they go.
struct Fit {
    Straight middle;
    Straight half; ///< of their height
    double height = 0;
};

Fit fitOf(const std::vector<SignMark>& marks, const SignChain& chain)
{
    std::vector<double> heights;
    for (const std::size_t i : chain)
        heights.push_back(static_cast<double>(marks[i].height));
    Fit fit;
    fit.height = medianOf(heights);
    std::vector<cv::Point2d> middles;
    std::vector<cv::Point2d> halves;
    for (const std::size_t i : chain) {
        middles.emplace_back(marks[i].x, marks[i].y);
        halves.emplace_back(marks[i].x, marks[i].height / 2);
    }
    fit.middle = fitted(middles, 0.12 * fit.height);
    // Three marks or so do not show how a sign leans away.
    fit.half = chain.size() >= 5 ? fitted(halves, 0.08 * fit.height) : Straight{fit.height / 2, 0};
    return fit;
}

SignLine lineOf(const std::vector<SignMark>& marks, const SignChain& chain)
{
    const Fit fit = fitOf(marks, chain);
    const SignMark& first = marks[chain.front()];
    const SignMark& last = marks[chain.back()];
    const double left = first.x - first.width / 2;
    const double right = last.x + last.width / 2;
    const auto halfAt = [&fit](double x) { return std::clamp(fit.half(x), 0.3 * fit.height, 0.75 * fit.height); };
    SignLine line;
    line.quad = {cv::Point2d{left, fit.middle(left) - halfAt(left)},
                 {right, fit.middle(right) - halfAt(right)},
                 {right, fit.middle(right) + halfAt(right)},
                 {left, fit.middle(left) + halfAt(left)}};
    line.height = fit.height;
    line.marks = chain.size();
    return line;
}

cv::Point2d leftOf(const SignLine& line)
{
    return (line.quad[0] + line.quad[3]) / 2;
}
cv::Point2d rightOf(const SignLine& line)
{
    return (line.quad[1] + line.quad[2]) / 2;
}

/// Whether `right` goes on where `left` ends.
bool goesOn(const SignLine& left, const SignLine& right)
{
    const double height = std::max(left.height, right.height);
    if (height > 1.3 * std::min(left.height, right.height))
        return false;
    const cv::Point2d gap = leftOf(right) - rightOf(left);
    if (gap.x < -0.2 * height || gap.x > 2.4 * height)
        return false;
    const cv::Point2d way = rightOf(left) - leftOf(left);
    const double slope = left.marks >= 3 && way.x > height ? way.y / way.x : 0;
    return std::abs(gap.y - slope * gap.x) < 0.3 * height;
}

/// Marks of which each alone may be the upper line of a sign whose lower line this is, with a sign before it that is
/// in pieces: the highest ones.
std::vector<SignQuad> aloneAbove(const std::vector<SignMark>& marks, const SignLine& line)
{
    constexpr std::size_t kMost = 2;
    std::vector<SignMark> above;
    const cv::Point2d way = rightOf(line) - leftOf(line);
    for (const SignMark& mark : marks) {
        const double share = (mark.x - leftOf(line).x) / std::max(way.x, 1.0);
        const double up = leftOf(line).y + share * way.y - static_cast<double>(mark.y);
        const auto height = static_cast<double>(mark.height);
        if (share > 0.25 && share < 0.95 && height > 0.5 * line.height && height < 1.25 * line.height &&
            up > 0.85 * line.height && up < 1.9 * line.height)
            above.push_back(mark);
    }
    std::ranges::sort(above, std::greater{}, &SignMark::height);
    std::vector<SignQuad> quads;
    const double slope = way.x > 1 ? way.y / way.x : 0;
    for (const SignMark& mark : above) {
        if (quads.size() == kMost)
            break;
        const cv::Point2d middle(mark.x, mark.y);
        const cv::Point2d along = cv::Point2d(1, slope) * (static_cast<double>(mark.width) / 2);
        const cv::Point2d down(0, static_cast<double>(mark.height) / 2);
        quads.push_back({middle - along - down, middle + along - down, middle + along + down, middle - along + down});
    }
    return quads;
}

/// Chains of which one goes on where another ends, as one more.
std::vector<SignChain> joined(const std::vector<SignMark>& marks, const std::vector<SignChain>& chains)
{
    std::vector<SignLine> lines;
    for (const SignChain& chain : chains)
        lines.push_back(lineOf(marks, chain));
    std::vector<SignChain> result;
    for (std::size_t i = 0; i < chains.size(); ++i) {
        SignChain whole = chains[i];
        SignLine line = lines[i];
        for (bool grew = true; grew && whole.size() < 24;) {
            grew = false;
            for (std::size_t j = 0; j < chains.size() && !grew; ++j) {
                if (j == i || lines[j].quad[0].x <= line.quad[0].x || !goesOn(line, lines[j]))
                    continue;
                whole.insert(whole.end(), chains[j].begin(), chains[j].end());
                line = lineOf(marks, whole);
                grew = true;
            }
        }
        if (whole.size() > chains[i].size())
            result.push_back(std::move(whole));
    }
    return result;
}

/// Without a last or a first mark that stands apart: it is often something else.
std::vector<SignChain> trimmed(const std::vector<SignMark>& marks, const SignChain& chain)
{
    constexpr float kApart = 0.55F;
    const auto apart = [&](std::size_t left, std::size_t right) {
        const SignMark& a = marks[chain[left]];
        const SignMark& b = marks[chain[right]];
        return b.x - a.x - (a.width + b.width) / 2 > kApart * std::min(a.height, b.height);
    };
    std::vector<SignChain> result;
    if (chain.size() < 4)
        return result;
    const bool first = apart(0, 1);
    const bool last = apart(chain.size() - 2, chain.size() - 1);
    if (first)
        result.emplace_back(chain.begin() + 1, chain.end());
    if (last)
        result.emplace_back(chain.begin(), chain.end() - 1);
    if (first && last && chain.size() > 4)
        result.emplace_back(chain.begin() + 1, chain.end() - 1);
    return result;
}

} // namespace

cv::Rect2d boxOf(const SignQuad& quad)
{
    double left = quad[0].x;
    double right = left;
    double top = quad[0].y;
    double bottom = top;
    for (const cv::Point2d& point : quad) {
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        top = std::min(top, point.y);
        bottom = std::max(bottom, point.y);
    }
    return {left, top, right - left, bottom - top};
}

SignLine SignLine::scaled(double factor) const
{
    const auto grown = [factor](SignQuad corners) {
        for (cv::Point2d& point : corners)
            point = {(point.x + 0.5) * factor - 0.5, (point.y + 0.5) * factor - 0.5};
        return corners;
    };
    SignLine line = *this;
    line.quad = grown(quad);
    for (SignQuad& cell : line.cells)
        cell = grown(cell);
    for (SignQuad& one : line.above)
        one = grown(one);
    line.height *= factor;
    return line;
}

std::vector<SignLine> findSignLines(const std::vector<SignMark>& marks)
{
    std::vector<SignChain> chains = chainsOf(marks, SignWay::Beside);
    std::vector<SignChain> more = joined(marks, chains);
    chains.insert(chains.end(), more.begin(), more.end());
    for (std::size_t i = 0, count = chains.size(); i < count; ++i) {
        auto shorter = trimmed(marks, chains[i]);
        chains.insert(chains.end(), shorter.begin(), shorter.end());
    }
    std::vector<SignLine> lines;
    for (const SignChain& chain : chains) {
        if (chain.size() > 24)
            continue;
        lines.push_back(lineOf(marks, chain));
        if (chain.size() >= 4 && chain.size() <= 7)
            lines.back().above = aloneAbove(marks, lines.back());
    }
    return lines;
}

bool belongTogether(const SignLine& upper, const SignLine& lower)
{
    if (!upper.cells.empty() || !lower.cells.empty())
        return false;
    const double height = std::max(upper.height, lower.height);
    if (std::min(upper.height, lower.height) < 0.4 * height)
        return false;
    const cv::Rect2d above = boxOf(upper.quad);
    const cv::Rect2d under = boxOf(lower.quad);
    const double distance = (under.y + under.height / 2) - (above.y + above.height / 2);
    if (distance < 0.8 * (upper.height + lower.height) / 2 || distance > 2.2 * height)
        return false;
    const double left = std::max(above.x, under.x);
    const double right = std::min(above.x + above.width, under.x + under.width);
    return right - left > 0.5 * std::min(above.width, under.width);
}

double overlap(const SignQuad& one, const SignQuad& other)
{
    const cv::Rect2d a = boxOf(one);
    const cv::Rect2d b = boxOf(other);
    const double least = std::min(a.area(), b.area());
    return least > 0 ? (a & b).area() / least : 0;
}

} // namespace tongguan::reading
