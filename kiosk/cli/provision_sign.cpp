// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/provision_sign.h"

#include "base/file.h"
#include "kiosk/cli/escrow.h"
#include "kiosk/cli/provisioning.h"

#include <format>
#include <ostream>

namespace tongguan::cli {

namespace {

constexpr int kMostDays = 92;

} // namespace

CLI::App* ProvisionSign::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand(
        "sign",
        "Signs what one fresh machine needs to become a kiosk: its serial number, the gateway's invitation, and "
        "the files of /etc/tongguan. The result goes to it on a stick.");
    command->add_option("settings", settings_, "JSON file")->required()->type_name("FILE");
    command->add_option("--key", key_, "secret half, of tongguan store keygen; the machines' image has the other half")
        ->required()
        ->type_name("FILE");
    command->add_option("--output", output_, "file to write")->required()->type_name("FILE");
    command->add_option("--days", days_, "how long a machine may take it")
        ->check(CLI::Range(1, kMostDays))
        ->capture_default_str();
    command->footer(
        "Exit codes: 0 written, 2 wrong usage, or settings that are none, 3 a file failed.\n"
        "Example:\n"
        "  echo '{\"v\": 1, \"machine\": \"PF3K0017\", \"gateway\": \"https://gateway.example:8443\",' >k1.json\n"
        "  echo ' \"code\": \"K7QD-M3XA\", \"fingerprint\": \"5b1f\", \"files\": {' >>k1.json\n"
        "  echo '  \"kiosk.conf\": \"OPTIONS=--devices /etc/tongguan/devices.json\",' >>k1.json\n"
        "  echo '  \"devices.json\": {\"printer\": {\"path\": \"/dev/usb/lp0\"}}}}' >>k1.json\n"
        "  tongguan store keygen port.key\n"
        "  tongguan provision sign k1.json --key port.key --output HKM-K01.provision");
    return command;
}

Exit ProvisionSign::run(Environment& environment)
{
    auto settings = readJsonFile(settings_);
    if (!settings)
        return refuse(environment, Exit::Environment, settings.error().what);
    const auto key = secretHalfIn(key_);
    if (!key)
        return refuse(environment, Exit::Environment, key.error().what);
    const UtcTime now = environment.clock.now();
    if (settings->is_object()) {
        (*settings)["issued"] = toIso(now);
        (*settings)["until"] = toIso(now + std::chrono::days{days_});
    }
    const auto read = readProvisioning(*settings);
    if (!read)
        return refuse(environment, Exit::Usage, settings_ + ": " + read.error().what);
    if (const auto written = writeDurably(output_, dump(signProvisioning(*settings, *key)) + "\n"); !written)
        return refuse(environment, Exit::Environment, written.error().what);
    environment.out << std::format("{}: for machine {}, until {}, by key {}\n", output_, read->machine,
                                   toIso(read->until), key->verifying().id());
    return Exit::Done;
}

} // namespace tongguan::cli
