// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/staff_action.h"
#include "kiosk/flow/station_view.h"
#include "kiosk/store/store.h"

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tongguan::flow {

inline constexpr std::chrono::seconds kUndoWithin{10};
// A kiosk's answers: to an order that its station took back, and to taking back what it has carried out.
inline constexpr std::string_view kUndone = "UNDONE";
inline constexpr std::string_view kTooLate = "TOO_LATE";

/// Whether an action can be taken back: those after which nothing moves, no rule runs, nobody is called and nothing is
/// signed by two. See ARCHITECTURE.md, "What can be undone".
bool undoable(const clearance::StaffAction& action);

/// What was done last, with all that taking it back needs.
struct LastAction {
    std::string what;
    std::string subject;
    std::string crossing; ///< empty where it was none of one
    std::string target;   ///< the crossing's kiosk
    std::string actor;
    std::uint64_t order = 0;
    std::vector<store::RelayedEvent> answered; ///< events that it marked as handled
};

/// Keeps the last action at the station for ten seconds, so that it can be undone. Undoing is an event of its own: the
/// journal keeps both, and the gateway gets both. Thread: the store's.
class Undo {
  public:
    Undo(store::Store& store, const Clock& clock) : store_(store), clock_(clock) {}

    /// It was just captured, as the journal's last event.
    void offer(LastAction action);
    /// What was done stands, and leaves at once.
    void close();
    /// What was taken back; nothing where that is too late.
    Result<std::optional<LastAction>> takeBack(const std::string& actor);
    std::optional<UndoOffer> view() const;

  private:
    bool open() const;

    store::Store& store_;
    const Clock& clock_;
    std::optional<LastAction> last_;
    Microseconds until_{};
};

/// Orders that their station took back, by station and number.
std::set<std::pair<std::string, std::uint64_t>> takenBack(const std::vector<store::StaffOrder>& orders);
/// The kiosk's answer to taking an order back.
Result<> answerUndone(store::Store& store, const store::StaffOrder& undone);

} // namespace tongguan::flow
