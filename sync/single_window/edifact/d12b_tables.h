// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tongguan::edifact {

// The tables of the directory as lines of text. An element is its number, "!" where it is mandatory, "xN" where it may
// come N times, and its format; "*": not tabled. Of a message: a segment, "!" and how often; "(N:99 … )" is group N.

extern const std::string_view kComposites;
extern const std::string_view kSegments;
extern const std::string_view kMessages; ///< separated by semicolons

} // namespace tongguan::edifact
