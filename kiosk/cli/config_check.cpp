// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/config_check.h"

#include "base/file.h"
#include "base/json.h"
#include "kiosk/cli/plain_text.h"
#include "kiosk/cli/service_settings.h"
#include "kiosk/cli/try_program.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <span>

namespace tongguan::cli {

namespace {

constexpr std::size_t kMostSettings = 64U << 10U;

struct Known {
    std::string_view name;
    std::string_view option; ///< which the unit gives it by; empty: words of their own
    std::string_view value;  ///< what the unit has where the file is silent
};

/// A unit of installer/debian: its settings, and how it starts its program.
struct Service {
    std::string_view file;
    std::string_view program;
    std::string_view first; ///< words before the settings' own
    std::span<const Known> known;
};

constexpr std::array kKioskSettings{Known{"OPTIONS", "", ""}};
constexpr std::array kGatewaySettings{Known{"LISTEN", "--listen", "0.0.0.0:8443"}, Known{"OPTIONS", "", ""}};
constexpr std::array kExchangeSettings{
    Known{"LISTEN", "--listen", "127.0.0.1:8444"}, Known{"BOXES", "--boxes", "/var/lib/tongguan-exchange/boxes"},
    Known{"PORT_FILE", "--port-file", "/etc/tongguan/exchange-port.json"}, Known{"OPTIONS", "", ""}};
constexpr std::array kServices{
    Service{"kiosk.conf", "tongguan-kiosk", "", kKioskSettings},
    Service{"gateway.conf", "tongguan-gateway", "run /var/lib/tongguan-gateway", kGatewaySettings},
    Service{"exchange.conf", "tongguan-exchange", "run /var/lib/tongguan-exchange", kExchangeSettings}};

std::vector<std::string> argumentsOf(const Service& service, const ServiceSettings& read)
{
    std::vector<std::string> words = wordsOf(service.first);
    for (const Known& one : service.known) {
        const Setting* set = read.find(one.name);
        const std::string value = set == nullptr ? std::string(one.value) : set->value;
        if (one.option.empty()) {
            std::ranges::move(wordsOf(value), std::back_inserter(words));
        } else {
            words.emplace_back(one.option);
            words.push_back(value);
        }
    }
    words.emplace_back("--check");
    return words;
}

void tryService(const Service& service, ServiceSettings& read)
{
    for (const Setting& set : read.settings)
        if (std::ranges::find(service.known, set.name, &Known::name) == service.known.end())
            read.faults.push_back({set.line, set.name + ": the service has no such setting"});
    const auto program = ownProgram(std::string(service.program));
    if (!program) {
        read.faults.push_back({0, program.error().what});
        return;
    }
    const auto tried = tryProgram(*program, argumentsOf(service, read));
    if (!tried)
        read.faults.push_back({0, tried.error().what});
    else if (tried->exitCode != 0)
        read.faults.push_back({0, printable(tried->words.substr(0, tried->words.find_last_not_of('\n') + 1))});
}

Json toJson(const SettingFault& fault)
{
    return {{"line", fault.line == 0 ? Json(nullptr) : Json(fault.line)}, {"what", fault.what}};
}

} // namespace

CLI::App* ConfigCheck::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand(
        "check", "Looks at what stands in /etc/tongguan as the services would: names, values, options, and the files "
                 "that these name. Each program reads its own part; none is started, nothing is changed.");
    command->add_flag("--json", json_, "one JSON object instead of lines for people");
    command->add_option("folder", folder_, "instead of /etc/tongguan")->capture_default_str();
    command->footer("Exit codes: 0 all is well, 1 something is wrong, 2 wrong usage, 3 nothing is there.\n"
                    "Example:\n"
                    "  mkdir trial-settings\n"
                    "  echo 'OPTIONS=--direction exit' >trial-settings/kiosk.conf\n"
                    "  tongguan config check trial-settings");
    return command;
}

Exit ConfigCheck::run(Environment& environment)
{
    Json files = Json::array();
    bool wrong = false;
    for (const Service& service : kServices) {
        const auto file = std::filesystem::path(folder_) / service.file;
        std::error_code none;
        if (!std::filesystem::exists(file, none))
            continue;
        ServiceSettings read;
        if (const auto text = readFile(file, kMostSettings))
            read = readSettings(*text);
        else
            read.faults.push_back({0, text.error().what});
        if (read.faults.empty())
            tryService(service, read);
        Json faults = Json::array();
        for (const SettingFault& fault : read.faults)
            faults.push_back(toJson(fault));
        wrong = wrong || !faults.empty();
        files.push_back({{"file", file.string()}, {"faults", std::move(faults)}});
        if (json_)
            continue;
        environment.out << file.string() << (read.faults.empty() ? ": well\n" : ":\n");
        for (const SettingFault& fault : read.faults)
            environment.out << "  " << (fault.line == 0 ? "" : "line " + std::to_string(fault.line) + ": ")
                            << fault.what << '\n';
    }
    if (files.empty())
        return refuse(environment, Exit::Environment, folder_ + " has no settings of ours",
                      "examples lie in /usr/share/doc/tongguan-kiosk/examples and beside the other packages");
    if (json_)
        environment.out << dump(Json{{"files", std::move(files)}}) << '\n';
    return wrong ? Exit::No : Exit::Done;
}

} // namespace tongguan::cli
