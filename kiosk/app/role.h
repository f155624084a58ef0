// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hardware/devices/condition.h"
#include "kiosk/flow/driver_view.h"
#include "kiosk/store/store.h"
#include "sync/log/signing_key.h"

#include <functional>
#include <map>
#include <string>

namespace tongguan::app {

/// What an opened machine gives its role; all of it outlives the role's last call.
struct OpenedMachine {
    store::Store& store;
    const sync::SigningKey& key; ///< the machine's own, of its journal and its tickets
    bool whole = true;           ///< false where the journal did not verify
};

/// Each device that told how it is, by its name as in event "kiosk.device", with its last word.
using DeviceStates = std::map<std::string, devices::Condition, std::less<>>;
inline const DeviceStates kNoDevices;

/// What a machine is there for: driver, staff or board. All calls on the store's thread.
class Role {
  public:
    virtual ~Role() = default;
    virtual Result<> opened(const OpenedMachine& machine) = 0;
    /// The feed brought something, or only the word that nothing is new.
    virtual void feedApplied() = 0;
    /// A station: evidence that a case names is here now.
    virtual void pictureFetched() {}
    virtual void linkChanged(const flow::LinkView& link) = 0;
    /// Nobody is at the screen: what takes some seconds may be done.
    virtual bool quiet() const { return true; }
    /// How the devices are, as a technician asks.
    virtual const DeviceStates& deviceStates() const { return kNoDevices; }
    /// About once a second.
    virtual void tick() = 0;
};

} // namespace tongguan::app
