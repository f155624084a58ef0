# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets a sign's characters beside each other: ink on nothing, as paint or embossing leaves it."""

import numpy as np
from PIL import Image

from faces import LARGE
from text import BOX, CHINESE, DASH, DOT, GAP


ABOVE, BESIDE = 1.5, 2  # room around the text in heights of capitals; below as above


class Row:
    """`ink`: uint8 [rows, columns], 255 is ink; `height`: rows of a
    capital; `width`: columns of the text; `cells`: its columns' borders for each character."""

    def __init__(self, ink, height, width, cells):
        self.ink, self.height, self.width, self.cells = ink, height, width, cells


def _shaped(rng, glyph, character, height, squeeze, cell):
    """The glyph as wide as the look wants it, and how wide its cell is."""
    rows = max(1, round(glyph.ink.height * height / LARGE))
    natural = glyph.ink.width * height / LARGE
    if cell and character in CHINESE:
        columns, rows = cell[0] * height, height
    elif cell:
        columns = min(cell[0] * height, max(natural * squeeze, 0.12 * height) if character in "1I" else 2 * height)
    else:
        columns = natural * squeeze
    columns = max(1, round(columns))
    return np.asarray(glyph.ink.resize((columns, rows), Image.Resampling.BOX if rows < 0.6 * LARGE else Image.Resampling.BILINEAR))


def _cell(rng, look):
    """Width and pitch of one that is the same for all characters, in heights of capitals; None: as the face has it."""
    if look == "cn":
        return rng.uniform(0.46, 0.56), rng.uniform(0.6, 0.68)  # GA 36-2018: 45 and 57 of 90 mm
    if look == "stack":
        return rng.uniform(0.55, 0.85), rng.uniform(0.95, 1.35)
    if look in ("vn", "mm") and rng.random() < 0.5:
        return rng.uniform(0.42, 0.7), rng.uniform(0.58, 0.85)
    return None


def _framed(picture, top, left, bottom, right, thick):
    """The frame around a check digit."""
    rows, columns = picture.shape
    top, left, bottom, right = max(0, top), max(0, left), min(rows, bottom), min(columns, right)
    for part in ((slice(top, top + thick), slice(left, right)), (slice(bottom - thick, bottom), slice(left, right)),
                 (slice(top, bottom), slice(left, left + thick)), (slice(top, bottom), slice(right - thick, right))):  # fmt: skip
        picture[part] = 255


def row(rng, glyphs, look, words, height):
    """`height`: rows of a capital, whole."""
    cell = _cell(rng, look)
    squeeze = rng.uniform(0.75, 1.15) if look != "vin" else rng.uniform(0.7, 1.1)
    spacing = rng.uniform(-0.02, 0.2) + (0.1 if rng.random() < 0.2 else 0)
    gap = rng.uniform(0.25, 1.1)
    room = BESIDE * height
    canvas = np.zeros((round((2 * ABOVE + 1) * height), 2 * room + round(height * (1.7 * len(words) + 2))), np.uint8)
    top, at, cells, boxed = round(ABOVE * height), float(room), [], False
    for character in words:
        if character in (GAP, DASH, DOT):
            wide = {GAP: gap, DASH: 0.45, DOT: 0.22}[character] * height
            if character != GAP:
                thick, y = max(1, round(height * rng.uniform(0.08, 0.14))), round(top + height * (0.5 if rng.random() < 0.7 else 0.85))
                canvas[y : y + thick, round(at) : max(round(at + (0.3 if character == DASH else 0.12) * height), round(at) + 1)] = 255
            at += wide
            continue
        if character == BOX:
            boxed = True
            continue
        glyph = glyphs.get(character)
        if glyph is None:
            raise ValueError(f"no face has {character}")
        picture = _shaped(rng, glyph, character, height, squeeze, cell)
        y = round(top + (0 if cell and character in CHINESE else glyph.top * height / LARGE))
        if boxed:
            at += 0.3 * height
        advance = cell[1] * height if cell else picture.shape[1] + spacing * height
        if look == "stack":
            y += round(rng.uniform(-0.05, 0.05) * height)
        x = round(at + (advance - picture.shape[1]) / 2)
        place = canvas[y : y + picture.shape[0], x : x + picture.shape[1]]
        np.maximum(place, picture[: place.shape[0], : place.shape[1]], out=place)
        if boxed:
            around, thick = rng.uniform(0.12, 0.3) * height, max(1, round(height * rng.uniform(0.04, 0.1)))
            _framed(canvas, round(top - around), round(x - around), round(top + height + around), round(x + picture.shape[1] + around), thick)
            boxed = False
        cells.append((at, at + advance))
        at += advance
    width = max(at - room, 0.5 * height)
    return Row(canvas[:, : round(room + width + room)], height, width, cells)
