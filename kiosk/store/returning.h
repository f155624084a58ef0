// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/language.h"
#include "kiosk/store/database.h"

#include <optional>
#include <string>
#include <string_view>

namespace tongguan::store {

/// What is remembered of a driver who agreed to it, for his next visit with the same truck (domain: D.7, B.4). No name,
/// no date of birth, no number of a passport: he shows that each time. Body of `driver.remembered`.
struct ReturningDriver {
    std::string holder;                          ///< `documentKey` of the document that he showed
    std::string plate;                           ///< normalised
    std::string licence;                         ///< its number
    std::optional<clearance::Language> language; ///< he chose last
    UtcTime agreedAt;                            ///< from here on the year of retention counts, however often he comes
    UtcTime seenAt;                              ///< his last visit
    bool operator==(const ReturningDriver&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"holder", &ReturningDriver::holder}, Member{"plate", &ReturningDriver::plate},
                    Member{"licence", &ReturningDriver::licence}, Member{"language", &ReturningDriver::language},
                    Member{"agreedAt", &ReturningDriver::agreedAt}, Member{"seenAt", &ReturningDriver::seenAt});
    }
};

/// He took his word back. Body of `driver.forgotten`.
struct ForgottenDriver {
    std::string holder;
    UtcTime at;
    static constexpr auto members(auto with)
    {
        return with(Member{"holder", &ForgottenDriver::holder}, Member{"at", &ForgottenDriver::at});
    }
};

inline constexpr std::string_view kDriverRemembered = "driver.remembered";
inline constexpr std::string_view kDriverForgotten = "driver.forgotten";

// All within the caller's transaction. Kiosks tell each other, in any order: of two the later one counts.

Result<> remember(Database& database, const ReturningDriver& driver);
Result<> forget(Database& database, const ForgottenDriver& driver);
Result<std::optional<ReturningDriver>> returningDriver(Database& database, const std::string& holder);
/// Whoever came last with this truck.
Result<std::optional<ReturningDriver>> driverOf(Database& database, const std::string& plate);
/// When he last agreed, came or took it back; the epoch where nobody knows him.
Result<UtcTime> lastHeardOf(Database& database, const std::string& holder);
/// An event of another kiosk. InvalidInput for a body that is not of its type.
Result<> hearOfDriver(Database& database, std::string_view type, const std::string& body);
/// How many were erased.
Result<std::int64_t> eraseReturning(Database& database, UtcTime agreedBefore);

} // namespace tongguan::store
