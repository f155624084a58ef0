// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/single_window/edifact/service_string.h"
#include "tests/support/single_window/random_record.h"

#include <set>
#include <string>
#include <string_view>

namespace tongguan::test {

/// What may be empty, and what has a form of its own.
inline std::string edifactText(std::string_view name, RandomRecord& random)
{
    static const std::set<std::string_view> kOptional{
        "given",   "seat",  "from",     "to",          "sex",    "remarks", "text",  "loading",
        "carrier", "place", "reporter", "lastForeign", "expiry", "issuer",  "birth", "hs"};
    if (kOptional.contains(name) && random.below(3) == 0)
        return {};
    if (name == "birth" || name == "expiry")
        return random.date();
    if (name == "grossKg" || name == "temperature")
        return random.digits(10);
    if (name == "description")
        return random.below(4) == 0 ? random.anything() + "\n" + random.anything() : random.anything(500);
    return random.anything();
}

/// A service string of random signs, all different; content has them too and they have to be released.
inline edifact::ServiceString anyService(RandomRecord& random, std::string signs = "+:'?*!|^~/<&-\"")
{
    for (std::size_t i = signs.size() - 1; i > 0; --i)
        std::swap(signs[i], signs[random.below(static_cast<std::uint32_t>(i + 1))]);
    return {.component = signs[0],
            .element = signs[1],
            .decimal = random.below(2) == 0 ? '.' : ',',
            .release = signs[2],
            .repetition = random.below(2) == 0 ? ' ' : signs[3],
            .terminator = signs[4]};
}

} // namespace tongguan::test
