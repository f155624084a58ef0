-- SPDX-FileCopyrightText: 2026 Tongguan maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Alarms, the board and orders of staff are found by what kind of event they are.
CREATE INDEX relayed_by_type ON relayed (type, at);
