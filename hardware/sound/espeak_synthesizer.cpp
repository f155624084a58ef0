// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sound/espeak_synthesizer.h"

#include <espeak-ng/speak_lib.h>
#include <format>

namespace tongguan::sound {

namespace {

constexpr int kWordsAMinute = 145; // slower than its 175: heard once, over an engine

/// espeak-ng's name of a voice; synthesizerSpeaks() names the same languages.
const char* voiceOf(const std::string& language)
{
    return language == "zh" ? "cmn" : language == "vi" ? "vi" : language == "en" ? "en" : nullptr;
}

/// 0 to go on. Called with no samples at the end.
int take(short* samples, int count, espeak_EVENT* events)
{
    if (samples != nullptr && count > 0) {
        auto& sound = *static_cast<Pcm*>(events->user_data);
        sound.insert(sound.end(), samples, samples + count);
    }
    return 0;
}

class Espeak final : public Synthesizer {
  public:
    explicit Espeak(int rate) : rate_(rate)
    {
        ::espeak_SetSynthCallback(take);
        std::ignore = ::espeak_SetParameter(espeakRATE, kWordsAMinute, 0);
    }
    ~Espeak() override { std::ignore = ::espeak_Terminate(); }
    Espeak(const Espeak&) = delete;
    Espeak& operator=(const Espeak&) = delete;

    Result<Pcm> say(const std::string& text, const std::string& language) override
    {
        const char* voice = voiceOf(language);
        if (voice == nullptr || ::espeak_SetVoiceByName(voice) != EE_OK)
            return fail(Errc::NotFound, std::format("no voice speaks {}", language));
        Pcm sound;
        if (::espeak_Synth(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr, &sound) !=
                EE_OK ||
            ::espeak_Synchronize() != EE_OK)
            return fail(Errc::Unavailable, std::format("the voice of {} failed", language));
        return resampled(sound, rate_);
    }

  private:
    const int rate_;
};

} // namespace

Result<std::unique_ptr<Synthesizer>> makeEspeak()
{
    const int rate = ::espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
    if (rate <= 0)
        return fail(Errc::Unavailable, "espeak-ng has no voices here");
    return std::make_unique<Espeak>(rate);
}

} // namespace tongguan::sound
