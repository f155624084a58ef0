// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstddef>
#include <string>

namespace tongguan::documents {

/// Bytes that a text of so many characters takes: two for three characters, begun triples as well.
constexpr std::size_t c40Size(std::size_t characters)
{
    return (characters + 2) / 3 * 2;
}

/// C40 as seals use it (ICAO Doc 9303-13; ISO/IEC 16022 has the full code): A to Z, 0 to 9 and the blank, which stands
/// for the filler of a machine-readable zone as well. Blanks at the end stay. InvalidInput with the reason "c40" for an
/// odd length, a value that no three characters have, or a shift into another set anywhere but at the end.
Result<std::string> fromC40(ByteView bytes);

} // namespace tongguan::documents
