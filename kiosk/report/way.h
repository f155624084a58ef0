// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/report/passage.h"
#include "kiosk/report/trace_book.h"

namespace tongguan::report {

/// What a crossing's steps mean: its way piece by piece, and what ran beside it. Pure.
Passage passageOf(const Traced& traced);

/// The time that a crossing spent in a stage, and whether that is all of it.
struct Spent {
    std::uint32_t milliseconds = 0;
    bool whole = true; ///< false: it lasted longer than that
};

/// Nothing where the stage did not occur; `until` is when the data end. Of a crossing that ended before the gate its
/// last piece is not whole either, and it has no total. Stages beside the way as on it; sums as the parties' pieces.
std::optional<Spent> spentIn(const Passage& passage, Stage stage, std::int64_t until);

} // namespace tongguan::report
