// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/report_pages/canvas.h"
#include "kiosk/report_pages/words.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::report {

/// A rectangle of the page that a plot draws into.
struct Frame {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// An axis of times: in which unit, up to where, with a line at each step.
struct TimeAxis {
    double unit = 1000; ///< milliseconds of one
    Word name = Word::Seconds;
    double step = 1; ///< in units
    double end = 1;  ///< in units, a whole number of steps

    static TimeAxis upTo(double milliseconds);
    double share(double milliseconds) const { return milliseconds / (end * unit); }
};

/// "38 s", "12.1 min", "3.4 h".
std::string durationWords(double milliseconds, PageLanguage language);
std::string durationWords(const std::optional<std::uint32_t>& milliseconds, PageLanguage language);

/// One bar a stage: median dark, 90th percentile pale, 95th a stroke; numbers beside it. Returns the height it took.
double stageBars(Canvas& canvas, const Report& report, const Frame& frame, PageLanguage language);
/// The whole time as one bar, cut by party.
void partyBar(Canvas& canvas, const Report& report, const Frame& frame, PageLanguage language);
Colour colourOf(Party party);
/// Arrivals above, waits below, by the hour of the port.
void hourPlots(Canvas& canvas, const Report& report, const Frame& frame, PageLanguage language);
/// The share that is not over after some time.
void survivalPlot(Canvas& canvas, const Lasting& lasting, const Frame& frame, Colour colour, PageLanguage language,
                  Word vertical, Word horizontal);

} // namespace tongguan::report
