// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tongguan::edifact {

/// What can be wrong with the syntax, by the numbers that a CONTRL reports (ISO 9735-10, data element 0085).
enum class SyntaxError : std::uint8_t {
    SyntaxNotSupported,
    InvalidValue,
    Missing,
    NotSupportedHere,
    TooManyConstituents,
    BadNotation,
    BadServiceCharacter,
    InvalidCharacter,
    References,
    Count,
    InvalidOccurrence,
    TooManyRepetitions,
    TooManyGroups,
    WrongType,
    TooLong,
    TooShort,
    CharacterSet,
    EnvelopeNotSupported,
    Unspecified,
};

/// One thing that is wrong, and where. Never holds what stood there: that may be a person's.
struct Finding {
    SyntaxError error = SyntaxError::Unspecified;
    std::size_t message = 0;   ///< counted from 1; 0: the interchange itself
    std::size_t segment = 0;   ///< within the message, UNH is 1; within the interchange for its own segments
    std::string tag;           ///< of the segment, also of one that is missing
    std::size_t element = 0;   ///< counted from 1; 0: the segment as a whole
    std::size_t component = 0; ///< counted from 1; 0: the element as a whole
    std::string expected;      ///< English: "an..35", "DTM", "15"
    bool operator==(const Finding&) const = default;
};

/// "message 1, segment 6 RFF, element 1, component 2: data element too long (39), expected an..70".
std::string describe(const Finding& finding);

} // namespace tongguan::edifact

template <> struct tongguan::Codes<tongguan::edifact::SyntaxError> {
    using enum edifact::SyntaxError;
    static constexpr std::array<std::pair<edifact::SyntaxError, std::string_view>, 19> kTable{
        {{SyntaxNotSupported, "2"},
         {InvalidValue, "12"},
         {Missing, "13"},
         {NotSupportedHere, "15"},
         {TooManyConstituents, "16"},
         {BadNotation, "19"},
         {BadServiceCharacter, "20"},
         {InvalidCharacter, "21"},
         {References, "28"},
         {Count, "29"},
         {InvalidOccurrence, "33"},
         {TooManyRepetitions, "35"},
         {TooManyGroups, "36"},
         {WrongType, "37"},
         {TooLong, "39"},
         {TooShort, "40"},
         {CharacterSet, "46"},
         {EnvelopeNotSupported, "47"},
         {Unspecified, "18"}}};
};
