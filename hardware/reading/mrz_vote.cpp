// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/mrz_vote.h"

#include <algorithm>
#include <cmath>

namespace tongguan::reading {

namespace {

/// A frame may be wrong with all its might: none speaks more against a character than this.
constexpr float kLeastShare = 1e-3F;
/// Below it two frames do not show the same zone.
constexpr double kSameZone = 0.6;

/// The logarithms as shares that sum up to 1. Frames of one camera err alike, so n of them count as much as the square
/// root of n that do not.
MrzLineOdds sharesOf(const MrzLineOdds& sum, std::size_t frames)
{
    MrzLineOdds line = sum;
    const auto root = static_cast<float>(std::sqrt(static_cast<double>(frames)));
    line.logLength /= static_cast<double>(frames);
    for (auto& place : line.places) {
        const float most = std::ranges::max(place);
        float whole = 0;
        for (float& share : place) {
            share = std::exp((share - most) / root);
            whole += share;
        }
        for (float& share : place)
            share /= whole;
    }
    return line;
}

bool sameShape(const std::vector<MrzLineOdds>& a, const std::vector<MrzLineOdds>& b)
{
    return std::ranges::equal(
        a, b, {}, [](const MrzLineOdds& line) { return line.places.size(); },
        [](const MrzLineOdds& line) { return line.places.size(); });
}

/// How probable it is that a place holds the same character in both, on average.
double agreement(const std::vector<MrzLineOdds>& a, const std::vector<MrzLineOdds>& b)
{
    double sum = 0;
    double places = 0;
    for (std::size_t l = 0; l < a.size(); ++l) {
        for (std::size_t i = 0; i < a[l].places.size(); ++i) {
            for (std::size_t c = 0; c < kMrzLetters; ++c)
                sum += static_cast<double>(a[l].places[i][c] * b[l].places[i][c]);
            ++places;
        }
    }
    return places > 0 ? sum / places : 0;
}

} // namespace

void MrzVote::add(const MrzSighting& frame)
{
    if (frame.odds.empty())
        return;
    if (frames_ > 0) {
        std::vector<MrzLineOdds> before;
        for (const MrzLineOdds& line : sum_)
            before.push_back(sharesOf(line, frames_));
        if (!sameShape(before, frame.odds) || agreement(before, frame.odds) < kSameZone)
            *this = MrzVote();
    }
    if (frames_ == 0) {
        sum_ = frame.odds;
        for (MrzLineOdds& line : sum_) {
            line.logLength = 0;
            for (auto& place : line.places)
                place.fill(0);
        }
    }
    for (std::size_t l = 0; l < sum_.size(); ++l) {
        sum_[l].logLength += frame.odds[l].logLength;
        for (std::size_t i = 0; i < sum_[l].places.size(); ++i) {
            for (std::size_t c = 0; c < kMrzLetters; ++c)
                sum_[l].places[i][c] += std::log(std::max(frame.odds[l].places[i][c], kLeastShare));
        }
    }
    ++frames_;
}

std::optional<MrzSighting> MrzVote::sighting() const
{
    if (frames_ == 0)
        return std::nullopt;
    std::vector<MrzLineOdds> lines;
    for (const MrzLineOdds& line : sum_)
        lines.push_back(sharesOf(line, frames_));
    return decodeZone(lines);
}

} // namespace tongguan::reading
