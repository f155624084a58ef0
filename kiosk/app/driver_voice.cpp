// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/driver_voice.h"

#include <algorithm>
#include <utility>

namespace tongguan::app {

DriverVoice::DriverVoice(DriverViewModel& driver, sound::Speaker* speaker, std::chrono::milliseconds again,
                         QObject* parent)
    : QObject(parent), driver_(driver), speaker_(speaker)
{
    again_.setSingleShot(true);
    again_.setInterval(again);
    connect(&again_, &QTimer::timeout, this, [this] { say(sound::Loudness::Normal); });
    connect(&driver, &DriverViewModel::listenAsked, this, &DriverVoice::listen);
    connect(&driver, &DriverViewModel::stepShown, this, &DriverVoice::showStep);
    connect(&driver, &DriverViewModel::leftByHand, this, [this] { byHand_ = true; });
    connect(&driver, &DriverViewModel::wasTouched, this, [this] {
        if (speaker_ != nullptr)
            speaker_->sound(sound::Tone::Click);
    });
    tellScreen();
}

void DriverVoice::show(const flow::DriverView& view)
{
    const flow::DriverView old = std::exchange(view_, view);
    const bool moved = old.screen != view.screen;
    const bool begins = moved && old.screen == flow::Screen::Language;
    if (speaker_ != nullptr) {
        if (const auto tone = toneBetween(old, view, byHand_))
            speaker_->sound(*tone);
    }
    if (moved) {
        step_ = 0;
        byHand_ = false;
    }
    announce(promptFor(view, step_), begins);
}

void DriverVoice::showStep(int step)
{
    step_ = step;
    announce(promptFor(view_, step_), false);
}

void DriverVoice::announce(const Prompt& prompt, bool greeting)
{
    if (prompt_ && prompt_->id == prompt.id && language_ == view_.language)
        return;
    prompt_ = prompt;
    language_ = view_.language;
    asked_ = 0;
    again_.stop();
    tellScreen();
    if (prompt.unasked) {
        say(sound::Loudness::Normal, greeting);
        if (speaker_ != nullptr)
            again_.start();
    } else if (std::exchange(spoken_, false)) {
        speaker_->hush();
    }
}

void DriverVoice::listen()
{
    again_.stop();
    say(static_cast<sound::Loudness>(std::min(asked_++, 2)));
}

void DriverVoice::say(sound::Loudness loudness, bool greeting)
{
    if (speaker_ == nullptr || !prompt_)
        return;
    std::vector<sound::Utterance> sentences;
    const auto add = [&](const Prompt& prompt, clearance::Language language) {
        sentences.push_back(
            {.prompt = prompt.id, .language = catalogueCode(language), .text = textOf(prompt, language)});
    };
    for (const clearance::Language language : languages()) {
        if (greeting)
            add(welcome(), language);
        add(*prompt_, language);
    }
    speaker_->say(std::move(sentences), loudness);
    spoken_ = true;
}

/// Who has not chosen one hears all of them.
std::vector<clearance::Language> DriverVoice::languages() const
{
    if (view_.screen == flow::Screen::Language)
        return {clearance::kLanguages.begin(), clearance::kLanguages.end()};
    return {language_};
}

std::string DriverVoice::textOf(const Prompt& prompt, clearance::Language language)
{
    const Words& words = words_.try_emplace(language, language).first->second;
    const QString text = words.say(prompt.context, prompt.sentence);
    return (prompt.number.empty() ? text : text.arg(QString::fromStdString(prompt.number))).toStdString();
}

bool DriverVoice::canSay() const
{
    return speaker_ != nullptr && std::ranges::any_of(languages(), [this](clearance::Language language) {
               return speaker_->canSay(
                   {.prompt = prompt_ ? prompt_->id : std::string(), .language = catalogueCode(language), .text = {}});
           });
}

} // namespace tongguan::app
