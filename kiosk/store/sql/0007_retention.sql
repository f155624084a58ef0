-- SPDX-FileCopyrightText: 2026 Tongguan maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the gateway said that it holds everything up to a number: from then on retention counts.
CREATE TABLE acknowledgement (
    seq INTEGER PRIMARY KEY,
    at  INTEGER NOT NULL
) STRICT;
