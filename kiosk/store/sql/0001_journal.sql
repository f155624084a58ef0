-- SPDX-FileCopyrightText: 2026 Tongguan maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The up-log: what this kiosk captured. Rows are added and, after their retention, lose their body; nothing else.
CREATE TABLE journal (
    seq       INTEGER PRIMARY KEY,
    id        TEXT NOT NULL,
    type      TEXT NOT NULL,
    at        INTEGER NOT NULL,
    boot      TEXT NOT NULL,
    monotonic INTEGER NOT NULL,
    actor     TEXT NOT NULL,
    crossing  TEXT NOT NULL,
    body      TEXT,
    body_hash BLOB NOT NULL,
    hash      BLOB NOT NULL
) STRICT;
CREATE INDEX journal_by_crossing ON journal (crossing, seq) WHERE crossing <> '';

CREATE TRIGGER journal_is_append_only BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_keeps_its_chain BEFORE UPDATE ON journal
WHEN new.seq <> old.seq OR new.id <> old.id OR new.type <> old.type OR new.at <> old.at OR new.boot <> old.boot
  OR new.monotonic <> old.monotonic OR new.actor <> old.actor OR new.crossing <> old.crossing
  OR new.body_hash <> old.body_hash OR new.hash <> old.hash OR new.body IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'only a body may be erased');
END;

-- Events that the receiver keeps apart, with its reason.
CREATE TABLE parked (
    seq    INTEGER PRIMARY KEY,
    reason TEXT NOT NULL
) STRICT;

-- Events of other kiosks of the port, as the feed brought them.
CREATE TABLE relayed (
    kiosk    TEXT NOT NULL,
    seq      INTEGER NOT NULL,
    type     TEXT NOT NULL,
    at       INTEGER NOT NULL,
    actor    TEXT NOT NULL,
    crossing TEXT NOT NULL,
    body     TEXT NOT NULL,
    handled  INTEGER NOT NULL DEFAULT 0, -- an order of staff to this kiosk that was carried out or refused
    PRIMARY KEY (kiosk, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX relayed_by_crossing ON relayed (crossing, seq) WHERE crossing <> '';

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Evidence. Encrypted like all the rest; small events never wait for it.
CREATE TABLE picture (
    id       TEXT PRIMARY KEY,
    crossing TEXT NOT NULL,
    shows    TEXT NOT NULL,
    at       INTEGER NOT NULL,
    bytes    BLOB NOT NULL
) STRICT;
