// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/journal_import.h"

#include "base/file.h"
#include "base/json.h"
#include "kiosk/cli/plain_text.h"
#include "kiosk/cli/progress.h"
#include "kiosk/cli/sealed_tail.h"
#include "kiosk/cli/sync_once.h"
#include "sync/log/problems.h"

#include <format>
#include <map>
#include <ostream>

namespace tongguan::cli {

namespace {

constexpr std::string_view kReceiptSuffix = ".receipt";

std::string_view adviceFor(const Error& error, const std::string& problem)
{
    if (problem == sync::problem::kGap)
        return "events before these are missing: bring the files that were written before";
    switch (error.code) {
    case Errc::Corrupt:
        return "the machine was copied or restored; let people look before anything else is sent";
    case Errc::Unavailable:
        return "look whether the gateway can be reached from here";
    case Errc::Denied:
        return "look whether both machines are enrolled at this gateway";
    default:
        return "the file may be damaged, or sealed for another gateway";
    }
}

} // namespace

CLI::App* JournalImport::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand(
        "import", "Hands over to the gateway what another machine sealed (journal export --sealed), over this store's "
                  "line. What the gateway holds already it passes over: nothing arrives twice. Writes the gateway's "
                  "receipt beside the files.");
    command->add_flag("--json", json_, "one JSON object a machine instead of a line for people");
    access_.declareArgument(*command);
    command->add_option("FOLDER", folder_, "where the sealed files are")->required();
    command->add_option("--gateway", gateway_, "another address of the same gateway than the one at enrolment")
        ->type_name("URL");
    command->footer(
        "Exit codes: 0 all is at the gateway, 1 the gateway says no, or there are no files, 2 wrong usage,\n"
        "3 no line, or a file or the store failed.\n"
        "Example, for a station that is enrolled and a stick at /media/stick:\n"
        "  tongguan journal import /var/lib/tongguan-station /media/stick "
        "--passphrase-file /run/tongguan/passphrase");
    return command;
}

Exit JournalImport::run(Environment& environment)
{
    auto opened = access_.open(environment);
    if (!opened)
        return refuseStore(environment, opened.error());
    auto identity = identityIn(**opened);
    if (!identity)
        return refuse(environment, Exit::Environment, identity.error().what);
    if (!gateway_.empty())
        identity->gatewayUrl = gateway_;
    const auto files = sealedFilesIn(folder_);
    if (!files)
        return refuse(environment, Exit::No, files.error().what);
    auto line = lineFor(*identity, environment.random);
    if (!line)
        return refuse(environment, Exit::Usage, line.error().what, "give --gateway as https://HOST:PORT");
    std::map<std::string, sync::Checkpoint> receipts;
    {
        Progress progress(environment);
        for (std::size_t i = 0; i < files->size(); ++i) {
            progress.show(std::format("file {} of {}", i + 1, files->size()));
            const auto receipt = bring((*files)[i], *line, identity->gatewayKey);
            if (!receipt) {
                const bool isOfLine = receipt.error().code == Errc::Unavailable;
                return refuse(environment, isOfLine ? Exit::Environment : Exit::No,
                              std::format("{}: {}", printable((*files)[i].filename().string()), receipt.error().what),
                              adviceFor(receipt.error(), line->problem()));
            }
            receipts.insert_or_assign(receipt->kiosk, *receipt);
        }
    }
    for (const auto& [kiosk, receipt] : receipts) {
        const auto file = std::filesystem::path(folder_) / (kiosk + std::string(kReceiptSuffix));
        if (auto written = writeDurably(file, sync::receiptLine(receipt) + "\n"); !written)
            environment.err << "tongguan: the receipt cannot be written: " << written.error().what << '\n';
        if (json_)
            environment.out << dump(receiptJson(receipt)) << '\n';
        else
            environment.out << std::format("{}: the gateway holds everything up to {}; bring {} back, and there\n"
                                           "  tongguan journal acknowledge STORE {}\n",
                                           kiosk, receipt.head.seq, file.filename().string(), file.string());
    }
    return Exit::Done;
}

} // namespace tongguan::cli
