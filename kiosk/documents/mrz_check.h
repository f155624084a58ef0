// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tongguan::documents {

/// The check digit of machine-readable zones (ICAO Doc 9303-3, 4.9): weights 7 3 1, `<` = 0, A = 10 … Z = 35, modulo
/// 10. '0' to '9'. Characters outside the zone's alphabet count 0.
/// It cannot see a swap between characters that are equal modulo 10 (8 and S, 5 and Z, 1 and L …): a digit that holds
/// is no proof of a correct reading.
char mrzCheckDigit(std::string_view text);

/// One check digit as it stands on the document beside what it should be.
struct MrzCheck {
    char printed;
    char computed;
    bool ok;
};

MrzCheck checkMrz(std::string_view text, char printed);

/// A to Z, 0 to 9 and `<` (Doc 9303-3, 4.3).
bool isMrzCharacter(char c);

} // namespace tongguan::documents
