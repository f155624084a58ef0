// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/found_by.h"

#include "kiosk/documents/text.h"
#include "kiosk/store/store.h"

#include <algorithm>
#include <utility>

namespace tongguan::store {

namespace {

/// Those rows whose crossing was not found yet.
Result<> take(Statement& statement, std::size_t most, std::vector<FoundBy>& found)
{
    while (found.size() < most) {
        auto row = statement.step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return {};
        FoundBy one{.field = std::string(statement.text(0)), .crossing = std::string(statement.text(1))};
        if (!std::ranges::contains(found, one.crossing, &FoundBy::crossing))
            found.push_back(std::move(one));
    }
    return {};
}

} // namespace

std::string searchKey(std::string_view typed)
{
    if (typed.size() > documents::kMaxTyped)
        return {};
    std::u32string key = documents::folded(typed);
    std::erase_if(key, documents::isSeparator);
    return documents::toUtf8(key);
}

Result<> noteFoundBy(Database& database, const clearance::Crossing& crossing)
{
    const std::pair<std::string_view, std::string> values[] = {
        {"plate", crossing.plateNorm},
        {"ticket", crossing.ticket() == nullptr ? std::string{} : crossing.ticket()->number},
        {"container", crossing.container ? crossing.container->value : std::string{}},
        {"container", crossing.declaredContainer},
        {"batch", crossing.batch},
        {"declaration", crossing.declaration}};
    auto insert = database.prepare("INSERT OR IGNORE INTO found_by (value, field, crossing) VALUES (?, ?, ?)");
    if (!insert)
        return failed(std::move(insert));
    for (const auto& [field, value] : values) {
        const std::string key = searchKey(value);
        if (key.empty())
            continue;
        if (auto done = insert->run(std::string_view(key), field, std::string_view(crossing.id)); !done)
            return done;
    }
    return {};
}

Result<> forgetFoundBy(Database& database, const std::string& crossing)
{
    auto statement = database.prepare("DELETE FROM found_by WHERE crossing = ?");
    if (!statement)
        return failed(std::move(statement));
    return statement->run(std::string_view(crossing));
}

Result<std::vector<FoundBy>> foundBy(Database& database, const std::string& key, std::size_t most)
{
    std::vector<FoundBy> found;
    if (key.empty())
        return found;
    // By the tree itself: what begins with the key lies between it and what comes after all of that.
    auto beginning =
        database.prepare("SELECT field, crossing FROM found_by WHERE value >= ?1 AND value < ?1 || char(1114111)");
    auto within = database.prepare("SELECT field, crossing FROM found_by WHERE instr(value, ?1) > 1");
    if (!beginning)
        return failed(std::move(beginning));
    if (!within)
        return failed(std::move(within));
    for (Statement* statement : {&*beginning, &*within}) {
        statement->bind(1, key);
        if (auto done = take(*statement, most, found); !done)
            return failed(std::move(done));
    }
    return found;
}

Result<std::vector<FoundCrossing>> Store::findCrossings(std::string_view typed, std::size_t most)
{
    const auto found = foundBy(*database_, searchKey(typed), most);
    if (!found)
        return fail(found.error().code, found.error().what);
    std::vector<FoundCrossing> crossings;
    for (const FoundBy& one : *found) {
        auto row = crossingRows(*database_, "id = ?", {one.crossing});
        if (!row)
            return failed(std::move(row));
        if (!row->empty())
            crossings.push_back({.row = std::move(row->front()), .field = one.field});
    }
    return crossings;
}

} // namespace tongguan::store
