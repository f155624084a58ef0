// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/store/store.h"

#include <chrono>
#include <optional>
#include <string>

namespace tongguan::flow {

/// What a port sets for its stations. Data set "port", key "station"; what is missing there, or cannot be, is as here.
struct StationRules {
    std::int64_t signOutSeconds = 300; ///< without a touch; from 30 to 3600
    std::string closesAt;              ///< "18:00" of the port
    std::int64_t redMinutes = 120;     ///< before that, what is not finished is red (domain: A.2, 日清)
    static constexpr auto members(auto with)
    {
        return with(Member{"signOutSeconds", &StationRules::signOutSeconds},
                    Member{"closesAt", &StationRules::closesAt}, Member{"redMinutes", &StationRules::redMinutes});
    }

    std::chrono::seconds signOutAfter() const { return std::chrono::seconds{signOutSeconds}; }
};

Result<StationRules> stationRules(store::Store& store);

/// A day of the port: "2026-11-25", and its first moment.
struct PortDay {
    std::string name;
    UtcTime begin;
};
/// `back`: so many days before.
Result<PortDay> portDay(store::Store& store, UtcTime now, int back = 0);

/// How long before the port closes: nothing where it did not say when, or that is not near yet. Below zero from then to
/// the day's end.
std::optional<std::chrono::minutes> closingIn(const StationRules& rules, const PortDay& day, UtcTime now);

} // namespace tongguan::flow
