// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"

#include <memory>
#include <vector>

namespace tongguan::cli {

/// Every command of `tongguan`, in the order of its help.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace tongguan::cli
