# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows what is drawn: show.py sheet PICTURE, or show.py cases FOLDER: strips like those of tests/data/mrz-lines."""

import pathlib
import sys

import numpy as np
from PIL import Image

import draw
import text
from faces import Faces


def sheet(path):
    """Lines of rising strength below one another."""
    rng, faces, rows = np.random.default_rng(1), Faces(), []
    for strength in np.linspace(0, 1, 33):
        strip = draw.strip(rng, faces, text.line(rng), strength)[:, :1200]
        rows.append(np.pad(strip, ((2, 2), (0, 1200 - strip.shape[1])), constant_values=255))
    Image.fromarray(np.vstack(rows)).save(path)


def cases(folder):
    """Lines that a person reads with ease, each with its text beside it."""
    rng, faces = np.random.default_rng(2), Faces()
    for number in range(12):
        letters = text.line(rng)
        strip = draw.strip(rng, faces, letters, 0.3 * number / 11)
        Image.fromarray(strip).save(folder / f"line-{number:02}.png", optimize=True)
        (folder / f"line-{number:02}.txt").write_text(letters + "\n")


if __name__ == "__main__":
    {"sheet": sheet, "cases": cases}[sys.argv[1]](pathlib.Path(sys.argv[2]))
