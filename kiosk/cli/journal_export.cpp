// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/journal_export.h"

#include "base/json.h"
#include "kiosk/cli/progress.h"
#include "kiosk/cli/sealed_tail.h"
#include "sync/log/batch.h"

#include <algorithm>
#include <format>
#include <ostream>

namespace tongguan::cli {

CLI::App* JournalExport::declare(CLI::App& app)
{
    CLI::App* command =
        app.add_subcommand("export", "Writes events of a journal as JSON, one a line, as they go over the wire. They "
                                     "hold personal data: write them only to an encrypted disk. With --sealed only the "
                                     "gateway can read them: for a stick, where the line stays down.");
    command->add_flag("--json", json_, "one JSON object a line, as events always are");
    access_.declareArgument(*command);
    CLI::Option* sealed =
        command
            ->add_option("--sealed", sealed_, "writes what the gateway has not acknowledged into this folder, sealed")
            ->type_name("FOLDER");
    command->add_option("--crossing", crossing_, "only events of this crossing")->type_name("ID")->excludes(sealed);
    command->add_option("--from", from_, "only from this number on")->check(CLI::PositiveNumber)->type_name("SEQ");
    command->add_option("--type", types_, "only events of this type; may be given more than once")
        ->type_name("TYPE")
        ->allow_extra_args(false)
        ->excludes(sealed);
    command->footer("Exit codes: 0 done, 1 no such event, 2 wrong usage, 3 the store cannot be opened.\n"
                    "To carry what a kiosk could not send:\n"
                    "  tongguan journal export /var/lib/tongguan-kiosk --sealed /media/stick\n"
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
    if (!sealed_.empty())
        return exportSealed(environment, **opened);
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
    for (std::uint64_t after = from_ == 0 ? 0 : from_ - 1; environment.out;) {
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

Exit JournalExport::exportSealed(Environment& environment, store::Store& store) const
{
    const auto identity = identityIn(store);
    if (!identity)
        return refuse(environment, Exit::Environment, identity.error().what);
    const auto known = acknowledgedUpTo(store);
    if (!known)
        return refuseStore(environment, known.error());
    const std::uint64_t after = from_ == 0 ? *known : from_ - 1;
    const auto tail = [&] {
        Progress progress(environment);
        return writeSealedTail(store, *identity, after, sealed_, environment.random, [&](const SealedTail& soFar) {
            progress.show(std::format("{} events sealed, up to {}", soFar.events, soFar.upTo));
        });
    }();
    if (!tail)
        return refuse(environment, Exit::Environment, tail.error().what, "what was written so far can be carried");
    if (json_)
        environment.out << dump(Json{{"kiosk", store.kiosk()},
                                     {"events", tail->events},
                                     {"upTo", tail->events > 0 ? Json(tail->upTo) : Json(nullptr)},
                                     {"files", tail->files}})
                        << '\n';
    else if (tail->events > 0)
        environment.out << std::format(
            "{} events up to {} in {} files: carry them to a machine with a line, and there\n"
            "  tongguan journal import STORE {}\n",
            tail->events, tail->upTo, tail->files.size(), sealed_);
    else
        environment.out << "nothing to carry: the gateway has acknowledged everything\n";
    return tail->events > 0 ? Exit::Done : Exit::No;
}

} // namespace tongguan::cli
