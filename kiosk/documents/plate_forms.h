// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/documents/plate_number.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::documents {

/// A plate as its reader looks at it: folded, Lao, Thai and Burmese digits as 0-9.
struct PlateText {
    std::u32string joined;             ///< without separators
    std::vector<std::u32string> words; ///< between separators
    std::vector<std::u32string> runs;  ///< words, cut again where digits meet letters
};

PlateText plateText(std::string_view typed);

bool isThai(char32_t c);
bool isLao(char32_t c);
bool isBurmese(char32_t c);
bool areDigits(std::u32string_view text);

/// One country's forms. Nothing where no plate of it looks like this.
std::optional<PlateParts> readChinesePlate(const PlateText& text);
std::optional<PlateParts> readVietnamesePlate(const PlateText& text);
std::optional<PlateParts> readLaoPlate(const PlateText& text);
std::optional<PlateParts> readMyanmarPlate(const PlateText& text);
std::optional<PlateParts> readThaiPlate(const PlateText& text);

} // namespace tongguan::documents
