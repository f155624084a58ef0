// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace tongguan::edifact {

/// What a syntax identifier (data element 0001) lets into data elements. UNOA and UNOB: the repertoires of level A and
/// B; UNOC: ISO 8859-1; UNOW and UNOY: UTF-8 (UNOY as written here; UCS-2 is refused). Others are NotFound.
enum class Charset : std::uint8_t { LevelA, LevelB, Latin1, Utf8 };
Result<Charset> charsetOf(std::string_view syntaxIdentifier);

/// The whole interchange in UTF-8; InvalidInput where its bytes are not of the character set.
Result<std::string> toUtf8(std::string_view bytes, Charset charset);
/// And back; InvalidInput for a character that the set has not.
Result<std::string> fromUtf8(std::string_view text, Charset charset);
/// Whether every character of a data element is in the repertoire. Control characters never are.
bool inRepertoire(std::string_view utf8, Charset charset);

} // namespace tongguan::edifact
