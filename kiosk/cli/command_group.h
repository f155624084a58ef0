// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace tongguan::cli {

/// A command that only gathers others: `tongguan journal verify`.
class CommandGroup final : public Command {
  public:
    CommandGroup(std::string name, std::string about, std::vector<std::unique_ptr<Command>> commands);
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    std::string name_;
    std::string about_;
    std::vector<std::unique_ptr<Command>> commands_;
    std::vector<std::pair<CLI::App*, Command*>> declared_;
};

} // namespace tongguan::cli
