// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hardware/sound/pcm.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace tongguan::sound {

/// Where sound comes out. One thread at a time.
class SoundCard {
  public:
    virtual ~SoundCard() = default;
    /// Waits until the card takes them: about as long as they last. Unavailable: the card went away.
    virtual Result<> play(std::span<const std::int16_t> samples) = 0;
    /// Waits until all is heard.
    virtual void finish() = 0;
};

/// Text to speech. One thread at a time.
class Synthesizer {
  public:
    virtual ~Synthesizer() = default;
    /// `text` is UTF-8, `language` one that `synthesizerSpeaks` names. Takes some ten milliseconds.
    virtual Result<Pcm> say(const std::string& text, const std::string& language) = 0;
};

/// Whether the machine's voice can be understood in that language: "zh", "en", "vi". See ARCHITECTURE.md.
constexpr bool synthesizerSpeaks(std::string_view language)
{
    return language == "zh" || language == "en" || language == "vi";
}

/// What a kiosk is heard with, in one library of its own that is loaded when something is to be heard.
struct Engine {
    /// `device` as ALSA names it: "default", "hw:0". Unavailable where it cannot be opened.
    std::function<Result<std::unique_ptr<SoundCard>>(const std::string& device)> openCard;
    /// One at a time in a process. Unavailable where its voices are not installed.
    std::function<Result<std::unique_ptr<Synthesizer>>()> makeSynthesizer;
};

/// Loads libtongguan-voice.so, once and for as long as the process runs. Reads files: not for the UI thread.
Result<Engine> loadEngine();

/// The same as that library shows it.
struct EnginePlug {
    Result<std::unique_ptr<SoundCard>> (*openCard)(const std::string& device);
    Result<std::unique_ptr<Synthesizer>> (*makeSynthesizer)();
};
inline constexpr const char* kEngineName = "tongguanVoice";

} // namespace tongguan::sound
