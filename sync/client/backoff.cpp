// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/backoff.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace tongguan::sync {

std::chrono::milliseconds Backoff::next()
{
    constexpr unsigned kDoublings = 5; // 1 s × 2⁵ is over 30 s
    const auto ceiling = std::min(kFirst * (1 << std::min(failures_, kDoublings)), kLongest);
    failures_ = std::min(failures_ + 1, kDoublings);
    std::array<std::uint8_t, 4> bytes{};
    random_.fill(bytes);
    const std::uint32_t drawn = static_cast<std::uint32_t>(bytes[0]) << 24U |
                                static_cast<std::uint32_t>(bytes[1]) << 16U |
                                static_cast<std::uint32_t>(bytes[2]) << 8U | bytes[3];
    return std::chrono::milliseconds{drawn % (static_cast<std::uint32_t>(ceiling.count()) + 1)};
}

} // namespace tongguan::sync
