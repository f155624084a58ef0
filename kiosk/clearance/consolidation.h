// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "kiosk/clearance/reference.h"

#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

namespace tongguan::clearance {

// Consolidated clearance (集中通关; domain: A.1, task 16): many small trips of one firm, one declaration for the day.

/// A vehicle that went through with goods that are declared together.
struct ConsolidatedTrip {
    std::string crossing;
    std::string ticket;
    std::string declaration; ///< of the trip
    std::vector<GoodsLine> lines;
    bool operator==(const ConsolidatedTrip&) const = default;
};

/// What all trips carried of one kind of goods from one country.
struct ConsolidatedLine {
    std::string hs;
    std::string origin;
    std::int64_t packages = 0;
    std::int64_t grossKg = 0;
    bool operator==(const ConsolidatedLine&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"hs", &ConsolidatedLine::hs}, Member{"origin", &ConsolidatedLine::origin},
                    Member{"packages", &ConsolidatedLine::packages}, Member{"grossKg", &ConsolidatedLine::grossKg});
    }
};

/// One firm's declaration of one day of the port. Once it is closed it is an event "consolidated.closed", which the
/// single window gets; a trip after that is of the next one.
struct ConsolidatedDeclaration {
    std::string enterprise;              ///< unified social credit code
    std::string day;                     ///< "2026-11-25"
    std::vector<std::string> trips;      ///< crossings, by id
    std::vector<ConsolidatedLine> lines; ///< by HS code and origin
    bool operator==(const ConsolidatedDeclaration&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"enterprise", &ConsolidatedDeclaration::enterprise},
                    Member{"day", &ConsolidatedDeclaration::day}, Member{"trips", &ConsolidatedDeclaration::trips},
                    Member{"lines", &ConsolidatedDeclaration::lines});
    }

    std::int64_t packages() const;
    std::int64_t grossKg() const;
};

/// The sum of the trips, whatever order they come in; a crossing that stands twice counts once.
ConsolidatedDeclaration consolidated(std::string enterprise, std::string day,
                                     const std::vector<ConsolidatedTrip>& trips);

} // namespace tongguan::clearance
