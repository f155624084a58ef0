// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/weighbridge.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tongguan::devices::sics {

// The command and answer protocol that many indicators speak (METTLER TOLEDO Standard Interface Command Set, level 0).
// Pure. Lines of ASCII, ended by CR LF.

inline constexpr std::size_t kLongestLine = 64;

/// "Send immediately": what is shown now, stable or not.
inline constexpr std::string_view kAsk = "SI\r\n";

struct Reply {
    enum class Kind : std::uint8_t {
        Weight,
        NotNow,     ///< it cannot tell at this moment
        OutOfRange, ///< more or less than it can weigh
        Refused,    ///< it does not know the command
    };
    Kind kind = Kind::Refused;
    WeightShown shown; ///< of a weight
    bool operator==(const Reply&) const = default;
};

/// None for what is no answer, or a weight in another unit than kg, t or g. What is shown is net where somebody tared
/// the indicator; a weighbridge has no tare. `line` without its end.
std::optional<Reply> parseReply(std::string_view line);

} // namespace tongguan::devices::sics
