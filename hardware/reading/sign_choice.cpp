// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/sign_choice.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tongguan::reading {

namespace {

constexpr double kSamePlace = 0.3;  ///< overlap
constexpr double kLeastRival = 0.2; ///< probability

std::array<Point, 4> cornersOf(const SignQuad& quad)
{
    std::array<Point, 4> corners;
    for (std::size_t i = 0; i < 4; ++i)
        corners.at(i) = {static_cast<int>(std::lround(quad.at(i).x)), static_cast<int>(std::lround(quad.at(i).y))};
    return corners;
}

} // namespace

void SignChoice::add(const SignReading& reading, const SignQuad& quad)
{
    found_.push_back({reading, cornersOf(quad)});
    quads_.push_back(quad);
}

std::vector<SignSighting> SignChoice::best(bool complete)
{
    doubtContested(complete);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < found_.size(); ++i)
        order.push_back(i);
    std::ranges::stable_sort(order, std::greater{}, [this](std::size_t i) {
        const SignSighting& one = found_[i];
        return std::tuple(one.isRead(), one.characters, one.probability);
    });
    std::vector<SignSighting> result;
    std::vector<SignQuad> taken;
    for (const std::size_t i : order) {
        const auto covers = [&](const SignQuad& quad) { return overlap(quad, quads_[i]) > kSamePlace; };
        if (result.size() == kMaxSigns || std::ranges::any_of(taken, covers))
            continue;
        taken.push_back(quads_[i]);
        result.push_back(found_[i]);
    }
    return result;
}

void SignChoice::doubtContested(bool complete)
{
    std::vector<std::size_t> contested;
    for (std::size_t i = 0; i < found_.size(); ++i) {
        const bool doubted =
            found_[i].kind == SignKind::Container ? saysAnother(i) : found_[i].partial && (!complete || isPart(i));
        if (found_[i].isRead() && doubted)
            contested.push_back(i);
    }
    for (const std::size_t i : contested)
        found_[i].doubt = SignDoubt::Characters;
}

/// Whether another cut of a container says another number that holds, too.
bool SignChoice::saysAnother(std::size_t i) const
{
    for (std::size_t j = 0; j < found_.size(); ++j) {
        const SignSighting& other = found_[j];
        if (other.kind == found_[i].kind && other.text != found_[i].text && other.doubt != SignDoubt::CheckDigit &&
            other.probability > kLeastRival && overlap(quads_[i], quads_[j]) > kSamePlace)
            return true;
    }
    return false;
}

/// Whether there is more of it, or a word above it.
bool SignChoice::isPart(std::size_t i) const
{
    for (std::size_t j = 0; j < found_.size(); ++j) {
        if (found_[j].characters > found_[i].characters && found_[j].probability > kLeastRival &&
            overlap(quads_[i], quads_[j]) > kSamePlace)
            return true;
    }
    const SignLine line{.quad = quads_[i], .cells = {}, .above = {}, .height = cv::norm(quads_[i][3] - quads_[i][0])};
    return std::ranges::any_of(words_, [&line](const SignLine& word) { return belongTogether(word, line); });
}

} // namespace tongguan::reading
