// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/chip/channel.h"

#include <cstddef>
#include <cstdint>

namespace tongguan::chip {

/// Files of a travel document by their identifier (ICAO Doc 9303-10, 3.11 and 4.6 to 4.7). CardAccess lies before the
/// application, the others in it.
enum class File : std::uint16_t {
    CardAccess = 0x011C,
    Com = 0x011E,
    SecurityObject = 0x011D,
    Group1 = 0x0101,
    Group2 = 0x0102,
    Group14 = 0x010E,
    Group15 = 0x010F,
};

/// The most that is read of a file.
std::size_t maxBytesOf(File file);

/// SELECT of the application of travel documents (9303-10, 3.10). NotFound for another card.
Result<> selectApplication(Channel& channel);

/// The whole of a file: its first object, which is all that it has. NotFound where there is none, Denied before the
/// access control was passed, InvalidInput where the chip gives less than it announced, Exhausted for a file that is
/// larger than its kind may be, or comes in too small pieces, and the errors of Channel::send().
Result<Bytes> readFile(Channel& channel, File file);

} // namespace tongguan::chip
