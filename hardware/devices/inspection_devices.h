// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "base/time.h"
#include "hardware/devices/condition.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tongguan::devices {

/// Machines of a port that look at a vehicle as it passes.
enum class InspectionKind : std::uint8_t {
    Xray,
    Undercarriage,
    EmptyBox,    ///< detector for empty containers
    Radiation,   ///< portal
    Temperature, ///< of the driver's body
    Seal,        ///< reader of electronic seals and smart locks
};

enum class InspectionResult : std::uint8_t {
    Passed,
    Alarm,       ///< suspicious, an anomaly, not empty, too hot
    NotMeasured, ///< it tried, and could not
    PendingReview,
    ReviewImpossible, ///< by the central review, to which there is no line
};

enum class LockState : std::uint8_t { Intact, Broken, Missing, Mismatch, TamperAlert, Unreadable };

/// What a machine told of one vehicle.
struct InspectionReading {
    std::string device; ///< its name, as the devices file has it
    InspectionKind kind = InspectionKind::Xray;
    InspectionResult result = InspectionResult::Passed; ///< of all but a seal
    LockState lock = LockState::Intact;                 ///< of a seal
    std::string seal;                                   ///< its number; empty where the reader has none
    std::string plate;                                  ///< UTF-8, as the machine read it; empty
    std::string ticket;                                 ///< as it was shown to the machine; empty
    std::optional<int> tenths;                          ///< of a degree Celsius: of a temperature
    std::string picture; ///< SHA-256 in hex, under which the machine keeps its picture; empty
    UtcTime at;          ///< when it came to this result, by its own clock
    bool here = false;   ///< it stands in this kiosk's own lane, as the devices file says
    bool operator==(const InspectionReading&) const = default;
};

/// The machines that tell this kiosk of vehicles. Same threading as DocumentReader.
class InspectionDevices {
  public:
    virtual ~InspectionDevices() = default;
    /// `onCondition` names the machine: Lost while it is silent, or cannot be heard.
    virtual void start(std::function<void(InspectionReading)> onReading,
                       std::function<void(const std::string& device, Condition)> onCondition) = 0;
    virtual void stop() = 0;
};

} // namespace tongguan::devices

template <> struct tongguan::Codes<tongguan::devices::InspectionKind> {
    using enum devices::InspectionKind;
    static constexpr std::array<std::pair<devices::InspectionKind, std::string_view>, 6> kTable{
        {{Xray, "XRAY"},
         {Undercarriage, "UNDERCAR"},
         {EmptyBox, "EMPTY_BOX"},
         {Radiation, "RADIATION"},
         {Temperature, "TEMP"},
         {Seal, "SEAL"}}};
};
template <> struct tongguan::Codes<tongguan::devices::LockState> {
    using enum devices::LockState;
    static constexpr std::array<std::pair<devices::LockState, std::string_view>, 6> kTable{
        {{Intact, "INTACT"},
         {Broken, "BROKEN"},
         {Missing, "MISSING"},
         {Mismatch, "MISMATCH"},
         {TamperAlert, "TAMPER_ALERT"},
         {Unreadable, "UNREADABLE"}}};
};
