// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/journal_stats.h"

#include "base/json.h"
#include "kiosk/cli/plain_text.h"

#include <ostream>

namespace tongguan::cli {

namespace {

Result<Json> statsOf(store::Store& store)
{
    auto counters = store.counters();
    if (!counters)
        return failed(std::move(counters));
    auto events = store.eventsByType();
    if (!events)
        return failed(std::move(events));
    auto crossings = store.crossingsByState();
    if (!crossings)
        return failed(std::move(crossings));
    const auto time = [](const std::optional<UtcTime>& at) { return at ? Json(toIso(*at)) : Json(nullptr); };
    return Json{{"kiosk", store.kiosk()},
                {"port", store.port()},
                {"events", store.journal().head().seq},
                {"unsent", counters->unsent},
                {"oldestUnsent", time(counters->oldestUnsent)},
                {"parked", counters->parked},
                {"feedAsOf", time(counters->feedAsOf)},
                {"eventsByType", *events},
                {"crossingsByState", *crossings}};
}

} // namespace

CLI::App* JournalStats::declare(CLI::App& app)
{
    CLI::App* command =
        app.add_subcommand("stats", "Counts what a store holds: events by type, unsent and parked ones, the age of "
                                    "the oldest unsent one, crossings by state.");
    command->add_flag("--json", json_, "one JSON object instead of lines for people");
    access_.declareArgument(*command);
    command->footer("Exit codes: 0 done, 2 wrong usage, 3 the store cannot be opened.\n"
                    "Example:\n"
                    "  export TONGGUAN_PASSPHRASE=trial\n"
                    "  tongguan simulate --store trial-store --crossings 5\n"
                    "  tongguan journal stats --json trial-store");
    return command;
}

Exit JournalStats::run(Environment& environment)
{
    auto opened = access_.open(environment);
    if (!opened)
        return refuseStore(environment, opened.error());
    const auto stats = statsOf(**opened);
    if (!stats)
        return refuseStore(environment, stats.error());
    if (json_)
        environment.out << dump(*stats) << '\n';
    else
        writeFields(environment.out, *stats, "");
    return Exit::Done;
}

} // namespace tongguan::cli
