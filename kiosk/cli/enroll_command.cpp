// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/enroll_command.h"

#include "base/json.h"
#include "sync/client/stored_identity.h"

#include <format>
#include <ostream>

namespace tongguan::cli {

namespace {

std::string_view adviceFor(Errc code)
{
    switch (code) {
    case Errc::Denied:
        return "compare code and fingerprint with what tongguan-gateway invite printed";
    case Errc::Unavailable:
        return "look whether the gateway runs and can be reached from here";
    default:
        return {};
    }
}

} // namespace

CLI::App* EnrollCommand::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand(
        "enroll", "Makes this machine known to its gateway: makes its keys here, has them certified for a one-time "
                  "code, and keeps them in the machine's encrypted store, which is made where there is none.");
    command->add_flag("--json", json_, "one JSON object instead of a line for people");
    command->add_flag("--again", again_, "new TLS keys for a machine that is enrolled; its journal goes on");
    access_.declareArgument(*command);
    command->add_option("--gateway", invitation_.url, "the gateway's address: https://HOST:PORT")
        ->required()
        ->type_name("URL");
    command->add_option("--code", invitation_.code, "one-time code that tongguan-gateway invite printed")
        ->required()
        ->type_name("CODE");
    command->add_option("--fingerprint", invitation_.fingerprint, "of the gateway's authority, printed beside the code")
        ->required()
        ->type_name("HEX");
    command->footer("Exit codes: 0 enrolled, 1 the gateway refused, or it is enrolled already, 2 wrong usage, 3 the "
                    "store or the line failed.\n"
                    "Example:\n"
                    "  export TONGGUAN_PASSPHRASE=trial\n"
                    "  tongguan-gateway init trial-gateway --port CNHKM\n"
                    "  mkfifo trial-listening\n"
                    "  tongguan-gateway run trial-gateway > trial-listening &\n"
                    "  read -r word url < trial-listening\n"
                    "  invitation=$(tongguan-gateway invite trial-gateway --kiosk HKM-K01)\n"
                    "  code=$(echo \"$invitation\" | sed 's/.*\"code\":\"\\([^\"]*\\)\".*/\\1/')\n"
                    "  fingerprint=$(echo \"$invitation\" | sed 's/.*\"fingerprint\":\"\\([^\"]*\\)\".*/\\1/')\n"
                    "  tongguan enroll trial-store --gateway \"$url\" --code \"$code\" --fingerprint \"$fingerprint\"\n"
                    "  kill $!");
    return command;
}

Exit EnrollCommand::run(Environment& environment)
{
    auto place = access_.folder(environment);
    if (!place)
        return refuseStore(environment, place.error());
    place->make = true;
    auto opened = store::openFolder(*place, environment.clock, environment.random, environment.log);
    if (!opened)
        return refuseStore(environment, opened.error());
    store::Store& store = **opened;
    const auto before = sync::identityOf(store);
    if (!before && before.error().code != Errc::NotFound && !again_)
        return refuse(environment, Exit::Environment, before.error().what, "use --again");
    if (before && !again_)
        return refuse(environment, Exit::No, std::format("enrolled already as {}", before->kiosk),
                      "use --again for new keys");
    // The journal goes on under the key that signed it so far.
    auto journalKey = before ? sync::SigningKey::fromSeed(before->journalSeed)
                             : Result<sync::SigningKey>(sync::SigningKey::make(environment.random));
    if (!journalKey)
        return refuse(environment, Exit::Environment, journalKey.error().what);
    const auto identity = sync::enrol(invitation_, *journalKey);
    if (!identity) {
        const Errc code = identity.error().code;
        const Exit exit = code == Errc::Denied         ? Exit::No
                          : code == Errc::InvalidInput ? Exit::Usage
                                                       : Exit::Environment;
        return refuse(environment, exit, identity.error().what, adviceFor(code));
    }
    // A crash before this line costs the code alone: the store is then as it was.
    if (auto kept = sync::keepIdentity(store, *identity); !kept)
        return refuse(environment, Exit::Environment, kept.error().what,
                      "the code is spent, so ask for a new invitation for the right folder");
    return report(environment, *identity);
}

Exit EnrollCommand::report(const Environment& environment, const sync::Identity& identity) const
{
    if (json_)
        environment.out << dump(Json{{"kiosk", identity.kiosk},
                                     {"role", identity.role},
                                     {"port", identity.port},
                                     {"gateway", identity.gatewayUrl}})
                        << '\n';
    else
        environment.out << std::format("enrolled as {} ({}) of {} at {}\n", identity.kiosk, identity.role,
                                       identity.port, identity.gatewayUrl);
    return Exit::Done;
}

} // namespace tongguan::cli
