// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <variant>

namespace tongguan {

/// Where `Body` stands among a variant's types; their number where it is none of them.
template <class Body, class Variant> inline constexpr std::size_t kAlternative = 0;
template <class Body, class... Bodies>
inline constexpr std::size_t kAlternative<Body, std::variant<Bodies...>> = [] {
    constexpr std::array same{std::same_as<Body, Bodies>...};
    return static_cast<std::size_t>(std::ranges::find(same, true) - same.begin());
}();

template <class Body, class Variant>
concept AlternativeOf = kAlternative<Body, Variant> < std::variant_size_v<Variant>;

} // namespace tongguan
