// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/line_lattice.h"

#include <optional>
#include <string>
#include <string_view>

namespace tongguan::reading {

/// What stands on containers, number plates and vehicles, in the order of the network's outputs: digits, Latin, the
/// provinces and the endings of Chinese plates (GA 36-2018), Lao and Thai consonants.
inline constexpr std::u32string_view kSignAlphabet =
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZĐ"
    U"京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新挂学警港澳使领"
    U"ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮ"
    U"กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";
inline constexpr std::size_t kSignLetters = 144;
static_assert(kSignAlphabet.size() == kSignLetters);

using SignLattice = LineLattice<kSignLetters>;
using SignLineOdds = LineOdds<kSignLetters>;

/// As oddsOfLength() in mrz_lattice.h. Any thread.
std::optional<SignLineOdds> oddsOfLength(const SignLattice& lattice, std::size_t length);

/// How many characters the likeliest class of each step spells, runs taken as one.
std::size_t likeliestLength(const SignLattice& lattice);

} // namespace tongguan::reading
