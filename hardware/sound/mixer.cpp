// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sound/mixer.h"

#include <algorithm>
#include <limits>

namespace tongguan::sound {

void Mixer::speak(Pcm speech, double gain)
{
    speech_ = {std::move(speech), gain, 0};
}

void Mixer::sound(Pcm tone, double gain)
{
    tone_ = {std::move(tone), gain, 0};
}

void Mixer::hush()
{
    speech_ = {};
}

void Mixer::fill(std::span<std::int16_t> piece)
{
    const auto next = [](Track& track) {
        return track.at < track.pcm.size() ? track.gain * track.pcm[track.at++] : 0.0;
    };
    for (std::int16_t& sample : piece) {
        constexpr double kMost = std::numeric_limits<std::int16_t>::max();
        sample = static_cast<std::int16_t>(std::clamp(next(speech_) + next(tone_), -kMost, kMost));
    }
}

} // namespace tongguan::sound
