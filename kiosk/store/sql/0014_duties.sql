-- SPDX-FileCopyrightText: 2026 Tongguan maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Select, inspect and close are kept apart (选查处分离; domain: A.1, task 4): who did what about a vehicle. `round` is the
-- inspection, from 1; who chose the lane is kept out of all of them.
CREATE TABLE duty (
    crossing TEXT NOT NULL,
    round    INTEGER NOT NULL,
    part     TEXT NOT NULL CHECK (part IN ('select', 'inspect', 'close')),
    actor    TEXT NOT NULL,
    replayed INTEGER NOT NULL, -- from the journal: of before there was this table, or checked then
    PRIMARY KEY (crossing, round, part, actor)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER duties_are_kept_apart BEFORE INSERT ON duty
WHEN new.replayed = 0
 AND EXISTS (
    SELECT 1 FROM duty AS other
    WHERE other.crossing = new.crossing AND other.actor = new.actor AND other.part <> new.part
      AND (other.round = new.round OR other.part = 'select' OR new.part = 'select'))
BEGIN
    SELECT RAISE(ABORT, 'select, inspect and close are kept apart');
END;
CREATE TRIGGER duty_stays BEFORE UPDATE ON duty
BEGIN
    SELECT RAISE(ABORT, 'what somebody did stays as it is');
END;
