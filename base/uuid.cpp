// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid.h"

#include "base/bytes.h"

#include <array>

namespace tongguan {

std::string makeUuid(UtcTime now, Random& random)
{
    std::array<std::uint8_t, 16> id{};
    random.fill(id);
    // RFC 9562, 5.7: 48 bits of milliseconds, version 7, variant 10.
    auto milliseconds = static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count());
    for (int i = 5; i >= 0; --i) {
        id[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(milliseconds & 0xFFU);
        milliseconds >>= 8U;
    }
    id[6] = static_cast<std::uint8_t>(0x70U | (id[6] & 0x0FU));
    id[8] = static_cast<std::uint8_t>(0x80U | (id[8] & 0x3FU));
    std::string text = toHex(id);
    for (const std::size_t dash : {20U, 16U, 12U, 8U})
        text.insert(dash, 1, '-');
    return text;
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const char c = text[i];
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        if (dash ? c != '-' : !hex)
            return false;
    }
    return true;
}

} // namespace tongguan
