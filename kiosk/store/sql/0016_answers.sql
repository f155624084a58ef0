-- SPDX-FileCopyrightText: 2026 Tongguan maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The single window's words have a row for each decision, "crossing/number": the one on a second decision took the
-- place of the first one's.
UPDATE reference
SET key = key || '/' || CASE WHEN json_valid(body) THEN coalesce(json_extract(body, '$.decision'), 0) ELSE 0 END
WHERE dataset = 'confirmations' AND instr(key, '/') = 0;
DELETE FROM reference_key WHERE dataset = 'confirmations'; -- nobody looks for them by anything else
