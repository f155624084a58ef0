// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/device_test.h"

#include "kiosk/cli/device_trials.h"

#include <format>

namespace tongguan::cli {

namespace {

/// None: the devices file names no such device.
std::optional<Exit> tryOut(const devices::DevicesFile& file, bool move, Trial& trial)
{
    const std::string& name = trial.device;
    if (name == "reader" && file.reader)
        return tryReader(*file.reader, trial);
    if (name == "scanner" && file.scanner)
        return tryScanner(*file.scanner, trial);
    if (name == "printer" && file.printer)
        return tryPrinter(*file.printer, trial);
    if (name == "weighbridge" && file.weighbridge)
        return tryWeighbridge(*file.weighbridge, trial);
    if (name == "plate_camera" && file.plateCamera)
        return tryPlateCamera(file.plateCamera->settings, trial);
    if (name == "inspection" && file.inspection)
        return tryInspection(*file.inspection, trial);
    if (name == "barrier" && file.barrier)
        return tryBarrier(*file.barrier, move, trial);
    if (name == "lights" && file.lights)
        return tryLights(*file.lights, move, trial);
    if (name == "ups" && file.ups)
        return tryUps(*file.ups, trial);
    return std::nullopt;
}

} // namespace

CLI::App* DeviceTest::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand(
        "test", "Lets one device of the devices file do what it is for: a printer prints a test ticket, a reader or "
                "scanner waits for something that is held to it, a weighbridge tells its weight, plate camera and "
                "inspection devices are listened for, barrier, lights and power supply tell their state. The kiosk "
                "must not run meanwhile: each device has one master.");
    options_.declare(*command);
    command->add_option("--for", seconds_, "how long it is waited for, in seconds")
        ->check(CLI::Range(1, 86'400))
        ->type_name("SECONDS")
        ->capture_default_str();
    command->add_flag("--show", show_,
                      "print what was read; without it only its kind and length, as papers are "
                      "somebody's");
    command->add_flag("--move", move_,
                      "let the arm go to its other end and back, or each lamp burn: look first that "
                      "nobody is there");
    command->add_option("NAME", name_, "the device's name in the devices file")
        ->required()
        ->check(CLI::IsMember(
            {"reader", "scanner", "printer", "weighbridge", "plate_camera", "inspection", "barrier", "lights", "ups"}));
    command->footer("Camera and sound are tried on the kiosk's own screen.\n"
                    "Exit codes: 0 it does what it is for, 1 it does not, or the file does not name it, 2 wrong usage, "
                    "3 it does not answer, or the file cannot be read.\n"
                    "Example, of a printer that nobody connected:\n"
                    "  echo '{\"printer\": {\"host\": \"127.0.0.1\", \"port\": 1}}' > devices.json\n"
                    "  tongguan device test printer --devices devices.json");
    return command;
}

Exit DeviceTest::run(Environment& environment)
{
    const auto file = options_.read(environment);
    if (!file)
        return Exit::Environment;
    Trial trial{.environment = environment,
                .device = name_,
                .json = options_.json,
                .show = show_,
                .patience = std::chrono::seconds{seconds_}};
    const auto tried = tryOut(*file, move_, trial);
    if (!tried)
        return refuse(environment, Exit::No, std::format("{} names no {}", options_.file, name_),
                      "tongguan device list says what it names");
    return *tried;
}

} // namespace tongguan::cli
