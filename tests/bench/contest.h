// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "tests/bench/figures.h"

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tongguan::bench {

/// Stands in a command for a new, empty folder, which goes when the program has ended.
inline const std::string kFolder = "{folder}";

/// A program that does the work once and prints a JSON object of figures; the last line that begins with '{' counts.
struct Contender {
    std::string name;
    std::vector<std::string> command; ///< the program by its path
};

/// What the runs gave.
class Outcome {
  public:
    /// One figure a round, in their order. Empty where this contender printed none of this name.
    Series of(const std::string& contender, const std::string& figure) const;
    void keep(const std::string& contender, const std::string& figure, double value);

  private:
    std::map<std::pair<std::string, std::string>, Series> series_;
};

/// Lets all of them run in turn, round after round, so that a machine with other work is unfair to all alike. Tells on
/// standard error which one runs. Unavailable where a program fails or prints no figures. `folder` is where their
/// folders are made; the figures of the first `warmUps` rounds do not count.
Result<Outcome> compete(const std::vector<Contender>& contenders, int rounds, const std::filesystem::path& folder,
                        int warmUps = 0);

/// One contender's figure.
struct Side {
    std::string contender;
    std::string figure;
};

/// Makes rows of an outcome.
class Comparison {
  public:
    explicit Comparison(Result<Outcome> outcome) : outcome_(std::move(outcome)) {}
    /// `row` says all but the figures and the peer's name.
    void add(Row row, const Side& ours, const Side& theirs);
    /// The error of the runs, or Unavailable where a figure was missing.
    Result<std::vector<Row>> rows() &&;

  private:
    Result<Outcome> outcome_;
    std::vector<Row> rows_;
};

} // namespace tongguan::bench
