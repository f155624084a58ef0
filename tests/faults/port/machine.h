// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sync/client/identity.h"
#include "tests/faults/port/line.h"
#include "tests/flow/staff/port.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace tongguan::test {

/// One machine of the port as a process: its store lies in a folder, with the identity that it was enrolled with.
struct Machine {
    std::filesystem::path folder;
    sync::Identity identity;

    /// Of a folder with an "identity.json"; `gateway` is where the gateway listens now.
    static Result<Machine> in(const std::filesystem::path& folder, const std::string& gateway);
    bool isStation() const { return identity.role == "staff"; }
};

/// Opens the store as after power on and keeps its identity in it.
Result<> open(const Machine& machine, DrivenKiosk& kiosk);
Result<> open(const Machine& machine, Station& station);

/// Prints where the journal stands: what the screen now calls saved.
void promise(store::Store& store);

// What people do; each step that was shown is promised. An error where the screen says that nothing can be taken.
/// D.8: a passport that cannot be read, so that staff have to look. Ends with a ticket to them.
Result<> takeTruckToStaff(DrivenKiosk& kiosk);
/// D.6: an empty truck. `afterTouch` is called after each touch.
Result<> takeEmptyTruck(DrivenKiosk& kiosk, const std::string& plate, const std::function<void()>& afterTouch = {});
/// Every vehicle that may go is released and leaves.
Result<> letGo(DrivenKiosk& kiosk);
/// At the station: what the driver typed is looked at, and right.
Result<> verifyCase(Station& station);

// One exchange after the other until nothing is open; Unavailable where something still is after `patience`. Without
// any, one exchange.
Result<> settle(const Machine& machine, DrivenKiosk& kiosk, std::chrono::seconds patience);
Result<> settle(const Machine& machine, Station& station, std::chrono::seconds patience);

/// One empty truck after the other, while the kiosk's own loop talks to its gateway; then until all is delivered, at
/// most `patience`. Prints "taken" between, and "longest N": microseconds of a touch.
Result<> stayBusy(const Machine& machine, DrivenKiosk& kiosk, std::chrono::seconds patience);

/// Prints all that the ends are compared by; an error where the store is not whole.
Result<> tellAll(store::Store& store);

/// That the single window sends to another lane.
inline constexpr const char* kCorrectedPlate = "云K·T0172";

} // namespace tongguan::test
