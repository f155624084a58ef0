// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/image.h"
#include "hardware/reading/mrz_lattice.h"
#include "hardware/reading/mrz_layout.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::reading {

/// Why a zone has to be looked at again.
enum class MrzDoubt : std::uint8_t {
    None,
    Length,      ///< the lines do not have the length that a layout asks for
    CheckDigits, ///< the digits do not hold, as read: a misreading, or they are wrong on the document
    Characters,  ///< a character that no digit covers, or two that a digit cannot tell apart, is not certain enough
    Fields,      ///< what is read is no zone: an impossible date
};
const char* name(MrzDoubt doubt);

/// A zone as it was read. Only where `doubt` is None may anything follow from it: then all check digits hold, and each
/// character alone is as certain as `confidence` says.
struct MrzSighting {
    MrzKind kind = MrzKind::Td3;
    std::vector<std::string> lines;             ///< as printed
    std::vector<std::vector<float>> confidence; ///< for each character, 0 to 1
    double probability = 0;                     ///< that all of it is right, 0 to 1
    MrzDoubt doubt = MrzDoubt::Characters;
    std::vector<MrzLineOdds> odds;  ///< what it was read from, for MrzVote
    std::array<Point, 4> corners{}; ///< around it in the picture, from its own top left on clockwise

    bool isRead() const { return doubt == MrzDoubt::None; }
};

/// The most probable zone of these lines (two of 36 or 44, three of 30): the characters' odds with the classes that
/// each layout allows at each place, the codes of states (Doc 9303-3, section 5), the form of names (Doc 9303-3, 4.6)
/// and the check digits as evidence. Digits never repair: where those that hold are not what was seen, it is a doubt.
/// None where no layout has so many lines of that length. Any thread.
std::optional<MrzSighting> decodeZone(const std::vector<MrzLineOdds>& lines);

} // namespace tongguan::reading
