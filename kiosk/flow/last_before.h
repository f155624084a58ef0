// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <utility>

namespace tongguan::flow {

/// The number of the last event of a journal before some moment, between `low` and `high`: its clock goes on mostly.
/// `earlier(number)` says whether there is an event after that number and it is before the moment, or fails.
template <class Earlier> Result<std::uint64_t> lastBefore(std::uint64_t low, std::uint64_t high, Earlier earlier)
{
    while (low < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        Result<bool> before = earlier(middle);
        if (!before)
            return failed(std::move(before));
        (*before ? low : high) = *before ? middle + 1 : middle;
    }
    return low;
}

} // namespace tongguan::flow
