// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/reference_store.h"

#include "base/json.h"
#include "kiosk/store/watch.h"

#include <algorithm>
#include <array>

namespace tongguan::store {

namespace {

constexpr std::array<std::string_view, 4> kKeyFields{"plate", "batch", "declaration", "container"};

template <class T> std::vector<T> readAll(const std::vector<std::string>& bodies)
{
    std::vector<T> values;
    for (const std::string& body : bodies) {
        const auto json = parseJson(body);
        if (!json)
            continue;
        if (auto value = fromJson<T>(*json))
            values.push_back(std::move(*value));
    }
    return values;
}

Result<std::vector<std::string>> column(Statement& statement)
{
    std::vector<std::string> values;
    for (;;) {
        auto row = statement.step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return values;
        values.emplace_back(statement.text(0));
    }
}

} // namespace

Result<> ReferenceStore::put(const sync::FeedEntry& entry)
{
    auto forget = database_->prepare("DELETE FROM reference_key WHERE dataset = ? AND key = ?");
    auto known = database_->prepare("INSERT OR IGNORE INTO dataset (name) VALUES (?)");
    auto remove = database_->prepare("DELETE FROM reference WHERE dataset = ? AND key = ?");
    auto insert = database_->prepare("INSERT INTO reference (dataset, key, body, as_of) VALUES (?, ?, ?, ?)");
    auto index = database_->prepare("INSERT INTO reference_key (dataset, field, value, key) VALUES (?, ?, ?, ?)");
    for (auto* statement : {&forget, &known, &remove, &insert, &index}) {
        if (!*statement)
            return failed(std::move(*statement));
    }
    const std::string_view dataset = entry.dataset;
    const std::string_view key = entry.key;
    for (auto done : {known->run(dataset), forget->run(dataset, key), remove->run(dataset, key)}) {
        if (!done)
            return done;
    }
    if (entry.removed)
        return {};
    if (auto done = insert->run(dataset, key, std::string_view(entry.body), toMicroseconds(entry.asOf)); !done)
        return done;
    const auto json = parseJson(entry.body);
    if (!json)
        return {};
    for (const std::string_view field : kKeyFields) {
        const std::string value = stringOr(*json, field);
        if (value.empty())
            continue;
        if (auto done = index->run(dataset, field, std::string_view(value), key); !done)
            return done;
    }
    return {};
}

Result<> ReferenceStore::clear()
{
    return database_->execute("DELETE FROM reference; DELETE FROM reference_key; DELETE FROM dataset");
}

Result<std::optional<std::string>> ReferenceStore::body(std::string_view dataset, std::string_view key)
{
    auto statement = database_->prepare("SELECT body FROM reference WHERE dataset = ? AND key = ?");
    if (!statement)
        return failed(std::move(statement));
    statement->bindAll(dataset, key);
    auto values = column(*statement);
    if (!values)
        return failed(std::move(values));
    return values->empty() ? std::optional<std::string>{} : std::optional{std::move(values->front())};
}

Result<std::vector<std::string>> ReferenceStore::bodies(std::string_view dataset)
{
    auto statement = database_->prepare("SELECT body FROM reference WHERE dataset = ? ORDER BY key");
    if (!statement)
        return failed(std::move(statement));
    statement->bindAll(dataset);
    return column(*statement);
}

Result<std::vector<std::string>> ReferenceStore::bodiesBy(std::string_view dataset, std::string_view field,
                                                          std::string_view value)
{
    if (value.empty())
        return std::vector<std::string>{};
    auto statement = database_->prepare("SELECT body FROM reference JOIN reference_key USING (dataset, key) "
                                        "WHERE dataset = ? AND field = ? AND value = ? ORDER BY key");
    if (!statement)
        return failed(std::move(statement));
    statement->bindAll(dataset, field, value);
    return column(*statement);
}

Result<std::optional<clearance::Declaration>> ReferenceStore::declarationFor(const clearance::Crossing& crossing)
{
    std::vector<std::string> found;
    if (!crossing.laden.value_or(true))
        return std::optional<clearance::Declaration>{}; // the plate's declaration is of another journey
    if (!crossing.declaration.empty()) {
        auto one = body("declarations", crossing.declaration);
        if (!one)
            return failed(std::move(one));
        if (*one)
            found.push_back(std::move(**one));
    } else {
        auto byPlate = bodiesBy("declarations", "plate", crossing.plateNorm);
        if (!byPlate)
            return failed(std::move(byPlate));
        found = std::move(*byPlate);
    }
    auto declarations = readAll<clearance::Declaration>(found);
    return declarations.empty() ? std::optional<clearance::Declaration>{}
                                : std::optional{std::move(declarations.back())};
}

Result<std::vector<clearance::Order>> ReferenceStore::ordersFor(const clearance::Crossing& crossing,
                                                                const clearance::ReferenceView& view)
{
    const auto& declared = view.declaration;
    const std::array<std::pair<std::string_view, std::string>, 4> keys{
        {{"plate", crossing.plateNorm},
         {"batch", crossing.batch.empty() && declared ? declared->batch : crossing.batch},
         {"declaration", crossing.declaration.empty() && declared ? declared->number : crossing.declaration},
         {"container", crossing.container ? crossing.container->value : crossing.declaredContainer}}};
    std::vector<clearance::Order> orders;
    for (const auto& [field, value] : keys) {
        auto found = bodiesBy("orders", field, value);
        if (!found)
            return failed(std::move(found));
        for (clearance::Order& order : readAll<clearance::Order>(*found)) {
            if (std::ranges::find(orders, order.id, &clearance::Order::id) == orders.end())
                orders.push_back(std::move(order));
        }
    }
    std::ranges::sort(orders, {}, &clearance::Order::id); // whatever order they came in
    return orders;
}

Result<> ReferenceStore::markWatched(const clearance::Crossing& crossing, clearance::ReferenceView& view)
{
    auto keyBody = body("watch_key", "current");
    if (!keyBody)
        return failed(std::move(keyBody));
    const auto json = parseJson(keyBody->value_or("{}"));
    const auto key = fromBase64(json ? stringOr(*json, "key") : std::string{});
    if (!key || key->empty())
        return {};
    const auto watched = [&](const std::string& hash) -> Result<bool> {
        auto entry = body("watch", hash);
        if (!entry)
            return failed(std::move(entry));
        return entry->has_value();
    };
    std::vector<std::string> persons;
    if (const auto& document = crossing.document)
        persons = {watchDocument(*key, document->number.value, document->issuer),
                   watchPerson(*key, document->name.value, document->birth.value)};
    // All are looked up whatever the first answers: a hit must not take another time than a miss.
    for (const std::string& hash : persons) {
        auto hit = watched(hash);
        if (!hit)
            return failed(std::move(hit));
        view.personWatched = *hit || view.personWatched;
    }
    const std::string container = crossing.container ? crossing.container->value : crossing.declaredContainer;
    for (const std::string& hash : {watchPlate(*key, crossing.plateNorm), watchContainer(*key, container)}) {
        auto hit = watched(hash);
        if (!hit)
            return failed(std::move(hit));
        view.vehicleWatched = *hit || view.vehicleWatched;
    }
    return {};
}

Result<> ReferenceStore::readAges(clearance::ReferenceView& view, std::optional<UtcTime> asOf)
{
    auto statement = database_->prepare("SELECT name FROM dataset");
    if (!statement)
        return failed(std::move(statement));
    auto known = column(*statement);
    if (!known)
        return failed(std::move(known));
    for (const std::string_view dataset : clearance::kAgedDatasets) {
        const bool came = std::ranges::find(*known, dataset) != known->end();
        view.ages.push_back({.dataset = std::string(dataset), .asOf = came ? asOf : std::nullopt});
    }
    return {};
}

Result<clearance::ReferenceView> ReferenceStore::viewFor(const clearance::Crossing& crossing,
                                                         std::optional<UtcTime> asOf)
{
    clearance::ReferenceView view;
    auto declaration = declarationFor(crossing);
    if (!declaration)
        return failed(std::move(declaration));
    view.declaration = std::move(*declaration);
    auto orders = ordersFor(crossing, view);
    if (!orders)
        return failed(std::move(orders));
    view.orders = std::move(*orders);
    auto permits = bodiesBy("permits", "plate", crossing.plateNorm);
    auto lanes = bodies("lanes");
    auto limits = bodies("freshness");
    auto port = body("port", "rules");
    for (auto* list : {&permits, &lanes, &limits}) {
        if (!*list)
            return failed(std::move(*list));
    }
    if (!port)
        return failed(std::move(port));
    view.permits = readAll<clearance::Permit>(*permits);
    view.lanes = readAll<clearance::LanePlace>(*lanes);
    view.limits = readAll<clearance::FreshnessLimit>(*limits);
    if (const auto json = parseJson(port->value_or("{}")))
        view.ruleSet = stringOr(*json, "version", "built-in");
    if (view.declaration && !view.declaration->enterprise.empty()) {
        auto enterprise = body("enterprises", view.declaration->enterprise);
        if (!enterprise)
            return failed(std::move(enterprise));
        if (auto values =
                *enterprise ? readAll<clearance::Enterprise>({**enterprise}) : std::vector<clearance::Enterprise>{};
            !values.empty())
            view.enterprise = std::move(values.front());
    }
    if (auto done = markWatched(crossing, view); !done)
        return failed(std::move(done));
    if (auto done = readAges(view, asOf); !done)
        return failed(std::move(done));
    return view;
}

} // namespace tongguan::store
