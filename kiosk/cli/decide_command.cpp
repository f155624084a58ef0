// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/decide_command.h"

#include "base/json.h"
#include "kiosk/cli/crossing_file.h"
#include "kiosk/cli/input.h"
#include "kiosk/store/migrations.h"
#include "kiosk/store/reference_store.h"
#include "kiosk/store/sample_port.h"

#include <format>
#include <ostream>

namespace tongguan::cli {

namespace {

constexpr std::size_t kMaxCrossingFile = 1U << 20U;

/// What the kiosk's own tables would answer for these lists: the same code chooses, in a database in memory.
Result<clearance::ReferenceView> viewFor(const clearance::Crossing& crossing, const std::string& folder, UtcTime asOf,
                                         Random& random)
{
    const auto entries = store::samplePortEntries(folder, asOf);
    if (!entries)
        return std::unexpected(entries.error());
    auto database = store::Database::open(":memory:", store::StoreKey::make(random));
    if (!database)
        return failed(std::move(database));
    if (auto made = store::migrate(*database); !made)
        return failed(std::move(made));
    store::ReferenceStore reference(*database);
    for (const sync::FeedEntry& entry : *entries) {
        if (auto put = reference.put(entry); !put)
            return failed(std::move(put));
    }
    return reference.viewFor(crossing, asOf);
}

Result<UtcTime> timeOf(std::string_view option, const std::string& text)
{
    auto time = fromIso(text);
    if (!time)
        return fail(Errc::InvalidInput, std::format("{} takes a time like 2026-11-25T09:00:00Z", option));
    return time;
}

Json jsonOf(const clearance::Decision& decision)
{
    Json reasons = Json::array();
    for (const clearance::Reason& reason : decision.reasons)
        reasons.push_back(reason.code);
    Json ages = Json::object();
    for (const clearance::AgeSeen& age : decision.ages)
        ages[age.dataset] = age.seconds < 0 ? Json(nullptr) : Json(age.seconds);
    return {{"lane", codeOf(decision.lane)},   {"reasons", reasons},       {"provisional", decision.provisional},
            {"ruleSet", decision.ruleSet},     {"at", toIso(decision.at)}, {"ages", ages},
            {"inputs", toHex(decision.inputs)}};
}

void writePlain(std::ostream& out, const clearance::Decision& decision)
{
    out << codeOf(decision.lane) << (decision.provisional ? ", provisional" : "") << '\n';
    for (const clearance::Reason& reason : decision.reasons)
        out << "  " << reason.code << '\n';
    out << "ages at " << toIso(decision.at) << ", rules " << decision.ruleSet << '\n';
    for (const clearance::AgeSeen& age : decision.ages)
        out << "  " << age.dataset << ": "
            << (age.seconds < 0 ? std::string("never arrived") : std::format("{} s", age.seconds)) << '\n';
}

} // namespace

CLI::App* DecideCommand::declare(CLI::App& app)
{
    CLI::App* command =
        app.add_subcommand("decide", "Says which lane a crossing gets and why: the kiosk's own decision, from files "
                                     "alone. The crossing is a JSON object of what was captured, or the lines of "
                                     "tongguan journal export --crossing ID.");
    command->add_flag("--json", json_, "one JSON object instead of lines for people");
    command->add_option("--reference", reference_, "folder with the lists of the port, one JSON file a data set")
        ->required()
        ->type_name("DIR");
    command->add_option("--at", at_, "time of the decision, as 2026-11-25T09:00:00Z")->required()->type_name("TIME");
    command->add_option("--as-of", asOf_, "when the lists were whole; not given: at the decision")->type_name("TIME");
    command->add_flag("--offline", offline_, "the single window cannot be asked");
    command->add_flag("--clock-untrusted", clockUntrusted_, "the kiosk's clock was stepped");
    command->add_option("CROSSING", file_, "file, or - for standard input")->required();
    command->footer(
        "Exit codes: 0 decided, 2 wrong usage, or no crossing in the file, 3 a file cannot be read.\n"
        "Example:\n"
        "  echo '{\"laden\": false, \"plate\": \"云K·T0172\", \"plateCountry\": \"CN\"}' > trial-crossing.json\n"
        "  tongguan decide --json --reference assets/sample-port --at 2026-11-25T09:00:00Z "
        "trial-crossing.json");
    return command;
}

Result<clearance::Decision> DecideCommand::decide(const Environment& environment) const
{
    const auto at = timeOf("--at", at_);
    if (!at)
        return std::unexpected(at.error());
    const auto asOf = asOf_.empty() ? at : timeOf("--as-of", asOf_);
    if (!asOf)
        return std::unexpected(asOf.error());
    const auto text = readInput(environment, file_, kMaxCrossingFile);
    if (!text)
        return std::unexpected(text.error());
    const auto crossing = crossingFrom(*text, *at);
    if (!crossing)
        return fail(Errc::InvalidInput, std::format("{}: {}", file_, crossing.error().what));
    const auto reference = viewFor(*crossing, reference_, *asOf, environment.random);
    if (!reference)
        return std::unexpected(reference.error());
    return clearance::decide(*crossing, *reference,
                             {.now = *at, .clockTrusted = !clockUntrusted_, .online = !offline_});
}

Exit DecideCommand::run(Environment& environment)
{
    const auto decision = decide(environment);
    if (!decision)
        return refuse(environment, decision.error().code == Errc::InvalidInput ? Exit::Usage : Exit::Environment,
                      decision.error().what);
    if (json_)
        environment.out << dump(jsonOf(*decision)) << '\n';
    else
        writePlain(environment.out, *decision);
    return Exit::Done;
}

} // namespace tongguan::cli
