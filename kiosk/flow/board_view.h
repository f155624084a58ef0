// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/queue.h"
#include "kiosk/flow/driver_view.h"

#include <optional>
#include <string>
#include <vector>

namespace tongguan::flow {

/// A lane's row on the board: ticket numbers only, no personal data.
struct BoardRow {
    clearance::Lane lane = clearance::Lane::Normal;
    std::string sign;
    clearance::Arrow arrow = clearance::Arrow::Up;
    std::string called;            ///< "0172", empty where none
    std::vector<std::string> next; ///< at most two, in the order in which they are called
    std::optional<clearance::WaitTime> wait;
    int bay = 0; ///< to which it was called; 0 where the lane has one
    bool operator==(const BoardRow&) const = default;
};

struct BoardView {
    std::string portZh;
    std::string portLatin;
    clearance::Language neighbour = clearance::Language::Vi; ///< the second language of the board
    std::vector<BoardRow> rows;                              ///< in the order of the lanes' signs
    std::optional<BoardRow> calling;                         ///< the newest call, shown large
    std::vector<std::string> hotlines;
    LinkView link;
    bool operator==(const BoardView&) const = default;
};

} // namespace tongguan::flow
