// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/scan_command.h"

#include "base/file.h"
#include "base/json.h"
#include "hardware/reading/barcode_reader.h"
#include "hardware/reading/explained.h"
#include "hardware/reading/mrz_reader.h"
#include "hardware/reading/sign_reader.h"
#include "kiosk/cli/plain_text.h"
#include "kiosk/cli/scan_json.h"

#include <algorithm>
#include <filesystem>
#include <format>
#include <ostream>

namespace tongguan::cli {

namespace {

constexpr std::chrono::milliseconds kBudget{2000}; ///< for zones, and for signs

void writePlain(std::ostream& out, const Json& picture)
{
    out << printable(stringOr(picture, "file")) << '\n';
    if (!picture.contains("documents")) // the error went to stderr
        return;
    if (picture["documents"].empty() && picture["doubtful"].empty())
        out << "  nothing found\n";
    for (const Json& document : picture["documents"]) {
        out << "  " << stringOr(document, "format") << ", " << stringOr(document, "content") << ", checks "
            << stringOr(document, "checks") << '\n';
        out << "    payload: " << printable(stringOr(document, "payload")) << '\n';
        writeFields(out, document["fields"], "    ");
        for (const Json& warning : document["warnings"])
            out << "    ! " << printable(warning.get<std::string>()) << '\n';
    }
    for (const Json& doubtful : picture["doubtful"])
        out << "  " << stringOr(doubtful, "format") << ", seen and not accepted (" << stringOr(doubtful, "doubt")
            << "): a sharper picture may help\n";
}

std::vector<reading::Mark> marksOf(const Json& picture)
{
    std::vector<reading::Mark> marks;
    const auto add = [&](const Json& one, std::string label, bool accepted) {
        reading::Mark mark{.corners = {}, .label = std::move(label), .accepted = accepted};
        for (std::size_t i = 0; i < mark.corners.size(); ++i)
            mark.corners.at(i) = {one["corners"][i][0].get<int>(), one["corners"][i][1].get<int>()};
        marks.push_back(std::move(mark));
    };
    for (const Json& document : picture["documents"]) {
        const bool accepted = boolOr(document, "valid", true);
        add(document,
            std::format("{}: {}{}", stringOr(document, "format"), stringOr(document, "content"),
                        accepted ? "" : ", checks " + stringOr(document, "checks")),
            accepted);
    }
    for (const Json& doubtful : picture["doubtful"])
        add(doubtful, std::format("{}: {}", stringOr(doubtful, "format"), stringOr(doubtful, "doubt")), false);
    return marks;
}

} // namespace

CLI::App* ScanCommand::declare(CLI::App& app)
{
    CLI::App* command =
        app.add_subcommand("scan", "Finds every code and every machine-readable zone in pictures (PNG, JPEG, WebP) and "
                                   "says what document it is; container numbers, plates and VINs where asked.");
    command->add_flag("--json", json_, "one JSON object a picture instead of lines for people");
    command
        ->add_option("--only", only_,
                     "look for these alone; container, plate and vin only so, as much print looks like a plate")
        ->delimiter(',')
        ->check(CLI::IsMember({"barcode", "mrz", "container", "plate", "vin"}));
    command
        ->add_option("--budget", budgetMs_, "milliseconds for each kind in a picture; a step that has begun is ended")
        ->check(CLI::Range(1, 600'000))
        ->type_name("MS");
    command
        ->add_option("--explain", explain_,
                     "writes a copy of each picture there, with what was found and what was not "
                     "accepted")
        ->type_name("FOLDER");
    command->add_option("IMAGE", files_, "pictures")->required();
    documents_.declare(*command);
    command->footer("Exit codes: 0 found, 1 nothing found or a picture cannot be read, 2 wrong usage, 3 no picture can "
                    "be opened.\nExamples, in a checkout:\n  tongguan scan --json tests/data/barcodes/prereg.png\n"
                    "  tongguan scan --only barcode --explain /tmp/explained tests/data/barcodes/prereg.png\n"
                    "  tongguan scan --only container,plate,vin tests/data/signs/container-line.jpg");
    return command;
}

bool ScanCommand::looksFor(std::string_view kind) const
{
    return only_.empty() ? kind == "barcode" || kind == "mrz" : std::ranges::contains(only_, kind);
}

Json ScanCommand::pictureJson(const std::string& file, const documents::ParseOptions& options)
{
    Json json{{"file", file}};
    const auto image = reading::loadImage(file);
    const auto outcome = image ? look(image->view(), options, json) : Result<>(std::unexpected(image.error()));
    if (!outcome)
        json["error"] = std::format("{}: {}", name(outcome.error().code), outcome.error().what);
    return json;
}

Result<> ScanCommand::look(const reading::GreyView& picture, const documents::ParseOptions& options, Json& json)
{
    Json documents = Json::array();
    Json doubtful = Json::array();
    if (looksFor("barcode")) {
        const auto found = readBarcodes(
            picture, {.thorough = true, .wanted = {}, .budget = std::chrono::milliseconds{budgetMs_.value_or(0)}});
        if (!found)
            return std::unexpected(found.error());
        for (const reading::Barcode& barcode : *found)
            documents.push_back(documentJson(barcode, options));
    }
    if (looksFor("mrz")) {
        if (!zones_) {
            auto made = reading::MrzReader::make();
            if (!made)
                return failed(std::move(made));
            zones_.emplace(std::move(*made));
        }
        const auto zone = zones_->read(picture, budgetMs_ ? std::chrono::milliseconds{*budgetMs_} : kBudget);
        if (!zone)
            return std::unexpected(zone.error());
        if (*zone && (*zone)->isRead())
            documents.push_back(documentJson(**zone, options));
        else if (*zone)
            doubtful.push_back(doubtJson(**zone));
    }
    if (looksFor("container") || looksFor("plate") || looksFor("vin")) {
        if (auto looked = lookForSigns(picture, options, documents, doubtful); !looked)
            return looked;
    }
    json["documents"] = std::move(documents);
    json["doubtful"] = std::move(doubtful);
    return explain_.empty() ? Result<>{} : explain(picture, json);
}

Result<> ScanCommand::lookForSigns(const reading::GreyView& picture, const documents::ParseOptions& options,
                                   Json& documents, Json& doubtful)
{
    if (!signs_) {
        auto made = reading::SignReader::make();
        if (!made)
            return failed(std::move(made));
        signs_.emplace(std::move(*made));
    }
    const auto found = signs_->read(picture, budgetMs_ ? std::chrono::milliseconds{*budgetMs_} : kBudget);
    if (!found)
        return std::unexpected(found.error());
    for (const reading::SignSighting& sign : *found) {
        if (!looksFor(name(sign.kind)))
            continue;
        if (sign.isRead())
            documents.push_back(documentJson(sign, options));
        else
            doubtful.push_back(doubtJson(sign));
    }
    return {};
}

/// NAME.png in the folder, which is made where it is not there.
Result<> ScanCommand::explain(const reading::GreyView& picture, const Json& json) const
{
    const auto marked = reading::explained(picture, marksOf(json));
    if (!marked)
        return std::unexpected(marked.error());
    const std::filesystem::path folder(explain_);
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    const auto file = folder / std::filesystem::path(stringOr(json, "file")).filename().replace_extension(".png");
    return writeDurably(file, asText(*marked));
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
