// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tongguan::sound {

struct WavHead {
    std::uint16_t coding = 1;
    std::uint16_t channels = 1;
    std::uint32_t rate = 22'050;
    std::uint16_t bits = 16;
};

/// A WAV file as recorders write it: another chunk first, of an odd size.
inline Bytes wavFile(const std::vector<std::int16_t>& samples, WavHead head = {})
{
    Bytes out;
    const auto word = [&out](std::string_view text) { out.insert(out.end(), text.begin(), text.end()); };
    const auto number = [&out](std::uint32_t value, int size) {
        for (int i = 0; i < size; ++i)
            out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    };
    word("RIFF");
    number(0, 4); // many a recorder leaves it so
    word("WAVEnote");
    number(3, 4);
    word("abc");
    out.push_back(0);
    word("fmt ");
    number(16, 4);
    number(head.coding, 2);
    number(head.channels, 2);
    number(head.rate, 4);
    number(head.rate * head.channels * head.bits / 8, 4);
    number(head.channels * head.bits / 8, 2);
    number(head.bits, 2);
    word("data");
    number(static_cast<std::uint32_t>(samples.size() * 2), 4);
    for (const std::int16_t sample : samples)
        number(static_cast<std::uint16_t>(sample), 2);
    return out;
}

} // namespace tongguan::sound
