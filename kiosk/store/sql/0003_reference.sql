-- SPDX-FileCopyrightText: 2026 Tongguan maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The down-log: what the kiosk must know. Replace-only.
CREATE TABLE reference (
    dataset TEXT NOT NULL,
    key     TEXT NOT NULL,
    body    TEXT NOT NULL,
    as_of   INTEGER NOT NULL,
    PRIMARY KEY (dataset, key)
) STRICT, WITHOUT ROWID;

-- By which plates, batches, declarations and containers an entry is found.
CREATE TABLE reference_key (
    dataset TEXT NOT NULL,
    field   TEXT NOT NULL,
    value   TEXT NOT NULL,
    key     TEXT NOT NULL,
    PRIMARY KEY (dataset, field, value, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX reference_key_back ON reference_key (dataset, key);

-- Data sets that arrived at least once: an empty list differs from one that never came.
CREATE TABLE dataset (
    name TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
