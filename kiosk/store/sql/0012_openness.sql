-- SPDX-FileCopyrightText: 2026 Tongguan maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The lines of all fee catalogues that came: what may be charged for, and when. A version that the feed no longer has
-- stays, withdrawn: what was charged by it then stays true.
CREATE TABLE fee_item (
    side       TEXT NOT NULL,
    version    TEXT NOT NULL,
    item       TEXT NOT NULL,
    key        TEXT NOT NULL, -- of the data set's row
    valid_from INTEGER NOT NULL,
    valid_to   INTEGER NOT NULL, -- the first moment after it
    withdrawn  INTEGER NOT NULL,
    PRIMARY KEY (side, version, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX fee_item_by_key ON fee_item (key);

-- What this kiosk's crossings were charged for. Made from the journal.
CREATE TABLE fee_line (
    crossing   TEXT NOT NULL,
    line       INTEGER NOT NULL,
    side       TEXT NOT NULL,
    version    TEXT NOT NULL,
    item       TEXT NOT NULL,
    quantity   INTEGER NOT NULL CHECK (quantity > 0),
    amount     INTEGER,
    currency   TEXT NOT NULL,
    charged_by TEXT NOT NULL,
    charged_at INTEGER NOT NULL,
    replayed   INTEGER NOT NULL, -- from the journal, into which it came by the trigger
    PRIMARY KEY (crossing, line)
) STRICT, WITHOUT ROWID;

-- Nothing is charged that is not in the catalogue which holds at that moment: of a side's versions the one that began
-- last.
CREATE TRIGGER fee_line_is_listed BEFORE INSERT ON fee_line
WHEN new.replayed = 0
 AND NOT EXISTS (
    SELECT 1 FROM fee_item AS listed
    WHERE listed.side = new.side AND listed.version = new.version AND listed.item = new.item AND listed.withdrawn = 0
      AND listed.valid_from <= new.charged_at AND new.charged_at < listed.valid_to
      AND NOT EXISTS (
        SELECT 1 FROM fee_item AS later
        WHERE later.side = new.side AND later.version <> new.version AND later.withdrawn = 0
          AND later.valid_from > listed.valid_from
          AND later.valid_from <= new.charged_at AND new.charged_at < later.valid_to))
BEGIN
    SELECT RAISE(ABORT, 'no such fee in the catalogue of that moment');
END;
CREATE TRIGGER fee_line_stays BEFORE UPDATE ON fee_line
BEGIN
    SELECT RAISE(ABORT, 'a fee that was charged stays as it is');
END;

-- Complaints and their answers, of this machine and of those that it hears of. Made from journal and relayed events.
CREATE TABLE complaint (
    receipt  TEXT PRIMARY KEY,
    kiosk    TEXT NOT NULL,
    seq      INTEGER NOT NULL,
    filed_at INTEGER NOT NULL,
    topic    TEXT NOT NULL,
    place    TEXT NOT NULL,
    language TEXT NOT NULL,
    crossing TEXT NOT NULL, -- empty: anonymous
    ticket   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE complaint_answer (
    receipt     TEXT PRIMARY KEY,
    kiosk       TEXT NOT NULL,
    seq         INTEGER NOT NULL,
    answered_at INTEGER NOT NULL,
    answer      TEXT NOT NULL,
    answered_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
