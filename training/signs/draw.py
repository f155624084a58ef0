# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws lines of signs as a reader cuts them from a camera's picture: a strip of 48 rows, dark on light.

What follows another is what happens to a real one: it is painted or embossed on a wall or a plate (frame, screws, rivets,
corrugation, rust, dirt), lies in light (shadow, glare, night), is taken by a camera (perspective, resolution, blur,
noise, JPEG), and is straightened, turned dark on light, and stretched in contrast. `strength` from 0 to 1 bounds it.
"""

import math

import numpy as np
from PIL import Image, ImageFilter

import layout
from optics import lit, moved, resized, sampled, smooth_noise, stretched, taken, worn
from text import DIGITS, LATIN

ROWS = 48
NARROWEST, WIDEST = 64, 960
LOWEST, HIGHEST = 28.0, 40.0  # rows of a capital in the strip
FINEST, COARSEST = 44.0, 9.0  # rows of a capital in the camera's picture
DENSE, COARSEST_DENSE = ("cn", "la", "th"), 13.0  # scripts of more strokes need more

# Grey of the ground, and of what is written on it.
_LIGHT, _DARK = (0.6, 1.0), (0.05, 0.4)


def _weighted(rng, ink, strength, height):
    """Thick and thin strokes: the edge of a soft copy is taken higher or lower."""
    soft = np.asarray(Image.fromarray(ink).filter(ImageFilter.BoxBlur(0.05 * height))).astype(np.float32) / 255
    threshold = 0.5 - 0.3 * rng.uniform(-1, 1) * strength
    return np.clip((soft - threshold) * rng.uniform(2, 5) + 0.5, 0, 1)


def _neighbour(rng, glyphs, ink, height):
    """Another line above or below, or the edge of a plate."""
    middle = ink.shape[0] // 2
    for side in (-1, 1):
        kind = rng.random()
        if kind < 0.35:
            words = "".join((DIGITS + LATIN)[i] for i in rng.integers(36, size=rng.integers(2, 9)))
            other = layout.row(rng, glyphs, "container", words, max(4, round(height * rng.uniform(0.35, 1.2)))).ink
            filled = np.flatnonzero(other.any(1))
            other = other[filled[0] : filled[-1] + 1]
            away = round(height * (0.5 + rng.uniform(0.15, 0.9)))
            top = middle + away if side > 0 else middle - away - other.shape[0]
            left = int(rng.integers(0, max(1, ink.shape[1] - other.shape[1] // 2)))
            other = other[max(0, -top) :][: max(0, ink.shape[0] - max(0, top)), : ink.shape[1] - left]
            top = max(0, top)
            place = ink[top : top + other.shape[0], left : left + other.shape[1]]
            np.maximum(place, other, out=place)
        elif kind < 0.55:
            y = middle + side * round(height * (0.5 + rng.uniform(0.08, 0.5)))
            ink[y : y + max(1, round(height * rng.uniform(0.03, 0.12)))] = 255


def _sides(rng, ink, row):
    """A plate's frame or a door's rods to the left and right."""
    for side in (-1, 1):
        if rng.random() < 0.4:
            away = rng.uniform(0.06, 1.2) * row.height
            x = round(layout.BESIDE * row.height + (-away if side < 0 else row.width + away))
            thick = max(1, round(rng.uniform(0.03, 0.3) * row.height))
            ink[:, max(0, x) : max(0, x) + thick] = int(rng.integers(90, 256))


def _placed(rng, row, strength, scale, capital):
    """Where the strip's pixels lie in the row's ink. `scale`: the camera's pixels to one of the strip."""
    stretch = math.exp(rng.uniform(-0.2, 0.2))
    long = row.width * capital / row.height * stretch
    left, right = rng.uniform(0.05, 1.3, 2) * capital
    width = min(WIDEST, 8 * math.ceil(max(NARROWEST, left + right + long) / 8))
    columns, rows = max(8, round(width * scale)), max(8, round(ROWS * scale))
    x = (np.arange(columns, dtype=np.float32) + 0.5) / scale
    y = ((np.arange(rows, dtype=np.float32) + 0.5) / scale)[:, None]
    along = (x - left) / long
    tall = 1 + rng.uniform(-0.1, 0.1) * 2 * strength * (along - 0.5)
    squeeze = rng.uniform(-0.15, 0.15) * strength
    middle = ROWS / 2 + rng.uniform(-1, 1) * (0.5 + 0.5 * strength) * min(5, (ROWS - capital) / 2)
    middle = middle + rng.uniform(-3, 3) * strength * (2 * along - 1)
    slant = math.tan(math.radians(rng.uniform(-3, 3) + rng.uniform(-14, 14) * strength))
    up = (y - middle) / tall
    inner = np.clip(along, 0, 1)
    along = along + squeeze * inner * (1 - inner)
    source_x = layout.BESIDE * row.height + along * row.width + slant * up * row.height / capital / stretch
    source_y = (layout.ABOVE + 0.5) * row.height + up * row.height / capital
    return source_x, source_y, width


