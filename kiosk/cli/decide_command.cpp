// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/decide_command.h"

#include "base/codes.h"
#include "base/json.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/decision_inputs.h"
#include "kiosk/clearance/reason_words.h"
#include "kiosk/cli/crossing_file.h"
#include "kiosk/cli/decision_json.h"
#include "kiosk/cli/input.h"
#include "kiosk/cli/progress.h"
#include "kiosk/cli/reference_folder.h"
#include "kiosk/cli/store_access.h"
#include "kiosk/store/replay.h"

#include <algorithm>
#include <format>
#include <ostream>

namespace tongguan::cli {

namespace {

constexpr std::size_t kMaxCrossingFile = 1U << 20U;

Result<UtcTime> timeOf(std::string_view option, const std::string& text)
{
    auto time = fromIso(text);
    if (!time)
        return fail(Errc::InvalidInput, std::format("{} takes a time like 2026-11-25T09:00:00Z", option));
    return time;
}

Exit exitFor(const Error& error)
{
    return error.code == Errc::InvalidInput ? Exit::Usage : Exit::Environment;
}

} // namespace

CLI::App* DecideCommand::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand(
        "decide", "Says which lane a crossing gets and why: the kiosk's own decision, from files alone. A crossing is "
                  "a JSON object of what was captured, or the lines of tongguan journal export --crossing ID. Several "
                  "files give one line each.");
    auto* json = command->add_flag("--json", json_, "one JSON object a crossing instead of words");
    command->add_flag("--explain", explain_, "as an officer reads it: each rule, what it saw, and what would change it")
        ->excludes(json);
    command->add_option("--language", language_, "of the words: en or zh")->check(CLI::IsMember({"en", "zh"}));
    auto* reference = command
                          ->add_option("--reference", reference_,
                                       "folder with the lists of the port, one JSON file "
                                       "a data set; one without a file never came")
                          ->type_name("DIR");
    auto* at = command->add_option("--at", at_, "time of the decision, as 2026-11-25T09:00:00Z")->type_name("TIME");
    command->add_option("--as-of", asOf_, "when the lists were whole; not given: at the decision")->type_name("TIME");
    command->add_flag("--offline", offline_, "the single window cannot be asked");
    command->add_flag("--clock-untrusted", clockUntrusted_, "the kiosk's clock was stepped");
    auto* files = command->add_option("CROSSING", files_, "files, or - for standard input");
    command
        ->add_option("--replay", replay_,
                     "decide every crossing of a kiosk's journal again, on what it was decided on, "
                     "and tell differences")
        ->type_name("STORE")
        ->excludes(reference)
        ->excludes(at)
        ->excludes(files);
    command->add_option("--passphrase-file", passphraseFile_,
                        "of the store to replay; its first line counts; not "
                        "given: TONGGUAN_PASSPHRASE");
    command->footer(
        "Exit codes: 0 decided (or no difference), 1 differences in a replay, 2 wrong usage, no crossing in the file, "
        "or lists that do not fit their data set, 3 a file or a store cannot be read.\n"
        "Examples:\n"
        "  echo '{\"laden\": false, \"plate\": \"云K·T0172\", \"plateCountry\": \"CN\", \"licence\": \"1\", "
        "\"document\": {\"issuer\": \"CHN\", \"nationality\": \"CHN\", \"number\": \"E00000172\", \"birth\": "
        "\"1985-02-15\", \"expiry\": \"2031-04-15\"}}' > trial-crossing.json\n"
        "  tongguan decide --json --reference assets/sample-port --at 2026-11-25T09:00:00Z trial-crossing.json\n"
        "  tongguan decide --explain --language zh --reference assets/sample-port --at 2026-11-25T09:00:00Z "
        "trial-crossing.json\n"
        "  export TONGGUAN_PASSPHRASE=trial\n"
        "  tongguan simulate --store trial-store --crossings 5\n"
        "  tongguan decide --replay trial-store");
    return command;
}

