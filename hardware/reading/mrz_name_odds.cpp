// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/mrz_name_odds.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace tongguan::reading {

namespace {

constexpr std::size_t kFiller = kMrzLetters - 1;
constexpr double kOtherForm = 1e-4;

enum State : std::uint8_t {
    Begin,
    Primary,
    PrimaryFiller,
    Secondary0,
    Secondary,
    SecondaryFiller,
    End,
    Other,
    kStates
};

/// Other is a field of any form.
std::optional<State> after(State state, bool filler)
{
    switch (state) {
    case Begin:
        return filler ? std::nullopt : std::optional(Primary);
    case Primary:
        return filler ? PrimaryFiller : Primary;
    case PrimaryFiller:
        return filler ? Secondary0 : Primary;
    case Secondary0:
        return filler ? End : Secondary;
    case Secondary:
        return filler ? SecondaryFiller : Secondary;
    case SecondaryFiller:
        return filler ? End : Secondary;
    case End:
        return filler ? std::optional(End) : std::nullopt;
    default:
        return Other;
    }
}

using Row = std::array<double, kStates>;

struct Place {
    double letters = 0;
    double filler = 0;
    double of(bool isFiller) const { return isFiller ? filler : letters; }
};

void normalise(Row& row)
{
    double sum = 0;
    for (const double part : row)
        sum += part;
    for (double& part : row)
        part = sum > 0 ? part / sum : 0;
}

} // namespace

void weighName(std::span<std::array<double, kMrzLetters>> name)
{
    std::vector<Place> places(name.size());
    for (std::size_t i = 0; i < name.size(); ++i) {
        for (std::size_t c = 0; c < kFiller; ++c)
            places[i].letters += name[i][c];
        places[i].filler = name[i][kFiller];
    }
    std::vector<Row> left(name.size() + 1);
    std::vector<Row> right(name.size() + 1);
    left[0][Begin] = 1;
    left[0][Other] = kOtherForm;
    right.back().fill(1);
    const auto step = [&places](std::size_t i, auto&& take) {
        for (std::size_t s = 0; s < kStates; ++s) {
            for (const bool filler : {false, true}) {
                if (const auto next = after(static_cast<State>(s), filler))
                    take(s, static_cast<std::size_t>(*next), places[i].of(filler), filler);
            }
        }
    };
    for (std::size_t i = 0; i < name.size(); ++i) {
        step(i, [&](std::size_t s, std::size_t next, double share, bool) { left[i + 1][next] += left[i][s] * share; });
        normalise(left[i + 1]);
    }
    for (std::size_t i = name.size(); i > 0; --i) {
        step(i - 1,
             [&](std::size_t s, std::size_t next, double share, bool) { right[i - 1][s] += share * right[i][next]; });
        normalise(right[i - 1]);
    }
    for (std::size_t i = 0; i < name.size(); ++i) {
        Place sum;
        step(i, [&](std::size_t s, std::size_t next, double share, bool filler) {
            (filler ? sum.filler : sum.letters) += left[i][s] * share * right[i + 1][next];
        });
        const double whole = sum.filler + sum.letters;
        if (whole <= 0)
            continue;
        for (std::size_t c = 0; c < kFiller; ++c)
            name[i][c] *= places[i].letters > 0 ? sum.letters / whole / places[i].letters : 0;
        name[i][kFiller] = sum.filler / whole;
    }
}

} // namespace tongguan::reading
