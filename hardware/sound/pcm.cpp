// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sound/pcm.h"

#include <algorithm>
#include <cmath>

namespace tongguan::sound {

Pcm resampled(const Pcm& sound, int rate)
{
    if (rate == kRate || sound.empty())
        return sound;
    const auto size =
        static_cast<std::size_t>(static_cast<std::uint64_t>(sound.size()) * kRate / static_cast<std::uint64_t>(rate));
    Pcm out(size);
    const double step = static_cast<double>(rate) / kRate;
    for (std::size_t i = 0; i < size; ++i) {
        const double at = static_cast<double>(i) * step;
        const auto before = std::min(static_cast<std::size_t>(at), sound.size() - 1);
        const auto after = std::min(before + 1, sound.size() - 1);
        const double part = at - static_cast<double>(before);
        out[i] = static_cast<std::int16_t>(std::lround(sound[before] + (sound[after] - sound[before]) * part));
    }
    return out;
}

} // namespace tongguan::sound
