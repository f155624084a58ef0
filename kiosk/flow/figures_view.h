// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/report/stage.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tongguan::flow {

/// A stage today. Half of all take no longer than `usual`, nine of ten no longer than `most`, in milliseconds, with
/// those that are in it still (Kaplan–Meier); nothing where they are too few to say.
struct StageFigure {
    report::Stage stage = report::Stage::Total;
    std::int64_t over = 0;
    std::int64_t open = 0;
    std::optional<std::uint32_t> usual;
    std::optional<std::uint32_t> most;
    bool operator==(const StageFigure&) const = default;
};

/// A share of crossings, by its code in the report.
struct ShareFigure {
    std::string_view code;
    std::int64_t part = 0;
    std::int64_t of = 0;
    bool operator==(const ShareFigure&) const = default;
};

/// The port's figures of today, as `tongguan report` would tell them of these events (domain: H.2).
struct FiguresView {
    std::string day;
    bool reading = false; ///< more events are here than were looked at
    std::int64_t crossings = 0;
    std::int64_t through = 0;
    std::int64_t onTheirWay = 0;
    StageFigure total;
    std::vector<StageFigure> stages;                       ///< of the way, in its order; those that occurred
    std::vector<std::pair<report::Party, double>> parties; ///< shares of the time of those that went through
    std::vector<ShareFigure> shares;
    std::array<std::int64_t, 24> arrivals{}; ///< by the port's hour
    int hour = 0;                            ///< that it is
    bool operator==(const FiguresView&) const = default;
};

} // namespace tongguan::flow
