// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/command_line.h"

#include "kiosk/cli/plain_text.h"

#include <algorithm>
#include <format>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace tongguan::cli {

namespace {

/// The parser's message in one line, with where to look it up.
int usageError(const CLI::App& app, const CLI::ParseError& error, Environment& environment)
{
    std::string what = error.what();
    std::ranges::replace(what, '\n', ' ');
    std::string command = app.get_name();
    for (auto chosen = app.get_subcommands(); !chosen.empty(); chosen = chosen.front()->get_subcommands())
        command += " " + chosen.front()->get_name();
    return std::to_underlying(refuse(environment, Exit::Usage, what, std::format("see {} --help", command)));
}

} // namespace

Exit refuse(const Environment& environment, Exit exit, std::string_view what, std::string_view advice)
{
    environment.err << "tongguan: " << printable(what) << (advice.empty() ? "" : ": ") << advice << '\n';
    return exit;
}

int runCommandLine(int argc, const char* const* argv, std::span<const std::unique_ptr<Command>> commands,
                   Environment& environment)
{
    CLI::App app("Self-service kiosks of land border ports, from the command line.", "tongguan");
    app.footer("Each command has its own --help with an example.\n"
               "Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 the environment failed.");
    app.set_version_flag("--version", "tongguan " TONGGUAN_VERSION, "print the version");
    app.require_subcommand(1);
    std::vector<std::pair<CLI::App*, Command*>> declared;
    for (const auto& command : commands)
        declared.emplace_back(command->declare(app), command.get());
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        environment.out << app.help();
        return std::to_underlying(Exit::Done);
    } catch (const CLI::CallForVersion& version) {
        environment.out << version.what() << '\n';
        return std::to_underlying(Exit::Done);
    } catch (const CLI::ParseError& error) {
        return usageError(app, error, environment);
    }
    const auto chosen = std::ranges::find_if(declared, [](const auto& pair) { return pair.first->parsed(); });
    if (chosen == declared.end())
        return std::to_underlying(Exit::Usage);
    const Exit exit = chosen->second->run(environment);
    environment.out.flush();
    return std::to_underlying(environment.out ? exit : Exit::Environment);
}

} // namespace tongguan::cli
