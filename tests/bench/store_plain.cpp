// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/stopwatch.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <string>

// bench-store-plain FOLDER ROWS: SQLite's own C interface, unencrypted: one row of 1 kB a transaction, as durable as
// the store (WAL, synchronous=FULL) and with as large a cache. Its own program: both kinds of SQLite never share one.

using namespace tongguan;

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    sqlite3* database = nullptr;
    sqlite3_stmt* insert = nullptr;
    const std::string file = std::string(argv[1]) + "/plain.db";
    if (sqlite3_open(file.c_str(), &database) != SQLITE_OK ||
        sqlite3_exec(database,
                     "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16384;"
                     "CREATE TABLE t (id INTEGER PRIMARY KEY, body TEXT NOT NULL)",
                     nullptr, nullptr, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(database, "INSERT INTO t VALUES (?, ?)", -1, &insert, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "bench-store-plain: %s\n", sqlite3_errmsg(database));
        return 3;
    }
    const std::string body(1024, 'x');
    std::vector<double> taken;
    const int rows = std::atoi(argv[2]);
    const double cpuBefore = bench::cpuMicroseconds();
    for (int i = 1; i <= rows; ++i) {
        const bench::Stopwatch watch;
        sqlite3_bind_int(insert, 1, i);
        sqlite3_bind_text(insert, 2, body.data(), static_cast<int>(body.size()), SQLITE_STATIC);
        const int code = sqlite3_step(insert);
        sqlite3_reset(insert);
        taken.push_back(watch.microseconds());
        if (code != SQLITE_DONE) {
            std::fprintf(stderr, "bench-store-plain: %s\n", sqlite3_errmsg(database));
            return 3;
        }
    }
    const double cpu = bench::cpuMicroseconds() - cpuBefore;
    sqlite3_finalize(insert);
    sqlite3_close(database);
    std::puts(bench::latencyLine(taken, cpu).c_str());
    return 0;
}
