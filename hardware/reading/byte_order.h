// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <cstdint>

namespace tongguan::reading {

/// `size` bytes, 1 to 4, as a number. The caller has checked that they are there.
inline std::uint32_t bigEndian(ByteView bytes, std::size_t at, std::size_t size)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8U | bytes[at + i];
    return value;
}

inline std::uint32_t littleEndian(ByteView bytes, std::size_t at, std::size_t size)
{
    std::uint32_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = value << 8U | bytes[at + i];
    return value;
}

inline bool hasText(ByteView bytes, std::size_t at, std::string_view text)
{
    return at <= bytes.size() && asText(bytes.subspan(at)).starts_with(text);
}

} // namespace tongguan::reading
