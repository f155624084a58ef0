// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace tongguan::clearance {

enum class Language : std::uint8_t { Zh, En, Vi, Lo, My, Th };

inline constexpr std::array kLanguages{Language::Zh, Language::En, Language::Vi,
                                       Language::Lo, Language::My, Language::Th};

} // namespace tongguan::clearance

template <> struct tongguan::Codes<tongguan::clearance::Language> {
    using enum clearance::Language;
    static constexpr std::array<std::pair<clearance::Language, std::string_view>, 6> kTable{
        {{Zh, "zh"}, {En, "en"}, {Vi, "vi"}, {Lo, "lo"}, {My, "my"}, {Th, "th"}}};
};
