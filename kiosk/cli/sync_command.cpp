// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/sync_command.h"

#include "base/json.h"
#include "base/record.h"
#include "kiosk/cli/progress.h"
#include "kiosk/cli/sync_once.h"
#include "sync/client/stored_identity.h"

#include <format>
#include <ostream>

namespace tongguan::cli {

namespace {

/// Only what the gateway itself said is a no; everything else is the line's or the store's.
Exit exitFor(const Error& error)
{
    return error.code == Errc::Unavailable || error.code == Errc::Exhausted ? Exit::Environment : Exit::No;
}

std::string_view adviceFor(Errc code)
{
    switch (code) {
    case Errc::Denied:
        return "enrol again where the keys were revoked or the gateway is another one";
    case Errc::Corrupt:
        return "the store was copied, restored or changed; let people look before anything else is sent";
    case Errc::Unavailable:
        return "look whether the gateway runs and can be reached from here";
    default:
        return {};
    }
}

Exit refuseLine(const Environment& environment, std::string_view direction, const Error& error)
{
    return refuse(environment, exitFor(error), std::format("{}: {}", direction, error.what), adviceFor(error.code));
}

std::string plainText(const SyncOutcome& outcome)
{
    return std::format("sent {} events, {} parked, {} left; received {} entries, cursor {}", outcome.pushed.events,
                       outcome.pushed.parked, outcome.pushed.unsent, outcome.pulled.entries, outcome.pulled.next);
}

Json toJson(const SyncOutcome& outcome, std::int64_t unsent)
{
    const auto why = [](const std::optional<Error>& error) { return error ? Json(error->what) : Json(nullptr); };
    return {{"sent", outcome.pushed.events},
            {"parked", outcome.pushed.parked},
            {"unsent", unsent},
            {"received", outcome.pulled.entries},
            {"cursor", outcome.pulled.next},
            {"asOf", outcome.download ? Json(nullptr) : Json(toIso(outcome.pulled.asOf))},
            {"uploadError", why(outcome.upload)},
            {"downloadError", why(outcome.download)}};
}

} // namespace

CLI::App* SyncCommand::declare(CLI::App& app)
{
    CLI::App* command =
        app.add_subcommand("sync", "Sends what a store has not sent yet to its gateway, and receives what is new "
                                   "there, once. Not while the kiosk runs: it does the same by itself.");
    command->add_flag("--json", json_, "one JSON object instead of a line for people");
    access_.declareArgument(*command);
    command->add_option("--gateway", gateway_, "another address of the same gateway than the one at enrolment")
        ->type_name("URL");
    command->footer("Exit codes: 0 both are level, 1 the gateway says no, 2 wrong usage, 3 no line, or the store "
                    "failed.\n"
                    "Example, for the store of a kiosk that is enrolled:\n"
                    "  tongguan sync /var/lib/tongguan-kiosk --passphrase-file /run/tongguan/passphrase");
    return command;
}

Exit SyncCommand::run(Environment& environment)
{
    auto opened = access_.open(environment);
    if (!opened)
        return refuseStore(environment, opened.error());
    store::Store& store = **opened;
    auto identity = sync::identityOf(store);
    if (!identity && identity.error().code == Errc::NotFound)
        return refuse(environment, Exit::Environment, "the store is not enrolled", "see tongguan enroll --help");
    if (!identity)
        return refuse(environment, Exit::Environment, identity.error().what);
    if (!gateway_.empty())
        identity->gatewayUrl = gateway_;
    const auto outcome = [&] {
        Progress progress(environment);
        return syncOnce(store, *identity, environment.random, environment.log,
                        [&](const SyncOutcome& soFar) { progress.show(plainText(soFar)); });
    }();
    if (!outcome)
        return refuse(environment, Exit::Usage, outcome.error().what, "give --gateway as https://HOST:PORT");
    if (json_) {
        const auto counters = store.counters();
        environment.out << dump(toJson(*outcome, counters ? counters->unsent : -1)) << '\n';
    } else if (!outcome->upload || !outcome->download) {
        environment.out << plainText(*outcome) << '\n';
    }
    if (outcome->upload)
        return refuseLine(environment, "upload", *outcome->upload);
    if (outcome->download)
        return refuseLine(environment, "download", *outcome->download);
    return Exit::Done;
}

} // namespace tongguan::cli
