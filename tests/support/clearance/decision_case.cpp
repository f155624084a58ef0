// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clearance/decision_case.h"

#include "base/codes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/captured_facts.h"
#include "kiosk/clearance/dataset_rows.h"
#include "tests/support/paths.h"

#include <algorithm>
#include <format>

namespace tongguan::test {

using namespace clearance;

namespace {

const std::filesystem::path kFolder = std::filesystem::path(TONGGUAN_SOURCE_DIR) / "tests/data/decide";

/// Facts of the crossing that a case adds after its capture.
Result<Crossing> crossingOf(const Json& inputs, UtcTime at)
{
    auto crossing = crossingFromFacts(inputs.value("crossing", Json::object()), at);
    if (!crossing)
        return crossing;
    if (const std::string lane = stringOr(inputs, "windowLane"); !lane.empty())
        crossing->windowLane = *fromCode<Lane>(lane);
    return crossing;
}

/// What only the kiosk's own store knows.
void addOwn(const Json& inputs, ReferenceView& view, UtcTime at)
{
    if (const auto minutes = integerOr(inputs, "openElsewhereMinutes"); minutes > 0)
        view.openElsewhere.push_back(
            {.crossing = "another", .openedAt = at - std::chrono::minutes{minutes}, .found = {}});
    if (inputs.contains("laterFound"))
        view.openElsewhere.push_back({.crossing = "later",
                                      .openedAt = at - std::chrono::minutes{1},
                                      .found = *fromJson<std::optional<Lane>>(inputs["laterFound"])});
    view.lateOrder = boolOr(inputs, "lateOrder");
    if (inputs.contains("lastPassage")) {
        const Json& last = inputs["lastPassage"];
        view.lastPassage = Passage{.direction = *fromCode<Direction>(stringOr(last, "direction")),
                                   .at = at - std::chrono::minutes{integerOr(last, "minutesAgo")},
                                   .laxer = last.contains("laxer") ? *fromJson<std::optional<Lane>>(last["laxer"])
                                                                   : std::optional<Lane>{}};
    }
}

Result<MemoryReference> referenceOf(const Json& sets)
{
    MemoryReference reference;
    for (const auto& [dataset, rows] : sets.items()) {
        reference.came(dataset);
        for (const auto& [key, row] : rows.items()) {
            if (const auto fits = checkRow(dataset, row); !fits)
                return fail(Errc::InvalidInput, std::format("{} {}: {}", dataset, key, fits.error().what));
            reference.put(dataset, key, row);
        }
    }
    return reference;
}

/// A base may itself be a change of another.
Json baseOf(const std::string& name)
{
    const Json file = readJsonFile(kFolder / "base" / (name + ".json")).value();
    if (!file.contains("base"))
        return file;
    Json inputs = baseOf(stringOr(file, "base"));
    inputs.merge_patch(file["change"]);
    return inputs;
}

} // namespace

std::vector<DecisionCase> decisionCases()
{
    std::vector<std::filesystem::path> files;
    for (const auto& file : std::filesystem::directory_iterator(kFolder))
        files.push_back(file.path());
    std::ranges::sort(files);
    std::vector<DecisionCase> cases;
    for (const std::filesystem::path& file : files) {
        if (file.extension() != ".json")
            continue;
        const Json whole = readJsonFile(file).value();
        Json inputs = baseOf(stringOr(whole, "base"));
        inputs.merge_patch(whole.value("change", Json::object()));
        cases.push_back({.name = file.stem().string(),
                         .about = stringOr(whole, "about"),
                         .inputs = std::move(inputs),
                         .expect = whole.value("expect", Json::object())});
    }
    return cases;
}

Result<CaseInputs> inputsOf(const Json& inputs)
{
    const Json moment = inputs.value("moment", Json::object());
    const auto at = fromIso(stringOr(moment, "at"));
    const auto asOf = fromIso(stringOr(moment, "asOf"));
    if (!at || !asOf)
        return fail(Errc::InvalidInput, "\"moment\" needs \"at\" and \"asOf\"");
    auto crossing = crossingOf(inputs, *at);
    if (!crossing)
        return failed(std::move(crossing));
    auto reference = referenceOf(inputs.value("reference", Json::object()));
    if (!reference)
        return failed(std::move(reference));
    auto view = viewFor(*crossing, *reference, *asOf);
    auto rules = ruleDataOf(*reference);
    if (!view || !rules)
        return fail(Errc::InvalidInput, view ? rules.error().what : view.error().what);
    addOwn(inputs, *view, *at);
    return CaseInputs{.crossing = std::move(*crossing),
                      .reference = std::move(*view),
                      .rules = std::move(*rules),
                      .moment = {.now = *at,
                                 .clockTrusted = boolOr(moment, "clockTrusted", true),
                                 .online = boolOr(moment, "online", true),
                                 .integrity = boolOr(moment, "integrity", true)}};
}

std::string differences(const Decision& decision, const Json& expect)
{
    Json codes = Json::array();
    for (const Reason& reason : decision.reasons)
        codes.push_back(reason.code);
    Json changes = Json::array();
    for (const Change& change : decision.wouldChange)
        changes.push_back({{"lane", codeOf(change.lane)}, {"without", change.without}});
    const Json got{{"lane", codeOf(decision.lane)},
                   {"codes", codes},
                   {"provisional", decision.provisional},
                   {"queue_class", codeOf(decision.queueClass)},
                   {"visible", shownToDriver(decision.reasons)},
                   {"would_change", changes}};
    std::string all;
    for (const auto& [name, value] : expect.items()) {
        if (name == "without") {
            for (const Json& code : value) {
                if (std::ranges::contains(codes, code))
                    all += std::format("{} should not be among {}\n", dump(code), dump(codes));
            }
            continue;
        }
        if (!got.contains(name) || got[name] != value)
            all += std::format("{}: {} where {} is expected\n", name, dump(got.value(name, Json())), dump(value));
    }
    return all;
}

} // namespace tongguan::test
