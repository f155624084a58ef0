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
EASY = 16000  # lines until the strongest distortions are drawn, to find the letters

_INDEX = {character: place + 1 for place, character in enumerate(text.ALPHABET)}


def as_input(strip):
    return torch.from_numpy(strip.astype(np.float32) / 255)


def lines(seed, faces, count, strengths, look=None):
    """`count` pairs of a strip and its text; `strengths`: the lowest and highest; `look`: of these signs alone."""
    rng = np.random.default_rng(seed)
    drawn = []
    while len(drawn) < count:
        sign = text.sign(rng)
        if look is None or sign.look == look:
            drawn.append((draw.strip(rng, faces, sign, rng.uniform(*strengths)), sign.letters))
    return drawn


def _batch(drawn):
    """Strips [N, 1, 48, W] uint8, all classes one after the other, and how many each has. Filled up to the right as a
    margin goes on, or with white."""
    widest = max(strip.shape[1] for strip, _ in drawn)
    whole = np.empty((len(drawn), 1, draw.ROWS, widest), np.uint8)
    for place, (strip, _) in enumerate(drawn):
        whole[place, 0, :, : strip.shape[1]] = strip
        whole[place, 0, :, strip.shape[1] :] = strip[:, -1:] if place % 2 else 255
    classes = [_INDEX[character] for _, letters in drawn for character in letters]
    return whole, np.array(classes, np.int64), np.array([len(letters) for _, letters in drawn])


def _chunk(seed, number, faces, size):
    rng = np.random.default_rng([seed, 1, number])
    strongest = min(1.0, 0.2 + 0.8 * number * size * BATCHES / EASY)
    drawn = sorted(lines([seed, 2, number], faces, size * BATCHES, (0, strongest)), key=lambda line: line[0].shape[1])
    return [_batch(drawn[at * size : (at + 1) * size]) for at in rng.permutation(BATCHES)]


def _draw(queue, seed, first, every, folder, size):
    faces = Faces(folder)
    number = first
    while True:
        queue.put(_chunk(seed, number, faces, size))
        number += every


def batches(seed, size, workers, folder):
    """Batches without end, in the same order however many processes draw them."""
    context = multiprocessing.get_context("spawn")  # a copy of a process that holds a graphics processor may hang
    queues = [context.Queue(maxsize=2) for _ in range(workers)]
    drawers = [
        context.Process(target=_draw, args=(queue, seed, first, workers, folder, size), daemon=True)
        for first, queue in enumerate(queues)
    ]
    for drawer in drawers:
        drawer.start()
    try:
        while True:
            for queue in queues:
                for batch in queue.get():
                    yield [torch.from_numpy(part) for part in batch]
    finally:
        for drawer in drawers:
            drawer.terminate()
