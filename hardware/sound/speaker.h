// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/sound/tones.h"

#include <string>
#include <vector>

namespace tongguan::sound {

/// A sentence that may be heard.
struct Utterance {
    std::string prompt;   ///< its name as a recording: "confirm"
    std::string language; ///< "zh" … "th"
    std::string text;     ///< UTF-8, for the machine's voice
    bool operator==(const Utterance&) const = default;
};

enum class Loudness : std::uint8_t { Normal, Louder, Loudest };

/// What a kiosk is heard with. Each call returns at once.
class Speaker {
  public:
    virtual ~Speaker() = default;
    /// Whether it would be heard, as far as is known now.
    virtual bool canSay(const Utterance& sentence) const = 0;
    /// One after the other, in place of what is being said. Those that cannot be said are left out.
    virtual void say(std::vector<Utterance> sentences, Loudness loudness) = 0;
    /// Over what is being said.
    virtual void sound(Tone tone) = 0;
    /// Stops what is being said.
    virtual void hush() = 0;
};

} // namespace tongguan::sound
