// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/sound/tones.h"
#include "kiosk/flow/driver_view.h"

#include <optional>
#include <string>
#include <vector>

namespace tongguan::app {

/// What is said on a driver's screen: its heading. The heading is the caption; where it names the day of a returning
/// driver's last visit, that is read and not said.
struct Prompt {
    std::string id;       ///< of a recording: "confirm", "lane-3"
    const char* context;  ///< of the catalogue
    const char* sentence; ///< in English, as the catalogues know it; %1 is `number`
    std::string number;   ///< of the lane
    bool unasked = true;  ///< false: only who asks hears it
};

/// `step` of a screen that asks two things in turn: the plate's country, then the plate; whether all is right, then
/// what is wrong.
Prompt promptFor(const flow::DriverView& view, int step);

/// Said before the first heading of a session.
Prompt welcome();

/// The tone between two views, where one is due. `byHand`: the driver left the screen by a touch, and nothing was read.
std::optional<sound::Tone> toneBetween(const flow::DriverView& before, const flow::DriverView& after, bool byHand);

/// One of each sentence that a kiosk says, for whoever records them; a lane stands for all lanes.
std::vector<Prompt> allPrompts();

} // namespace tongguan::app
