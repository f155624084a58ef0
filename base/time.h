// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace tongguan {

using Microseconds = std::chrono::microseconds;
/// Coordinated universal time, in microseconds since 1970.
using UtcTime = std::chrono::sys_time<Microseconds>;

constexpr std::int64_t toMicroseconds(UtcTime time)
{
    return time.time_since_epoch().count();
}
constexpr UtcTime fromMicroseconds(std::int64_t microseconds)
{
    return UtcTime{Microseconds{microseconds}};
}

/// "2026-11-24T09:15:00Z"; UtcTime to the second.
std::string toIso(UtcTime time);
/// "2026-11-24T09:15:00Z", with a fraction or without; no other zone.
Result<UtcTime> fromIso(std::string_view text);
/// "2026-11-24".
std::string toIsoDate(std::chrono::year_month_day date);
Result<std::chrono::year_month_day> dateFromIso(std::string_view text);

/// Where time comes from. Passed in, so that a test can stop it. Any thread.
class Clock {
  public:
    virtual ~Clock() = default;
    virtual UtcTime now() const = 0;
    /// Since some fixed moment of this boot; never steps.
    virtual Microseconds monotonic() const = 0;
    /// Changes when the machine boots.
    virtual std::string boot() const = 0;
    /// False once the time was stepped, or not synchronised for too long: then every data set counts as degraded.
    virtual bool trusted() const = 0;
};

} // namespace tongguan
