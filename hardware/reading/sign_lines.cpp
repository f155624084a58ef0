// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/sign_lines.h"

#include "hardware/reading/sign_chain.h"

#include <algorithm>
#include <cmath>

namespace tongguan::reading {

namespace {

constexpr std::size_t kLeastInStack = 6;

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// y = at + slope x.
struct Straight {
    double at = 0;
    double slope = 0;
    double operator()(double x) const { return at + slope * x; }
};

/// Least squares, twice: the second time without what lies off the first by more than `off`.
Straight fitted(const std::vector<cv::Point2d>& points, double off)
{
    std::vector<cv::Point2d> used = points;
    Straight line;
    for (int round = 0; round < 2; ++round) {
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (const cv::Point2d& point : used) {
            n += 1;
            x += point.x;
            y += point.y;
            xx += point.x * point.x;
            xy += point.x * point.y;
        }
        const double spread = n * xx - x * x;
        line.slope = spread > 1e-6 ? (n * xy - x * y) / spread : 0;
        line.at = (y - line.slope * x) / n;
        std::vector<cv::Point2d> near;
        for (const cv::Point2d& point : points) {
            if (std::abs(point.y - line(point.x)) <= off)
                near.push_back(point);
        }
        if (near.size() < 2 || near.size() == used.size())
            break;
        used = std::move(near);
    }
    return line;
}

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

SignQuad squareAt(cv::Point2d middle, cv::Point2d down, double height)
{
    const cv::Point2d across{down.y, -down.x};
    const cv::Point2d x = across * (0.55 * height);
    const cv::Point2d y = down * (0.5 * height);
    return {middle - x - y, middle + x - y, middle + x + y, middle - x + y};
}

SignLine stackOf(const std::vector<SignMark>& marks, const SignChain& chain)
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
    SignLine stack;
    stack.height = medianOf(heights);
    stack.marks = chain.size();
    const double pitch = medianOf(pitches);
    const Straight axis = fitted(middles, 0.2 * stack.height);
    const cv::Point2d down = cv::Point2d(axis.slope, 1) / std::hypot(axis.slope, 1.0);
    const auto add = [&](double y) { stack.cells.push_back(squareAt({axis(y), y}, down, stack.height)); };
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const auto y = static_cast<double>(marks[chain[i]].y);
        const double gap = i > 0 ? y - static_cast<double>(marks[chain[i - 1]].y) : 0;
        if (gap > 1.6 * pitch) // one that was not seen, or nothing
            add(y - gap / 2);
        add(y);
    }
    // A digit in its frame is often no mark of its own.
    add(static_cast<double>(marks[chain.back()].y) + pitch);
    const SignQuad& first = stack.cells.front();
    const SignQuad& last = stack.cells[stack.cells.size() - 2];
    stack.quad = {first[0], first[1], last[2], last[3]};
    return stack;
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
    const auto grown = [factor](SignQuad quad) {
        for (cv::Point2d& point : quad)
            point = {(point.x + 0.5) * factor - 0.5, (point.y + 0.5) * factor - 0.5};
        return quad;
    };
    SignLine line = *this;
    line.quad = grown(quad);
    for (SignQuad& cell : line.cells)
        cell = grown(cell);
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
        if (chain.size() <= 24)
            lines.push_back(lineOf(marks, chain));
    }
    return lines;
}

std::vector<SignLine> findSignStacks(const std::vector<SignMark>& marks)
{
    std::vector<SignLine> stacks;
    for (const SignChain& chain : chainsOf(marks, SignWay::Below)) {
        if (chain.size() >= kLeastInStack && chain.size() <= 24)
            stacks.push_back(stackOf(marks, chain));
    }
    return stacks;
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
