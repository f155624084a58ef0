// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/histories/history.h"
#include "tests/histories/port_between.h"
#include "tests/histories/trucks.h"

#include <array>
#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tongguan::test {

/// What makes a machine of a history: whether its line is up, and what its screen called saved.
struct OnLine {
    sync::SigningKey journalKey;
    bool line = true;
    std::map<std::uint64_t, Hash> saved;
};

struct PlayedKiosk {
    DrivenKiosk machine;
    OnLine end{.journalKey = sync::SigningKey::make(machine.random), .line = true, .saved = {}};
    std::vector<std::function<void()>> touches; ///< of the driver who stands there
    std::size_t next = 0;
    std::size_t printed = 0; ///< how many tickets came out
};

struct PlayedStation {
    Station machine;
    OnLine end{.journalKey = sync::SigningKey::make(machine.random), .line = true, .saved = {}};
};

/// Events by their type: what the histories met at all.
using Met = std::map<std::string, std::size_t>;

/// Three kiosks and a station with real stores and flows, and what lies between them. Where an invariant breaks,
/// `wrong` says it in words; the first one stays.
class PlayedPort {
  public:
    Result<> start();
    /// InvalidInput for words that mean nothing.
    Result<> play(const Step& step);
    /// All lines come up, a minute passes, everything is said.
    Result<> settle();

    void tellMet(Met& met) const;

    std::string wrong;

  private:
    Result<> playKiosk(PlayedKiosk& kiosk, const Step& step);
    Result<> playStation(const Step& step);
    Result<> playWindow(const Step& step);
    void publishLists();
    Result<> push(store::Store& store, const OnLine& end, std::string_view role, bool lost = false);
    Result<> exchange();
    Result<> hear(PlayedKiosk& kiosk, bool again = false);
    Result<> pass(std::chrono::seconds time);
    PlayedKiosk* kioskNamed(const std::string& name);
    /// The crossing that a truck opened last and that was decided; `merged`: also where it ended as another one. Empty
    /// where there is none.
    std::string lastOf(const Truck& truck, bool merged = false);
    void violated(const std::string& what);
    void violated(const Result<std::string>& what);

    std::array<PlayedKiosk, 3> kiosks_;
    PlayedStation station_;
    PortBetween between_{station_.machine.random};
    std::map<std::string, int> orders_; ///< how many, by plate
};

/// Plays it whole. What was wrong, in words; empty where nothing was.
Result<std::string> played(const History& history, Met* met = nullptr);
/// Drops steps one by one while it still goes wrong.
Result<History> shortened(History history);

} // namespace tongguan::test
