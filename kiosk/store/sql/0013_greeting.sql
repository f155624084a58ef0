-- SPDX-FileCopyrightText: 2026 Tongguan maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A driver who agreed to be remembered is greeted in his language when the lane's camera sees his truck.
ALTER TABLE returning_driver ADD COLUMN language TEXT NOT NULL DEFAULT ''; -- empty: not known
CREATE INDEX returning_by_plate ON returning_driver (plate);
