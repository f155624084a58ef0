// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "kiosk/cli/command.h"

#include <istream>
#include <string>

namespace tongguan::cli {

/// The whole of a file, or of standard input for "-". Exhausted over `maxBytes`.
inline Result<std::string> readInput(const Environment& environment, const std::string& file, std::size_t maxBytes)
{
    if (file != "-")
        return readFile(file, maxBytes);
    std::string text(maxBytes + 1, '\0'); // one byte over the limit is enough to know that it is too much
    environment.in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(environment.in.gcount()));
    if (text.size() > maxBytes)
        return fail(Errc::Exhausted, "standard input is too long");
    return text;
}

} // namespace tongguan::cli
