// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/edifact/conveyance_report.h"

#include "sync/single_window/edifact/parts.h"

namespace tongguan::edifact {

namespace {

// Code lists of D.12B, as domain E.3 has them.
constexpr std::string_view kArrived = "178";  // 2005: actual arrival
constexpr std::string_view kDeparted = "186"; // 2005: actual departure
constexpr int kReferences = 1;
constexpr int kPlaces = 3;
constexpr int kParties = 6;
constexpr int kTransport = 8;
constexpr int kTransportPlaces = 9;
constexpr int kEquipment = 10;

std::string_view timeOf(Movement movement)
{
    return movement == Movement::Arrival ? kArrived : kDeparted;
}

} // namespace

Message messageOf(const ConveyanceReport& report, std::string reference)
{
    Message message{.reference = std::move(reference), .type = "CUSREP", .association = {}, .body = {}};
    auto& body = message.body;
    const std::string_view time = timeOf(report.movement);
    body.push_back(beginning(codeOf(report.movement), report.number, codeOf(report.function)));
    body.push_back(moment(time, report.at));
    body.push_back(segment("QTY", {{"114", std::to_string(report.passengers)}}));
    body.push_back(segment("QTY", {{"115", std::to_string(report.crew)}}));
    if (!report.reference.empty())
        body.push_back(edifact::reference("ABO", report.reference));
    if (!report.transport.journey.empty())
        body.push_back(edifact::reference("CRN", report.transport.journey));
    if (!report.place.empty())
        body.push_back(place("17", report.place));
    if (!report.carrier.empty())
        body.push_back(segment("NAD", {{"CA"}, {report.carrier}}));
    body.push_back(transportSegment(report.transport));
    body.push_back(moment(time, report.at));
    if (!report.lastForeign.empty())
        body.push_back(place("125", report.lastForeign));
    if (!report.arrival.empty())
        body.push_back(place("60", report.arrival));
    for (const Equipment& equipment : report.equipment)
        body.push_back(equipmentSegment(equipment));
    return message;
}

Result<ConveyanceReport> conveyanceReport(const Message& message)
{
    auto group = arranged(message, "CUSREP");
    if (!group)
        return failed(std::move(group));
    const Segment& bgm = *group->first("BGM");
    auto movement = fromCode<Movement>(bgm.at(1));
    auto function = fromCode<Function>(bgm.at(3));
    if (!movement)
        return fail(Errc::InvalidInput, "BGM: 185 or 186 is expected");
    if (!function)
        return fail(Errc::InvalidInput, "BGM: the function 9, 5 or 1 is expected");
    ConveyanceReport report;
    report.movement = *movement;
    report.function = *function;
    report.number = bgm.at(2);
    auto at = momentOf(group->first("DTM", timeOf(*movement)));
    auto passengers = quantityOf(group->first("QTY", "114"));
    auto crew = quantityOf(group->first("QTY", "115"));
    if (!at)
        return failed(std::move(at));
    if (!passengers || !crew)
        return failed(std::move(!passengers ? passengers : crew));
    report.at = *at;
    report.passengers = *passengers;
    report.crew = *crew;
    report.reference = referenceIn(*group, kReferences, "ABO");
    report.place = placeIn(*group, kPlaces, "17");
    for (const Group* party : group->all(kParties))
        if (const Segment* carrier = party->first("NAD", "CA"))
            report.carrier = carrier->at(2);
    for (const Group* transport : group->all(kTransport)) {
        const Segment& tdt = *transport->first("TDT");
        if (tdt.at(1) != "11")
            continue;
        report.transport = transportOf(tdt);
        report.lastForeign = placeIn(*transport, kTransportPlaces, "125");
        report.arrival = placeIn(*transport, kTransportPlaces, "60");
    }
    for (const Group* one : group->all(kEquipment)) {
        auto equipment = equipmentOf(*one->first("EQD"));
        if (!equipment)
            return failed(std::move(equipment));
        report.equipment.push_back(std::move(*equipment));
    }
    return report;
}

} // namespace tongguan::edifact
