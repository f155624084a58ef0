// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/parse_command.h"

#include "base/bytes.h"
#include "base/file.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/cli/plain_text.h"

#include <istream>
#include <ostream>

namespace tongguan::cli {

namespace {

/// One byte over the limit is enough to know that it is too much.
std::string readAll(std::istream& in)
{
    std::string text(documents::kMaxDocumentBytes + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

void writePlain(std::ostream& out, const documents::Parsed& parsed)
{
    out << name(parsed.kind) << ": " << (parsed.valid ? "valid" : "not valid") << ", checks " << name(parsed.checks)
        << ", " << name(parsed.outcome) << '\n';
    writeFields(out, parsed.fields, "  ");
    for (const std::string& warning : parsed.warnings)
        out << "  ! " << printable(warning) << '\n';
}

} // namespace

CLI::App* ParseCommand::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("parse", "Reads one document from its bytes: lines of a machine-readable "
                                                    "zone, the text of a code, a licence, a seal, a plate, a number.");
    command->add_flag("--json", json_, "one JSON object instead of lines for people");
    command->add_option("--as", kind_, "what it is; not given: told by its form")
        ->check(CLI::IsMember({"mrz", "plate", "container", "vin", "cn-id", "cn-uscc", "cccd", "ticket", "prereg",
                               "aamva", "licence-iso", "licence", "delivery-order", "certificate", "waybill", "token",
                               "vds", "idb", "vds-nc"}));
    command->add_option("FILE", file_, "file, or - for standard input")->required();
    documents_.declare(*command);
    command->footer(
        "Exit codes: 0 valid, 1 not valid, 2 wrong usage, 3 the file cannot be read.\n"
        "Examples, all but the first in a checkout:\n"
        "  echo CSQU3054383 | tongguan parse --json --as container -\n"
        "  tongguan parse assets/examples/codes/licence.txt\n"
        "  echo 016-12345675 | tongguan parse --json --patterns assets/examples/codes/patterns.jsonl -\n"
        "  tongguan parse --at 2026-11-25T09:00:00Z --trust tests/data/seals/trust tests/data/seals/permit.bin");
    return command;
}

Exit ParseCommand::run(Environment& environment)
{
    const auto options = documents_.read(environment.clock.now());
    if (!options) {
        environment.err << "tongguan: " << printable(options.error().what) << '\n';
        return options.error().code == Errc::InvalidInput ? Exit::Usage : Exit::Environment;
    }
    const auto text =
        file_ == "-" ? Result<std::string>(readAll(environment.in)) : readFile(file_, documents::kMaxDocumentBytes);
    if (!text) {
        environment.err << "tongguan: " << printable(text.error().what)
                        << ": give a file of at most 16 KiB, or - for standard input\n";
        return Exit::Environment;
    }
    const ByteView bytes = asBytes(*text);
    const auto kind = kind_.empty() ? identify(bytes, *options) : documents::kindOf(kind_).value();
    const documents::Parsed parsed = parse(kind, bytes, *options);
    if (json_)
        environment.out << dump(toJson(parsed)) << '\n';
    else
        writePlain(environment.out, parsed);
    return parsed.valid ? Exit::Done : Exit::No;
}

} // namespace tongguan::cli
