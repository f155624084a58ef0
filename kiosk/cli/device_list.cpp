// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/device_list.h"

#include "base/json.h"
#include "hardware/devices/connected_devices.h"
#include "hardware/devices/named_devices.h"
#include "kiosk/cli/plain_text.h"

#include <format>
#include <ostream>

namespace tongguan::cli {

namespace {

/// "missing" … of what lies on this machine; "untried" of what does not.
const char* stateOf(const devices::NamedDevice& device)
{
    return device.path.empty() ? "untried" : devices::name(devices::lookAt(device.path));
}

struct Row {
    std::string name;
    std::string state;
    std::string where;
    std::string what;
};

void write(std::ostream& out, const Row& row, bool json)
{
    if (json)
        out << dump(Json{{"name", row.name}, {"state", row.state}, {"where", row.where}, {"what", row.what}}) << '\n';
    else
        out << std::format("{:<13} {:<8} {}  ({})\n", row.name.empty() ? "-" : printable(row.name), row.state,
                           printable(row.where), row.what);
}

} // namespace

CLI::App* DeviceList::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand(
        "list", "Which devices the devices file names, whether each is there and can be opened, and which serial "
                "lines, printers, keyboards and cameras of this machine it does not name.");
    options_.declare(*command);
    command->add_option("--dev", dev_, "where the machine shows its devices")
        ->type_name("FOLDER")
        ->capture_default_str();
    command->footer(
        "States: there, missing, denied (this user may not), busy (another program has it), broken, untried "
        "(not on this machine: tongguan device test tries it), unnamed, unknown (no kiosk reads that name).\n"
        "Exit codes: 0 each named device is there, 1 one is not, 2 wrong usage, 3 the file cannot be read.\n"
        "Example:\n"
        "  echo '{\"printer\": {\"path\": \"/dev/null\"}}' > devices.json\n"
        "  tongguan device list --devices devices.json");
    return command;
}

Exit DeviceList::run(Environment& environment)
{
    const auto file = options_.read(environment);
    if (!file)
        return Exit::Environment;
    const auto named = devices::namedDevices(*file);
    bool whole = file->unknown.empty();
    for (const devices::NamedDevice& one : named) {
        const Row row{.name = one.name,
                      .state = stateOf(one),
                      .where = one.path.empty() ? one.address : one.path,
                      .what = one.what};
        whole = whole && (row.state == "there" || row.state == "untried");
        write(environment.out, row, options_.json);
    }
    for (const std::string& one : file->unknown)
        write(environment.out, {.name = one, .state = "unknown", .where = options_.file, .what = "no such device"},
              options_.json);
    for (const devices::ConnectedDevice& one : devices::connectedDevices(dev_, named))
        write(environment.out, {.name = {}, .state = "unnamed", .where = one.path, .what = one.what}, options_.json);
    return whole ? Exit::Done : Exit::No;
}

} // namespace tongguan::cli
