// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/scan_command.h"

#include "base/json.h"
#include "hardware/reading/barcode_reader.h"
#include "kiosk/cli/plain_text.h"

#include <format>
#include <ostream>

namespace tongguan::cli {

namespace {

Json cornersJson(const reading::Barcode& barcode)
{
    Json corners = Json::array();
    for (const reading::Point& corner : barcode.corners)
        corners.push_back({corner.x, corner.y});
    return corners;
}

/// What stands in the symbol, and what it means where it is a document that we know.
Json documentJson(const reading::Barcode& barcode, const documents::ParseOptions& options)
{
    const documents::Kind kind = identify(barcode.bytes, options);
    const documents::Parsed parsed = parse(kind, barcode.bytes, options);
    Json json{{"kind", "barcode"},
              {"format", barcode.format},
              {"payload", barcode.text},
              {"bytes", toHex(barcode.bytes)},
              {"corners", cornersJson(barcode)},
              {"content", name(kind)},
              {"checks", name(parsed.checks)},
              {"fields", parsed.fields},
              {"warnings", parsed.warnings}};
    if (kind != documents::Kind::Unknown && kind != documents::Kind::Url)
        json["valid"] = parsed.valid;
    return json;
}

Json pictureJson(const std::string& file, const documents::ParseOptions& options)
{
    Json json{{"file", file}};
    const auto image = reading::loadImage(file);
    const auto found = image ? reading::readBarcodes(image->view())
                             : Result<std::vector<reading::Barcode>>(std::unexpected(image.error()));
    if (!found) {
        json["error"] = std::format("{}: {}", name(found.error().code), found.error().what);
        return json;
    }
    json["documents"] = Json::array();
    for (const reading::Barcode& barcode : *found)
        json["documents"].push_back(documentJson(barcode, options));
    return json;
}

void writePlain(std::ostream& out, const Json& picture)
{
    out << printable(stringOr(picture, "file")) << '\n';
    if (!picture.contains("documents")) // the error went to stderr
        return;
    if (picture["documents"].empty())
        out << "  nothing found\n";
    for (const Json& document : picture["documents"]) {
        out << "  " << stringOr(document, "format") << ", " << stringOr(document, "content") << ", checks "
            << stringOr(document, "checks") << '\n';
        out << "    payload: " << printable(stringOr(document, "payload")) << '\n';
        writeFields(out, document["fields"], "    ");
        for (const Json& warning : document["warnings"])
            out << "    ! " << printable(warning.get<std::string>()) << '\n';
    }
}

} // namespace

CLI::App* ScanCommand::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("scan", "Finds every code in pictures (PNG, JPEG, WebP) and says what "
                                                   "document it is.");
    command->add_flag("--json", json_, "one JSON object a picture instead of lines for people");
    command->add_option("IMAGE", files_, "pictures")->required();
    documents_.declare(*command);
    command->footer("Exit codes: 0 found, 1 nothing found or a picture cannot be read, 2 wrong usage, 3 no picture can "
                    "be opened.\nExamples, in a checkout:\n  tongguan scan --json tests/data/barcodes/prereg.png\n"
                    "  tongguan scan --patterns assets/examples/codes/patterns.jsonl tests/data/barcodes/prereg.png");
    return command;
}

Exit ScanCommand::run(Environment& environment)
{
    const auto options = documents_.read(environment.clock.now());
    if (!options) {
        environment.err << "tongguan: " << printable(options.error().what) << '\n';
        return options.error().code == Errc::InvalidInput ? Exit::Usage : Exit::Environment;
    }
    std::size_t found = 0;
    std::size_t unreadable = 0;
    for (const std::string& file : files_) {
        const Json picture = pictureJson(file, *options);
        if (picture.contains("error")) {
            ++unreadable;
            environment.err << "tongguan: " << printable(file) << ": " << stringOr(picture, "error") << '\n';
        } else {
            found += picture["documents"].size();
        }
        if (json_)
            environment.out << dump(picture) << std::endl;
        else
            writePlain(environment.out, picture);
    }
    if (unreadable == files_.size())
        return Exit::Environment;
    return found > 0 && unreadable == 0 ? Exit::Done : Exit::No;
}

} // namespace tongguan::cli
