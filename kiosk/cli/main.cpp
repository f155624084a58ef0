// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"
#include "kiosk/cli/command_line.h"
#include "kiosk/cli/commands.h"

#include <cstdlib>
#include <iostream>
#include <unistd.h>

using namespace tongguan;

int main(int argc, char** argv)
{
    const SystemClock clock;
    SystemRandom random;
    StderrLog log(Severity::Error);
    cli::Environment environment{.in = std::cin,
                                 .out = std::cout,
                                 .err = std::cerr,
                                 .clock = clock,
                                 .random = random,
                                 .log = log,
                                 .variable =
                                     [](const char* name) {
                                         const char* value = std::getenv(name);
                                         return std::string(value == nullptr ? "" : value);
                                     },
                                 .terminal = ::isatty(STDERR_FILENO) == 1};
    return cli::runCommandLine(argc, argv, cli::allCommands(), environment);
}
