# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawn lines as tensors. What is drawn depends on the seed and a chunk's number alone, not on who draws it or when."""

import multiprocessing

import numpy as np
import torch

import draw
import text
from faces import Faces

BATCHES = 8  # of a chunk: its lines are sorted by width, so that a batch is filled up little

_INDEX = {character: place + 1 for place, character in enumerate(text.ALPHABET)}


def as_input(strip):
    return torch.from_numpy(strip.astype(np.float32) / 255)


def lines(seed, faces, count, strengths):
    """`count` pairs of a strip and its text; `strengths`: the lowest and highest."""
    rng = np.random.default_rng(seed)
    drawn = []
    for _ in range(count):
        letters = text.line(rng)
        drawn.append((draw.strip(rng, faces, letters, rng.uniform(*strengths)), letters))
    return drawn


def _batch(drawn):
    """Strips [N, 1, 32, W], all classes one after the other, and how many each has. Filled up to the right as a margin
    goes on, or with white."""
    widest = max(strip.shape[1] for strip, _ in drawn)
    whole = np.empty((len(drawn), 1, draw.ROWS, widest), np.float32)
    for place, (strip, _) in enumerate(drawn):
        whole[place, 0, :, : strip.shape[1]] = strip
        whole[place, 0, :, strip.shape[1] :] = strip[:, -1:] if place % 2 else 255
    classes = [_INDEX[character] for _, letters in drawn for character in letters]
    return whole / 255, np.array(classes), np.array([len(letters) for _, letters in drawn])


def _chunk(seed, number, faces, size, strongest):
    rng = np.random.default_rng([seed, 1, number])
    drawn = sorted(lines([seed, 2, number], faces, size * BATCHES, (0, strongest)), key=lambda line: line[0].shape[1])
    return [_batch(drawn[at * size : (at + 1) * size]) for at in rng.permutation(BATCHES)]


def _draw(queue, seed, chunks, size):
    faces = Faces()
    for number in range(chunks):
        strongest = min(1.0, 0.2 + 0.8 * number / max(1, 0.12 * chunks))  # the clean ones first, to find the letters
        queue.put(_chunk(seed, number, faces, size, strongest))


def batches(seed, steps, size):
    """`steps` batches, drawn by a process beside this one."""
    chunks = -(-steps // BATCHES)
    queue = multiprocessing.Queue(maxsize=4)
    drawer = multiprocessing.Process(target=_draw, args=(queue, seed, chunks, size), daemon=True)
    drawer.start()
    for number in range(chunks):
        for batch in queue.get()[: steps - number * BATCHES]:
            yield [torch.from_numpy(part) for part in batch]
    drawer.join()
