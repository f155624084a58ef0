// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/exchange_schema.h"

namespace tongguan::exchange {

namespace {

// message: what goes or went out. `moment` is in its name; `content` is empty once it lies in OutBox; `out_at` 0: it
// does not yet. `told` is what it was made of: which event of which journal.
// said: what was answered, a row a file and message. `crossing`: what is decided and what was answered last.
constexpr const char* kTables = R"sql(
CREATE INDEX IF NOT EXISTS event_by_crossing ON event (kiosk, crossing, seq);
CREATE TABLE IF NOT EXISTS exchange_message (
    moment BIGINT PRIMARY KEY, crossing TEXT NOT NULL, kind TEXT NOT NULL, revision BIGINT NOT NULL,
    attempt BIGINT NOT NULL, kiosk TEXT NOT NULL, seq BIGINT NOT NULL, digest BLOB NOT NULL, file TEXT NOT NULL UNIQUE,
    message_id TEXT NOT NULL UNIQUE, interchange TEXT NOT NULL, content BLOB NOT NULL, made_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL, out_at BIGINT NOT NULL DEFAULT 0, answered_at BIGINT NOT NULL DEFAULT 0,
    given_up INTEGER NOT NULL DEFAULT 0, UNIQUE (crossing, kind, revision, attempt));
CREATE INDEX IF NOT EXISTS exchange_message_waiting ON exchange_message (out_at, due_at);
CREATE INDEX IF NOT EXISTS exchange_message_interchange ON exchange_message (interchange);
CREATE TABLE IF NOT EXISTS exchange_said (
    moment BIGINT NOT NULL, digest TEXT NOT NULL, code TEXT NOT NULL, standing TEXT NOT NULL, customs INTEGER NOT NULL,
    sent_at TEXT NOT NULL, faults TEXT NOT NULL, heard_at BIGINT NOT NULL, PRIMARY KEY (moment, digest, code));
CREATE TABLE IF NOT EXISTS exchange_crossing (
    crossing TEXT PRIMARY KEY, kiosk TEXT NOT NULL, seq BIGINT NOT NULL, decision BIGINT NOT NULL, lane TEXT NOT NULL,
    answer TEXT NOT NULL DEFAULT '');
CREATE TABLE IF NOT EXISTS exchange_unmade (
    crossing TEXT NOT NULL, kind TEXT NOT NULL, why TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (crossing, kind));
CREATE TABLE IF NOT EXISTS exchange_apart (
    file TEXT PRIMARY KEY, why TEXT NOT NULL, at BIGINT NOT NULL);
CREATE TABLE IF NOT EXISTS exchange_bus (
    list TEXT PRIMARY KEY, crossing TEXT NOT NULL, due_at BIGINT NOT NULL);
CREATE TABLE IF NOT EXISTS exchange_passenger (
    list TEXT NOT NULL, person TEXT NOT NULL, kiosk TEXT NOT NULL, seq BIGINT NOT NULL, PRIMARY KEY (list, person));
)sql";

} // namespace

Result<> prepareTables(sync::Database& database)
{
    return database.script(kTables);
}

} // namespace tongguan::exchange