void DecideCommand::write(Environment& environment, const std::string& file, const clearance::Decision& decision) const
{
    if (json_) {
        Json line = jsonOf(decision);
        line["file"] = file;
        environment.out << dump(line) << '\n';
        return;
    }
    if (explain_) {
        environment.out << (files_.size() > 1 ? file + ": " : std::string())
                        << clearance::explain(decision, language_ == "zh" ? clearance::OfficerLanguage::Zh
                                                                          : clearance::OfficerLanguage::En);
        return;
    }
    environment.out << (files_.size() > 1 ? file + ": " : std::string()) << codeOf(decision.lane)
                    << (decision.provisional ? ", provisional:" : ":");
    for (const clearance::Reason& reason : decision.reasons)
        environment.out << ' ' << reason.code;
    environment.out << '\n';
}

Exit DecideCommand::decideOne(Environment& environment, const std::string& file, const clearance::RuleData& rules,
                              clearance::MemoryReference& reference) const
{
    const auto text = readInput(environment, file, kMaxCrossingFile);
    if (!text)
        return refuse(environment, exitFor(text.error()), text.error().what);
    const auto crossing = crossingFrom(*text, now_);
    if (!crossing)
        return refuse(environment, Exit::Usage, std::format("{}: {}", file, crossing.error().what));
    auto view = clearance::viewFor(*crossing, reference, listsAsOf_);
    if (!view)
        return refuse(environment, Exit::Environment, view.error().what);
    const auto grounded = clearance::decideOn(
        *crossing, rules,
        {.reference = std::move(*view),
         .moment = {.now = now_, .clockTrusted = !clockUntrusted_, .online = !offline_, .integrity = true},
         .rules = clearance::hashOf(rules)});
    write(environment, file, grounded.decision);
    return Exit::Done;
}

Exit DecideCommand::decideFiles(Environment& environment)
{
    if (reference_.empty() || at_.empty() || files_.empty())
        return refuse(environment, Exit::Usage, "--reference, --at and a crossing are needed", "see --help");
    const auto at = timeOf("--at", at_);
    const auto asOf = asOf_.empty() ? at : timeOf("--as-of", asOf_);
    if (!at || !asOf)
        return refuse(environment, Exit::Usage, at ? asOf.error().what : at.error().what);
    now_ = *at;
    listsAsOf_ = *asOf;
    auto reference = referenceFrom(reference_);
    if (!reference)
        return refuse(environment, exitFor(reference.error()), reference.error().what);
    const auto rules = clearance::ruleDataOf(*reference);
    if (!rules)
        return refuse(environment, Exit::Environment, rules.error().what);
    Exit worst = Exit::Done;
    for (const std::string& file : files_)
        worst = std::max(worst, decideOne(environment, file, *rules, *reference));
    return worst;
}

Exit DecideCommand::replayStore(Environment& environment)
{
    const StoreAccess access(replay_, passphraseFile_);
    auto store = access.open(environment);
    if (!store)
        return refuseStore(environment, store.error());
    Progress progress(environment);
    const auto figures = store::replay(
        **store,
        [&](const store::ReplayDifference& one) {
            if (json_)
                environment.out << dump({{"seq", one.seq},
                                         {"crossing", one.crossing},
                                         {"was", jsonOf(one.was)},
                                         {"now", jsonOf(one.now)}})
                                << '\n';
            else
                environment.out << std::format("event {}, crossing {}: was {} ({}), is {} ({})\n", one.seq,
                                               one.crossing, codeOf(one.was.lane), one.was.decidingCode(),
                                               codeOf(one.now.lane), one.now.decidingCode());
        },
        [&](std::uint64_t seq) { progress.show(std::format("{} events", seq)); });
    if (!figures)
        return refuseStore(environment, figures.error());
    if (json_)
        environment.out << dump({{"same", figures->same},
                                 {"different", figures->different},
                                 {"without_inputs", figures->withoutInputs}})
                        << '\n';
    else
        environment.out << std::format("{} decisions are the same, {} differ, {} have no inputs here any more\n",
                                       figures->same, figures->different, figures->withoutInputs);
    return figures->different == 0 ? Exit::Done : Exit::No;
}

Exit DecideCommand::run(Environment& environment)
{
    return replay_.empty() ? decideFiles(environment) : replayStore(environment);
}

} // namespace tongguan::cli
