// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/progress.h"

#include <ostream>

namespace tongguan::cli {

namespace {

// ECMA-48, EL: to the end of the line.
constexpr std::string_view kEraseRest = "\x1B[K";

} // namespace

Progress::~Progress()
{
    if (any_)
        environment_.err << '\r' << kEraseRest << std::flush;
}

void Progress::show(std::string_view line)
{
    constexpr std::chrono::milliseconds kBetween{100};
    const Microseconds now = environment_.clock.monotonic();
    if (!environment_.terminal || (any_ && now - shown_ < kBetween))
        return;
    any_ = true;
    shown_ = now;
    environment_.err << '\r' << line << kEraseRest << std::flush;
}

} // namespace tongguan::cli
