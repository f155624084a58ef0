// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/journal_acknowledge.h"

#include "base/file.h"
#include "base/json.h"
#include "kiosk/cli/sealed_tail.h"
#include "sync/log/batch.h"

#include <format>
#include <ostream>

namespace tongguan::cli {

CLI::App* JournalAcknowledge::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand(
        "acknowledge", "Takes the gateway's receipt for events that were carried to it: from then on they count as "
                       "sent, and their time of keeping begins.");
    command->add_flag("--json", json_, "one JSON object instead of a line for people");
    access_.declareArgument(*command);
    command->add_option("RECEIPT", receipt_, "the file that journal import wrote")->required();
    command->footer(
        "Exit codes: 0 taken, or known before, 1 it is not for this journal, 2 wrong usage, 3 a file or the "
        "store failed.\n"
        "Example, for a kiosk that is enrolled and a stick at /media/stick:\n"
        "  tongguan journal acknowledge /var/lib/tongguan-kiosk /media/stick/HKM-K01.receipt "
        "--passphrase-file /run/tongguan/passphrase");
    return command;
}

Exit JournalAcknowledge::run(Environment& environment)
{
    constexpr std::size_t kMaxReceipt = 4096;
    auto opened = access_.open(environment);
    if (!opened)
        return refuseStore(environment, opened.error());
    const auto identity = identityIn(**opened);
    if (!identity)
        return refuse(environment, Exit::Environment, identity.error().what);
    const auto content = readFile(receipt_, kMaxReceipt);
    if (!content)
        return refuse(environment, Exit::Environment, content.error().what);
    const auto receipt = sync::receiptFromLine(std::string_view(*content).substr(0, content->find('\n')));
    if (!receipt)
        return refuse(environment, Exit::No, "this is no receipt: " + receipt.error().what);
    const auto taken = takeReceipt(**opened, *identity, *receipt);
    if (!taken) {
        const bool isNo = taken.error().code == Errc::Denied || taken.error().code == Errc::Corrupt;
        return refuse(environment, isNo ? Exit::No : Exit::Environment, taken.error().what);
    }
    if (json_) {
        Json json = receiptJson(*receipt);
        json["taken"] = *taken;
        environment.out << dump(json) << '\n';
    } else {
        environment.out << std::format("{} up to {}\n", *taken ? "acknowledged" : "known before: acknowledged",
                                       receipt->head.seq);
    }
    return Exit::Done;
}

} // namespace tongguan::cli
