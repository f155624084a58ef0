# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws lines as a reader cuts them from a camera's picture: a strip of 32 rows, dark on light.

The steps follow what happens to a real one: it is printed (weight, wear) on paper (tint, security print), lies in light
(shadow, glare), is taken by a camera (perspective, resolution, blur, noise, JPEG), and is straightened, resized and
stretched in contrast. `strength` from 0 to 1 bounds all of it: 0 is a clean scan.
"""

import io
import math

import numpy as np
from PIL import Image, ImageFilter

import text

ROWS = 32
WIDEST = 1600
FINEST, COARSEST = 28.0, 9.0  # height of capitals in the camera's picture, pixels


def _convolved(array, taps, axis):
    """float32 by an odd number of taps; beyond the edge the edge goes on."""
    reach = len(taps) // 2
    if axis == 1:
        return _convolved(array.T, taps, 0).T
    padded = np.pad(array, ((reach, reach), (0, 0)), mode="edge")
    return sum(tap * padded[at : at + array.shape[0]] for at, tap in enumerate(taps))


def _blurred(array, sigma):
    if sigma < 0.2:
        return array
    reach = math.ceil(2.5 * sigma)
    taps = np.exp(-0.5 * (np.arange(-reach, reach + 1, dtype=np.float32) / sigma) ** 2)
    taps /= taps.sum()
    return _convolved(_convolved(array, taps, 0), taps, 1)


def _resized(array, width, height, way=Image.Resampling.BICUBIC):
    return np.asarray(Image.fromarray(array).resize((width, height), way))


def _sampled(picture, x, y):
    """Bilinear; what lies outside is its edge."""
    x = np.clip(x, 0, picture.shape[1] - 1.001)
    y = np.clip(y, 0, picture.shape[0] - 1.001)
    left, top = x.astype(np.int32), y.astype(np.int32)
    dx, dy = x - left, y - top
    at = top * picture.shape[1] + left
    flat = picture.reshape(-1)
    upper = flat[at] * (1 - dx) + flat[at + 1] * dx
    at += picture.shape[1]
    return upper * (1 - dy) + (flat[at] * (1 - dx) + flat[at + 1] * dx) * dy


def _smooth_noise(rng, width, height, cells_x, cells_y):
    """A field in 0..1 that changes over about so many cells."""
    return np.clip(_resized(rng.random((cells_y, cells_x), np.float32), width, height), 0, 1)


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
        paper *= 1 - rng.uniform(0, 0.35) * strength * _smooth_noise(rng, columns, rows, cells, int(rng.integers(1, 4)))
    return paper


def _worn(rng, ink, strength):
    """Faint places and specks."""
    rows, columns = ink.shape
    if rng.random() < 0.5 * strength:
        faint = _smooth_noise(rng, columns, rows, int(rng.integers(3, 3 + columns // rows * 2)), int(rng.integers(1, 5)))
        ink = ink * (1 - rng.uniform(0, 0.75) * faint)
    if rng.random() < 0.4 * strength:
        specks = rng.random(ink.shape, np.float32) < rng.uniform(0, 0.12)
        ink = np.where(specks, ink * rng.uniform(0, 0.7), ink)
        dirt = rng.random(ink.shape, np.float32) < rng.uniform(0, 0.01)
        ink = np.where(dirt, rng.uniform(0.3, 1), ink)
    return ink


def _lit(rng, picture, strength):
    """Shadows and glare."""
    rows, columns = picture.shape
    x = np.linspace(-1, 1, columns, dtype=np.float32)
    y = np.linspace(-1, 1, rows, dtype=np.float32)[:, None]
    if rng.random() < 0.7 * strength:
        picture = picture * (1 - rng.uniform(0, 0.3) * (1 + rng.uniform(-1, 1) * x + rng.uniform(-0.3, 0.3) * y) / 1.3)
    if rng.random() < 0.25 * strength:  # the edge of a shadow
        edge = np.clip((x - rng.uniform(-1, 1) + rng.uniform(-0.05, 0.05) * y) * rng.uniform(5, 60), 0, 1)
        picture = picture * (1 - rng.uniform(0, 0.5) * edge)
    if rng.random() < 0.3 * strength:
        for _ in range(rng.integers(1, 3)):
            far = ((x - rng.uniform(-1, 1)) / rng.uniform(0.03, 0.3)) ** 2 + ((y - rng.uniform(-1.5, 1.5)) / rng.uniform(0.5, 2)) ** 2
            picture = picture + rng.uniform(0.2, 0.75) * np.exp(-far) * (1 - picture)
    return picture


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


def _moved(rng, picture, strength, height):
    """Blur of focus, and of motion along the line or across it."""
    picture = _blurred(picture, rng.uniform(0, 0.35 + 0.07 * height) * strength)
    if rng.random() < 0.3 * strength:
        along = rng.random() < 0.7
        length = 1 + rng.uniform(0, (0.24 if along else 0.15) * height)
        reach = math.ceil((length - 1) / 2)
        taps = np.ones(2 * reach + 1, np.float32)
        taps[[0, -1]] = (length - (2 * reach - 1)) / 2 if reach else 1
        picture = _convolved(picture, taps / taps.sum(), 1 if along else 0)
    return picture


def _taken(rng, picture, strength):
    """Noise of the sensor, and JPEG: uint8."""
    picture = picture * rng.uniform(1 - 0.5 * strength, 1) + rng.uniform(0, 0.1) * strength
    noise = rng.uniform(0, 0.07) * strength * rng.random()
    picture = picture + noise * rng.standard_normal(picture.shape, np.float32) * np.sqrt(0.3 + np.clip(picture, 0, 1))
    grey = np.clip(picture * 255 + 0.5, 0, 255).astype(np.uint8)
    if rng.random() < 0.8:
        packed = io.BytesIO()
        Image.fromarray(grey).save(packed, "JPEG", quality=int(95 - rng.uniform(0, 80) * strength))
        grey = np.asarray(Image.open(packed))
    return grey


def stretched(grey):
    """Contrast from the darkest to the lightest hundredth, as the reader does it: uint8 to uint8."""
    low, high = np.percentile(grey, [1, 99])
    return np.clip((grey - low) * (255 / max(high - low, 1)) + 0.5, 0, 255).astype(np.uint8)


def strip(rng, faces, letters, strength):
    """One strip, uint8 [32, W]: W a multiple of 8, at least 128."""
    capital = rng.uniform(18, 24)
    camera = FINEST if strength == 0 else math.exp(rng.uniform(math.log(FINEST - (FINEST - COARSEST) * strength), math.log(FINEST)))
    scale = camera / capital
    around = [text.line(rng).ljust(len(letters), text.FILLER) if rng.random() < 0.6 else "" for _ in range(2)]
    row = faces.row(faces.choose(rng), camera, letters, math.exp(rng.uniform(-0.14, 0.06)), *around, rng.uniform(1.25, 2.7))
    x, y, width = _placed(rng, row, len(letters), strength, scale, capital)
    ink = _worn(rng, _sampled(_weighted(rng, row.ink, strength, row.capital), x, y), strength)
    paper = _paper(rng, ink.shape[1], ink.shape[0], strength)
    picture = _lit(rng, paper * (1 - rng.uniform(1 - 0.6 * strength, 1) * ink), strength)
    picture = _moved(rng, _bordered(rng, picture.astype(np.float32), strength), strength, camera)
    way = [Image.Resampling.BILINEAR, Image.Resampling.BICUBIC, Image.Resampling.LANCZOS][rng.integers(3)]
    return stretched(_resized(_taken(rng, picture, strength), width, ROWS, way))
