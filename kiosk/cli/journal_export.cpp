// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/journal_export.h"

#include "sync/log/batch.h"

#include <algorithm>
#include <ostream>

namespace tongguan::cli {

CLI::App* JournalExport::declare(CLI::App& app)
{
    CLI::App* command =
        app.add_subcommand("export", "Writes events of a journal as JSON, one a line, as they go over the wire. They "
                                     "hold personal data: write them only to an encrypted disk.");
    command->add_flag("--json", "as it always is here: one JSON object a line");
    access_.declareArgument(*command);
    command->add_option("--crossing", crossing_, "only events of this crossing")->type_name("ID");
    command->add_option("--from", from_, "only from this number on")->check(CLI::PositiveNumber)->type_name("SEQ");
    command->add_option("--type", types_, "only events of this type; may be given more than once")
        ->type_name("TYPE")
        ->allow_extra_args(false);
    command->footer("Exit codes: 0 done, 1 no such event, 2 wrong usage, 3 the store cannot be opened.\n"
                    "Example:\n"
                    "  export TONGGUAN_PASSPHRASE=trial\n"
                    "  tongguan simulate --store trial-store --crossings 5\n"
                    "  tongguan journal export trial-store --type crossing.decided");
    return command;
}

Exit JournalExport::run(Environment& environment)
{
    constexpr std::size_t kPiece = 1000;
    auto opened = access_.open(environment);
    if (!opened)
        return refuseStore(environment, opened.error());
    store::Journal& journal = (*opened)->journal();
    bool any = false;
    const auto write = [&](const sync::Event& event) {
        const sync::EventHeader& header = event.header;
        if (header.seq < from_ || (!types_.empty() && !std::ranges::contains(types_, header.type)))
            return;
        any = true;
        environment.out << sync::eventLine(event) << '\n';
    };
    if (!crossing_.empty()) {
        const auto events = journal.ofCrossing(crossing_);
        if (!events)
            return refuseStore(environment, events.error());
        std::ranges::for_each(*events, write);
        return any ? Exit::Done : Exit::No;
    }
    for (std::uint64_t after = from_ - 1; environment.out;) {
        const auto events = journal.readAfter(after, kPiece, sync::kMaxBatchBytes);
        if (!events)
            return refuseStore(environment, events.error());
        if (events->empty())
            break;
        std::ranges::for_each(*events, write);
        after = events->back().header.seq;
    }
    return any ? Exit::Done : Exit::No;
}

} // namespace tongguan::cli
