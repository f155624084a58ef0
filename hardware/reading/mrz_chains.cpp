// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/mrz_chains.h"

#include "hardware/reading/mrz_mark_grid.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace tongguan::reading {

namespace {

constexpr std::size_t kShortest = 10;
/// The slope against the direction that a neighbour may have.
constexpr double kSlope = 0.2;
constexpr double kRegular = 0.6; ///< of the gaps have the pitch
constexpr double kWidth = 0.72;  ///< of a capital, by its height

struct Mark {
    double u = 0;
    double v = 0;
    double side = 0;
    double height = 0;
};
using Chain = std::vector<Mark>;

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

class Chains {
  public:
    Chains(const std::vector<MrzMark>& marks, double direction)
        : marks_(marks), along_(std::cos(direction), std::sin(direction)), across_(-along_.y, along_.x)
    {
        const double turn = std::remainder(direction, std::numbers::pi / 2);
        const bool upright = std::abs(along_.x) > std::abs(along_.y);
        for (const MrzMark& mark : marks) {
            // The upright box of a turned character is higher by a part of its width.
            const double box = static_cast<double>(upright ? mark.height : mark.width);
            const double height = box / (std::cos(turn) + kWidth * std::abs(std::sin(turn)));
            const double side = static_cast<double>(mark.side());
            turned_.push_back({mark.middle.x * along_.x + mark.middle.y * along_.y,
                               mark.middle.x * across_.x + mark.middle.y * across_.y, side, height});
        }
        link();
    }

    std::vector<MrzTextLine> lines() const
    {
        std::vector<MrzTextLine> lines;
        for (const Chain& chain : joined(chains())) {
            if (auto line = lineOf(chain))
                lines.push_back(*line);
        }
        return lines;
    }

