// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace tongguan::sync {

/// Which events of a port's machines the others see, as feed entries of the data set "events". A crossing has one
/// writer, its own kiosk: what staff do reaches it as a wish, and it writes the outcome.
struct RelayRule {
    std::string_view role;     ///< of the machine that wrote the event
    std::string_view type;     ///< the event's type, or its beginning where it ends in '*'
    std::string_view audience; ///< "kiosk:" gets the id in the body's "target" behind it
};

inline constexpr std::array kRelayRules = {
    RelayRule{"kiosk", "*", "staff"},
    // A driver who agreed at one kiosk is known at the next.
    RelayRule{"kiosk", "driver.*", "kiosk"},
    // What a vehicle does at one kiosk the others have to know: whether it is here already, which way it went last,
    // what is in conflict. All that moves a crossing from state to state, and nothing that says who sits in it.
    RelayRule{"kiosk", "crossing.*", "kiosk"},
    RelayRule{"kiosk", "code.read", "kiosk"},
    RelayRule{"kiosk", "plate.captured", "kiosk"},
    RelayRule{"kiosk", "load.claimed", "kiosk"},
    RelayRule{"kiosk", "facts.confirmed", "kiosk"},
    RelayRule{"kiosk", "case.*", "kiosk"},
    RelayRule{"kiosk", "lane.granted", "kiosk"},
    RelayRule{"kiosk", "ticket.issued", "kiosk"},
    RelayRule{"kiosk", "queue.*", "kiosk"},
    RelayRule{"kiosk", "inspection.*", "kiosk"},
    RelayRule{"kiosk", "border.released", "kiosk"},
    RelayRule{"kiosk", "decision.corrected", "kiosk"},
    RelayRule{"kiosk", "conflict.resolved", "kiosk"},
    // A delivery order is used once, at whichever kiosk.
    RelayRule{"kiosk", "delivery.shown", "kiosk"},
    // A bus's passengers use several kiosks: each hears of the list, which names nobody, and whom of it the others saw.
    RelayRule{"kiosk", "kind.claimed", "kiosk"},
    RelayRule{"kiosk", "passengers.listed", "kiosk"},
    RelayRule{"kiosk", "passenger.seen", "kiosk"},
    RelayRule{"kiosk", "party.*", "kiosk"},
    // No personal data in these: the board hangs where everybody can read it.
    RelayRule{"kiosk", "crossing.queued", "board"},
    RelayRule{"kiosk", "crossing.called", "board"},
    RelayRule{"kiosk", "crossing.closed", "board"},
    RelayRule{"kiosk", "inspection.begun", "board"},
    RelayRule{"kiosk", "inspection.skipped", "board"},
    RelayRule{"kiosk", "crossing.cleared", "board"},
    RelayRule{"kiosk", "crossing.detained", "board"},
    RelayRule{"kiosk", "crossing.returned", "board"},
    RelayRule{"kiosk", "crossing.cancelled", "board"},
    RelayRule{"kiosk", "crossing.merged", "board"},
    RelayRule{"kiosk", "crossing.exited", "board"},
    RelayRule{"kiosk", "ticket.issued", "board"},
    RelayRule{"kiosk", "ticket.superseded", "board"},
    RelayRule{"kiosk", "queue.*", "board"},
    RelayRule{"staff", "staff.*", "kiosk:"},
    // A complaint is answered once, and its receipt tells that where it was given out.
    RelayRule{"staff", "complaint.answered", "staff"},
    RelayRule{"staff", "complaint.answered", "kiosk"},
    // All stations of a port clear its day together.
    RelayRule{"staff", "day.*", "staff"},
    // A message that was set apart has one owner.
    RelayRule{"staff", "reject.*", "staff"},
    // And what is declared together is closed once.
    RelayRule{"staff", "consolidated.*", "staff"},
};

constexpr bool matches(const RelayRule& rule, std::string_view role, std::string_view type)
{
    if (rule.role != role)
        return false;
    return rule.type.ends_with('*') ? type.starts_with(rule.type.substr(0, rule.type.size() - 1)) : type == rule.type;
}

} // namespace tongguan::sync
