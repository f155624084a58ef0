# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The faces that signs are set in: each character's picture, large, to be made as small as it is wanted."""

import pathlib

import numpy as np
from PIL import Image, ImageDraw, ImageFont

import text

LARGE = 96  # rows of a capital as it is kept

# File names under the fonts' folder, wherever they lie; the packages are in installer/dev/train-depends.txt.
_LATIN = [
    "LiberationSans-Bold.ttf", "LiberationSans-Regular.ttf", "LiberationSansNarrow-Bold.ttf", "LiberationSansNarrow-Regular.ttf",
    "LiberationMono-Bold.ttf", "DejaVuSans-Bold.ttf", "DejaVuSans.ttf", "DejaVuSansMono-Bold.ttf", "DejaVuSansMono.ttf",
    "Roboto-Bold.ttf", "Roboto-Medium.ttf", "RobotoCondensed-Bold.ttf", "RobotoCondensed-Regular.ttf", "NotoSans-Bold.ttf",
    "NotoSansMono-Bold.ttf", "BebasNeue-Regular.otf", "OSP-DIN.ttf", "routed-gothic.ttf", "routed-gothic-narrow.ttf",
]  # fmt: skip
_MONOSPACED = ["LiberationMono-Bold.ttf", "DejaVuSansMono-Bold.ttf", "DejaVuSansMono.ttf", "NotoSansMono-Bold.ttf", "OCRB.otf"]
_CHINESE = [("NotoSansCJK-Bold.ttc", 2), ("wqy-microhei.ttc", 0), ("DroidSansFallbackFull.ttf", 0)]
_LAO = ["NotoSansLao-Bold.ttf", "NotoSansLao-Regular.ttf", "NotoLoopedLao-Bold.ttf", "NotoLoopedLao-Regular.ttf", "NotoSerifLao-Bold.ttf", "Phetsarath_OT.ttf"]
_THAI = ["NotoLoopedThai-Bold.ttf", "NotoLoopedThai-Regular.ttf", "NotoSansThai-Bold.ttf", "NotoSerifThai-Bold.ttf", "Loma-Bold.ttf", "Loma.ttf", "Waree-Bold.ttf"]


class Glyph:
    """`ink`: uint8, cut to what is inked; `top`: rows from the line of capitals' tops down to it, may be negative;
    `left`, `advance`: columns; all of LARGE rows a capital."""

    def __init__(self, ink, top, left, advance):
        self.ink, self.top, self.left, self.advance = ink, top, left, advance


class Face:
    def __init__(self, path, characters, index=0, measure=None):
        trial = ImageFont.truetype(str(path), 400, index=index)
        box = trial.getbbox(measure or "H", anchor="ls")
        size = round(400 * LARGE / (box[3] - box[1] if measure else -box[1]))
        font = ImageFont.truetype(str(path), size, index=index)
        ground = font.getbbox(measure, anchor="ls")[3] if measure else 0
        missing = bytes(font.getmask("\uffff"))
        self.glyphs = {}
        for character in characters:
            if bytes(font.getmask(character)) == missing:
                continue
            left, top, right, bottom = font.getbbox(character, anchor="ls")
            picture = Image.new("L", (right - left, bottom - top), 0)
            ImageDraw.Draw(picture).text((-left, -top), character, fill=255, font=font, anchor="ls")
            self.glyphs[character] = Glyph(picture, top + LARGE - ground, left, font.getlength(character))


class Faces:
    """Which of them the folder has. Nothing is drawn in a script without one."""

    def __init__(self, folder):
        files = {path.name: path for path in sorted(pathlib.Path(folder).rglob("*.[to]t[fc]"))}

        def found(names, characters, measure=None):
            faces = []
            for name in names:
                name, index = name if isinstance(name, tuple) else (name, 0)
                if name in files:
                    faces.append(Face(files[name], characters, index, measure))
            if not faces:
                raise SystemExit(f"no face of {names} in {folder}")
            return faces

        latin = text.DIGITS + text.LATIN + "Đ"
        self.latin = found(_LATIN, latin)
        self.monospaced = found(_MONOSPACED, latin)
        self.chinese = found(_CHINESE, text.CHINESE, "国")
        self.lao = found(_LAO, text.LAO, "ກ")
        self.thai = found(_THAI, text.THAI, "ก")

    def choose(self, rng, look):
        """One face for each character: Latin of one, the others of another."""
        latin = self.monospaced if look == "vin" and rng.random() < 0.5 else self.latin
        glyphs = dict(self.latin[0].glyphs)  # for the letters that a face lacks
        glyphs.update(latin[rng.integers(len(latin))].glyphs)
        for faces in (self.chinese, self.lao, self.thai):
            glyphs.update(faces[rng.integers(len(faces))].glyphs)
        return glyphs
