// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    std::vector<std::string> next; ///< at most two
    std::optional<int> waitMinutes;
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
