# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows what is drawn: show.py sheet PICTURE, or show.py cases FOLDER: strips like those of tests/data/sign-lines."""

import pathlib
import sys

import numpy as np
from PIL import Image

import draw
import text
from faces import Faces

FONTS = "/usr/share/fonts"
WIDE = 640


def sheet(path):
    """Lines of rising strength below one another, in two columns."""
    rng, faces, rows = np.random.default_rng(1), Faces(FONTS), []
    for strength in np.repeat(np.linspace(0, 1, 20), 2):
        strip = draw.strip(rng, faces, text.sign(rng), strength)[:, :WIDE]
        rows.append(np.pad(strip, ((2, 2), (2, 2 + WIDE - strip.shape[1])), constant_values=255))
    Image.fromarray(np.hstack([np.vstack(rows[0::2]), np.vstack(rows[1::2])])).save(path)


def cases(folder):
    """Lines that a person reads with ease, each with its text beside it."""
    rng, faces = np.random.default_rng(2), Faces(FONTS)
    for number in range(16):
        sign = text.sign(rng)
        Image.fromarray(draw.strip(rng, faces, sign, 0.3 * number / 15)).save(folder / f"line-{number:02}.png", optimize=True)
        (folder / f"line-{number:02}.txt").write_text(sign.letters + "\n")


if __name__ == "__main__":
    {"sheet": sheet, "cases": cases}[sys.argv[1]](pathlib.Path(sys.argv[2]))
