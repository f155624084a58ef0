// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/store_escrow.h"

#include "base/file.h"
#include "base/json.h"
#include "kiosk/cli/escrow.h"
#include "kiosk/store/key_keeper.h"

#include <format>
#include <ostream>

namespace tongguan::cli {

CLI::App* StoreEscrow::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("escrow", "Writes a copy of a store's key that only the centre can open, "
                                                     "for the day on which its passphrase is lost.");
    access_.declareArgument(*command);
    command->add_option("--to", centre_, "the centre's public half, of tongguan store keygen")
        ->required()
        ->type_name("FILE");
    command->add_option("--output", output_, "file to write")->required()->type_name("FILE");
    command->footer("The file is no secret, and of no use without the centre's key. Send it there by any way.\n"
                    "Exit codes: 0 written, 2 wrong usage, 3 wrong passphrase, or a file failed.\n"
                    "Example:\n"
                    "  export TONGGUAN_PASSPHRASE=trial\n"
                    "  tongguan simulate --store trial-store --crossings 1\n"
                    "  tongguan store keygen centre.key\n"
                    "  tongguan store escrow trial-store --to centre.key.pub --output trial.escrow");
    return command;
}

Exit StoreEscrow::run(Environment& environment)
{
    const auto place = access_.folder(environment);
    if (!place)
        return refuseStore(environment, place.error());
    const auto centre = publicHalfIn(centre_);
    if (!centre)
        return refuse(environment, Exit::Environment, centre.error().what);
    // Opened whole, so that a re-keying that was cut off is over, and the key is the store's.
    const auto opened = access_.open(environment);
    if (!opened)
        return refuseStore(environment, opened.error());
    const auto keys = store::PassphraseKeeper(store::keyFile(place->folder), place->passphrase).open();
    if (!keys)
        return refuseStore(environment, keys.error());
    const auto escrow = escrowOf(keys->key, (*opened)->kiosk(), *centre, environment.random);
    if (!escrow)
        return refuse(environment, Exit::Environment, escrow.error().what);
    if (const auto written = writeDurably(output_, dump(*escrow) + "\n"); !written)
        return refuse(environment, Exit::Environment, written.error().what);
    environment.out << std::format("{}: the key of {}, for centre {}\n", output_, (*opened)->kiosk(), centre->id());
    return Exit::Done;
}

} // namespace tongguan::cli
