// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"

#include <memory>
#include <span>

namespace tongguan::cli {

/// Reads the arguments, runs the command that they name and returns the program's exit code.
int runCommandLine(int argc, const char* const* argv, std::span<const std::unique_ptr<Command>> commands,
                   Environment& environment);

} // namespace tongguan::cli
