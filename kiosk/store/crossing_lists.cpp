// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/crossing_lists.h"

#include <algorithm>
#include <array>
#include <format>

namespace tongguan::store {

using clearance::State;

std::string statesBut(std::span<const State> these)
{
    std::string list;
    for (const auto& [state, code] : Codes<State>::kTable) {
        if (!std::ranges::contains(these, state))
            list += std::format("{}'{}'", list.empty() ? "" : ",", code);
    }
    return "state IN (" + list + ")";
}

std::string onSite()
{
    constexpr std::array kNotHere{State::Draft,   State::Exited,    State::Closed,
                                  State::Expired, State::Cancelled, State::Returned};
    return statesBut(kNotHere);
}

std::string ownOnSite()
{
    return "kiosk = ? AND " + onSite();
}

std::string since(UtcTime opened)
{
    return std::format("{} AND opened_at >= {}", statesBut({}), toMicroseconds(opened));
}

std::string unfinished()
{
    constexpr std::array kOver{State::Draft, State::Closed, State::Expired, State::Cancelled, State::Returned};
    return "kiosk = ? AND " + statesBut(kOver);
}

} // namespace tongguan::store
