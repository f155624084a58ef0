# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The faces that lines are set in: ink masks of rows of characters, at a few heights."""

import subprocess

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from text import ALPHABET

# Fontconfig's name and how often. OCR-B as the standard asks (Doc 9303-3, 4.1), seldom what poor printers put instead.
FACES = [("OCR B", 0.72), ("OCR B S", 0.21), ("DejaVu Sans Mono", 0.035), ("Liberation Mono", 0.035)]

# The slanted stroke of 4 is a hair in the regular face of fonts-ocr-b 0.3.1; the sharp one has it whole.
BROKEN = {("OCR B", "4"): "OCR B S"}

# Heights of capitals in pixels that rows are set at; the next above what is asked for is taken.
HEIGHTS = [14, 22, 34]


def _file(family):
    found = subprocess.run(["fc-match", "-f", "%{family}|%{file}", family], capture_output=True, text=True, check=True)
    families, _, path = found.stdout.partition("|")
    if family not in families.split(","):
        raise SystemExit(f"the face {family} is not installed")
    return path


class Row:
    """Characters set in one row. `ink`: uint8 [rows, columns], 255 is ink; `middle`: the row through the middle of the
    capitals; `start`: the column where the first character's cell begins; `pitch`: columns from one cell to the next;
    `capital`: the height of capitals in rows."""

    def __init__(self, ink, middle, start, pitch, capital):
        self.ink, self.middle, self.start, self.pitch, self.capital = ink, middle, start, pitch, capital


class Faces:
    def __init__(self):
        self._glyphs = {}
        for family, _ in FACES:
            path = _file(family)
            for height in HEIGHTS:
                self._glyphs[family, height] = self._cut(path, height)
        for (family, character), whole in BROKEN.items():
            for height in HEIGHTS:
                self._glyphs[family, height][1][character] = self._glyphs[whole, height][1][character]

    @staticmethod
    def _cut(path, height):
        """Each character's picture by its own, and the measures that all share."""
        capital = -ImageFont.truetype(path, 400).getbbox("H", anchor="ls")[1]
        font = ImageFont.truetype(path, round(400 * height / capital))
        cell = font.getlength("H")
        pictures = {}
        for character in ALPHABET:
            picture = Image.new("L", (round(cell) + 4, 2 * height), 0)
            ImageDraw.Draw(picture).text((2, round(1.5 * height)), character, fill=255, font=font, anchor="ls")
            pictures[character] = np.asarray(picture)
        return cell, pictures

    def choose(self, rng):
        return FACES[rng.choice(len(FACES), p=[often for _, often in FACES])][0]

    def row(self, family, height, text, spacing, above, below, leading):
        """A row with room around it, and parts of the rows above and below it.
        `height`: of capitals, at least so many pixels; `spacing`: a factor on the face's pitch; `leading`: from one
        baseline to the next in heights of capitals; `above`, `below`: their text, empty for none."""
        height = next((h for h in HEIGHTS if h >= height), HEIGHTS[-1])
        cell, pictures = self._glyphs[family, height]
        pitch = cell * spacing
        start = 3 * height
        middle = 3 * height
        ink = np.zeros((6 * height, 2 * start + round(pitch * len(text))), np.uint8)
        for words, shift in ((text, 0), (above, -leading), (below, leading)):
            top = round(middle + shift * height - height)
            for place, character in enumerate(words[: len(text)]):
                left = round(start + place * pitch + (pitch - cell) / 2) - 2
                glyph = pictures[character]
                part = glyph[max(0, -top) : max(0, ink.shape[0] - top)]
                target = ink[max(0, top) : max(0, top) + part.shape[0], left : left + glyph.shape[1]]
                np.maximum(target, part, out=target)
        return Row(ink, middle, start, pitch, height)
