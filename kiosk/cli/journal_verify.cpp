// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/journal_verify.h"

#include "base/json.h"
#include "kiosk/cli/progress.h"

#include <format>
#include <ostream>

namespace tongguan::cli {

CLI::App* JournalVerify::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("verify", "Checks every event of a journal against the chain of hashes.");
    command->add_flag("--json", json_, "one JSON object instead of a line for people");
    access_.declareArgument(*command);
    command->footer("Exit codes: 0 whole, 1 it breaks (the number says where), 2 wrong usage, 3 the store cannot be "
                    "opened.\n"
                    "Example:\n"
                    "  export TONGGUAN_PASSPHRASE=trial\n"
                    "  tongguan simulate --store trial-store --crossings 5\n"
                    "  tongguan journal verify trial-store");
    return command;
}

Exit JournalVerify::run(Environment& environment)
{
    auto opened = access_.open(environment);
    if (!opened)
        return refuseStore(environment, opened.error());
    store::Store& store = **opened;
    auto checked = [&] {
        Progress progress(environment);
        return store.journal().check([&](std::uint64_t seq) { progress.show(std::format("{} events checked", seq)); });
    }();
    const auto counters = store.counters();
    if (!checked || !counters)
        return refuseStore(environment, checked ? counters.error() : checked.error());
    std::uint64_t brokenAt = checked->broken.empty() ? 0 : checked->sound.seq + 1;
    if (brokenAt == 0 && counters->unsent < 0) {
        // A chain cannot tell that its end was cut off; what the receiver acknowledged can.
        brokenAt = checked->sound.seq + 1;
        checked->broken = std::format("the gateway holds {} more events: the end is missing", -counters->unsent);
    }
    if (json_) {
        Json line{{"kiosk", store.kiosk()},
                  {"whole", brokenAt == 0},
                  {"seq", checked->sound.seq},
                  {"hash", toHex(checked->sound.hash)}};
        if (brokenAt != 0) {
            line["brokenAt"] = brokenAt;
            line["why"] = checked->broken;
        }
        environment.out << dump(line) << '\n';
    } else if (brokenAt == 0) {
        environment.out << std::format("journal of {}: {} events, whole, head {}\n", store.kiosk(), checked->sound.seq,
                                       toHex(checked->sound.hash));
    } else {
        environment.out << std::format("journal of {} breaks at event {}: {}\n", store.kiosk(), brokenAt,
                                       checked->broken);
    }
    return brokenAt == 0 ? Exit::Done : Exit::No;
}

} // namespace tongguan::cli
