// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/crossing_message.h"

#include "base/json.h"
#include "base/record.h"
#include "kiosk/cli/crossing_file.h"
#include "kiosk/cli/input.h"
#include "kiosk/cli/reference_folder.h"
#include "kiosk/documents/text.h"
#include "sync/log/batch.h"
#include "sync/single_window/edifact/interchange.h"
#include "sync/single_window/manifest/manifest_codec.h"
#include "sync/single_window/mapping/crossing_messages.h"
#include "sync/single_window/mapping/load_messages.h"

#include <format>
#include <ostream>

namespace tongguan::cli {

namespace {

constexpr std::size_t kMaxCrossing = 4U << 20U;

Result<std::string> written(Result<manifest::ManifestMessage> message)
{
    if (!message)
        return failed(std::move(message));
    return manifest::encode(*message);
}

template <class Content> Result<std::string> written(Result<Content> content, const window::PortFacts& port, UtcTime at)
{
    if (!content)
        return failed(std::move(content));
    return edifact::write(window::interchangeOf(messageOf(*content, "1"), port, at));
}

/// What is read of a bus's passengers, of lines of a journal; nothing of captured facts.
Result<std::vector<clearance::PassengerRead>> passengersIn(std::string_view text)
{
    std::vector<clearance::PassengerRead> all;
    for (const std::string_view line : documents::split(text, '\n')) {
        const auto event = sync::eventFromLine(documents::trimmed(line));
        if (!event || event->header.type != clearance::PassengerRead::kType)
            continue;
        const auto json = parseJson(event->body);
        auto read = json ? fromJson<clearance::PassengerRead>(*json) : std::unexpected(json.error());
        if (!read)
            return fail(read.error().code, std::format("event {}: {}", event->header.seq, read.error().what));
        all.push_back(std::move(*read));
    }
    return all;
}

Result<std::string> cargoMessage(const clearance::Crossing& crossing, const std::string& lists,
                                 const window::PortFacts& port, UtcTime at)
{
    std::optional<clearance::Declaration> declaration;
    if (!lists.empty()) {
        auto reference = referenceFrom(lists);
        if (!reference)
            return failed(std::move(reference));
        auto row = reference->body("declarations", crossing.declaration);
        const auto json = row && *row ? parseJson(**row) : Result<Json>(fail(Errc::NotFound, "no such declaration"));
        auto known = json ? fromJson<clearance::Declaration>(*json) : std::unexpected(json.error());
        if (!known)
            return fail(known.error().code, "declarations: " + known.error().what);
        declaration = std::move(*known);
    }
    return written(cargoReportOf(crossing, declaration ? &*declaration : nullptr, port, at), port, at);
}

} // namespace

CLI::App* CrossingMessage::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("crossing", "Makes the single window's message of one crossing.");
    command
        ->add_option("--as", as_,
                     "MT3402; MT4401 to MT4406 by what it is; CUSREP; CUSCAR; PAXLST of the crew or of passengers")
        ->required()
        ->check(CLI::IsMember({"arrival", "confirmation", "cusrep", "cuscar", "crew", "passengers"}));
    command->add_option("--port", port_, "JSON file of what the port knows of itself")->required();
    command
        ->add_option("--reference", reference_,
                     "folder with the lists of the port, of which cuscar takes the declared goods")
        ->type_name("DIR");
    command->add_option("--at", at_, "the message's moment, as 2026-11-25T10:00:00Z; not given: now");
    command
        ->add_option("FILE", file_,
                     "captured facts, or the lines of journal export --crossing, for passengers with those of --type "
                     "passenger.read; - for standard input")
        ->required();
    command->footer("Exit codes: 0 done, 1 the crossing does not say enough, 2 wrong usage, 3 a file cannot be read.\n"
                    "Examples, in a checkout:\n"
                    "  tongguan message crossing --as arrival --port assets/examples/messages/port.json \\\n"
                    "    --at 2026-11-25T10:00:00Z assets/examples/decide/released.json\n"
                    "  tongguan message crossing --as confirmation --port assets/examples/messages/port.json \\\n"
                    "    assets/examples/decide/released.json | tongguan message validate --as manifest -\n"
                    "  tongguan message crossing --as cusrep --port assets/examples/messages/port.json \\\n"
                    "    assets/examples/decide/released.json | tongguan message decode --as edifact -\n"
                    "  tongguan message crossing --as cuscar --port assets/examples/messages/port.json \\\n"
                    "    --reference assets/sample-port assets/examples/decide/released.json\n"
                    "  tongguan message crossing --as passengers --port assets/examples/messages/port.json \\\n"
                    "    assets/examples/messages/bus.ndjson | tongguan message validate --as edifact -");
    return command;
}

Result<std::string> CrossingMessage::made(const std::string& text, const clearance::Crossing& crossing,
                                          const window::PortFacts& port, UtcTime at) const
{
    if (as_ == "arrival")
        return written(arrivalOf(crossing, port, at));
    if (as_ == "confirmation")
        return written(confirmationOf(crossing, port, at));
    if (as_ == "cusrep")
        return written(conveyanceReportOf(crossing, port, at), port, at);
    if (as_ == "crew")
        return written(crewListOf(crossing, port, at), port, at);
    if (as_ == "cuscar")
        return cargoMessage(crossing, reference_, port, at);
    const auto read = passengersIn(text);
    if (!read)
        return std::unexpected(read.error());
    return written(passengerListOf(crossing, *read, port, at), port, at);
}

Exit CrossingMessage::run(Environment& environment)
{
    const auto at = at_.empty() ? Result<UtcTime>(environment.clock.now()) : fromIso(at_);
    if (!at)
        return refuse(environment, Exit::Usage, "--at: " + at.error().what);
    const auto json = readJsonFile(port_);
    const auto port = json ? fromJson<window::PortFacts>(*json) : std::unexpected(json.error());
    if (!port)
        return refuse(environment, json ? Exit::Usage : Exit::Environment, "--port: " + port.error().what);
    const auto text = readInput(environment, file_, kMaxCrossing);
    if (!text)
        return refuse(environment, Exit::Environment, text.error().what);
    const auto crossing = crossingFrom(*text, *at);
    if (!crossing)
        return refuse(environment, Exit::Usage, crossing.error().what);
    const auto message = made(*text, *crossing, *port, *at);
    if (!message)
        return refuse(environment, Exit::No, message.error().what);
    environment.out << *message;
    return Exit::Done;
}

} // namespace tongguan::cli
