// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/simulated_world.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongguan::cli {

/// A passport of somebody invented.
struct SimulatedPassport {
    std::string issuer; ///< alpha-3
    std::string number;
    std::string birth;                ///< "1985-02-15"
    std::string expiry;               ///< likewise
    std::vector<std::string> zone;    ///< two lines, every check digit holds
    std::vector<std::string> misread; ///< the same with one digit misread: no check finds it sound
};

/// `issuer` is alpha-3; `number` distinguishes one from the next.
SimulatedPassport makePassport(std::string_view issuer, std::uint64_t number, SeededRandom& random);

/// A valid number of ISO 6346.
std::string makeContainerNumber(std::uint64_t number);

} // namespace tongguan::cli
