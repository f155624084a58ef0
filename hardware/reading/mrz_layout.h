// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tongguan::reading {

/// The five of ICAO Doc 9303 and the French identity card of 1988 to 2021, which has a layout of its own.
enum class MrzKind : std::uint8_t { Td1, Td2, Td3, MrvA, MrvB, FrenchCard };
const char* name(MrzKind kind);

/// Which characters a place allows.
enum class MrzClass : std::uint8_t {
    Any,
    Letter,         ///< A to Z
    NoVisa,         ///< a letter other than V
    LetterOrFiller, ///< names, states
    Digit,
    DigitOrFiller, ///< dates with unknown parts, a digit of empty data
    MonthTens,     ///< 0, 1, filler
    DayTens,       ///< 0 to 3, filler
    Sex,           ///< M, F, filler
    Filler,
    V,
    I,
    D,
    F,
    R,
    A,
};
bool allows(MrzClass kind, char c);

/// What a place means for the check digits (Doc 9303-3, 4.9).
struct MrzPlace {
    enum class Role : std::uint8_t { Plain, FieldDigit, CompositeDigit };
    MrzClass allowed = MrzClass::Any;
    Role role = Role::Plain;
    std::uint8_t fieldWeight = 0;     ///< 7, 3 or 1 within its field; 0: in none
    std::uint8_t compositeWeight = 0; ///< the same within the composite
    bool isState = false;             ///< the first of three that hold a state's code
    bool isName = false;
};

/// All places of a zone, line after line.
struct MrzLayout {
    MrzKind kind = MrzKind::Td3;
    std::size_t lines = 2;
    std::size_t length = 44;
    std::vector<MrzPlace> places;
    double logPrior = 0; ///< how rare it is among papers, natural logarithm
};

/// The layouts of so many lines of such a length, those with a long document number (Doc 9303-5, 4.2.2.1 note j) after
/// the others; none where there are none.
std::vector<MrzLayout> mrzLayouts(std::size_t lines, std::size_t length);

} // namespace tongguan::reading
