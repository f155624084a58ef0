// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/command_group.h"

#include <algorithm>

namespace tongguan::cli {

CommandGroup::CommandGroup(std::string name, std::string about, std::vector<std::unique_ptr<Command>> commands)
    : name_(std::move(name)), about_(std::move(about)), commands_(std::move(commands))
{}

CLI::App* CommandGroup::declare(CLI::App& app)
{
    CLI::App* group = app.add_subcommand(name_, about_);
    group->require_subcommand(1);
    for (const auto& command : commands_)
        declared_.emplace_back(command->declare(*group), command.get());
    return group;
}

Exit CommandGroup::run(Environment& environment)
{
    const auto chosen = std::ranges::find_if(declared_, [](const auto& pair) { return pair.first->parsed(); });
    return chosen == declared_.end() ? Exit::Usage : chosen->second->run(environment);
}

} // namespace tongguan::cli
