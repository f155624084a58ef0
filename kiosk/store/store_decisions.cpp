// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/clearance/found_more.h"
#include "kiosk/store/store.h"

#include <algorithm>
#include <utility>

namespace tongguan::store {

namespace {

Result<Json> jsonBy(Database& database, const char* select, const Hash& hash)
{
    auto statement = database.prepare(select);
    if (!statement)
        return failed(std::move(statement));
    statement->bindAll(ByteView(hash));
    auto row = statement->step();
    if (!row)
        return failed(std::move(row));
    if (!*row)
        return fail(Errc::NotFound, "not kept here, or erased after its time");
    return parseJson(statement->text(0), std::size_t{64} << 20U);
}

} // namespace

Result<clearance::ReferenceView> Store::referenceFor(const clearance::Crossing& crossing)
{
    const auto count = counters();
    auto view = clearance::viewFor(crossing, reference_, count ? count->feedAsOf : std::nullopt);
    if (!view)
        return view;
    if (auto added = crossing.plateNorm.empty() ? Result<>{} : addOtherPassages(crossing, *view); !added)
        return failed(std::move(added));
    if (auto added = addDriversConflict(crossing, *view); !added)
        return failed(std::move(added));
    if (auto added = addDelivery(crossing, *view); !added)
        return failed(std::move(added));
    return view;
}

/// An order that another crossing showed, and did not give up, is used.
Result<> Store::addDelivery(const clearance::Crossing& crossing, clearance::ReferenceView& view)
{
    if (!crossing.delivery)
        return {};
    const auto others = crossingRows(*database_,
                                     "delivery = ? AND delivery <> '' AND id <> ? AND state NOT IN "
                                     "('EXPIRED','CANCELLED','RETURNED')",
                                     {crossing.delivery->number, crossing.id});
    if (!others)
        return fail(others.error().code, others.error().what);
    // Of two that stand here with one order the earlier has it.
    view.deliveryUsed = std::ranges::any_of(*others, [&](const CrossingRow& other) {
        return std::pair(other.openedAt, other.id) < std::pair(crossing.openedAt, crossing.id);
    });
    return {};
}

/// Whoever drove what is in conflict meets people again, whatever he drives now.
Result<> Store::addDriversConflict(const clearance::Crossing& crossing, clearance::ReferenceView& view)
{
    const std::string document = documentKey(crossing);
    if (document.empty() || view.lateOrder)
        return {};
    const auto others =
        crossingRows(*database_, "state = 'CONFLICT' AND document_key = ? AND id <> ?", {document, crossing.id});
    if (!others)
        return fail(others.error().code, others.error().what);
    view.lateOrder = !others->empty();
    return {};
}

Result<> Store::addOtherPassages(const clearance::Crossing& crossing, clearance::ReferenceView& view)
{
    auto others = crossingRows(*database_,
                               "plate_norm = ? AND plate_norm <> '' AND id <> ? AND state NOT IN "
                               "('DRAFT','EXPIRED','RETURNED')",
                               {crossing.plateNorm, crossing.id});
    if (!others)
        return failed(std::move(others));
    std::string last;
    for (const CrossingRow& other : *others) {
        if (auto added = addStricterCapture(crossing, other, view); !added)
            return added;
        if (other.state == clearance::State::Cancelled)
            continue;
        if (other.state == clearance::State::Conflict) {
            view.lateOrder = true;
            continue;
        }
        const bool gone = other.state == clearance::State::Exited || other.state == clearance::State::Closed;
        // Domain, C.6, (6): of two captures of one truck the one that was opened first stands.
        const bool first = std::pair(other.openedAt, other.id) < std::pair(crossing.openedAt, crossing.id);
        if (!gone && first && other.direction == crossing.direction)
            view.openElsewhere.push_back({.crossing = other.id, .openedAt = other.openedAt, .found = {}});
        if (gone && (!view.lastPassage || view.lastPassage->at < other.changedAt)) {
            view.lastPassage = clearance::Passage{.direction = other.direction, .at = other.changedAt, .laxer = {}};
            last = other.id;
        }
    }
    return last.empty() ? Result<>{} : addLaterWord(last, *view.lastPassage);
}

/// C.6, (6): nothing that a later capture of the same truck found is lost where that one ended as this one, or will,
/// nor what the single window asks for on it. What this one found itself is no news.
Result<> Store::addStricterCapture(const clearance::Crossing& crossing, const CrossingRow& other,
                                   clearance::ReferenceView& view)
{
    const clearance::Decision* stands = crossing.decision();
    const bool later = std::pair(crossing.openedAt, crossing.id) < std::pair(other.openedAt, other.id);
    const bool over = other.state == clearance::State::Exited || other.state == clearance::State::Closed;
    if (stands == nullptr || crossing.batch.empty() || !later || over || other.direction != crossing.direction)
        return {};
    const auto capture = cachedOrLoaded(other.id);
    if (!capture && capture.error().code != Errc::NotFound)
        return fail(capture.error().code, capture.error().what);
    if (!capture || (other.state == clearance::State::Cancelled && capture->mergedInto.empty()))
        return {};
    const auto rules = mergeRules(capture->openedAt);
    if (!rules)
        return fail(rules.error().code, rules.error().what);
    if (capture->decision() == nullptr || !clearance::isSameTruck(crossing, *capture, *rules))
        return {};
    const auto found = laneFound(*capture);
    if (!found)
        return fail(found.error().code, found.error().what);
    // What it found counts as well where the lane is the same today: people may answer what this one found.
    const clearance::Lane own = clearance::ownLane(*capture->decision());
    const bool asked = clearance::stricter(*found, own) && clearance::stricter(*found, clearance::ownLane(*stands));
    if (asked || clearance::foundMore(*capture->decision(), crossing.decisions))
        view.openElsewhere.push_back({.crossing = other.id, .openedAt = other.openedAt, .found = *found});
    return {};
}

Result<clearance::MergeRules> Store::mergeRules(UtcTime then)
{
    const auto bodies = reference_.bodies("merge_rules");
    if (!bodies)
        return fail(bodies.error().code, bodies.error().what);
    std::vector<clearance::MergeRules> all;
    for (const std::string& body : *bodies) {
        const auto json = parseJson(body);
        const auto row =
            json ? fromJson<clearance::MergeRules>(*json) : Result<clearance::MergeRules>(fail(Errc::InvalidInput, {}));
        if (row)
            all.push_back(*row);
    }
    return clearance::mergeRulesAt(all, then);
}

Result<clearance::Lane> Store::laneFound(const clearance::Crossing& crossing)
{
    clearance::Lane lane = clearance::ownLane(*crossing.decision());
    if (crossing.windowLane && clearance::stricter(*crossing.windowLane, lane))
        lane = *crossing.windowLane;
    // Its own kiosk has perhaps not heard that word, and where it is merged nobody there heeds it any more.
    const auto body = reference_.lastAnswer(crossing.id);
    if (!body)
        return fail(body.error().code, body.error().what);
    const auto word = parseJson(body->value_or(std::string{}));
    if (!word || stringOr(*word, "answer") != "CORRECT")
        return lane;
    if (const auto said = fromCode<clearance::Lane>(stringOr(*word, "lane")); said && clearance::stricter(*said, lane))
        lane = *said;
    return lane;
}

Result<std::optional<clearance::Crossing>> Store::firstCapture(const clearance::Crossing& crossing)
{
    using First = std::optional<clearance::Crossing>;
    const auto others = crossingRows(*database_,
                                     "plate_norm = ? AND plate_norm <> '' AND direction = ? AND state NOT IN "
                                     "('DRAFT','EXPIRED','CANCELLED','RETURNED','EXITED','CLOSED','CONFLICT')",
                                     {crossing.plateNorm, std::string(codeOf(crossing.direction))});
    if (!others)
        return fail(others.error().code, others.error().what);
    if (others->empty() || others->front().id == crossing.id)
        return First{};
    auto first = cachedOrLoaded(others->front().id);
    if (!first && first.error().code != Errc::NotFound)
        return failed(std::move(first));
    return first && clearance::opensBefore(*first, crossing) ? First{std::move(*first)} : First{};
}

/// What the single window said of a passage afterwards; nothing where retention took it.
Result<> Store::addLaterWord(const std::string& id, clearance::Passage& passage)
{
    const auto crossing = cachedOrLoaded(id);
    if (!crossing && crossing.error().code != Errc::NotFound)
        return fail(crossing.error().code, crossing.error().what);
    const clearance::Decision* decision = crossing ? crossing->decision() : nullptr;
    if (decision == nullptr || !crossing->windowLane)
        return {};
    // From a lane without inspection to another one nobody lost anything.
    const bool held = clearance::stricter(decision->lane, clearance::Lane::Green);
    if (held && clearance::stricter(decision->lane, *crossing->windowLane))
        passage.laxer = crossing->windowLane;
    return {};
}

Result<> Store::keepInputs(const std::string& crossing, const std::string& inputs)
{
    if (inputs.empty())
        return {};
    const auto rules = reference_.rules();
    if (!rules)
        return fail(rules.error().code, rules.error().what);
    auto version = database_->prepare("INSERT OR IGNORE INTO rule_version (hash, rules) VALUES (?, ?)");
    auto insert = database_->prepare("INSERT OR IGNORE INTO decided_on (hash, crossing, inputs) VALUES (?, ?, ?)");
    if (!version)
        return failed(std::move(version));
    if (!insert)
        return failed(std::move(insert));
    if (auto done = version->run(ByteView((*rules)->hash), std::string_view((*rules)->json)); !done)
        return done;
    return insert->run(ByteView(sha256(inputs)), std::string_view(crossing), std::string_view(inputs));
}

Result<clearance::DecisionInputs> Store::inputsOf(const Hash& hash)
{
    auto json = jsonBy(*database_, "SELECT inputs FROM decided_on WHERE hash = ?", hash);
    if (!json)
        return failed(std::move(json));
    return fromJson<clearance::DecisionInputs>(*json);
}

Result<clearance::RuleData> Store::rulesOf(const Hash& hash)
{
    auto json = jsonBy(*database_, "SELECT rules FROM rule_version WHERE hash = ?", hash);
    if (!json)
        return failed(std::move(json));
    auto rules = fromJson<clearance::RuleData>(*json);
    if (rules)
        rules->seal();
    return rules;
}

} // namespace tongguan::store
