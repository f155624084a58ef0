// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "kiosk/clearance/events.h"
#include "kiosk/flow/board_view.h"
#include "kiosk/flow/yard_watch.h"
#include "kiosk/store/store.h"

#include <functional>
#include <string>
#include <vector>

namespace tongguan::flow {

/// The yard's board, without a screen. It is sent tickets and calls alone, no person and no plate, so it cannot and
/// need not add up a crossing; a day back is what it looks at. All calls on the store's thread; `onView` is called
/// there too, where something changed.
class BoardFlow {
  public:
    BoardFlow(store::Store& store, const Clock& clock, Log& log, std::function<void(const BoardView&)> onView);

    /// The feed brought something.
    void feedApplied();
    void linkChanged(const LinkView& link);
    /// About once a second: a call is shown large for a minute.
    void tick();

    const BoardView& view() const { return view_; }

  private:
    Result<std::vector<BoardRow>> rows(const clearance::LaneLines& lines);
    void showCall(const clearance::LaneLines& lines);
    void publishIfNew(const BoardView& before);

    store::Store& store_;
    const Clock& clock_;
    Log& log_;
    std::function<void(const BoardView&)> onView_;
    YardWatch yard_;
    BoardView view_;
    UtcTime newestCall_{};     ///< by the clock of the kiosk that wrote it
    Microseconds callSince_{}; ///< when it came here
};

} // namespace tongguan::flow
