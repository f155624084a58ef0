// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/sound/engine.h"
#include "hardware/sound/mixer.h"
#include "hardware/sound/recordings.h"
#include "hardware/sound/speaker.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace tongguan::sound {

struct VoiceSettings {
    std::string loudspeaker = "default"; ///< an ALSA device
    std::string headphones;              ///< likewise; empty where the card itself switches
    int volume = 60;                     ///< of a sentence that was not asked for twice, 1 to 100
};

/// Finds each sentence among the recordings or lets the machine's voice say it, on a thread of its own, which is
/// started, and the engine loaded, when the first thing is to be heard. A card that goes away is tried again with each
/// sentence. One caller's thread; `headphones` from any.
class Voice final : public Speaker {
  public:
    /// `load` is called on the voice's thread. `log` outlives it.
    Voice(VoiceSettings settings, Recordings recordings, std::function<Result<Engine>()> load, Log& log);
    ~Voice() override;
    Voice(const Voice&) = delete;
    Voice& operator=(const Voice&) = delete;

    /// `onWorks` is told, on the voice's thread, when sound begins or ceases to come out, at first with the first
    /// sentence.
    void start(std::function<void(bool works)> onWorks);
    /// After it returned `onWorks` is not called any more, and nothing is heard.
    void stop();

    bool canSay(const Utterance& sentence) const override;
    void say(std::vector<Utterance> sentences, Loudness loudness) override;
    void sound(Tone tone) override;
    void hush() override;
    /// Plugged in: the loudspeaker is off from then on.
    void headphones(bool plugged);

  private:
    struct Wish {
        std::optional<std::vector<Utterance>> sentences; ///< empty: hush
        Loudness loudness = Loudness::Normal;
        std::optional<Tone> tone;
    };

    void wish(const std::function<void(Wish&)>& change);
    void run(const std::stop_token& stop);
    void take(Wish wish);
    Pcm sentence(const Utterance& sentence);
    void speakNext();
    bool playPiece();
    bool openCard();
    void tell(bool works);
    void complain(const char* what, const Error& error);
    double gain(Loudness loudness) const;

    const VoiceSettings settings_;
    const Recordings recordings_;
    const std::function<Result<Engine>()> load_;
    Log& log_;
    std::function<void(bool)> onWorks_ = [](bool) {};
    std::atomic<bool> works_ = true; ///< until it is known better
    std::atomic<bool> headphones_ = false;
    bool ended_ = false;

    std::mutex mutex_;
    std::condition_variable_any woken_;
    Wish wish_;           // under mutex_
    bool wished_ = false; // under mutex_

    // The voice's thread, all of the rest.
    std::optional<Engine> engine_;
    std::unique_ptr<Synthesizer> synthesizer_;
    std::unique_ptr<SoundCard> card_;
    std::string cardName_;
    std::optional<bool> told_;
    Mixer mixer_;
    std::vector<Utterance> left_;
    Loudness loudness_ = Loudness::Normal;

    std::jthread thread_; // last: ends before what it uses
};

} // namespace tongguan::sound
