// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "kiosk/report/sample.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tongguan::report {

/// Of fewer nothing is told: who knows one of them would know the others.
inline constexpr std::size_t kFewest = 5;
/// Of fewer the figures are told and marked.
inline constexpr std::size_t kFew = 20;
/// What staff did and a kiosk recorded later than this is "recorded late".
inline constexpr std::uint32_t kLate = 60'000; // milliseconds

/// Milliseconds. Percentiles by nearest rank.
struct Figures {
    double mean = 0;
    double deviation = 0; ///< of the sample, n - 1
    std::uint32_t min = 0;
    std::uint32_t p50 = 0;
    std::uint32_t p90 = 0;
    std::uint32_t p95 = 0;
    std::uint32_t max = 0;
    double trimmedMean = 0; ///< without one of a hundred at each end
};

/// One stage of those crossings that have one value of one dimension.
struct Cell {
    Stage stage = Stage::Total;
    Dimension dimension = Dimension::All;
    std::string value;
    std::size_t n = 0;
    std::optional<Figures> figures; ///< nothing below kFewest
};

/// A stage with those that were still in it when the data end.
struct Lasting {
    Stage stage = Stage::Total;
    std::size_t whole = 0;
    std::size_t open = 0;
    std::optional<std::uint32_t> naive50; ///< of the whole ones alone
    std::optional<std::uint32_t> naive90;
    std::optional<std::uint32_t> km50;
    std::optional<std::uint32_t> km90;
    std::vector<std::pair<std::uint32_t, double>> curve; ///< at most some hundred points
};

struct Rate {
    std::string_view code;
    std::size_t part = 0;
    std::size_t of = 0;
    bool operator==(const Rate&) const = default;
};

struct FeeFigures {
    std::string item; ///< empty: all of a crossing's
    std::string currency;
    std::size_t n = 0;    ///< crossings, or charges
    std::int64_t p50 = 0; ///< in the currency's smallest unit
};

/// What no event of ours tells.
struct Untold {
    std::string_view code;
    std::string_view needs;
};

/// Everything that a report says. Pure: made of a sample alone, equal for the same crossings in any order.
struct Report {
    Scope scope;
    Hash stages{}; ///< of the stage file
    std::vector<std::string> ports;
    std::size_t crossings = 0;                             ///< within the days, with those that are excluded
    std::size_t counted = 0;                               ///< that are not
    std::vector<std::pair<Outcome, std::size_t>> outcomes; ///< of those that are counted
    std::vector<std::pair<Exclusion, std::size_t>> exclusions;
    std::vector<Cell> cells;
    std::vector<Lasting> lasting;
    std::vector<std::pair<Party, double>> parties; ///< shares of the time of all that went through
    std::vector<Rate> rates;
    std::size_t clockKnown = 0;
    std::optional<std::uint32_t> clockP50; ///< of the clock's error, milliseconds
    std::optional<std::uint32_t> clockP90;
    std::optional<std::uint32_t> clockMax;
    std::array<std::size_t, 24> arrivals{}; ///< by the port's hour
    std::size_t days = 0;                   ///< of the port's clock from the first crossing to the last
    double queueMean = 0;                   ///< vehicles in the queue, over its time
    std::size_t queueP90 = 0;
    std::size_t queueMax = 0;
    std::vector<FeeFigures> fees;

    const Cell* cell(Stage stage, Dimension dimension = Dimension::All, std::string_view value = {}) const;
    const Lasting* lastingOf(Stage stage) const;
};

Report evaluate(const Sample& sample, const Hash& stages);

/// Stages, rates and figures of the domain that are in no report, with what they would need.
const std::vector<Untold>& untold();

} // namespace tongguan::report
