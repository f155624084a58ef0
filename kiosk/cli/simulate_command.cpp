// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/simulate_command.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/cli/progress.h"
#include "kiosk/cli/sample_folder.h"
#include "kiosk/store/sample_port.h"

#include <format>
#include <ostream>

namespace tongguan::cli {

namespace {

constexpr std::uint64_t kMaxCrossings = 1'000'000;
constexpr std::uint64_t kMaxBuses = 1000;
constexpr std::uint64_t kMaxPassengers = 110; // a bus of ours has no more seats
constexpr std::uint64_t kMaxKiosks = 8;

} // namespace

CLI::App* SimulateCommand::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand(
        "simulate", "Sends invented trucks of a sample port through the kiosk's own flow into a "
                    "store, which is made where there is none: declared, undeclared and empty "
                    "ones, passports to be typed, wrong seals. The same seed gives the same trucks.");
    command->add_flag("--json", json_, "one JSON object instead of lines for people");
    access_.declareOption(*command);
    auto* trucks = command->add_option_group("traffic", "what comes");
    trucks->add_option("--crossings", crossings_, "how many trucks")
        ->check(CLI::Range(std::uint64_t{1}, kMaxCrossings))
        ->type_name("N");
    trucks
        ->add_option("--buses", buses_.buses,
                     "or so many buses, at several kiosks of the port at once: their "
                     "passengers' seconds are modelled, and how long a bus stands is told")
        ->check(CLI::Range(std::uint64_t{1}, kMaxBuses))
        ->type_name("N");
    trucks->require_option(1);
    command->add_option("--passengers", buses_.passengers, "of each bus")
        ->check(CLI::Range(std::uint64_t{1}, kMaxPassengers))
        ->capture_default_str();
    command->add_option("--bus-kiosks", buses_.kiosks, "at how many kiosks; each number is a run of its own")
        ->check(CLI::Range(std::uint64_t{1}, kMaxKiosks))
        ->delimiter(',')
        ->capture_default_str();
    command
        ->add_option("--sample-port", samplePort_,
                     "folder with the lists of a port; not given: the one that "
                     "comes with the program")
        ->type_name("DIR");
    command->add_option("--seed", seed_, "of the traffic")->capture_default_str();
    command->add_option("--kiosk", kiosk_, "name of a kiosk whose store has to be made")->capture_default_str();
    command->add_option("--at", at_, "time at which the first truck comes, as 2026-11-25T09:00:00Z; not given: now")
        ->type_name("TIME");
    command->footer("Exit codes: 0 done, 2 wrong usage, 3 the environment failed, or the store holds real crossings.\n"
                    "Example:\n"
                    "  export TONGGUAN_PASSPHRASE=trial\n"
                    "  tongguan simulate --store trial-store --crossings 100\n"
                    "  tongguan simulate --store trial-buses --buses 2");
    return command;
}

Result<SimulationOptions> SimulateCommand::read(const Environment& environment) const
{
    SimulationOptions options{
        .kiosk = kiosk_, .crossings = crossings_, .seed = seed_, .start = environment.clock.now()};
    if (!at_.empty()) {
        const auto time = fromIso(at_);
        if (!time)
            return fail(Errc::InvalidInput, "--at takes a time like 2026-11-25T09:00:00Z");
        options.start = *time;
    }
    auto place = access_.folder(environment);
    if (!place)
        return failed(std::move(place));
    options.place = std::move(*place);
    const auto folder = samplePortFolder(samplePort_);
    if (!folder)
        return std::unexpected(folder.error());
    auto lists = store::samplePortEntries(*folder, options.start);
    if (!lists)
        return fail(lists.error().code == Errc::NotFound ? Errc::NotFound : Errc::InvalidInput, lists.error().what);
    options.lists = std::move(*lists);
    return options;
}

Exit SimulateCommand::run(Environment& environment)
{
    const auto options = read(environment);
    if (!options)
        return refuse(environment, options.error().code == Errc::InvalidInput ? Exit::Usage : Exit::Environment,
                      options.error().what);
    if (buses_.buses > 0)
        return runBuses(environment, *options);
    const auto figures = [&] {
        Progress progress(environment);
        return simulate(*options, {environment.clock, environment.random, environment.log}, [&](std::uint64_t done) {
            progress.show(std::format("{} of {} crossings", done, options->crossings));
        });
    }();
    if (!figures)
        return refuseStore(environment, figures.error());
    if (json_)
        environment.out << dump(toJson(*figures)) << '\n';
    else
        writePlain(environment.out, *figures);
    return Exit::Done;
}

Exit SimulateCommand::runBuses(Environment& environment, const SimulationOptions& options)
{
    const auto figures = [&] {
        Progress progress(environment);
        return simulateBuses(
            options, buses_, {environment.clock, environment.random, environment.log}, [&](std::uint64_t done) {
                progress.show(std::format("{} of {} buses", done, buses_.buses * buses_.kiosks.size()));
            });
    }();
    if (!figures)
        return refuseStore(environment, figures.error());
    Json all = Json::array();
    for (const BusFigures& one : *figures) {
        all.push_back(toJson(one));
        if (!json_)
            writePlain(environment.out, one);
    }
    if (json_)
        environment.out << dump(Json{{"buses", all}}) << '\n';
    return Exit::Done;
}

} // namespace tongguan::cli
