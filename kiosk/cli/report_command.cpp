// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/report_command.h"

#include "base/digest.h"
#include "base/file.h"
#include "kiosk/cli/progress.h"
#include "kiosk/cli/report_summary.h"
#include "kiosk/report/report_text.h"
#include "kiosk/report/stage_file.h"
#include "kiosk/report/way.h"
#include "kiosk/report_pages/pages.h"

#include <algorithm>
#include <format>
#include <fstream>
#include <ostream>

namespace tongguan::cli {

namespace {

constexpr int kDay = 24 * 60;
constexpr const char* kStages = "stages.csv";

Exit refuseReport(const Environment& environment, const Error& error)
{
    return refuse(environment, error.code == Errc::InvalidInput ? Exit::Usage : Exit::Environment, error.what);
}

Result<std::optional<std::chrono::year_month_day>> dayOf(const std::string& option, const std::string& text)
{
    if (text.empty())
        return std::optional<std::chrono::year_month_day>{};
    const auto date = dateFromIso(text);
    if (!date)
        return fail(Errc::InvalidInput, option + " takes a day like 2026-11-25");
    return std::optional(*date);
}

/// A file that is read from its beginning, or standard input.
Result<> withInput(Environment& environment, const std::string& file,
                   const std::function<Result<>(std::istream&)>& read)
{
    if (file == "-")
        return read(environment.in);
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return fail(Errc::NotFound, std::format("cannot read {}", file));
    auto done = read(in);
    return done ? done : Result<>(fail(done.error().code, std::format("{}: {}", file, done.error().what)));
}

} // namespace

/// The stage file is as long as the crossings are many: it goes out line by line.
struct ReportCommand::Outputs {
    Outputs(Environment& environment, const std::string& folder, const std::string& format)
    {
        if (!folder.empty()) {
            file.open(std::filesystem::path(folder) / kStages, std::ios::binary | std::ios::trunc);
            stages = &file;
        } else if (format == "stages") {
            stages = &environment.out;
        }
    }
    std::function<void(std::string_view)> writer()
    {
        if (stages == nullptr)
            return {};
        return [this](std::string_view text) {
            stages->write(text.data(), static_cast<std::streamsize>(text.size()));
            digest.add(text);
        };
    }
    bool written() { return stages == nullptr || stages->flush().good(); }

    std::ofstream file;
    std::ostream* stages = nullptr;
    Digest digest; ///< of the whole file
};

CLI::App* ReportCommand::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("report", "How long crossings took, stage by stage, and whose time it was: "
                                                     "from a store, from lines of journal export, or "
                                                     "from the stage file of another report, so that anybody can "
                                                     "compute the same figures again. Nothing in it tells "
                                                     "of a person.");
    auto* source = command->add_option_group("source", "what it is made of; one of these");
    CLI::Option* store = access_.declareOption(*source, false);
    CLI::Option* events = source->add_option("EVENTS", events_,
                                             "lines of tongguan journal export, each file of one machine; - for "
                                             "standard input");
    CLI::Option* stages = source->add_option("--stages", stages_, "a stage file")->type_name("FILE");
    store->excludes(events)->excludes(stages);
    events->excludes(stages);
    command->add_option("--from", from_, "first day, of the port's clock")->type_name("DAY");
    command->add_option("--to", to_, "last day, itself included")->type_name("DAY");
    command
        ->add_option("--format", format_,
                     "text: a summary; csv or json: all figures; stages: the stage file; capacity: what lanes and "
                     "kiosks did by the hour; pdf: four pages")
        ->check(CLI::IsMember({"text", "csv", "json", "stages", "capacity", "pdf"}))
        ->capture_default_str();
    command->add_option("--out", folder_, "all of these as files in a folder, with their SHA-256")->type_name("FOLDER");
    command->add_option("--language", language_, "of the pages; not given: zh, and with --out both")
        ->check(CLI::IsMember({"zh", "en"}));
    command
        ->add_option("--minutes-east", minutesEast_,
                     "the port's clock, east of UTC; not given: as the store or the stage file says, else 480")
        ->check(CLI::Range(-kDay, kDay));
    command->footer("Exit codes: 0 done, 1 there is no crossing in it, 2 wrong usage, 3 the environment failed.\n"
                    "Example:\n"
                    "  export TONGGUAN_PASSPHRASE=trial\n"
                    "  tongguan simulate --store trial-store --crossings 30\n"
                    "  tongguan report --store trial-store\n"
                    "  tongguan report --store trial-store --out trial-report\n"
                    "  tongguan report --stages trial-report/stages.csv --format csv | cmp - trial-report/report.csv\n"
                    "  tongguan journal export trial-store | tongguan report --format capacity -");
    return command;
}

