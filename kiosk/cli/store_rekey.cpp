// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/store_rekey.h"

#include "base/json.h"
#include "kiosk/cli/progress.h"
#include "kiosk/store/key_keeper.h"

#include <ostream>

namespace tongguan::cli {

CLI::App* StoreRekey::declare(CLI::App& app)
{
    CLI::App* command =
        app.add_subcommand("rekey", "Encrypts a store anew under a new key. A kiosk that runs does it itself, within "
                                    "a quarter of a minute of a screen at which nobody stands.");
    command->add_flag("--json", json_, "one JSON object instead of a line for people");
    access_.declareArgument(*command);
    command->footer("The old and the new key lie in kiosk.key until all is done, so the power may go at any moment. It "
                    "takes some seconds for each 100 MB, and as much room on the disk as the store has.\n"
                    "What was sealed to the centre before opens nothing any more: run tongguan store escrow again.\n"
                    "Exit codes: 0 done, or left to the kiosk that runs, 2 wrong usage, 3 the store failed.\n"
                    "Example:\n"
                    "  export TONGGUAN_PASSPHRASE=trial\n"
                    "  tongguan simulate --store trial-store --crossings 1\n"
                    "  tongguan store rekey trial-store");
    return command;
}

Exit StoreRekey::run(Environment& environment)
{
    const auto place = access_.folder(environment);
    if (!place)
        return refuseStore(environment, place.error());
    store::PassphraseKeeper keeper(store::keyFile(place->folder), place->passphrase);
    auto opened = access_.open(environment);
    if (!opened)
        return refuseStore(environment, opened.error());
    if (const auto offered = keeper.offerNext(environment.random); !offered)
        return refuseStore(environment, offered.error());
    Progress progress(environment);
    progress.show("encrypting each page anew");
    const auto taken = store::rekeyFolder(**opened, keeper, environment.random);
    const bool running = !taken && taken.error().code == Errc::Unavailable;
    if (!taken && !running)
        return refuseStore(environment, taken.error());
    if (json_)
        environment.out << dump(Json{{"taken", !running}}) << '\n';
    else
        environment.out << (running ? "a kiosk has the store open: it takes the new key when nobody stands there\n"
                                    : "the store has its new key\n");
    return Exit::Done;
}

} // namespace tongguan::cli
