-- SPDX-FileCopyrightText: 2026 Tongguan maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom the port's kiosks saw of a bus's passengers: a row an event, so that what arrives twice, or late, or in another
-- order adds up to the same. With an empty person: that a crossing is counted by this list. Made from journal and
-- relayed events, and erased with them.
CREATE TABLE passenger (
    list     TEXT NOT NULL,
    person   TEXT NOT NULL,
    kiosk    TEXT NOT NULL,
    seq      INTEGER NOT NULL,
    seen     TEXT NOT NULL,
    crossing TEXT NOT NULL,
    PRIMARY KEY (list, person, kiosk, seq)
) STRICT, WITHOUT ROWID;
