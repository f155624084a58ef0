// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/sound/pcm.h"

#include <cstdint>

namespace tongguan::sound {

/// The three sounds that are no words. They are computed, not recorded.
enum class Tone : std::uint8_t {
    Click,   ///< a finger was felt: 30 ms
    Read,    ///< a document was read: two notes up, 250 ms
    NotRead, ///< it was not: one low note, 250 ms, soft at both ends; never a buzzer
};

Pcm tone(Tone which);

} // namespace tongguan::sound
