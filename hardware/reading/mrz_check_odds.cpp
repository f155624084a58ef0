// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/mrz_check_odds.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace tongguan::reading {

namespace {

constexpr std::size_t kModulus = 10;
/// The sum of the open field × the sum of the composite, both modulo 10.
constexpr std::size_t kStates = kModulus * kModulus;
using Row = std::array<double, kStates>;

/// Doc 9303-3, 4.9: A = 10 … Z = 35, filler 0. The alphabet stands in that order.
std::size_t valueOf(std::size_t character)
{
    return character + 1 == kMrzLetters ? 0 : character;
}

/// Where this character leads from there; none where a digit would not hold.
std::optional<std::size_t> after(const MrzPlace& place, std::size_t state, std::size_t character)
{
    const std::size_t value = valueOf(character);
    std::size_t field = state / kModulus;
    std::size_t composite = state % kModulus;
    if (place.role == MrzPlace::Role::FieldDigit) {
        if (value != field)
            return std::nullopt;
        field = 0;
    }
    if (place.role == MrzPlace::Role::CompositeDigit && value != composite)
        return std::nullopt;
    field = (field + place.fieldWeight * value) % kModulus;
    composite = (composite + place.compositeWeight * value) % kModulus;
    return field * kModulus + composite;
}

/// Sums over texts from the left, from the right, and the best from the left.
class Ways {
  public:
    Ways(const MrzLayout& layout, const MrzShares& shares)
        : layout_(layout), shares_(shares), left_(shares.size() + 1), right_(left_), best_(left_), from_(shares.size())
    {
        left_[0][0] = best_[0][0] = 1;
        right_.back().fill(1);
        for (std::size_t i = 0; i < shares_.size(); ++i)
            stepLeft(i);
        for (std::size_t i = shares_.size(); i > 0; --i)
            stepRight(i - 1);
    }

    MrzCheckOdds odds() const
    {
        MrzCheckOdds odds;
        for (const double part : left_.back())
            odds.share += part;
        const auto end = std::ranges::max_element(best_.back());
        if (odds.share <= 0 || *end <= 0)
            return odds;
        odds.textShare = *end / odds.share;
        odds.text.resize(shares_.size());
        odds.placeShares.resize(shares_.size());
        auto state = static_cast<std::size_t>(end - best_.back().begin());
        for (std::size_t i = shares_.size(); i > 0; --i) {
            const From& from = from_[i - 1][state];
            odds.text[i - 1] = kMrzAlphabet[from.character];
            odds.placeShares[i - 1] = shareOf(i - 1, from.character) / odds.share;
            state = from.state;
        }
        return odds;
    }

  private:
    struct From {
        std::uint8_t state = 0;
        std::uint8_t character = 0;
    };

    double shareOf(std::size_t place, std::size_t character) const
    {
        double sum = 0;
        for (std::size_t state = 0; state < kStates; ++state) {
            if (const auto next = after(layout_.places[place], state, character))
                sum += left_[place][state] * shares_[place][character] * right_[place + 1][*next];
        }
        return sum;
    }
    void stepLeft(std::size_t i)
    {
        for (std::size_t state = 0; state < kStates; ++state) {
            if (left_[i][state] <= 0)
                continue;
            for (std::size_t c = 0; c < kMrzLetters; ++c) {
                if (shares_[i][c] <= 0)
                    continue;
                const auto next = after(layout_.places[i], state, c);
                if (!next)
                    continue;
                left_[i + 1][*next] += left_[i][state] * shares_[i][c];
                const double way = best_[i][state] * shares_[i][c];
                if (way > best_[i + 1][*next]) {
                    best_[i + 1][*next] = way;
                    from_[i][*next] = {static_cast<std::uint8_t>(state), static_cast<std::uint8_t>(c)};
                }
            }
        }
    }
    void stepRight(std::size_t i)
    {
        for (std::size_t state = 0; state < kStates; ++state) {
            double sum = 0;
            for (std::size_t c = 0; c < kMrzLetters; ++c) {
                if (shares_[i][c] <= 0)
                    continue;
                if (const auto next = after(layout_.places[i], state, c))
                    sum += shares_[i][c] * right_[i + 1][*next];
            }
            right_[i][state] = sum;
        }
    }

    const MrzLayout& layout_;
    const MrzShares& shares_;
    std::vector<Row> left_;
    std::vector<Row> right_;
    std::vector<Row> best_;
    std::vector<std::array<From, kStates>> from_;
};

} // namespace

MrzCheckOdds checkOdds(const MrzLayout& layout, const MrzShares& shares)
{
    if (shares.size() != layout.places.size() || shares.empty())
        return {};
    MrzShares whole = shares;
    for (auto& place : whole) { // each place 1: what follows is a share, and nothing underflows
        double sum = 0;
        for (const double part : place)
            sum += part;
        for (double& part : place)
            part = sum > 0 ? part / sum : 0;
    }
    return Ways(layout, whole).odds();
}

} // namespace tongguan::reading
