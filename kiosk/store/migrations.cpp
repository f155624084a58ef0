// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/migrations.h"

#include "kiosk/clearance/state.h"

#include <format>

namespace tongguan::store {

namespace {

Result<std::int64_t> versionOf(Database& database)
{
    auto statement = database.prepare("PRAGMA user_version");
    if (!statement)
        return failed(std::move(statement));
    if (auto row = statement->step(); !row)
        return failed(std::move(row));
    return statement->integer(0);
}

/// The trigger refuses by the same table as the domain.
Result<> fillTransitions(Database& database)
{
    auto insert = database.prepare("INSERT OR IGNORE INTO legal_transition (was, turns) VALUES (?, ?)");
    if (!insert)
        return failed(std::move(insert));
    if (auto cleared = database.execute("DELETE FROM legal_transition"); !cleared)
        return cleared;
    for (const clearance::Transition& transition : clearance::legalTransitions()) {
        if (auto done = insert->run(codeOf(transition.from), codeOf(transition.to)); !done)
            return done;
    }
    return {};
}

/// `last` fills what depends on the whole schema in the same transaction: a store of the newest version is then
/// complete, whenever the power goes.
Result<> runStep(Database& database, const Migration& migration, std::int64_t version, bool last)
{
    auto transaction = database.begin();
    if (!transaction)
        return failed(std::move(transaction));
    if (auto done = database.execute(migration.sql); !done)
        return fail(done.error().code, std::format("migration {}: {}", migration.name, done.error().what));
    if (last) {
        if (auto done = fillTransitions(database); !done)
            return done;
    }
    if (auto done = database.execute(std::format("PRAGMA user_version = {}", version)); !done)
        return done;
    return transaction->commit();
}

} // namespace

Result<> migrate(Database& database)
{
    auto version = versionOf(database);
    if (!version)
        return failed(std::move(version));
    const auto known = static_cast<std::int64_t>(migrations().size());
    if (*version > known)
        return fail(Errc::Denied, std::format("the store was made by a newer program (format {}, this one knows {}): "
                                              "install that program",
                                              *version, known));
    while (*version < known) {
        const Migration& migration = migrations()[static_cast<std::size_t>(*version)];
        ++*version;
        if (auto done = runStep(database, migration, *version, *version == known); !done)
            return done;
    }
    return {};
}

} // namespace tongguan::store
