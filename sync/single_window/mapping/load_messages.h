// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/passenger_events.h"
#include "kiosk/clearance/reference.h"
#include "sync/single_window/edifact/cargo_report.h"
#include "sync/single_window/mapping/crossing_messages.h"

#include <span>

namespace tongguan::window {

/// CUSCAR: the container with seal and temperature as they were read, and of `declaration`, where it is known, the
/// goods. A description that the port's character set cannot write is left out: the HS code says it. InvalidInput for
/// what carries no goods, and where neither a container nor goods are known.
Result<edifact::CargoReport> cargoReportOf(const clearance::Crossing& crossing,
                                           const clearance::Declaration* declaration, const PortFacts& port,
                                           UtcTime at);

/// PAXLST of a bus: whose documents were read by its list, at whichever kiosk. Who was read twice stands in it once, as
/// last read; readings for other lists are passed over. InvalidInput for what is no bus, and where nobody was read.
Result<edifact::PersonList> passengerListOf(const clearance::Crossing& crossing,
                                            std::span<const clearance::PassengerRead> read, const PortFacts& port,
                                            UtcTime at);

} // namespace tongguan::window
