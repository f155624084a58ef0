// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/sound/speaker.h"
#include "kiosk/app/driver_view_model.h"
#include "kiosk/app/prompts.h"
#include "kiosk/app/words.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>

namespace tongguan::app {

/// Says each heading at once, again after a while, and whenever the driver asks: each time that he asks again, louder.
/// The next driver begins where this one did. UI thread; nothing here waits.
class DriverVoice : public QObject {
    Q_OBJECT
  public:
    /// `speaker`: null where the kiosk has none; the screen then says so. Both outlive it.
    DriverVoice(DriverViewModel& driver, sound::Speaker* speaker,
                std::chrono::milliseconds again = std::chrono::seconds{8}, QObject* parent = nullptr);

    /// What the screen shows from now on. Before the view model is told, whose screens may then say their step.
    void show(const flow::DriverView& view);
    /// Sound began or ceased to come out.
    void worksChanged() { tellScreen(); }

  private:
    void showStep(int step);
    void announce(const Prompt& prompt, bool greeting);
    void listen();
    void say(sound::Loudness loudness, bool greeting = false);
    std::vector<clearance::Language> languages() const;
    std::string textOf(const Prompt& prompt, clearance::Language language);
    bool canSay() const;
    void tellScreen() { driver_.showHeard(canSay()); }

    DriverViewModel& driver_;
    sound::Speaker* const speaker_;
    flow::DriverView view_;
    int step_ = 0;
    bool byHand_ = false;
    std::optional<Prompt> prompt_; ///< of the screen as it stands
    clearance::Language language_ = clearance::Language::Zh;
    int asked_ = 0;       ///< how often since it was said at first
    bool spoken_ = false; ///< something may be sounding
    QTimer again_;
    std::map<clearance::Language, Words> words_; ///< a catalogue is read when somebody speaks its language
};

} // namespace tongguan::app