Result<> ReportCommand::checkOptions() const
{
    if (!access_.given() && events_.empty() && stages_.empty())
        return fail(Errc::InvalidInput, "nothing to report on: give --store, lines of journal export, or --stages");
    if (!stages_.empty() && format_ == "capacity")
        return fail(Errc::InvalidInput, "a stage file does not tell a port's capacity: give --store or events");
    std::error_code none; // a file that is not there yet is no other one
    if (!stages_.empty() && !folder_.empty() &&
        std::filesystem::equivalent(stages_, std::filesystem::path(folder_) / kStages, none))
        return fail(Errc::InvalidInput, "the stage file lies in the folder that is to be written: take another one");
    if (!stages_.empty() && minutesEast_)
        return fail(Errc::InvalidInput, "a stage file has its port's clock: leave --minutes-east out");
    return {};
}

Exit ReportCommand::run(Environment& environment)
{
    if (auto usable = checkOptions(); !usable)
        return refuseReport(environment, usable.error());
    if (!folder_.empty()) {
        std::error_code failed;
        std::filesystem::create_directories(folder_, failed);
        if (failed)
            return refuse(environment, Exit::Environment, std::format("cannot make the folder {}", folder_));
    }
    return stages_.empty() ? evaluateEvents(environment) : evaluateStages(environment);
}

Result<report::Scope> ReportCommand::readEvents(Environment& environment, ReportBooks& books)
{
    report::Scope scope;
    Progress progress(environment);
    const OnEvents told = [&](std::uint64_t events) { progress.show(std::format("{} events", events)); };
    if (access_.given()) {
        auto store = access_.open(environment);
        if (!store)
            return failed(std::move(store));
        const auto rules = (*store)->rules();
        if (!rules)
            return fail(rules.error().code, rules.error().what);
        scope.minutesEast = static_cast<int>((*rules)->data.port.minutesEastOfUtc);
        if (auto read = readStoreEvents(**store, books, told); !read)
            return failed(std::move(read));
    }
    for (const std::string& file : events_) {
        auto read = withInput(environment, file, [&](std::istream& in) { return readEventLines(in, books, told); });
        if (!read)
            return failed(std::move(read));
    }
    const auto from = dayOf("--from", from_);
    if (!from)
        return fail(from.error().code, from.error().what);
    const auto to = dayOf("--to", to_);
    if (!to)
        return fail(to.error().code, to.error().what);
    scope.minutesEast = minutesEast_.value_or(scope.minutesEast);
    scope.until = toMicroseconds(books.crossings.until()) / 1000;
    scope.from = *from;
    scope.to = *to;
    return scope;
}

Exit ReportCommand::evaluateEvents(Environment& environment)
{
    ReportBooks books;
    const auto scope = readEvents(environment, books);
    if (!scope)
        return access_.given() ? refuseStore(environment, scope.error()) : refuseReport(environment, scope.error());
    Outputs outputs(environment, folder_, format_);
    report::Sample sample(*scope);
    report::StageWriter writer(*scope, outputs.writer());
    books.crossings.each([&](const report::Traced& traced) {
        const report::Passage passage = report::passageOf(traced);
        if (scope->holds(passage.opened))
            writer.add(passage);
        sample.add(passage);
    });
    const Hash hash = writer.finish();
    if (!outputs.written())
        return refuse(environment, Exit::Environment, "the stage file cannot be written", "make room on the disk");
    if (books.crossings.damaged() > 0)
        environment.err << std::format("tongguan: {} events have a body that is not their type's; their times count\n",
                                       books.crossings.damaged());
    if (sample.rows().empty())
        return refuse(environment, Exit::No, "there is no crossing in it");
    const bool sheet = !folder_.empty() || format_ == "capacity";
    return write(environment, evaluate(sample, hash),
                 sheet ? report::capacitySheet(books.crossings, books.machines, *scope) : std::string{},
                 outputs.digest.hash());
}

