// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace tongguan::zip {

/// A zip with one file in it, as the single window takes them (one message a file).
struct Entry {
    std::string name; ///< no folders: letters, digits, "_", "-" and "."
    std::string content;
    bool operator==(const Entry&) const = default;
};

/// Deflated, without a time (two of the same content are the same bytes). InvalidInput for a name with folders.
Result<std::string> write(const Entry& entry);

/// InvalidInput for anything but a zip of one plain file (stored or deflated, no encryption), Corrupt where the check
/// sum does not fit, Exhausted over `maxContent` bytes of content, at that byte and not after.
Result<Entry> read(std::string_view bytes, std::size_t maxContent);

} // namespace tongguan::zip
