// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hardware/devices/condition.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tongguan::devices::nut {

// The line protocol of Network UPS Tools (RFC 9271), as far as a client that only looks needs it. Pure.

inline constexpr std::uint16_t kPort = 3493;
inline constexpr std::size_t kLongestLine = 1024;

/// Questions, with their line's end. `ups` as upsd names it: isDeviceName.
std::string listVariables(std::string_view ups);
std::string getVariable(std::string_view ups, std::string_view variable);

/// One line of an answer.
struct Reply {
    enum class Kind : std::uint8_t {
        Variable,  ///< VAR: name and value
        ListBegin, ///< BEGIN LIST VAR
        ListEnd,   ///< END LIST VAR
        Error,     ///< ERR: its word in `name`
    };
    Kind kind = Kind::Error;
    std::string name;
    std::string value;
    bool operator==(const Reply&) const = default;
};
/// InvalidInput for what is no answer about `ups`. `line` without its end.
Result<Reply> parseReply(std::string_view line, std::string_view ups);

/// What ups.status means for who depends on it.
Condition conditionOf(std::string_view status);

/// Per cent, seconds: the whole part of a number, 0 to `most`; InvalidInput for anything else.
Result<int> wholeNumber(std::string_view value, int most);

} // namespace tongguan::devices::nut
