// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/schema.h"

#include <array>
#include <ranges>

namespace tongguan::sync {

namespace {

constexpr std::int64_t kVersion = 6;

// Plain SQL, which both engines take: times in microseconds, hashes as bytes, sharded by kiosk.
constexpr const char* kFirst = R"sql(
CREATE TABLE member (
    id TEXT PRIMARY KEY, role TEXT NOT NULL, certificate TEXT NOT NULL, journal_key TEXT NOT NULL,
    enrolled_at BIGINT NOT NULL, revoked INTEGER NOT NULL DEFAULT 0);
CREATE TABLE invitation (
    code_hash TEXT PRIMARY KEY, member TEXT NOT NULL, role TEXT NOT NULL, expires_at BIGINT NOT NULL);
CREATE TABLE journal (
    kiosk TEXT PRIMARY KEY, seq BIGINT NOT NULL, hash BLOB NOT NULL, relayed BIGINT NOT NULL DEFAULT 0,
    sent BIGINT NOT NULL DEFAULT 0, frozen INTEGER NOT NULL DEFAULT 0);
CREATE TABLE event (
    kiosk TEXT NOT NULL, seq BIGINT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, at BIGINT NOT NULL,
    boot TEXT NOT NULL, mono BIGINT NOT NULL, actor TEXT NOT NULL, crossing TEXT NOT NULL, body TEXT NOT NULL,
    body_hash BLOB NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (kiosk, seq));
CREATE TABLE parked (
    kiosk TEXT NOT NULL, seq BIGINT NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (kiosk, seq));
CREATE TABLE quarantine (
    kiosk TEXT NOT NULL, seq BIGINT NOT NULL, hash BLOB NOT NULL, line TEXT NOT NULL, received_at BIGINT NOT NULL,
    PRIMARY KEY (kiosk, seq, hash));
CREATE TABLE checkpoint (
    kiosk TEXT NOT NULL, seq BIGINT NOT NULL, signature BLOB NOT NULL, PRIMARY KEY (kiosk, seq));
CREATE TABLE feed (
    position BIGINT PRIMARY KEY, dataset TEXT NOT NULL, entry_key TEXT NOT NULL, audience TEXT NOT NULL,
    removed INTEGER NOT NULL, as_of BIGINT NOT NULL, body TEXT NOT NULL, signer TEXT NOT NULL, signature BLOB NOT NULL,
    published_at BIGINT NOT NULL, UNIQUE (dataset, entry_key, audience));
CREATE TABLE queue (
    crossing TEXT PRIMARY KEY, kiosk TEXT NOT NULL, type TEXT NOT NULL, at BIGINT NOT NULL, body TEXT NOT NULL);
CREATE TABLE counter (name TEXT PRIMARY KEY, value BIGINT NOT NULL);
INSERT INTO counter VALUES ('version', 1), ('feed', 0), ('window_cursor', 0), ('window_as_of', 0);
)sql";

// Sealed pictures. The parts of an unfinished one go with it.
constexpr const char* kSecond = R"sql(
CREATE TABLE blob (
    id TEXT PRIMARY KEY, kiosk TEXT NOT NULL, size BIGINT NOT NULL, kept_at BIGINT NOT NULL, bytes BLOB NOT NULL);
CREATE INDEX blob_by_age ON blob (kept_at, size);
CREATE TABLE upload (
    kiosk TEXT NOT NULL, id TEXT NOT NULL, size BIGINT NOT NULL, held BIGINT NOT NULL, began_at BIGINT NOT NULL,
    PRIMARY KEY (kiosk, id));
CREATE TABLE upload_part (
    kiosk TEXT NOT NULL, id TEXT NOT NULL, first BIGINT NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (kiosk, id, first),
    FOREIGN KEY (kiosk, id) REFERENCES upload (kiosk, id) ON DELETE CASCADE);
UPDATE counter SET value = 2 WHERE name = 'version';
)sql";

// The queue is made anew from the feed (port_line.h).
constexpr const char* kThird = R"sql(
DROP TABLE queue;
UPDATE counter SET value = 3 WHERE name = 'version';
)sql";

// A machine that renews its certificate may lose the answer: until the new one is used both are good.
constexpr const char* kFourth = R"sql(
ALTER TABLE member ADD COLUMN next_certificate TEXT NOT NULL DEFAULT '';
UPDATE counter SET value = 4 WHERE name = 'version';
)sql";

// Up to where retention has looked at a journal.
constexpr const char* kFifth = R"sql(
ALTER TABLE journal ADD COLUMN erased BIGINT NOT NULL DEFAULT 0;
UPDATE counter SET value = 5 WHERE name = 'version';
)sql";

// How machines are, as they told last (machine_status.h); what they told before is of no use.
constexpr const char* kSixth = R"sql(
CREATE TABLE machine (
    kiosk TEXT PRIMARY KEY, seen_at BIGINT NOT NULL, told_at BIGINT NOT NULL, status TEXT NOT NULL);
UPDATE counter SET value = 6 WHERE name = 'version';
)sql";

Result<std::int64_t> versionOf(Database& database)
{
    const auto made = database.hasTable("counter");
    if (!made)
        return std::unexpected(made.error());
    if (!*made)
        return 0;
    auto version = database.query("SELECT value FROM counter WHERE name = 'version'");
    if (!version.next())
        return version.none(Errc::Corrupt, "the database has no version");
    if (version.integer(0) > kVersion)
        return fail(Errc::Corrupt, "the database is of a newer program: update this one");
    return version.integer(0);
}

} // namespace

Result<> migrate(Database& database)
{
    Transaction transaction(database);
    if (auto ok = transaction.begun(); !ok)
        return ok;
    if (auto ok = database.lockShape(); !ok) // another process may begin at the same time
        return ok;
    auto version = versionOf(database);
    if (!version)
        return failed(std::move(version));
    if (*version == kVersion)
        return {};
    constexpr std::array kSteps = {kFirst, kSecond, kThird, kFourth, kFifth, kSixth};
    for (const char* step : kSteps | std::views::drop(*version)) {
        if (auto ok = database.script(step); !ok)
            return ok;
    }
    return transaction.commit();
}

} // namespace tongguan::sync
