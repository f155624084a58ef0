// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/port/trial.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace tongguan::test {

/// Faults by verdict.
using Tally = std::map<Outcome::Verdict, std::size_t>;

struct Swept {
    std::map<std::pair<Victim, std::string_view>, Tally> by; ///< victim and kind
    Tally all;
    std::vector<std::string> wrong; ///< each that is lost, doubled or stuck, with why
};

struct SweepOptions {
    std::size_t jobs = 2;
    std::size_t most = 0;         ///< a sample of about so many, spread evenly; 0: every one
    std::size_t first = 0;        ///< of the sample: which of those that could begin it
    std::filesystem::path resume; ///< verdicts are added there, and what stands there is not played again; may be empty
    std::string only;             ///< a part of the fault's name
    std::function<void(std::size_t done, std::size_t of, const Swept&)> onProgress; ///< now and then, one at a time
};

/// Plays faults of the world, several at a time. Unavailable where the machine underneath fails.
Result<Swept> sweep(const PortWorld& world, const SweepOptions& options);

/// For people: victims and kinds with their counts.
std::string table(const Swept& swept);

} // namespace tongguan::test
