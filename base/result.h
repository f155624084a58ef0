// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <utility>

namespace tongguan {

/// What a caller can act on.
enum class Errc : std::uint8_t {
    InvalidInput, ///< what came from outside is not what it should be
    NotFound,
    Unavailable, ///< a device, a line or a server that may come back
    Denied,      ///< a wrong key, a missing right, a broken signature
    Corrupt,     ///< what we stored or received does not hold together
    Exhausted,   ///< no space, no memory, over a limit
};

/// `what` is English for the log: no personal data, no secrets.
struct Error {
    Errc code;
    std::string what;
};

/// A value or an Error. A struct and not an alias, so that a dropped result is a warning.
template <class T = void> struct [[nodiscard]] Result : std::expected<T, Error> {
    using std::expected<T, Error>::expected;
};

[[nodiscard]] inline std::unexpected<Error> fail(Errc code, std::string what)
{
    return std::unexpected<Error>(Error{code, std::move(what)});
}

/// Passes the error of one result on as the error of another.
template <class T> [[nodiscard]] std::unexpected<Error> failed(Result<T>&& result)
{
    return std::unexpected<Error>(std::move(result).error());
}

/// "not found", "denied" …: for messages.
constexpr const char* name(Errc code)
{
    switch (code) {
    case Errc::InvalidInput:
        return "invalid input";
    case Errc::NotFound:
        return "not found";
    case Errc::Unavailable:
        return "unavailable";
    case Errc::Denied:
        return "denied";
    case Errc::Corrupt:
        return "corrupt";
    case Errc::Exhausted:
        return "exhausted";
    }
    return "unknown";
}

} // namespace tongguan
