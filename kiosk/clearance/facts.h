// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "base/member.h"
#include "base/time.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::clearance {

/// What passes the border (domain: B.1, Crossing.kind).
enum class Kind : std::uint8_t { TruckLaden, TruckEmpty, TruckEmptyContainer, Bus, Car, Pedestrian, Transit };
enum class VehicleType : std::uint8_t { Truck, Tractor, Trailer, Semi, Bus, Van, Car, Tanker, Reefer };
enum class SealState : std::uint8_t { Intact, Broken, Missing, Mismatch, TamperAlert, Unreadable };
enum class Device : std::uint8_t {
    Xray,
    Undercarriage,
    EmptyBox,
    Radiation,
    Weighbridge,
    Temperature,
    PlateCamera,
    Tamper
};
enum class ReadingResult : std::uint8_t {
    Ok,
    Alert,
    Error,           ///< it could not measure
    PendingReview,   ///< nobody has looked at the picture yet
    ReviewImpossible ///< nor can the central review: there is no line to it
};
enum class CertificateKind : std::uint8_t { Phyto, Vet, Origin, Health, Ciq, ThirdParty, Cites, Licence };

} // namespace tongguan::clearance

namespace tongguan {
template <> struct Codes<clearance::Kind> {
    using enum clearance::Kind;
    static constexpr std::array<std::pair<clearance::Kind, std::string_view>, 7> kTable{
        {{TruckLaden, "TRUCK_LADEN"},
         {TruckEmpty, "TRUCK_EMPTY"},
         {TruckEmptyContainer, "TRUCK_EMPTY_CONTAINER"},
         {Bus, "BUS"},
         {Car, "CAR"},
         {Pedestrian, "PEDESTRIAN"},
         {Transit, "TRANSIT"}}};
};
template <> struct Codes<clearance::VehicleType> {
    using enum clearance::VehicleType;
    static constexpr std::array<std::pair<clearance::VehicleType, std::string_view>, 9> kTable{{{Truck, "TRUCK"},
                                                                                                {Tractor, "TRACTOR"},
                                                                                                {Trailer, "TRAILER"},
                                                                                                {Semi, "SEMI"},
                                                                                                {Bus, "BUS"},
                                                                                                {Van, "VAN"},
                                                                                                {Car, "CAR"},
                                                                                                {Tanker, "TANKER"},
                                                                                                {Reefer, "REEFER"}}};
};
template <> struct Codes<clearance::SealState> {
    using enum clearance::SealState;
    static constexpr std::array<std::pair<clearance::SealState, std::string_view>, 6> kTable{
        {{Intact, "INTACT"},
         {Broken, "BROKEN"},
         {Missing, "MISSING"},
         {Mismatch, "MISMATCH"},
         {TamperAlert, "TAMPER_ALERT"},
         {Unreadable, "UNREADABLE"}}};
};
template <> struct Codes<clearance::Device> {
    using enum clearance::Device;
    static constexpr std::array<std::pair<clearance::Device, std::string_view>, 8> kTable{{{Xray, "XRAY"},
                                                                                           {Undercarriage, "UNDERCAR"},
                                                                                           {EmptyBox, "EMPTY_BOX"},
                                                                                           {Radiation, "RADIATION"},
                                                                                           {Weighbridge, "WEIGHBRIDGE"},
                                                                                           {Temperature, "TEMP"},
                                                                                           {PlateCamera, "ANPR"},
                                                                                           {Tamper, "TAMPER"}}};
};
template <> struct Codes<clearance::ReadingResult> {
    using enum clearance::ReadingResult;
    static constexpr std::array<std::pair<clearance::ReadingResult, std::string_view>, 5> kTable{
        {{Ok, "OK"},
         {Alert, "ALERT"},
         {Error, "ERROR"},
         {PendingReview, "PENDING_REVIEW"},
         {ReviewImpossible, "REVIEW_IMPOSSIBLE"}}};
};
template <> struct Codes<clearance::CertificateKind> {
    using enum clearance::CertificateKind;
    static constexpr std::array<std::pair<clearance::CertificateKind, std::string_view>, 8> kTable{
        {{Phyto, "PHYTO"},
         {Vet, "VET"},
         {Origin, "ORIGIN"},
         {Health, "HEALTH"},
         {Ciq, "CIQ"},
         {ThirdParty, "TPR"},
         {Cites, "CITES"},
         {Licence, "LICENCE"}}};
};
} // namespace tongguan

namespace tongguan::clearance {

/// What a vehicle's papers say, shown or on file. Days as "2031-04-15" or partial, empty where not known.
struct VehiclePapers {
    std::optional<VehicleType> type;
    int axles = 0;           ///< of the whole combination; 0: not known
    int seats = 0;           ///< 0: not known
    std::int64_t tareKg = 0; ///< of the empty combination; 0: not known
    std::string registrationUntil;
    std::string insuranceUntil;
    std::string inspectionUntil;
    std::string temporaryPlateUntil; ///< of a foreign vehicle's plate for this country
    bool operator==(const VehiclePapers&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"type", &VehiclePapers::type}, Member{"axles", &VehiclePapers::axles},
                    Member{"seats", &VehiclePapers::seats}, Member{"tareKg", &VehiclePapers::tareKg},
                    Member{"registrationUntil", &VehiclePapers::registrationUntil},
                    Member{"insuranceUntil", &VehiclePapers::insuranceUntil},
                    Member{"inspectionUntil", &VehiclePapers::inspectionUntil},
                    Member{"temporaryPlateUntil", &VehiclePapers::temporaryPlateUntil});
    }
};

/// What a driving licence says, shown or on file.
struct LicencePaper {
    std::vector<std::string> classes; ///< as printed: "A2", "FC"
    std::string validUntil;           ///< a day; empty: without end, or not known
    bool operator==(const LicencePaper&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"classes", &LicencePaper::classes}, Member{"validUntil", &LicencePaper::validUntil});
    }
};

/// A visa or an entry permit of the traveller.
struct Visa {
    std::string number;
    std::string validUntil; ///< a day
    bool operator==(const Visa&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &Visa::number}, Member{"validUntil", &Visa::validUntil});
    }
};

/// What a device of the lane measured.
struct DeviceReading {
    Device device = Device::Weighbridge;
    ReadingResult result = ReadingResult::Ok;
    std::int64_t value = 0;         ///< kg for a scale, tenths of a degree Celsius for a thermometer
    std::optional<UtcTime> at = {}; ///< when it came to this, by its own clock; nothing where it does not say
    std::string picture = {};       ///< under which whoever took it keeps its picture; empty
    bool operator==(const DeviceReading&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"device", &DeviceReading::device}, Member{"result", &DeviceReading::result},
                    Member{"value", &DeviceReading::value}, Member{"at", &DeviceReading::at},
                    Member{"picture", &DeviceReading::picture});
    }
};

/// The people in a vehicle.
struct Party {
    int listed = 0;      ///< on the passenger list, the driver aside
    int present = 0;     ///< whose documents were read
    int minorsAlone = 0; ///< without a guardian among those present
    bool operator==(const Party&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"listed", &Party::listed}, Member{"present", &Party::present},
                    Member{"minorsAlone", &Party::minorsAlone});
    }
};

/// A certificate that was shown on paper.
struct ShownCertificate {
    CertificateKind kind = CertificateKind::Phyto;
    std::string number;
    bool operator==(const ShownCertificate&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"kind", &ShownCertificate::kind}, Member{"number", &ShownCertificate::number});
    }
};

} // namespace tongguan::clearance
