-- SPDX-FileCopyrightText: 2026 Tongguan maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each decision was made on, by the hash that stands in its event: an auditor can decide again.
CREATE TABLE decided_on (
    hash     BLOB PRIMARY KEY,
    crossing TEXT NOT NULL,
    inputs   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX decided_on_by_crossing ON decided_on (crossing);

-- Every version of the rule data that a decision was made on.
CREATE TABLE rule_version (
    hash  BLOB PRIMARY KEY,
    rules TEXT NOT NULL
) STRICT, WITHOUT ROWID;
