-- SPDX-FileCopyrightText: 2026 Tongguan maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An electronic delivery order is used once: by which crossing, here and as other kiosks tell.
ALTER TABLE crossing ADD COLUMN delivery TEXT NOT NULL DEFAULT ''; -- its number; empty where none was shown
CREATE INDEX crossing_by_delivery ON crossing (delivery) WHERE delivery <> '';
