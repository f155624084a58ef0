// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sound/tones.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tongguan::sound {

namespace {

constexpr double kClickSeconds = 0.03;
constexpr double kNoteSeconds = 0.125;
constexpr double kLoud = 0.45 * 32'767;
constexpr double kSoft = 0.25 * 32'767;

/// A note with a quiet octave above it, faded in over 5 ms and out over its second half, so that nothing cracks.
void addNote(Pcm& sound, double hertz, double seconds, double loudness)
{
    const auto count = static_cast<int>(seconds * kRate);
    for (int i = 0; i < count; ++i) {
        const double turn = 2 * std::numbers::pi * hertz * i / kRate;
        const double in = std::min(1.0, i / (0.005 * kRate));
        const double out = std::min(1.0, 2.0 * (count - i) / count);
        sound.push_back(
            static_cast<std::int16_t>(loudness * in * out * (0.8 * std::sin(turn) + 0.2 * std::sin(2 * turn))));
    }
}

} // namespace

Pcm tone(Tone which)
{
    Pcm sound;
    switch (which) {
    case Tone::Click:
        addNote(sound, 1'800, kClickSeconds, kSoft);
        break;
    case Tone::Read:
        addNote(sound, 784, kNoteSeconds, kLoud);   // g''
        addNote(sound, 1'175, kNoteSeconds, kLoud); // d''', a fifth above
        break;
    case Tone::NotRead:
        addNote(sound, 196, 2 * kNoteSeconds, kLoud); // g
        break;
    }
    return sound;
}

} // namespace tongguan::sound
