// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/sign_forms.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace tongguan::test {

enum class SignLook : std::uint8_t {
    ContainerLine,
    ContainerTwoLines,
    ContainerStack,
    ChinaFront,
    ChinaRear, ///< two lines, as large vehicles have behind
    VietNamLong,
    VietNamSquare,
    Laos,
    Myanmar,
    Thailand,
    Vin
};
const char* name(SignLook look);

/// Something to draw, and what must be read of it.
struct SignSample {
    SignLook look = SignLook::ContainerLine;
    reading::SignKind kind = reading::SignKind::Container;
    std::vector<std::u32string> lines; ///< as drawn, with blanks, dots and dashes
    std::string text;                  ///< UTF-8, without them
};

/// Invented. A container's check digit holds, and so does that of a VIN to which one applies.
SignSample inventedSign(SignLook look, std::mt19937& random);

} // namespace tongguan::test
