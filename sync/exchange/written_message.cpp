// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/written_message.h"

#include "base/json.h"
#include "base/record.h"
#include "sync/single_window/manifest/file_name.h"
#include "sync/single_window/manifest/manifest_codec.h"
#include "sync/single_window/mapping/load_messages.h"
#include "sync/single_window/mapping/message_parts.h"
#include "sync/single_window/zip/zip_file.h"

#include <format>

namespace tongguan::exchange {

using clearance::Kind;

namespace {

constexpr int kMaxRevision = 99;
constexpr std::string_view kOtherReason = "999"; // reason of a change: none of the list
constexpr std::string_view kMessageNumber = "1"; // alone in its interchange

Result<manifest::ManifestMessage> manifestOf(MessageKind kind, const Told& told, const window::PortFacts& port,
                                             UtcTime moment)
{
    return kind == MessageKind::Arrival ? window::arrivalOf(told.crossing, port, moment)
                                        : window::confirmationOf(told.crossing, port, moment);
}

Result<Hash> contentHash(Result<manifest::ManifestMessage> message)
{
    if (!message)
        return failed(std::move(message));
    message->head = {};
    return sha256(dump(toJson(*message)));
}

template <class Report> Result<Hash> contentHash(Result<Report> report)
{
    if (!report)
        return failed(std::move(report));
    return sha256(dump(toJson(*report)));
}

char letterOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Cargo:
        return 'C';
    case MessageKind::Crew:
        return 'D';
    case MessageKind::Passengers:
        return 'P';
    default:
        return 'R';
    }
}

std::string_view nameOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Cargo:
        return "CUSCAR";
    case MessageKind::Crew:
    case MessageKind::Passengers:
        return "PAXLST";
    default:
        return "CUSREP";
    }
}

Result<WrittenMessage> zipped(Result<manifest::ManifestMessage> message, const window::PortFacts& port, int revision,
                              UtcTime moment)
{
    if (!message)
        return failed(std::move(message));
    if (revision > 1) {
        message->head.function = manifest::Function::Change;
        message->changeReason = kOtherReason;
    }
    auto xml = manifest::encode(*message);
    if (!xml)
        return failed(std::move(xml));
    const manifest::FileName name{
        .type = message->head.type, .sender = port.sender, .time = window::localTime(moment, port.zone())};
    auto file = zip::write({.name = xmlNameOf(name), .content = std::move(*xml)});
    if (!file)
        return failed(std::move(file));
    return WrittenMessage{
        .file = zipNameOf(name), .id = message->head.messageId, .interchange = {}, .content = std::move(*file)};
}

template <class Report>
Result<WrittenMessage> interchanged(Result<Report> report, MessageKind kind, const window::PortFacts& port,
                                    int revision, UtcTime moment)
{
    if (!report)
        return failed(std::move(report));
    // The crossing alone would not tell which of its messages an answer means.
    report->reference += std::format("{}{:02}", letterOf(kind), revision);
    report->number = report->reference;
    report->function = revision > 1 ? edifact::Function::Replace : edifact::Function::Original;
    const auto interchange = window::interchangeOf(messageOf(*report, std::string(kMessageNumber)), port, moment);
    auto bytes = edifact::write(interchange);
    if (!bytes)
        return failed(std::move(bytes));
    return WrittenMessage{
        .file = std::format("UN_{}_D12B_{}{}.edi", nameOf(kind), port.sender, window::localTime(moment, port.zone())),
        .id = report->reference,
        .interchange = interchange.envelope.reference,
        .content = std::move(*bytes)};
}

} // namespace

bool speaksOf(MessageKind kind, const clearance::Crossing& crossing)
{
    if (crossing.kind == Kind::Car || crossing.kind == Kind::Pedestrian)
        return false;
    const bool bus = crossing.kind == Kind::Bus;
    switch (kind) {
    case MessageKind::Arrival:
    case MessageKind::Confirmation:
        return !bus;
    case MessageKind::Cargo:
        return !bus && crossing.carriesGoods();
    case MessageKind::Passengers:
        return bus && crossing.passengers.has_value();
    case MessageKind::Conveyance:
    case MessageKind::Crew:
        break;
    }
    return true;
}

Result<Hash> contentOf(MessageKind kind, const Told& told, const window::PortFacts& port)
{
    const UtcTime opened = told.crossing.openedAt;
    switch (kind) {
    case MessageKind::Arrival:
    case MessageKind::Confirmation:
        return contentHash(manifestOf(kind, told, port, opened));
    case MessageKind::Conveyance:
        return contentHash(window::conveyanceReportOf(told.crossing, port, opened));
    case MessageKind::Cargo:
        return contentHash(
            window::cargoReportOf(told.crossing, told.declaration ? &*told.declaration : nullptr, port, opened));
    case MessageKind::Crew:
        return contentHash(window::crewListOf(told.crossing, port, opened));
    case MessageKind::Passengers:
        break;
    }
    return contentHash(window::passengerListOf(told.crossing, told.passengers, port, opened));
}

Result<WrittenMessage> writtenMessage(MessageKind kind, const Told& told, const window::PortFacts& port, int revision,
                                      UtcTime moment)
{
    if (revision < 1 || revision > kMaxRevision)
        return fail(Errc::InvalidInput, "it was told too often already");
    // Vehicle and people came when the crossing was opened; a report of the load is of when it was made.
    const UtcTime opened = told.crossing.openedAt;
    switch (kind) {
    case MessageKind::Arrival:
    case MessageKind::Confirmation:
        return zipped(manifestOf(kind, told, port, moment), port, revision, moment);
    case MessageKind::Conveyance:
        return interchanged(window::conveyanceReportOf(told.crossing, port, opened), kind, port, revision, moment);
    case MessageKind::Cargo:
        return interchanged(
            window::cargoReportOf(told.crossing, told.declaration ? &*told.declaration : nullptr, port, moment), kind,
            port, revision, moment);
    case MessageKind::Crew:
        return interchanged(window::crewListOf(told.crossing, port, opened), kind, port, revision, moment);
    case MessageKind::Passengers:
        break;
    }
    return interchanged(window::passengerListOf(told.crossing, told.passengers, port, opened), kind, port, revision,
                        moment);
}

} // namespace tongguan::exchange
