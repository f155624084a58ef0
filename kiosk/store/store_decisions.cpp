// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/store/store.h"

#include <algorithm>

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
                               "('DRAFT','EXPIRED','CANCELLED','RETURNED')",
                               {crossing.plateNorm, crossing.id});
    if (!others)
        return failed(std::move(others));
    std::string last;
    for (const CrossingRow& other : *others) {
        if (other.state == clearance::State::Conflict) {
            view.lateOrder = true;
            continue;
        }
        const bool gone = other.state == clearance::State::Exited || other.state == clearance::State::Closed;
        // Domain, C.6, (6): of two captures of one truck the one that was opened first stands.
        const bool first = std::pair(other.openedAt, other.id) < std::pair(crossing.openedAt, crossing.id);
        if (!gone && first && other.direction == crossing.direction)
            view.openElsewhere.push_back({.crossing = other.id, .openedAt = other.openedAt});
        if (gone && (!view.lastPassage || view.lastPassage->at < other.changedAt)) {
            view.lastPassage = clearance::Passage{.direction = other.direction, .at = other.changedAt, .laxer = {}};
            last = other.id;
        }
    }
    return last.empty() ? Result<>{} : addLaterWord(last, *view.lastPassage);
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
