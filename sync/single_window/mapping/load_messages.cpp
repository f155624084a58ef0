// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/mapping/load_messages.h"

#include "sync/single_window/edifact/charset.h"
#include "sync/single_window/mapping/message_parts.h"

#include <algorithm>
#include <format>
#include <map>
#include <string_view>

namespace tongguan::window {

using clearance::Crossing;
using clearance::Declaration;
using clearance::Direction;
using clearance::Kind;
using clearance::PassengerRead;
using clearance::PassengerRole;

namespace {

/// Of tenths of a degree: "4", "-18.5".
std::string degrees(std::int64_t tenths)
{
    const std::int64_t whole = tenths < 0 ? -tenths : tenths;
    const std::string_view sign = tenths < 0 ? "-" : "";
    return whole % 10 == 0 ? std::format("{}{}", sign, whole / 10)
                           : std::format("{}{}.{}", sign, whole / 10, whole % 10);
}

std::string temperatureOf(const Crossing& crossing)
{
    const clearance::DeviceReading* reading = crossing.lastReading(clearance::Device::Temperature);
    const bool measured = reading != nullptr && (reading->result == clearance::ReadingResult::Ok ||
                                                 reading->result == clearance::ReadingResult::Alert);
    return measured ? degrees(reading->value) : "";
}

std::vector<edifact::SealedEquipment> equipmentOf(const Crossing& crossing)
{
    const std::string container = containerOf(crossing);
    if (container.empty())
        return {};
    edifact::SealedEquipment sealed{.equipment = {.number = container, .type = {}, .full = true},
                                    .seals = {},
                                    .temperature = temperatureOf(crossing)};
    const std::string seal = crossing.seal ? crossing.seal->value : crossing.declaredSeal;
    if (!seal.empty())
        sealed.seals.push_back({.number = seal, .party = {}}); // whose it is nobody told us
    return {std::move(sealed)};
}

edifact::ReportedConsignment consignmentOf(const Declaration& declaration, const std::string& loading,
                                           std::string_view syntax)
{
    const auto charset = edifact::charsetOf(syntax);
    edifact::ReportedConsignment consignment{.numbered = edifact::ConsignmentNumber::Declaration,
                                             .number = declaration.number,
                                             .loading = loading,
                                             .goods = {}};
    for (const clearance::GoodsLine& line : declaration.lines) {
        const bool legible = charset && edifact::fromUtf8(line.description, *charset).has_value();
        consignment.goods.push_back({.packages = line.packages,
                                     .packaging = {},
                                     .description = legible ? line.description : "",
                                     .grossKg = line.grossKg > 0 ? std::to_string(line.grossKg) : "",
                                     .hs = line.hs});
    }
    return consignment;
}

edifact::PersonRole roleOf(PassengerRole role)
{
    return role == PassengerRole::Crew ? edifact::PersonRole::Crew : edifact::PersonRole::Passenger;
}

} // namespace

Result<edifact::CargoReport> cargoReportOf(const Crossing& crossing, const Declaration* declaration,
                                           const PortFacts& port, UtcTime at)
{
    const auto kind = kindOf(crossing);
    if (kind != Kind::TruckLaden && kind != Kind::Transit)
        return fail(Errc::InvalidInput, "it is not known that the vehicle carries goods");
    auto transport = transportOf(crossing);
    if (!transport)
        return failed(std::move(transport));
    edifact::CargoReport report;
    report.number = referenceOf(crossing);
    report.reference = report.number;
    report.at = {.at = at, .zone = port.zoneMinutes};
    report.carrier = port.carrier;
    report.transport = std::move(*transport);
    report.equipment = equipmentOf(crossing);
    if (declaration != nullptr && !declaration->lines.empty())
        report.consignments.push_back(consignmentOf(
            *declaration, crossing.direction == Direction::Entry ? port.counterpart : port.locode, port.syntax));
    if (report.equipment.empty() && report.consignments.empty())
        return fail(Errc::InvalidInput, "neither a container nor goods are known");
    return report;
}

Result<edifact::PersonList> passengerListOf(const Crossing& crossing, std::span<const PassengerRead> read,
                                            const PortFacts& port, UtcTime at)
{
    if (crossing.kind != Kind::Bus || !crossing.passengers)
        return fail(Errc::InvalidInput, "it is no bus with a list of passengers");
    auto transport = transportOf(crossing);
    if (!transport)
        return failed(std::move(transport));
    edifact::PersonList list;
    list.kind = edifact::ListKind::Passengers;
    list.number = referenceOf(crossing);
    list.reference = list.number;
    list.reporter = port.sender;
    list.transport = std::move(*transport);
    list.at = {.at = at, .zone = port.zoneMinutes};
    const bool in = crossing.direction == Direction::Entry;
    list.lastForeign = in ? port.counterpart : "";
    list.arrival = in ? port.locode : port.counterpart;
    std::map<std::string_view, const PassengerRead*> persons; // in one order, whoever was first
    for (const PassengerRead& one : read)
        if (one.list == crossing.passengers->number && !one.name.empty())
            persons[one.person] = &one;
    if (persons.empty())
        return fail(Errc::InvalidInput, "no passenger's document was read");
    for (const auto& [id, one] : persons)
        list.persons.push_back(personOf(roleOf(one->role), one->documentType, one->issuer, one->number, one->name,
                                        one->nationality, one->birth, one->expiry));
    return list;
}

} // namespace tongguan::window
