// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sound/voice.h"

#include <algorithm>
#include <array>
#include <format>
#include <utility>

namespace tongguan::sound {

namespace {

constexpr const char* kCategory = "tongguan.sound";
constexpr std::size_t kPiece = kRate / 50; // 20 ms: no wish waits longer

} // namespace

Voice::Voice(VoiceSettings settings, Recordings recordings, std::function<Result<Engine>()> load, Log& log)
    : settings_(std::move(settings)), recordings_(std::move(recordings)), load_(std::move(load)), log_(log)
{}

Voice::~Voice()
{
    stop();
}

void Voice::start(std::function<void(bool works)> onWorks)
{
    stop();
    onWorks_ = std::move(onWorks);
    told_.reset();
    mixer_ = {};
    left_.clear();
    ended_ = false;
}

void Voice::stop()
{
    ended_ = true;
    thread_ = {};  // asks it to stop, and joins
    card_.reset(); // what was left is not heard
    wish_ = {};
    wished_ = false;
}

bool Voice::canSay(const Utterance& sentence) const
{
    return works_ && (synthesizerSpeaks(sentence.language) || recordings_.has(sentence.language, sentence.prompt));
}

void Voice::say(std::vector<Utterance> sentences, Loudness loudness)
{
    wish([&](Wish& wish) {
        wish.sentences = std::move(sentences);
        wish.loudness = loudness;
    });
}

void Voice::sound(Tone tone)
{
    wish([tone](Wish& wish) { wish.tone = tone; });
}

void Voice::hush()
{
    wish([](Wish& wish) { wish.sentences.emplace(); });
}

void Voice::headphones(bool plugged)
{
    headphones_ = plugged;
}

void Voice::wish(const std::function<void(Wish&)>& change)
{
    if (ended_)
        return;
    {
        const std::lock_guard lock(mutex_);
        change(wish_);
        wished_ = true;
    }
    if (!thread_.joinable())
        thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
    woken_.notify_one();
}

void Voice::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        Wish wish;
        {
            std::unique_lock lock(mutex_);
            const bool busy = !mixer_.silent() || !left_.empty();
            if (!busy && !wished_) {
                lock.unlock();
                if (card_) // between two sentences others may have the card
                    card_->finish();
                card_.reset();
                lock.lock();
                woken_.wait(lock, stop, [this] { return wished_; });
            }
            wish = std::exchange(wish_, {});
            wished_ = false;
        }
        if (stop.stop_requested())
            return;
        take(std::move(wish));
        if (!mixer_.speaking())
            speakNext();
        if (!mixer_.silent() && !playPiece()) {
            mixer_ = {};
            left_.clear();
        }
    }
}

void Voice::take(Wish wish)
{
    if (wish.sentences) {
        mixer_.hush();
        left_ = std::move(*wish.sentences);
        loudness_ = wish.loudness;
    }
    if (wish.tone)
        mixer_.sound(tone(*wish.tone), gain(Loudness::Normal));
}

void Voice::speakNext()
{
    while (!left_.empty() && !mixer_.speaking()) {
        const Utterance next = std::move(left_.front());
        left_.erase(left_.begin());
        if (Pcm sound = sentence(next); !sound.empty())
            mixer_.speak(std::move(sound), gain(loudness_));
    }
}

/// Empty where it cannot be said; the screen shows so already, or is told.
Pcm Voice::sentence(const Utterance& sentence)
{
    if (recordings_.has(sentence.language, sentence.prompt)) {
        auto recorded = recordings_.load(sentence.language, sentence.prompt);
        if (recorded)
            return std::move(*recorded);
        complain("recording_not_read", recorded.error());
    }
    if (!synthesizerSpeaks(sentence.language) || !openCard())
        return {};
    if (!synthesizer_) {
        auto made = engine_->makeSynthesizer();
        if (!made) {
            complain("no_voice", made.error());
            tell(false);
            return {};
        }
        synthesizer_ = std::move(*made);
    }
    auto said = synthesizer_->say(sentence.text, sentence.language);
    if (!said) {
        complain("not_said", said.error());
        return {};
    }
    return std::move(*said);
}

bool Voice::playPiece()
{
    if (!openCard())
        return false;
    std::array<std::int16_t, kPiece> piece;
    mixer_.fill(piece);
    if (auto played = card_->play(piece); !played) {
        complain("not_played", played.error());
        card_.reset();
        tell(false);
        return false;
    }
    tell(true);
    return true;
}

/// The one that sound has to come out of now. False, and the screen told, where there is none.
bool Voice::openCard()
{
    const std::string& wanted =
        headphones_ && !settings_.headphones.empty() ? settings_.headphones : settings_.loudspeaker;
    if (card_ && cardName_ == wanted)
        return true;
    card_.reset();
    if (!engine_) {
        auto loaded = load_();
        if (!loaded) {
            complain("no_engine", loaded.error());
            tell(false);
            return false;
        }
        engine_ = std::move(*loaded);
    }
    auto opened = engine_->openCard(wanted);
    if (!opened) {
        complain("no_card", opened.error());
        tell(false);
        return false;
    }
    card_ = std::move(*opened);
    cardName_ = wanted;
    return true;
}

void Voice::tell(bool works)
{
    if (std::exchange(told_, works) == works)
        return;
    works_ = works;
    onWorks_(works);
}

/// Once each time that it ceases to work, not with each touch.
void Voice::complain(const char* what, const Error& error)
{
    if (told_ != false)
        log_.write(Severity::Warning, kCategory, std::format("{} what=\"{}\"", what, error.what));
}

double Voice::gain(Loudness loudness) const
{
    constexpr std::array kLouder{1.0, 1.6, 2.5};
    return std::min(1.0, settings_.volume / 100.0 * kLouder.at(static_cast<std::size_t>(loudness)));
}

} // namespace tongguan::sound