  private:
    /// How good a neighbour on the right is: its distance along, and much more so its distance across.
    std::optional<double> cost(const Mark& from, const Mark& to) const
    {
        const double du = to.u - from.u;
        const double dv = std::abs(to.v - from.v);
        const double side = std::max(from.side, to.side);
        if (du < 0.25 * side || du > 2.6 * side || dv > kSlope * du + 0.2 * side ||
            std::min(from.side, to.side) < 0.45 * side)
            return std::nullopt;
        return du + 2 * dv;
    }
    void link()
    {
        const MrzMarkGrid grid(marks_);
        std::vector<std::optional<std::size_t>> left(turned_.size());
        std::vector<double> leftCost(turned_.size(), 1e9);
        right_.resize(turned_.size());
        for (std::size_t i = 0; i < turned_.size(); ++i) {
            double best = 1e9;
            grid.near(marks_[i].middle, static_cast<float>(2.7 * turned_[i].side), [&](std::size_t j) {
                const auto far = i == j ? std::nullopt : cost(turned_[i], turned_[j]);
                if (!far)
                    return;
                if (*far < best) {
                    best = *far;
                    right_[i] = j;
                }
                if (*far < leftCost[j]) {
                    leftCost[j] = *far;
                    left[j] = i;
                }
            });
        }
        for (std::size_t i = 0; i < right_.size(); ++i) {
            if (right_[i] && left[*right_[i]] != i)
                right_[i].reset();
        }
    }
    std::vector<Chain> chains() const
    {
        std::vector<bool> follows(turned_.size());
        for (const auto& right : right_) {
            if (right)
                follows[*right] = true;
        }
        std::vector<Chain> all;
        for (std::size_t i = 0; i < turned_.size(); ++i) {
            if (follows[i])
                continue;
            Chain chain;
            for (std::optional<std::size_t> at = i; at; at = right_[*at])
                chain.push_back(turned_[*at]);
            if (chain.size() >= 3)
                all.push_back(std::move(chain));
        }
        return all;
    }
    /// The slope of a chain's end, by its last marks there.
    static double slopeOf(const Chain& chain)
    {
        return (chain.back().v - chain.front().v) / std::max(chain.back().u - chain.front().u, 1.0);
    }
    static std::vector<Chain> joined(std::vector<Chain> chains)
    {
        std::ranges::sort(chains, {}, [](const Chain& chain) { return chain.front().u; });
        for (std::size_t i = 0; i < chains.size(); ++i) {
            for (std::size_t j = i + 1; j < chains.size(); ++j) {
                if (chains[i].empty() || chains[j].empty())
                    continue;
                const Chain& longer = chains[i].size() > chains[j].size() ? chains[i] : chains[j];
                const double slope = longer.size() >= 6 ? slopeOf(longer) : 0;
                const Mark& end = chains[i].back();
                const Mark& begin = chains[j].front();
                const double side = std::max(end.side, begin.side);
                const double du = begin.u - end.u;
                if (du < -0.3 * side || du > 6 * side || std::min(end.side, begin.side) < 0.45 * side ||
                    std::abs(begin.v - end.v - slope * du) > 0.3 * side + 0.04 * std::abs(du))
                    continue;
                chains[i].insert(chains[i].end(), chains[j].begin(), chains[j].end());
                chains[j].clear();
            }
        }
        std::erase_if(chains, [](const Chain& chain) { return chain.size() < kShortest; });
        return chains;
    }
    std::optional<MrzTextLine> lineOf(const Chain& chain) const
    {
        std::vector<double> gaps;
        std::vector<double> heights;
        for (std::size_t i = 0; i < chain.size(); ++i) {
            heights.push_back(chain[i].height);
            if (i > 0)
                gaps.push_back(chain[i].u - chain[i - 1].u);
        }
        MrzTextLine line;
        line.along = along_;
        line.across = across_;
        line.pitch = medianOf(gaps);
        const auto regular = std::ranges::count_if(gaps, [&line](double gap) {
            const double times = std::max(std::round(gap / line.pitch), 1.0);
            return std::abs(gap - times * line.pitch) < 0.22 * line.pitch * std::sqrt(times);
        });
        if (line.pitch <= 0 || static_cast<double>(regular) < kRegular * static_cast<double>(gaps.size()))
            return std::nullopt;
        std::ranges::sort(heights);
        line.height = heights[heights.size() * 7 / 10];
        line.from = chain.front().u;
        line.to = chain.back().u;
        line.marks = chain.size();
        bend(line, chain);
        trim(line, chain);
        return line;
    }
    /// The page's edge or a stain that stands where the next character would is no character: off the line, or off the
    /// pitch.
    static void trim(MrzTextLine& line, const Chain& chain)
    {
        const auto strays = [&line](const Mark& end, const Mark& next) {
            const double times = std::abs(end.u - next.u) / line.pitch;
            return std::abs(end.v - line.acrossAt(end.u)) > 0.3 * line.height ||
                   std::abs(times - std::max(std::round(times), 1.0)) > 0.3 || end.height > 1.6 * line.height;
        };
        std::size_t from = 0;
        std::size_t to = chain.size() - 1;
        while (from + kShortest < to && strays(chain[from], chain[from + 1]))
            ++from;
        while (from + kShortest < to && strays(chain[to], chain[to - 1]))
            --to;
        line.from = line.innerFrom = chain[from].u;
        line.to = line.innerTo = chain[to].u;
        constexpr std::size_t kFew = 3;
        const double gap = 1.6 * line.pitch;
        for (std::size_t i = from; i < from + kFew && i + 1 < to; ++i) {
            if (chain[i + 1].u - chain[i].u > gap)
                line.innerFrom = chain[i + 1].u;
        }
        for (std::size_t i = to; i + kFew > to && i > from + 1; --i) {
            if (chain[i].u - chain[i - 1].u > gap)
                line.innerTo = chain[i - 1].u;
        }
    }
    /// A parabola by least squares, once more without what stands off it.
    static void bend(MrzTextLine& line, const Chain& chain)
    {
        const double middle = (line.from + line.to) / 2;
        const double half = std::max((line.to - line.from) / 2, 1.0);
        Chain kept = chain;
        for (int round = 0; round < 3; ++round) {
            const int terms = kept.size() >= 20 ? 3 : 2;
            cv::Mat a(static_cast<int>(kept.size()), terms, CV_64F);
            cv::Mat b(static_cast<int>(kept.size()), 1, CV_64F);
            for (int i = 0; i < a.rows; ++i) {
                const Mark& mark = kept[static_cast<std::size_t>(i)];
                const double t = (mark.u - middle) / half;
                for (int k = 0; k < terms; ++k)
                    a.at<double>(i, k) = std::pow(t, k);
                b.at<double>(i) = mark.v;
            }
            cv::Mat x;
            cv::solve(a, b, x, cv::DECOMP_SVD);
            const double c0 = x.at<double>(0);
            const double c1 = x.at<double>(1) / half;
            const double c2 = terms > 2 ? x.at<double>(2) / (half * half) : 0;
            line.bend = {c0 - c1 * middle + c2 * middle * middle, c1 - 2 * c2 * middle, c2};
            const double bar = (round == 0 ? 0.35 : 0.2) * line.height;
            Chain near;
            std::ranges::copy_if(kept, std::back_inserter(near),
                                 [&](const Mark& mark) { return std::abs(mark.v - line.acrossAt(mark.u)) < bar; });
            if (near.size() < kShortest || near.size() == kept.size())
                break;
            kept = std::move(near);
        }
    }

    const std::vector<MrzMark>& marks_;
    cv::Point2d along_;
    cv::Point2d across_;
    std::vector<Mark> turned_;
    std::vector<std::optional<std::size_t>> right_;
};

} // namespace

std::vector<MrzTextLine> chainMarks(const std::vector<MrzMark>& marks, double direction)
{
    return Chains(marks, direction).lines();
}

} // namespace tongguan::reading
