// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <cstdio>
#include <string>

namespace tongguan {

void StderrLog::write(Severity severity, std::string_view category, std::string_view line)
{
    if (severity < least_)
        return;
    // One call, so that lines of several threads do not mix.
    std::string text;
    text.reserve(category.size() + line.size() + 3);
    text.append(category).append(": ").append(line).append("\n");
    std::fwrite(text.data(), 1, text.size(), stderr);
}

} // namespace tongguan
