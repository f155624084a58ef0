# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What light, a camera and wear do to print. Pictures are float32 [rows, columns], 0 black to 1 white, or uint8 where it
is said; `strength` from 0 to 1 bounds every effect."""

import io
import math

import numpy as np
from PIL import Image


def convolved(array, taps, axis):
    """float32 by an odd number of taps; beyond the edge the edge goes on."""
    reach = len(taps) // 2
    if axis == 1:
        return convolved(array.T, taps, 0).T
    padded = np.pad(array, ((reach, reach), (0, 0)), mode="edge")
    return sum(tap * padded[at : at + array.shape[0]] for at, tap in enumerate(taps))


def blurred(array, sigma):
    if sigma < 0.2:
        return array
    reach = math.ceil(2.5 * sigma)
    taps = np.exp(-0.5 * (np.arange(-reach, reach + 1, dtype=np.float32) / sigma) ** 2)
    taps /= taps.sum()
    return convolved(convolved(array, taps, 0), taps, 1)


def resized(array, width, height, way=Image.Resampling.BICUBIC):
    return np.asarray(Image.fromarray(array).resize((width, height), way))


def sampled(picture, x, y):
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


def smooth_noise(rng, width, height, cells_x, cells_y):
    """A field in 0..1 that changes over about so many cells."""
    return np.clip(resized(rng.random((cells_y, cells_x), np.float32), width, height), 0, 1)


def worn(rng, ink, strength):
    """Faint places and specks."""
    rows, columns = ink.shape
    if rng.random() < 0.5 * strength:
        faint = smooth_noise(rng, columns, rows, int(rng.integers(3, 3 + columns // rows * 2)), int(rng.integers(1, 5)))
        ink = ink * (1 - rng.uniform(0, 0.75) * faint)
    if rng.random() < 0.4 * strength:
        specks = rng.random(ink.shape, np.float32) < rng.uniform(0, 0.12)
        ink = np.where(specks, ink * rng.uniform(0, 0.7), ink)
        dirt = rng.random(ink.shape, np.float32) < rng.uniform(0, 0.01)
        ink = np.where(dirt, rng.uniform(0.3, 1), ink)
    return ink


def lit(rng, picture, strength):
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


def moved(rng, picture, strength, height):
    """Blur of focus, and of motion along the line or across it."""
    picture = blurred(picture, rng.uniform(0, 0.35 + 0.07 * height) * strength)
    if rng.random() < 0.3 * strength:
        along = rng.random() < 0.7
        length = 1 + rng.uniform(0, (0.24 if along else 0.15) * height)
        reach = math.ceil((length - 1) / 2)
        taps = np.ones(2 * reach + 1, np.float32)
        taps[[0, -1]] = (length - (2 * reach - 1)) / 2 if reach else 1
        picture = convolved(picture, taps / taps.sum(), 1 if along else 0)
    return picture


def taken(rng, picture, strength):
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
