-- SPDX-FileCopyrightText: 2026 Tongguan maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Fewer pages a step: each is encrypted, authenticated and synced.

-- In which blocks of 32 events of the journal a crossing has some. An index had a row, and so a page to write, for each
-- event; steps of one crossing follow each other, and most find their block noted already.
CREATE TABLE journal_block (
    crossing TEXT NOT NULL,
    block    INTEGER NOT NULL, -- seq / 32
    PRIMARY KEY (crossing, block)
) STRICT, WITHOUT ROWID;
INSERT INTO journal_block SELECT DISTINCT crossing, seq / 32 FROM journal WHERE crossing <> '';
DROP INDEX journal_by_crossing;
CREATE TRIGGER journal_block_is_noted AFTER INSERT ON journal WHEN new.crossing <> ''
BEGIN
    INSERT OR IGNORE INTO journal_block (crossing, block) VALUES (new.crossing, new.seq / 32);
END;

-- The rows by their id, which grows with time: without a second tree that finds the row by it.
CREATE TABLE crossing_row (
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
) STRICT, WITHOUT ROWID;
INSERT INTO crossing_row SELECT * FROM crossing;
DROP TABLE crossing;
ALTER TABLE crossing_row RENAME TO crossing;
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
