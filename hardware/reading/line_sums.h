// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/line_lattice.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tongguan::reading {

/// No character is impossible: what the network never saw must not become certain.
inline constexpr double kFloor = 1e-7;

/// Forward and backward sums over step × characters so far. Each step's are divided by the same scale, so that
/// products of both need no further care.
template <std::size_t Letters> class LineSums {
  public:
    LineSums(const LineLattice<Letters>& lattice, std::size_t length)
        : steps_(lattice.steps.size()), length_(length), odds_(steps_), forward_(steps_ * (length + 1)),
          backward_(forward_), scale_(steps_)
    {
        for (std::size_t t = 0; t < steps_; ++t) {
            for (std::size_t c = 0; c <= Letters; ++c)
                odds_[t][c] = std::max(static_cast<double>(lattice.steps[t][c]), kFloor);
        }
        goForward();
        goBackward();
    }

    LineOdds<Letters> odds() const
    {
        LineOdds<Letters> line;
        line.places.resize(length_);
        for (std::size_t k = 1; k <= length_; ++k) {
            Step sum{};
            for (std::size_t t = k - 1; t < steps_; ++t) {
                for (std::size_t c = 1; c <= Letters; ++c)
                    sum[c] += entered(t, k, c) / scale_[t] * at(backward_, t, k)[c];
            }
            double whole = 0;
            for (const double part : sum)
                whole += part;
            for (std::size_t c = 0; c < Letters; ++c)
                line.places[k - 1][c] = static_cast<float>(whole > 0 ? sum[c + 1] / whole : 1.0 / Letters);
        }
        const Step& end = at(forward_, steps_ - 1, length_);
        double last = 0;
        for (const double part : end)
            last += part;
        line.logLength = std::log(std::max(last, 1e-300));
        for (const double scale : scale_)
            line.logLength += std::log(scale);
        return line;
    }

  private:
    /// [0] the blank after so many characters, [1 …] the last character.
    using Step = std::array<double, Letters + 1>;

    Step& at(std::vector<Step>& sums, std::size_t step, std::size_t characters)
    {
        return sums[step * (length_ + 1) + characters];
    }
    const Step& at(const std::vector<Step>& sums, std::size_t step, std::size_t characters) const
    {
        return sums[step * (length_ + 1) + characters];
    }
    static double total(const Step& step)
    {
        double sum = 0;
        for (const double part : step)
            sum += part;
        return sum;
    }
    /// The ways that begin their k-th character, c, at this step.
    double entered(std::size_t step, std::size_t k, std::size_t c) const
    {
        if (step == 0)
            return k == 1 ? odds_[0][c] : 0;
        const std::size_t before = (step - 1) * (length_ + 1) + k - 1;
        return odds_[step][c] * std::max(totals_[before] - forward_[before][c], 0.0);
    }
    void goForward()
    {
        totals_.resize(forward_.size());
        for (std::size_t t = 0; t < steps_; ++t) {
            double sum = 0;
            for (std::size_t k = 0; k <= std::min(length_, t + 1); ++k) {
                Step& here = at(forward_, t, k);
                if (t == 0)
                    here[0] = k == 0 ? odds_[0][0] : 0;
                else
                    here[0] = odds_[t][0] * totals_[(t - 1) * (length_ + 1) + k];
                for (std::size_t c = 1; k > 0 && c <= Letters; ++c)
                    here[c] = entered(t, k, c) + (t == 0 ? 0 : odds_[t][c] * at(forward_, t - 1, k)[c]);
                sum += total(here);
            }
            scale_[t] = std::max(sum, 1e-300);
            for (std::size_t k = 0; k <= std::min(length_, t + 1); ++k) {
                for (double& part : at(forward_, t, k))
                    part /= scale_[t];
                totals_[t * (length_ + 1) + k] = total(at(forward_, t, k));
            }
        }
    }
    void goBackward()
    {
        at(backward_, steps_ - 1, length_).fill(1);
        for (std::size_t t = steps_ - 1; t > 0; --t) {
            for (std::size_t k = 0; k <= length_; ++k) {
                Step& here = at(backward_, t - 1, k);
                const Step& same = at(backward_, t, k);
                const double blank = odds_[t][0] * same[0];
                double next = 0;
                if (k < length_) {
                    for (std::size_t c = 1; c <= Letters; ++c)
                        next += odds_[t][c] * at(backward_, t, k + 1)[c];
                }
                here[0] = (blank + next) / scale_[t];
                for (std::size_t c = 1; c <= Letters; ++c) {
                    const double again = k < length_ ? odds_[t][c] * at(backward_, t, k + 1)[c] : 0;
                    here[c] = (blank + odds_[t][c] * same[c] + std::max(next - again, 0.0)) / scale_[t];
                }
            }
        }
    }

    std::size_t steps_;
    std::size_t length_;
    std::vector<Step> odds_;
    std::vector<Step> forward_;
    std::vector<Step> backward_;
    std::vector<double> totals_;
    std::vector<double> scale_;
};

/// See oddsOfLength() of each alphabet, which is this.
template <std::size_t Letters>
std::optional<LineOdds<Letters>> sumsOfLength(const LineLattice<Letters>& lattice, std::size_t length)
{
    if (length == 0 || lattice.steps.size() < length || lattice.steps.size() > kMaxLineSteps)
        return std::nullopt;
    for (const auto& step : lattice.steps) {
        if (!std::ranges::all_of(step, [](float odds) { return odds >= 0 && odds <= 1.001F; }))
            return std::nullopt;
    }
    return LineSums<Letters>(lattice, length).odds();
}

} // namespace tongguan::reading
