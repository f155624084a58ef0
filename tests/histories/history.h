// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::test {

/// One thing that happens in a port, as a line of four words at most: "K02 takes released", "window corrects empty
/// L_JOINT", "time passes 300". README.md has all of them.
struct Step {
    std::string who;
    std::string does;
    std::string what;
    std::string how;
    bool operator==(const Step&) const = default;
};
using History = std::vector<Step>;

/// A line a step; empty lines and those that begin with '#' are for people. InvalidInput with the line's number.
Result<History> historyFrom(std::string_view text);
std::string textOf(const History& history);

/// The same for the same seed, on every machine.
History randomHistory(std::uint64_t seed, std::size_t steps);

} // namespace tongguan::test
