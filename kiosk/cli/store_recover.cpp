// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/store_recover.h"

#include "base/json.h"
#include "kiosk/cli/escrow.h"
#include "kiosk/cli/store_access.h"
#include "kiosk/store/key_keeper.h"

#include <format>
#include <ostream>

namespace tongguan::cli {

CLI::App* StoreRecover::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("recover", "At the centre: opens what a kiosk sealed to it, and writes a "
                                                      "kiosk.key that opens the store by a new passphrase.");
    command->add_option("ESCROW", escrow_, "what tongguan store escrow wrote")->required();
    command->add_option("--key", centre_, "the centre's secret half")->required()->type_name("FILE");
    command->add_option("--passphrase-file", passphrase_, "file whose first line is the store's new passphrase")
        ->required()
        ->type_name("FILE");
    command->add_option("--output", output_, "the kiosk.key to write; must not be there yet")
        ->required()
        ->type_name("FILE");
    command->footer(
        "Put it in place of the store's old kiosk.key, and start the kiosk with the new passphrase.\n"
        "Exit codes: 0 written, 1 it was not sealed to this centre, 2 wrong usage, 3 a file failed.\n"
        "Example:\n"
        "  export TONGGUAN_PASSPHRASE=trial\n"
        "  tongguan simulate --store trial-store --crossings 1\n"
        "  tongguan store keygen centre.key\n"
        "  tongguan store escrow trial-store --to centre.key.pub --output trial.escrow\n"
        "  echo 'seven durians under one roof' >new.txt\n"
        "  tongguan store recover trial.escrow --key centre.key --passphrase-file new.txt --output new.key");
    return command;
}

Exit StoreRecover::run(Environment& environment)
{
    const auto centre = secretHalfIn(centre_);
    if (!centre)
        return refuse(environment, Exit::Environment, centre.error().what);
    auto passphrase = passphraseIn(passphrase_);
    if (!passphrase)
        return refuse(environment, Exit::Environment, passphrase.error().what);
    const auto escrow = readJsonFile(escrow_);
    if (!escrow)
        return refuse(environment, Exit::Environment, escrow.error().what);
    const auto key = openEscrow(*escrow, *centre);
    if (!key)
        return refuse(environment, Exit::No, key.error().what);
    store::PassphraseKeeper keeper(output_, std::move(*passphrase));
    if (const auto kept = keeper.keep(*key, environment.random); !kept)
        return refuse(environment, Exit::Environment, kept.error().what);
    environment.out << std::format("{}: opens the store of {} by the new passphrase\n", output_,
                                   stringOr(*escrow, "store"));
    return Exit::Done;
}

} // namespace tongguan::cli