Exit ReportCommand::evaluateStages(Environment& environment)
{
    std::optional<report::Sample> sample;
    std::optional<report::StageWriter> writer;
    Outputs outputs(environment, folder_, format_);
    const auto from = dayOf("--from", from_);
    const auto to = dayOf("--to", to_);
    if (!from || !to)
        return refuseReport(environment, (!from ? from : to).error());
    Progress progress(environment);
    std::uint64_t rows = 0;
    auto done = withInput(environment, stages_, [&](std::istream& in) -> Result<> {
        auto read = report::readStages(
            in,
            [&](report::Scope scope) {
                // Days that were chosen before are in the file; only fewer of them can be chosen now.
                scope.from = *from && scope.from ? std::max(*from, scope.from) : (*from ? *from : scope.from);
                scope.to = *to && scope.to ? std::min(*to, scope.to) : (*to ? *to : scope.to);
                sample.emplace(scope);
                writer.emplace(scope, outputs.writer());
            },
            [&](const report::Passage& passage) {
                if (sample->scope().holds(passage.opened))
                    writer->add(passage);
                sample->add(passage);
                if (++rows % 4096 == 0)
                    progress.show(std::format("{} crossings", rows));
            });
        return read ? Result<>{} : Result<>(failed(std::move(read)));
    });
    if (!done)
        return refuse(environment, done.error().code == Errc::InvalidInput ? Exit::Usage : Exit::Environment,
                      done.error().what);
    const Hash hash = writer->finish();
    if (!outputs.written())
        return refuse(environment, Exit::Environment, "the stage file cannot be written", "make room on the disk");
    if (sample->rows().empty())
        return refuse(environment, Exit::No, "there is no crossing in it");
    return write(environment, evaluate(*sample, hash), {}, outputs.digest.hash());
}

Exit ReportCommand::write(Environment& environment, const report::Report& report, const std::string& sheet,
                          const Hash& stages)
{
    if (!folder_.empty())
        return writeFolder(environment, report, sheet, stages);
    if (format_ == "text")
        writeSummary(environment.out, report);
    else if (format_ == "csv")
        environment.out << report::asCsv(report);
    else if (format_ == "json")
        environment.out << report::asJson(report);
    else if (format_ == "capacity")
        environment.out << sheet;
    else if (format_ == "pdf") {
        const auto pages =
            report::pages(report, language_ == "en" ? report::PageLanguage::En : report::PageLanguage::Zh);
        if (!pages)
            return refuseReport(environment, pages.error());
        environment.out << *pages;
    }
    return Exit::Done;
}

Exit ReportCommand::writeFolder(Environment& environment, const report::Report& report, const std::string& sheet,
                                const Hash& stages)
{
    const std::filesystem::path folder = folder_;
    std::vector<std::pair<std::string, std::string>> files{{"report.csv", report::asCsv(report)},
                                                           {"report.json", report::asJson(report)}};
    if (!sheet.empty())
        files.emplace_back("capacity.csv", sheet);
    for (const auto& [code, language] :
         {std::pair{"zh", report::PageLanguage::Zh}, std::pair{"en", report::PageLanguage::En}}) {
        if (!language_.empty() && language_ != code)
            continue;
        auto pages = report::pages(report, language);
        if (!pages)
            return refuseReport(environment, pages.error());
        files.emplace_back(std::format("report-{}.pdf", code), std::move(*pages));
    }
    // As sha256sum reads it.
    std::string sums = std::format("{}  {}\n", toHex(stages), kStages);
    environment.out << (folder / kStages).string() << '\n';
    for (const auto& [name, content] : files) {
        sums += std::format("{}  {}\n", toHex(sha256(content)), name);
        if (auto written = writeDurably(folder / name, content); !written)
            return refuseReport(environment, written.error());
        environment.out << (folder / name).string() << '\n';
    }
    if (auto written = writeDurably(folder / "SHA256SUMS", sums); !written)
        return refuseReport(environment, written.error());
    return Exit::Done;
}

} // namespace tongguan::cli
