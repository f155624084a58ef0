// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/devices/inspection_devices.h"
#include "hardware/devices/inspection_message.h"
#include "hardware/devices/post_listener.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::devices {

/// A machine that a kiosk expects to hear of.
struct ExpectedDevice {
    std::string name;
    InspectionKind kind = InspectionKind::Xray;
    std::string address; ///< in digits; what others post in its name is refused. Empty: anybody of that network
    /// A machine that works says so in between; after so long a silence it is lost.
    std::chrono::milliseconds silence{90'000};
    bool here = false; ///< in this kiosk's own lane: what it measures, and cannot name, is of who stands there
};

struct InspectionDevicesSettings {
    std::string listen = "0.0.0.0"; ///< address of the kiosk in the port's network of machines, in digits
    std::uint16_t port = 8091;
    std::vector<ExpectedDevice> devices;      ///< each name once
    std::chrono::milliseconds tryAgain{5000}; ///< where the address cannot be listened on yet
    std::chrono::milliseconds tick{1000};     ///< how often silence is looked for
};

/// Machines that post what they found to this kiosk, and to each other kiosk that may have the vehicle: radiation
/// portals by N42 (radiation_message.h, any content type with "xml" in it), all others by this project's own message
/// (inspection_message.h). `log` outlives it. Outside bytes: bodies of 2 MiB; the rest as PostListener.
class HttpInspectionDevices final : public InspectionDevices {
  public:
    HttpInspectionDevices(InspectionDevicesSettings settings, Log& log);
    ~HttpInspectionDevices() override;

    void start(std::function<void(InspectionReading)> onReading,
               std::function<void(const std::string& device, Condition)> onCondition) override;
    void stop() override;

  private:
    using Clock = std::chrono::steady_clock;
    struct Heard {
        Clock::time_point last;
        std::optional<Condition> condition;
    };

    bool knows(std::string_view address) const;
    PostListener::Events::Answer take(const PostListener::Events::Message& message);
    void lookForSilence();
    void told(std::size_t device, Condition condition);

    const InspectionDevicesSettings settings_;
    Log& log_;
    std::function<void(InspectionReading)> onReading_;
    std::function<void(const std::string& device, Condition)> onCondition_;
    std::vector<Heard> heard_; ///< as settings_.devices; the listener's thread, while it runs
    PostListener listener_;    // last: its thread ends before what it uses
};

} // namespace tongguan::devices
