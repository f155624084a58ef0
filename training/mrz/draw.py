# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws lines as a reader cuts them from a camera's picture: a strip of 32 rows, dark on light.

The steps follow what happens to a real one: it is printed (weight, wear) on paper (tint, security print), lies in light
(shadow, glare), is taken by a camera (perspective, resolution, blur, noise, JPEG), and is straightened, resized and
stretched in contrast. `strength` from 0 to 1 bounds all of it: 0 is a clean scan.
"""

import math

import numpy as np
from PIL import Image, ImageFilter

import text
from optics import lit, moved, resized, sampled, smooth_noise, stretched, taken, worn

ROWS = 32
WIDEST = 1600
FINEST, COARSEST = 28.0, 9.0  # height of capitals in the camera's picture, pixels


def _weighted(rng, ink, strength, height):
    """Thick and thin print: the edge of a soft copy is taken higher or lower."""
    shift = rng.uniform(-1, 1) * strength
    soft = np.asarray(Image.fromarray(ink).filter(ImageFilter.GaussianBlur(0.05 * height))).astype(np.float32) / 255
    threshold = 0.5 - 0.33 * shift
    return np.clip((soft - threshold) * rng.uniform(2, 5) + 0.5, 0, 1)


def _placed(rng, row, letters, strength, scale, capital):
    """The strip's ink as the camera sees it: [rows, columns] in 0..1. `scale`: its pixels to one of the final strip."""
    stretch = math.exp(rng.uniform(-0.16, 0.1))
    pitch = row.pitch / row.capital * capital * stretch  # of the final strip
    left, right = rng.uniform(0, 40, 2)
    width = min(WIDEST, 8 * math.ceil(max(128, left + right + pitch * letters) / 8))
    columns, rows = max(8, round(width * scale)), max(6, round(ROWS * scale))
    x = (np.arange(columns, dtype=np.float32) + 0.5) / scale
    y = ((np.arange(rows, dtype=np.float32) + 0.5) / scale)[:, None]
    along = (x - left) / (pitch * letters)
    tall = 1 + rng.uniform(-0.06, 0.06) * 2 * strength * (along - 0.5)
    squeeze = rng.uniform(-0.12, 0.12) * strength
    room = (ROWS - capital) / 2
    middle = ROWS / 2 + rng.uniform(-1, 1) * min(3, room) * (0.3 + 0.5 * strength)
    middle = middle + rng.uniform(-2, 2) * strength * (2 * along - 1)
    middle = middle + rng.uniform(-3, 3) * strength * (0.5 - (2 * along - 1) ** 2)
    slant = math.tan(math.radians(rng.uniform(-3, 3) + rng.uniform(-4, 4) * strength))
    up = (y - middle) / tall
    inner = np.clip(along, 0, 1)
    along = along + squeeze * inner * (1 - inner)
    source_x = row.start + (along * letters + slant * up / pitch) * row.pitch
    source_y = row.middle + up * row.capital / capital
    return source_x, source_y, width


def _paper(rng, columns, rows, strength):
    """Light paper with a tint, lines and dots of security print, 0..1."""
    paper = np.full((rows, columns), rng.uniform(1 - 0.35 * strength, 1), np.float32)
    if strength == 0:
        return paper
    x = np.arange(columns, dtype=np.float32) / rows
    y = (np.arange(rows, dtype=np.float32) / rows)[:, None]
    for _ in range(rng.choice([0, 1, 2, 3], p=[0.35, 0.3, 0.2, 0.15])):
        bend = rng.uniform(0, 0.5) * np.sin(2 * np.pi * (rng.uniform(0.1, 1.5) * x + rng.random()))
        wave = np.sin(2 * np.pi * (rng.uniform(0, 5) * (y + bend) + rng.uniform(-4, 4) * x))
        paper *= 1 - rng.uniform(0, 0.35) * strength * np.clip((wave - rng.uniform(0, 0.9)) * 4, 0, 1)
    if rng.random() < 0.15:
        across = rng.uniform(2, 7)
        dots = np.sin(2 * np.pi * across * x) * np.sin(2 * np.pi * across * y)
        paper *= 1 - rng.uniform(0, 0.35) * strength * np.clip((dots - 0.5) * 4, 0, 1)
    if rng.random() < 0.4:  # a tint that changes, a picture below
        cells = int(rng.integers(2, 2 + columns // rows))
        paper *= 1 - rng.uniform(0, 0.35) * strength * smooth_noise(rng, columns, rows, cells, int(rng.integers(1, 4)))
    return paper


def _bordered(rng, picture, strength):
    """The document's edge or a frame, where the margin is."""
    if rng.random() < 0.12 * strength:
        wide = int(rng.integers(1, 2 + picture.shape[0] // 6))
        part = picture[:, :wide] if rng.random() < 0.5 else picture[:, -wide:]
        part[:] = rng.uniform(0, 1)
    if rng.random() < 0.12 * strength:
        thick = int(rng.integers(1, 2 + picture.shape[0] // 16))
        part = picture[:thick] if rng.random() < 0.5 else picture[-thick:]
        part[:] = rng.uniform(0, 1)
    return picture


def strip(rng, faces, letters, strength):
    """One strip, uint8 [32, W]: W a multiple of 8, at least 128."""
    capital = rng.uniform(18, 24)
    camera = FINEST if strength == 0 else math.exp(rng.uniform(math.log(FINEST - (FINEST - COARSEST) * strength), math.log(FINEST)))
    scale = camera / capital
    around = [text.line(rng).ljust(len(letters), text.FILLER) if rng.random() < 0.6 else "" for _ in range(2)]
    row = faces.row(faces.choose(rng), camera, letters, math.exp(rng.uniform(-0.14, 0.06)), *around, rng.uniform(1.25, 2.7))
    x, y, width = _placed(rng, row, len(letters), strength, scale, capital)
    ink = worn(rng, sampled(_weighted(rng, row.ink, strength, row.capital), x, y), strength)
    paper = _paper(rng, ink.shape[1], ink.shape[0], strength)
    picture = lit(rng, paper * (1 - rng.uniform(1 - 0.6 * strength, 1) * ink), strength)
    picture = moved(rng, _bordered(rng, picture.astype(np.float32), strength), strength, camera)
    way = [Image.Resampling.BILINEAR, Image.Resampling.BICUBIC, Image.Resampling.LANCZOS][rng.integers(3)]
    return stretched(resized(taken(rng, picture, strength), width, ROWS, way))
