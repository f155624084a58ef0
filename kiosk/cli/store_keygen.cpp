// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/store_keygen.h"

#include "base/file.h"
#include "base/json.h"
#include "kiosk/cli/escrow.h"

#include <filesystem>
#include <format>
#include <ostream>

namespace tongguan::cli {

CLI::App* StoreKeygen::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("keygen", "Makes the pair of keys to which kiosks seal copies of theirs: "
                                                     "FILE stays at the centre, FILE.pub goes to the kiosks.");
    command->add_flag("--json", json_, "one JSON object instead of a line for people");
    command->add_option("FILE", file_, "the secret half; must not be there yet")->required();
    command->footer("Keep FILE off line, twice, in two places: without it no lost key comes back, and with it every "
                    "store that was sealed to it opens.\n"
                    "Exit codes: 0 made, 2 wrong usage, 3 a file failed.\n"
                    "Example:\n"
                    "  tongguan store keygen centre.key");
    return command;
}

Exit StoreKeygen::run(Environment& environment)
{
    if (std::filesystem::exists(file_))
        return refuse(environment, Exit::Environment, file_ + " is there already",
                      "what was sealed to it would be lost: take another name");
    const auto key = sync::SigningKey::make(environment.random);
    const std::string half = file_ + ".pub";
    for (const auto& [name, json] : {std::pair{file_, secretHalf(key)}, std::pair{half, publicHalf(key.verifying())}}) {
        if (const auto written = writeDurably(name, dump(json) + "\n"); !written)
            return refuse(environment, Exit::Environment, written.error().what);
    }
    if (json_)
        environment.out << dump(Json{{"id", key.verifying().id()}, {"public", half}}) << '\n';
    else
        environment.out << std::format("key {}: {} stays here, {} goes to the kiosks\n", key.verifying().id(), file_,
                                       half);
    return Exit::Done;
}

} // namespace tongguan::cli
