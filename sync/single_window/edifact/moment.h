// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "base/result.h"
#include "base/time.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tongguan::edifact {

/// A moment to the minute, and the zone in which its sender tells it.
struct Moment {
    UtcTime at;
    std::int64_t zone = 480; ///< minutes east of UTC
    bool operator==(const Moment&) const = default;
    static constexpr auto members(auto with) { return with(Member{"at", &Moment::at}, Member{"zone", &Moment::zone}); }
};

/// "202611240915+0800" (code list 2379, 205). Seconds are cut off.
std::string to205(const Moment& moment);
Result<Moment> from205(std::string_view text);

/// "20261124" (2379, 102) to "2026-11-24" and back.
Result<std::string> dateFrom102(std::string_view text);
Result<std::string> dateTo102(std::string_view isoDate);

} // namespace tongguan::edifact
