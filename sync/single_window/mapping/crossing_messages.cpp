// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/mapping/crossing_messages.h"

#include "sync/single_window/manifest/file_name.h"
#include "sync/single_window/mapping/message_parts.h"

namespace tongguan::window {

using clearance::Crossing;
using clearance::Direction;
using clearance::Kind;
using manifest::ManifestMessage;
using manifest::Type;

namespace {

constexpr std::string_view kByRoad = "3"; // Recommendation 19

/// Without milliseconds.
std::string toSeconds(std::string time)
{
    return time.substr(0, 14);
}

Result<Type> typeOf(const Crossing& crossing)
{
    const bool in = crossing.direction == Direction::Entry;
    const auto kind = kindOf(crossing);
    if (!kind)
        return fail(Errc::InvalidInput, "it is not known what kind of vehicle it is");
    switch (*kind) {
    case Kind::TruckLaden:
    case Kind::Transit:
        return in ? Type::LadenIn : Type::LadenOut;
    case Kind::TruckEmpty:
        return in ? Type::EmptyVehicleIn : Type::EmptyVehicleOut;
    case Kind::TruckEmptyContainer:
        return in ? Type::EmptyContainerIn : Type::EmptyContainerOut;
    case Kind::Bus:
    case Kind::Car:
    case Kind::Pedestrian:
        break;
    }
    return fail(Errc::InvalidInput, "the road manifest is of trucks");
}

/// What every message of the road manifest has.
Result<ManifestMessage> messageOf(Type type, const Crossing& crossing, const PortFacts& port, UtcTime at)
{
    if (crossing.batch.empty())
        return fail(Errc::InvalidInput, "the crossing has no batch number (D014)");
    ManifestMessage message;
    const std::string time = localTime(at, port.zone());
    message.head = {.messageId = manifest::messageIdOf({.type = type, .sender = port.sender, .time = time}),
                    .type = type,
                    .sender = port.sender,
                    .receiver = port.office,
                    .sentAt = time};
    message.office = port.office;
    message.batch = crossing.batch;
    message.vehicle.mode = kByRoad;
    message.vehicle.name = crossing.plate.value;
    message.vehicle.arrivalAt = toSeconds(localTime(crossing.openedAt, port.zone()));
    if (const std::string container = containerOf(crossing); !container.empty())
        message.containers.push_back(
            {.characteristic = {}, .number = container, .supplier = {}, .tareKg = {}, .seals = {}});
    if (!message.containers.empty() && crossing.seal)
        message.containers.front().seals.push_back(crossing.seal->value);
    return message;
}

} // namespace

Result<ManifestMessage> confirmationOf(const Crossing& crossing, const PortFacts& port, UtcTime at)
{
    auto type = typeOf(crossing);
    if (!type)
        return failed(std::move(type));
    auto message = messageOf(*type, crossing, port, at);
    if (!message)
        return message;
    message->carrier = port.carrier;
    message->procedure = port.procedure;
    message->vehicle.id = port.registration;
    if (crossing.document)
        message->vehicle.driver = {.id = crossing.document->number.value, .name = crossing.document->name.value};
    message->loading = crossing.direction == Direction::Entry ? port.counterpart : port.locode;
    message->unloading = crossing.direction == Direction::Entry ? port.locode : port.counterpart;
    if (*type == Type::EmptyVehicleIn || *type == Type::EmptyVehicleOut)
        message->containers.clear();
    return message;
}

Result<ManifestMessage> arrivalOf(const Crossing& crossing, const PortFacts& port, UtcTime at)
{
    auto message = messageOf(Type::Arrival, crossing, port, at);
    if (message)
        message->unloading = port.locode;
    return message;
}

edifact::Interchange interchangeOf(edifact::Message message, const PortFacts& port, UtcTime at)
{
    const std::string time = localTime(at, port.zone());
    edifact::Interchange interchange;
    interchange.envelope = {.syntax = port.syntax,
                            .version = 3,
                            .sender = {.id = port.sender, .qualifier = {}},
                            .recipient = {.id = port.partner, .qualifier = {}},
                            .date = time.substr(2, 6),
                            .time = time.substr(8, 4),
                            .reference = time.substr(3, 14), // of 17 digits the last 14: unique to the millisecond
                            .application = {}};
    interchange.service = edifact::serviceOf(interchange.envelope.version);
    interchange.messages.push_back(std::move(message));
    return interchange;
}

Result<edifact::ConveyanceReport> conveyanceReportOf(const Crossing& crossing, const PortFacts& port, UtcTime at)
{
    auto transport = transportOf(crossing);
    if (!transport)
        return failed(std::move(transport));
    const bool in = crossing.direction == Direction::Entry;
    edifact::ConveyanceReport report;
    report.movement = in ? edifact::Movement::Arrival : edifact::Movement::Departure;
    report.number = referenceOf(crossing);
    report.reference = report.number;
    report.at = {.at = at, .zone = port.zoneMinutes};
    report.passengers = crossing.party ? crossing.party->listed : 0;
    report.crew = 1;
    report.place = port.locode;
    report.carrier = port.carrier;
    report.transport = std::move(*transport);
    report.lastForeign = in ? port.counterpart : "";
    report.arrival = in ? port.locode : port.counterpart;
    if (const std::string container = containerOf(crossing); !container.empty())
        report.equipment.push_back({.number = container, .type = {}, .full = crossing.carriesGoods()});
    return report;
}

Result<edifact::PersonList> crewListOf(const Crossing& crossing, const PortFacts& port, UtcTime at)
{
    if (!crossing.document || crossing.document->name.value.empty())
        return fail(Errc::InvalidInput, "nobody's document was read");
    auto transport = transportOf(crossing);
    if (!transport)
        return failed(std::move(transport));
    const clearance::TravelDocument& document = *crossing.document;
    edifact::PersonList list;
    list.kind = edifact::ListKind::Crew;
    list.number = referenceOf(crossing);
    list.reference = list.number;
    list.reporter = port.sender;
    list.transport = std::move(*transport);
    list.at = {.at = at, .zone = port.zoneMinutes};
    list.lastForeign = port.counterpart;
    list.arrival = port.locode;
    list.persons.push_back(personOf(edifact::PersonRole::Crew, document.type, document.issuer, document.number.value,
                                    document.name.value, document.nationality, document.birth.value,
                                    document.expiry.value));
    return list;
}

} // namespace tongguan::window
