-- SPDX-FileCopyrightText: 2026 Tongguan maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Drivers who agreed to be remembered. Not made from the journal, whose persons are erased long before: what stands here
-- has its own time (retention "kiosk.returning"). Without a plate: he took his word back, and older news of him is void.
CREATE TABLE returning_driver (
    holder    TEXT PRIMARY KEY,
    plate     TEXT NOT NULL,
    licence   TEXT NOT NULL,
    agreed_at INTEGER NOT NULL,
    seen_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
