// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/store_passphrase.h"

#include "base/json.h"
#include "kiosk/store/key_keeper.h"

#include <ostream>

namespace tongguan::cli {

CLI::App* StorePassphrase::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("passphrase", "Seals a store's key by another passphrase. The store itself "
                                                         "stays as it is, and a kiosk may run meanwhile.");
    command->add_flag("--json", json_, "one JSON object instead of a line for people");
    access_.declareArgument(*command);
    command->add_option("--new-passphrase-file", next_, "file whose first line is the new passphrase")
        ->required()
        ->type_name("FILE");
    command->footer("A copy of kiosk.key from before still opens by the old passphrase: where that became known, use "
                    "tongguan store rekey as well.\n"
                    "Exit codes: 0 changed, 2 wrong usage, 3 wrong passphrase, or a file failed.\n"
                    "Example:\n"
                    "  export TONGGUAN_PASSPHRASE=trial\n"
                    "  tongguan simulate --store trial-store --crossings 1\n"
                    "  echo 'seven durians under one roof' >new.txt\n"
                    "  tongguan store passphrase trial-store --new-passphrase-file new.txt");
    return command;
}

Exit StorePassphrase::run(Environment& environment)
{
    const auto place = access_.folder(environment);
    if (!place)
        return refuseStore(environment, place.error());
    auto next = passphraseIn(next_);
    if (!next)
        return refuseStore(environment, next.error());
    store::PassphraseKeeper keeper(store::keyFile(place->folder), place->passphrase);
    if (const auto changed = keeper.changePassphrase(std::move(*next), environment.random); !changed)
        return refuseStore(environment, changed.error());
    environment.out << (json_ ? dump(Json{{"changed", true}}) : "changed: the store opens by the new passphrase")
                    << '\n';
    return Exit::Done;
}

} // namespace tongguan::cli
