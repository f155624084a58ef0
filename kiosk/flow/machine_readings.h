// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/crossing.h"
#include "kiosk/clearance/events.h"
#include "kiosk/flow/decision_desk.h"
#include "kiosk/store/store.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::flow {

// What the port's machines tell of a vehicle: scanners, portals, detectors, readers of locks. Most of them stand
// elsewhere than the kiosk, and name the vehicle by its plate or its ticket.

/// How "kiosk.device" and alarms name them: "machine:xray-1".
inline constexpr std::string_view kMachinePrefix = "machine:";

/// What a port sets for them. Data set "port", key "readings"; what is missing there, or cannot be, is as here.
struct ReadingRules {
    std::int64_t oldestMinutes = 30;    ///< what was measured before that counts for nobody any more; 1 to 1440
    std::int64_t aheadSeconds = 120;    ///< nor what a machine's clock says is still to come; 0 to 3600
    std::int64_t standingSeconds = 180; ///< so long what names no vehicle waits for who touches next; 0 to 3600
    std::int64_t reviewMinutes = 5;     ///< without a line nobody elsewhere looks at a picture after that; 0 to 1440
    static constexpr auto members(auto with)
    {
        return with(Member{"oldestMinutes", &ReadingRules::oldestMinutes},
                    Member{"aheadSeconds", &ReadingRules::aheadSeconds},
                    Member{"standingSeconds", &ReadingRules::standingSeconds},
                    Member{"reviewMinutes", &ReadingRules::reviewMinutes});
    }

    bool count(UtcTime measured, UtcTime now) const;
};
Result<ReadingRules> readingRules(store::Store& store);

struct SealTold {
    std::string number;
    clearance::SealState state = clearance::SealState::Intact;
    bool operator==(const SealTold&) const = default;
};

/// Of one vehicle, by the names that the machine has for it.
struct VehicleReading {
    std::string machine; ///< its name in this port: "xray-1"
    std::string ticket;  ///< as it was shown to the machine; empty
    std::string plate;   ///< as the machine read it; empty
    bool here = false;   ///< the machine stands in this kiosk's lane: what names no vehicle is of who stands there
    UtcTime at;
    std::optional<clearance::DeviceReading> reading; ///< this, or a seal
    std::optional<SealTold> seal;
    bool operator==(const VehicleReading&) const = default;
};

enum class Named : std::uint8_t { Nobody, This, Another };

/// Whether it is of this vehicle. Ticket and plate have to agree where both are told; a lock that names no vehicle is
/// of the one that declared it.
Named named(const VehicleReading& told, const clearance::Crossing& crossing);
/// An alarm of it, which has to reach people.
bool alarms(const VehicleReading& told);
/// What it adds to a crossing; nothing for what is known already. Without a line (`online`) nobody elsewhere looks at a
/// picture.
std::vector<clearance::CrossingEvent> eventsOf(const VehicleReading& told, const clearance::Crossing& crossing,
                                               bool online);

/// Into a crossing that was decided, which is decided again. The crossing as it was for what is known already.
Result<clearance::Crossing> takeReading(store::Store& store, DecisionDesk& desk, const clearance::Crossing& crossing,
                                        const VehicleReading& told);
/// The vehicle on site that it names, of whichever kiosk.
Result<std::optional<store::CrossingRow>> vehicleOf(store::Store& store, const VehicleReading& told);
/// Captures that a machine alarms of a vehicle for which no lane is decided any more: its station tells people.
Result<> tellPeople(store::Store& store, const VehicleReading& told, const std::string& ticket);

/// While there is no line: pictures that nobody elsewhere can look at become a question for who is here. Gives back the
/// crossings that changed. Doing it twice changes nothing. Thread: the store's.
Result<std::vector<clearance::Crossing>> reviewHere(store::Store& store, DecisionDesk& desk, UtcTime now);

/// Readings of vehicles that have not come to this kiosk yet. In memory alone: a vehicle of which one was lost is
/// measured again, and alarms were told to people.
class ReadingBook {
  public:
    void keep(VehicleReading told);
    /// What is of this vehicle and counts, the oldest first. They are given once.
    std::vector<VehicleReading> takeFor(const clearance::Crossing& crossing, const ReadingRules& rules, UtcTime now);

  private:
    std::deque<VehicleReading> waiting_;
};

} // namespace tongguan::flow
