-- SPDX-FileCopyrightText: 2026 Tongguan maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Evidence that travels: under which id it is sealed, whether the gateway holds it, how often it refused it.
ALTER TABLE picture ADD COLUMN blob TEXT NOT NULL DEFAULT '';
ALTER TABLE picture ADD COLUMN sent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE picture ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;
CREATE INDEX picture_unsent ON picture (tries, at) WHERE sent = 0;
CREATE INDEX picture_by_crossing ON picture (crossing);
