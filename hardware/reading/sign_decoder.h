// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/sign_forms.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::reading {

/// Why a sign has to be looked at again.
enum class SignDoubt : std::uint8_t {
    None,
    CheckDigit, ///< it does not hold, as read: a misreading, or it is wrong on the door
    Characters, ///< too uncertain, or another reading is nearly as likely
};
const char* name(SignDoubt doubt); ///< "none", "check-digit", "characters"

/// What the characters of one line or two may be. `text` is UTF-8 without separators, the upper line first.
struct SignReading {
    SignKind kind = SignKind::Plate;
    std::string country; ///< of a plate: "CN", "VN", "LA", "MM", "TH"
    std::string text;
    std::size_t characters = 0;
    bool partial = false;   ///< see SignForm
    double probability = 0; ///< that exactly this stands there, 0 to 1
    SignDoubt doubt = SignDoubt::Characters;
};

/// A line's odds for the lengths that came into question.
using SignLengths = std::vector<SignLineOdds>;

/// The best reading of every kind of sign that these one or two lines may be, the likeliest first; nothing that is less
/// likely than one in twenty. A check digit (ISO 6346; of a VIN where it applies) never repairs: what does not hold as
/// read is a doubt. Any thread.
std::vector<SignReading> decodeSign(const std::vector<SignLengths>& lines);

/// The lengths that are likely enough to count, of those that some form's line has.
SignLengths lengthsOf(const SignLattice& lattice);

} // namespace tongguan::reading
