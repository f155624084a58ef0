// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/devices/inspection_devices.h"
#include "hardware/devices/simulators/posting.h"

#include <optional>
#include <string_view>
#include <utility>

namespace tongguan::devices {

/// Machines of a port that post what they found to a kiosk's HttpInspectionDevices. Each call connects, posts and waits
/// for the answer's status, on the caller's thread.
class InspectionDeviceSimulator {
  public:
    explicit InspectionDeviceSimulator(PostedTo kiosk) : kiosk_(std::move(kiosk)) {}
    static InspectionDeviceSimulator ofItsOwn() { return InspectionDeviceSimulator(placeOfItsOwn(8091)); }

    /// A reading of that kind with the state of this code, as messages have it; nothing for a state that is none.
    static std::optional<InspectionReading> readingOf(InspectionKind kind, std::string_view state);

    // The bodies: of this project's message, and of a radiation portal (N42), whose `radiation` also alarms, tells that
    // it could not measure, or passes.
    static Bytes message(const InspectionReading& reading);
    static Bytes alive(std::string_view device, InspectionKind kind);
    static Bytes radiation(const InspectionReading& reading);
    static Bytes background(std::string_view device);

    Result<int> tell(const InspectionReading& reading) const { return post("application/json", message(reading)); }
    Result<int> tellRadiation(const InspectionReading& reading) const
    {
        return post("application/xml", radiation(reading));
    }
    Result<int> tellAlive(std::string_view device, InspectionKind kind) const
    {
        return post("application/json", alive(device, kind));
    }
    Result<int> post(std::string_view contentType, const Bytes& body, std::string_view method = "POST") const
    {
        return devices::post(kiosk_, contentType, body, method);
    }
    const PostedTo& kiosk() const { return kiosk_; }

  private:
    PostedTo kiosk_;
};

} // namespace tongguan::devices
