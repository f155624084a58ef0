// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/sound/pcm.h"

#include <span>

namespace tongguan::sound {

/// What is being said and the tone over it, taken piece by piece. One thread at a time.
class Mixer {
  public:
    /// Each in place of the one before it. `gain` is 0 to 1.
    void speak(Pcm speech, double gain);
    void sound(Pcm tone, double gain);
    void hush();

    bool silent() const { return !speaking() && tone_.at >= tone_.pcm.size(); }
    bool speaking() const { return speech_.at < speech_.pcm.size(); }
    /// The next samples; silence behind the end.
    void fill(std::span<std::int16_t> piece);

  private:
    struct Track {
        Pcm pcm;
        double gain = 1;
        std::size_t at = 0;
    };
    Track speech_;
    Track tone_;
};

} // namespace tongguan::sound
