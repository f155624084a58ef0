// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/histories/port_between.h"
#include "tests/histories/trucks.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace tongguan::test {

/// What the single window asked for and a crossing that is not cleared does not follow yet: "order ORD-1",
/// "correction". By crossing.
using Held = std::map<std::string, std::set<std::string>>;
Result<Held> heldAt(store::Store& store);

// Each in words what is wrong, or empty.
/// After a kiosk heeded its feed; `before`: what held its crossings then.
Result<std::string> laxness(DrivenKiosk& kiosk, const Held& before);
/// Tickets and conflicts of one machine's own crossings.
Result<std::string> untidiness(store::Store& store);
/// Once everything was said: nothing unsent, no order and no decision without its answer.
Result<std::string> openThings(store::Store& store);
/// A machine's journal is whole, holds what its screen called saved, and is what gateway and window hold.
Result<std::string> lostOrDoubled(store::Store& store, const std::map<std::uint64_t, Hash>& saved,
                                  const PortBetween& between);
/// Another machine's picture of a kiosk's crossings; `whole`: of all that a station is told.
Result<std::string> otherPicture(store::Store& owner, store::Store& other, bool whole);
/// Two captures of one truck in one direction: all but the first wait for people or ended as it, and the first does not
/// wait for that but where another one found more; nobody waits for what had ended before.
Result<std::string> doubleCapture(const std::vector<store::Store*>& kiosks, UtcTime now);
/// Captures that ended as another one: that came first, stations have both, and what the later one found counts.
Result<std::string> lostByMerging(const std::vector<store::Store*>& kiosks, store::Store& station, UtcTime now);
/// A conflict that has neither an owner nor an alarm with its age.
Result<std::string> unowned(store::Store& station, UtcTime now);

} // namespace tongguan::test
