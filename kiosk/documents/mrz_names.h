// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tongguan::documents {

/// The name field of a machine-readable zone (ICAO Doc 9303-3, 4.6): primary`<<`secondary, fillers as blanks.
struct MrzNames {
    std::string primary;
    std::string secondary;       ///< empty where the holder has one name only
    bool mayBeTruncated = false; ///< the last position holds a letter: compare by prefix, never as equal
};

MrzNames parseMrzNames(std::string_view field);

} // namespace tongguan::documents
