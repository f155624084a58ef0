// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"
#include "kiosk/cli/command_line.h"
#include "kiosk/cli/parse_command.h"
#include "kiosk/cli/scan_command.h"

#include <iostream>
#include <memory>
#include <vector>

using namespace tongguan;

int main(int argc, char** argv)
{
    const SystemClock clock;
    cli::Environment environment{std::cin, std::cout, std::cerr, clock};
    std::vector<std::unique_ptr<cli::Command>> commands;
    commands.push_back(std::make_unique<cli::ScanCommand>());
    commands.push_back(std::make_unique<cli::ParseCommand>());
    return cli::runCommandLine(argc, argv, commands, environment);
}
