-- SPDX-FileCopyrightText: 2026 Tongguan maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the screens read. Everything here can be dropped and made again from the journal.
CREATE TABLE legal_transition (
    was   TEXT NOT NULL,
    turns TEXT NOT NULL,
    PRIMARY KEY (was, turns)
) STRICT, WITHOUT ROWID;

CREATE TABLE crossing (
    id           TEXT PRIMARY KEY,
    kiosk        TEXT NOT NULL,
    state        TEXT NOT NULL,
    direction    TEXT NOT NULL,
    plate        TEXT NOT NULL,
    plate_norm   TEXT NOT NULL,
    document_key TEXT NOT NULL,
    lane         TEXT NOT NULL,
    sign         TEXT NOT NULL,
    ticket       TEXT NOT NULL,
    revision     INTEGER NOT NULL,
    provisional  INTEGER NOT NULL,
    reason       TEXT NOT NULL,
    case_open    INTEGER NOT NULL,
    staff_called INTEGER NOT NULL,
    opened_at    INTEGER NOT NULL,
    decided_at   INTEGER NOT NULL,
    changed_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX crossing_by_state ON crossing (state, opened_at);
CREATE INDEX crossing_by_plate ON crossing (plate_norm) WHERE plate_norm <> '';

CREATE TRIGGER crossing_state_is_legal BEFORE UPDATE OF state ON crossing
WHEN new.state <> old.state
 AND NOT EXISTS (SELECT 1 FROM legal_transition WHERE was = old.state AND turns = new.state)
BEGIN
    SELECT RAISE(ABORT, 'no such change of state');
END;
-- (Before an upsert that finds its row, insert triggers run too.)
CREATE TRIGGER crossing_begins_as_draft BEFORE INSERT ON crossing
WHEN new.state <> 'DRAFT' AND NOT EXISTS (SELECT 1 FROM crossing WHERE id = new.id)
BEGIN
    SELECT RAISE(ABORT, 'a crossing begins as a draft');
END;
