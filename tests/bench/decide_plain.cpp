// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/decide_lists.h"
#include "tests/bench/figures.h"
#include "tests/bench/stopwatch.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <format>
#include <string>
#include <vector>

// bench-decide-plain FOLDER SIZE: the same rows in one table of plain SQLite, put in one transaction, and as many
// look-ups by key as a decision makes: the floor of what a decision from a store can take.

using namespace tongguan;

namespace {

constexpr int kLookUps =
    20; // declaration, certificates, permits, orders by four keys, eight looks into the watch list …
constexpr int kDecisions = 4000;

bool run(sqlite3* database, const char* sql)
{
    return sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

void bind(sqlite3_stmt* statement, int index, const std::string& text)
{
    sqlite3_bind_text(statement, index, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const bench::ListSize size{.thousandth = std::strtoull(argv[2], nullptr, 10)};
    sqlite3* database = nullptr;
    sqlite3_stmt* insert = nullptr;
    sqlite3_stmt* select = nullptr;
    const std::string file = std::string(argv[1]) + "/plain.db";
    if (sqlite3_open(file.c_str(), &database) != SQLITE_OK ||
        !run(database, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16384;"
                       "CREATE TABLE reference (dataset TEXT, key TEXT, body TEXT, PRIMARY KEY (dataset, key)) "
                       "WITHOUT ROWID") ||
        sqlite3_prepare_v2(database, "INSERT INTO reference VALUES (?, ?, ?)", -1, &insert, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(database, "SELECT body FROM reference WHERE dataset = ? AND key = ?", -1, &select,
                           nullptr) != SQLITE_OK)
        return 3;
    const bench::Stopwatch apply;
    run(database, "BEGIN IMMEDIATE");
    bench::eachListRow(size, [&](const bench::ListRow& row) {
        bind(insert, 1, row.dataset);
        bind(insert, 2, row.key);
        bind(insert, 3, row.body);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    });
    if (!run(database, "COMMIT"))
        return 3;
    const double seconds = apply.seconds();
    std::vector<double> taken;
    for (std::uint64_t i = 0; i < kDecisions; ++i) {
        const bench::Stopwatch watch;
        for (std::uint64_t look = 0; look < kLookUps; ++look) {
            bind(select, 1, "declarations");
            bind(select, 2, bench::listDeclaration((i * 7919 + look * 104729) % size.declarations()));
            if (sqlite3_step(select) == SQLITE_ROW && sqlite3_column_bytes(select, 0) == 0)
                return 4;
            sqlite3_reset(select);
        }
        taken.push_back(watch.microseconds());
    }
    sqlite3_finalize(insert);
    sqlite3_finalize(select);
    sqlite3_close(database);
    std::puts(std::format(R"({{"apply":{},"p50":{},"p99":{}}})", seconds, bench::quantile(taken, 0.5),
                          bench::quantile(taken, 0.99))
                  .c_str());
    return 0;
}
