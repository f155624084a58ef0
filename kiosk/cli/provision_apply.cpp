// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/provision_apply.h"

#include "base/file.h"
#include "kiosk/cli/escrow.h"
#include "kiosk/cli/plain_text.h"
#include "kiosk/cli/provisioning.h"

#include <filesystem>
#include <format>
#include <ostream>

namespace tongguan::cli {

namespace {

constexpr const char* kSerialFile = "/sys/class/dmi/id/product_serial"; // SMBIOS 3.7, 7.2: System Information
constexpr std::size_t kMostSerial = 256;
constexpr std::size_t kMostFile = 512U << 10U;
constexpr std::string_view kTaken = "provisioned.json";
constexpr std::string_view kInvitation = "invitation.json";

Result<std::string> serialOfFirmware()
{
    auto text = readFile(kSerialFile, kMostSerial);
    if (!text)
        return fail(Errc::NotFound, "the firmware tells no serial number to this user: give --machine");
    const auto end = text->find_last_not_of(" \n");
    if (end == std::string::npos)
        return fail(Errc::NotFound, "the firmware's serial number is empty: give --machine");
    return text->substr(0, end + 1);
}

/// When what this machine took last was issued; the epoch where it took nothing.
Result<UtcTime> lastIssued(const std::filesystem::path& folder)
{
    std::error_code none;
    if (!std::filesystem::exists(folder / kTaken, none))
        return UtcTime{};
    const auto taken = readJsonFile(folder / kTaken);
    return taken ? fromIso(stringOr(*taken, "issued")) : Result<UtcTime>(std::unexpected(taken.error()));
}

/// The note of what was taken comes last: cut off before it, the machine takes the same file again.
Result<> writeAll(const Provisioning& taken, const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    for (const auto& [name, content] : taken.files)
        if (auto ok = writeDurably(folder / name, content); !ok)
            return ok;
    const Json invitation{{"gateway", taken.gateway}, {"code", taken.code}, {"fingerprint", taken.fingerprint}};
    if (auto ok = writeDurably(folder / kInvitation, dump(invitation) + "\n"); !ok)
        return ok;
    return writeDurably(folder / kTaken,
                        dump(Json{{"machine", taken.machine}, {"issued", toIso(taken.issued)}}) + "\n");
}

} // namespace

CLI::App* ProvisionApply::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand(
        "apply",
        "Takes what tongguan provision sign made, where it is signed by whom this machine trusts, made for this "
        "machine, in its time, and newer than what was taken before. Writes the files, and the gateway's "
        "invitation beside them.");
    command->add_option("FILE", file_, "made by tongguan provision sign")->required();
    command->add_option("--trust", trust_, "public half of who may sign")->type_name("FILE")->capture_default_str();
    command->add_option("--machine", machine_, "serial number; not given: the firmware's")->type_name("SERIAL");
    command->add_option("--to", folder_, "folder to write to")->type_name("FOLDER")->capture_default_str();
    command->footer(
        "Exit codes: 0 taken, 1 refused, and nothing was changed, 2 wrong usage, 3 a file failed.\n"
        "Example:\n"
        "  echo '{\"v\": 1, \"machine\": \"PF3K0017\", \"gateway\": \"https://gateway.example:8443\",' >k1.json\n"
        "  echo ' \"code\": \"K7QD-M3XA\", \"fingerprint\": \"5b1f\", \"files\": {\"kiosk.conf\": \"\"}}' >>k1.json\n"
        "  tongguan store keygen port.key\n"
        "  tongguan provision sign k1.json --key port.key --output k1.provision\n"
        "  tongguan provision apply k1.provision --trust port.key.pub --machine PF3K0017 --to etc");
    return command;
}

Exit ProvisionApply::run(Environment& environment)
{
    const auto trusted = publicHalfIn(trust_);
    if (!trusted)
        return refuse(environment, Exit::Environment, trusted.error().what, "--trust names whom this machine believes");
    const auto text = readFile(file_, kMostFile);
    if (!text)
        return refuse(environment, Exit::Environment, text.error().what);
    const auto serial = machine_.empty() ? serialOfFirmware() : Result<std::string>(machine_);
    if (!serial)
        return refuse(environment, Exit::Environment, serial.error().what);
    const auto before = lastIssued(folder_);
    if (!before)
        return refuse(environment, Exit::Environment, before.error().what);
    const auto opened = openProvisioning(*text, *trusted);
    if (!opened)
        return refuse(environment, Exit::No, printable(opened.error().what), "nothing was changed");
    if (const auto may = mayTake(*opened, {*serial, environment.clock.now(), *before}); !may)
        return refuse(environment, Exit::No, printable(may.error().what), "nothing was changed");
    if (const auto written = writeAll(*opened, folder_); !written)
        return refuse(environment, Exit::Environment, written.error().what, "hold the same file out once more");
    environment.out << std::format("taken: {} files for machine {}\n", opened->files.size(),
                                   printable(opened->machine));
    return Exit::Done;
}

} // namespace tongguan::cli
