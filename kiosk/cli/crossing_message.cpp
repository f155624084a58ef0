// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/crossing_message.h"

#include "base/json.h"
#include "base/record.h"
#include "kiosk/cli/crossing_file.h"
#include "kiosk/cli/input.h"
#include "sync/single_window/edifact/interchange.h"
#include "sync/single_window/manifest/manifest_codec.h"
#include "sync/single_window/mapping/crossing_messages.h"

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

Result<std::string> messageOf(std::string_view kind, const clearance::Crossing& crossing, const window::PortFacts& port,
                              UtcTime at)
{
    if (kind == "arrival")
        return written(arrivalOf(crossing, port, at));
    if (kind == "confirmation")
        return written(confirmationOf(crossing, port, at));
    if (kind == "cusrep")
        return written(conveyanceReportOf(crossing, port, at), port, at);
    return written(crewListOf(crossing, port, at), port, at);
}

} // namespace

CLI::App* CrossingMessage::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("crossing", "Makes the single window's message of one crossing.");
    command->add_option("--as", as_, "MT3402; MT4401 to MT4406 by what it is; CUSREP; PAXLST of the crew")
        ->required()
        ->check(CLI::IsMember({"arrival", "confirmation", "cusrep", "crew"}));
    command->add_option("--port", port_, "JSON file of what the port knows of itself")->required();
    command->add_option("--at", at_, "the message's moment, as 2026-11-25T10:00:00Z; not given: now");
    command
        ->add_option("FILE", file_, "captured facts, or the lines of journal export --crossing; - for standard input")
        ->required();
    command->footer("Exit codes: 0 done, 1 the crossing does not say enough, 2 wrong usage, 3 a file cannot be read.\n"
                    "Examples, in a checkout:\n"
                    "  tongguan message crossing --as arrival --port assets/examples/messages/port.json \\\n"
                    "    --at 2026-11-25T10:00:00Z assets/examples/decide/released.json\n"
                    "  tongguan message crossing --as confirmation --port assets/examples/messages/port.json \\\n"
                    "    assets/examples/decide/released.json | tongguan message validate --as manifest -\n"
                    "  tongguan message crossing --as cusrep --port assets/examples/messages/port.json \\\n"
                    "    assets/examples/decide/released.json | tongguan message decode --as edifact -");
    return command;
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
    const auto message = messageOf(as_, *crossing, *port, *at);
    if (!message)
        return refuse(environment, Exit::No, message.error().what);
    environment.out << *message;
    return Exit::Done;
}

} // namespace tongguan::cli