def _ground(rng, columns, rows, look, strength):
    """A wall, a plate or paper: 0.4 to 1, to be multiplied with its grey."""
    ground = np.ones((rows, columns), np.float32)
    if strength == 0:
        return ground
    x = np.arange(columns, dtype=np.float32) / rows
    if look in ("container", "stack", "any") and rng.random() < 0.6:  # corrugation
        wave = np.sin(2 * np.pi * (rng.uniform(0.15, 1.2) * x + rng.random()))
        ground *= 1 - rng.uniform(0, 0.4) * strength * np.clip(wave * rng.uniform(1, 6), -1, 1)
    if rng.random() < 0.5:  # dirt, rust
        cells = int(rng.integers(2, 2 + 3 * columns // rows + 4))
        patches = np.clip((smooth_noise(rng, columns, rows, cells, int(rng.integers(2, 8))) - rng.uniform(0, 0.7)) * rng.uniform(1, 6), 0, 1)
        ground *= 1 - rng.uniform(0, 0.5) * strength * patches
    return ground


def _bolted(rng, picture, strength):
    """Screws and rivets: spots, lighter or darker, with a rim."""
    rows, columns = picture.shape
    for _ in range(rng.choice([0, 1, 2, 4], p=[0.5, 0.2, 0.2, 0.1]) if strength else 0):
        radius = rng.uniform(0.03, 0.09) * rows
        x, y = rng.uniform(0, columns), rng.uniform(0, 0.22) * rows
        y = y if rng.random() < 0.5 else rows - y
        left, top = max(0, int(x - 2 * radius)), max(0, int(y - 2 * radius))
        part = picture[top : int(y + 2 * radius) + 1, left : int(x + 2 * radius) + 1]
        if part.size:
            far = np.hypot(np.arange(part.shape[0])[:, None] + top - y, np.arange(part.shape[1]) + left - x) / radius
            part[:] = np.where(far < 1, rng.uniform(0, 1), np.where(far < 1.3, part * rng.uniform(0.4, 1), part))
    return picture


def _outside(rng, picture, strength):
    """Where the plate ends something else goes on."""
    rows, columns = picture.shape
    for side in (0, 1):
        if rng.random() < 0.25 * strength:
            wide = int(rng.integers(1, 2 + rows // 3))
            part = picture[:, :wide] if side else picture[:, -wide:]
            part[:] = rng.uniform(0, 1) * (0.7 + 0.3 * smooth_noise(rng, part.shape[1], rows, 3, 4))
        if rng.random() < 0.15 * strength:
            thick = int(rng.integers(1, 2 + rows // 8))
            part = picture[:thick] if side else picture[-thick:]
            part[:] = rng.uniform(0, 1)
    return picture


def _patched(rng, picture, row, x, strength):
    """A stack's characters were cut apart: each from its own piece of wall."""
    for left, right in row.cells:
        inside = (x > left) & (x < right)
        picture = np.where(inside, picture * rng.uniform(1 - 0.25 * strength, 1) + rng.uniform(0, 0.1) * strength, picture)
    return picture


def strip(rng, faces, sign, strength):
    """One strip, uint8 [48, W]: W a multiple of 8, 64 to 960."""
    capital = rng.uniform(LOWEST, HIGHEST)
    coarsest = COARSEST_DENSE if sign.look in DENSE else COARSEST
    camera = FINEST if strength == 0 else math.exp(rng.uniform(math.log(FINEST - (FINEST - coarsest) * strength), math.log(FINEST)))
    scale = camera / capital
    glyphs = faces.choose(rng, sign.look)
    row = layout.row(rng, glyphs, sign.look, sign.words, max(14, min(44, round(1.3 * camera))))
    _neighbour(rng, glyphs, row.ink, row.height)
    _sides(rng, row.ink, row)
    x, y, width = _placed(rng, row, strength, scale, capital)
    ink = worn(rng, sampled(_weighted(rng, row.ink, strength, row.height), x, y), strength)
    light, dark = rng.uniform(*_LIGHT), rng.uniform(*_DARK)
    ground, letter = (light, dark) if rng.random() < 0.5 else (dark, light)
    if strength > 0 and rng.random() < 0.3:  # red on white, white on yellow, faded
        letter = ground + (letter - ground) * rng.uniform(1 - 0.7 * strength, 1)
    wall = _ground(rng, ink.shape[1], ink.shape[0], sign.look, strength)
    picture = (ground * (1 - ink) + letter * ink) * wall
    if sign.look == "stack":
        picture = _patched(rng, picture, row, x, strength)
    picture = _outside(rng, _bolted(rng, picture.astype(np.float32), strength), strength)
    picture = moved(rng, lit(rng, picture, strength).astype(np.float32), strength, camera)
    if rng.random() < 0.15 * strength:  # night
        picture = picture * rng.uniform(0.15, 0.6)
    grey = taken(rng, picture, strength)
    way = [Image.Resampling.BILINEAR, Image.Resampling.BICUBIC, Image.Resampling.LANCZOS][rng.integers(3)]
    whole = stretched(resized(grey, width, ROWS, way))
    return whole if letter < ground else 255 - whole
