// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongguan::documents {

// The file that the PDF417 of a North American licence holds (AAMVA DL/ID Card Design Standard, D.12): a header, one
// designator a subfile, and the subfiles with their elements. What scanners do to it is taken: a record separator that
// is left out, segment terminators that became blanks or line feeds, offsets and lengths that are off by what was lost.

inline constexpr std::size_t kMaxAamvaBytes = 8192;

struct AamvaElement {
    std::string id;    ///< three characters: "DAQ"
    std::string value; ///< UTF-8, without blanks at its ends
};

struct AamvaSubfile {
    std::string type; ///< "DL", "ID", "EN", or the jurisdiction's own: "ZV"
    int offset = 0;   ///< as its designator says
    int length = 0;   ///< as its designator says
    bool found = false;
    std::vector<AamvaElement> elements;
};

struct AamvaFile {
    std::string iin; ///< of the issuer, six digits
    int version = 0; ///< of the standard: 1 (2000) to 10 (2020), 0 before
    int jurisdictionVersion = 0;
    std::vector<AamvaSubfile> subfiles; ///< as many as the header says
    bool cut = false;                   ///< it ends before its own lengths say; an unfinished element was left out
    bool lengthsDiffer = false;         ///< a length or an offset is off by more than scanners lose
};

/// Whether bytes begin as such a file does; what is wrong after that is told by parseAamvaFile().
bool isAamvaFile(std::string_view text);

/// At most kMaxAamvaBytes. ISO 8859-1, as the standard has it, or UTF-8, as some scanners make of it. InvalidInput with
/// the reason "length", "not-aamva" for what does not begin as one, "header", "entries" where designators are missing,
/// "offset" for a subfile that begins past the end.
Result<AamvaFile> parseAamvaFile(std::string_view text);

} // namespace tongguan::documents
