# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well lines are read, and how far a probability can be believed."""

import dataclasses

import numpy as np
import torch

from data import as_input
from text import ALPHABET

BOUNDS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1]


@dataclasses.dataclass
class Place:
    """One character as it was read: its class, the step where it is surest, all log-probabilities there."""

    read: int
    step: int
    odds: np.ndarray


def odds_of(net, drawn):
    """Log-probabilities [T, 38] of each line; one at a time, as the kiosk reads."""
    net.eval()
    with torch.no_grad():
        return [net(as_input(strip)[None, None])[0].numpy() for strip, _ in drawn]


def places(odds):
    """The likeliest class at each step, runs taken as one, blanks left out."""
    best = odds.argmax(1)
    found = []
    start = 0
    for end in range(1, len(best) + 1):
        if end == len(best) or best[end] != best[start]:
            if best[start] != 0:
                step = start + int(odds[start:end, best[start]].argmax())
                found.append(Place(int(best[start]), step, odds[step]))
            start = end
    return found


def as_text(found):
    return "".join(ALPHABET[place.read - 1] for place in found)


def aligned(read, truth):
    """Pairs of places in `read` and `truth` by the fewest changes; None where one has nothing."""
    cost = np.zeros((len(read) + 1, len(truth) + 1), int)
    cost[:, 0], cost[0, :] = np.arange(len(read) + 1), np.arange(len(truth) + 1)
    for i, a in enumerate(read, 1):
        for j, b in enumerate(truth, 1):
            cost[i, j] = min(cost[i - 1, j - 1] + (a != b), cost[i - 1, j] + 1, cost[i, j - 1] + 1)
    pairs, i, j = [], len(read), len(truth)
    while i or j:
        if i and j and cost[i, j] == cost[i - 1, j - 1] + (read[i - 1] != truth[j - 1]):
            i, j = i - 1, j - 1
            pairs.append((i, j))
        elif i and cost[i, j] == cost[i - 1, j] + 1:
            i -= 1
            pairs.append((i, None))
        else:
            j -= 1
            pairs.append((None, j))
    return pairs[::-1]


@dataclasses.dataclass
class Score:
    lines: int = 0
    exact: int = 0
    characters: int = 0
    changed: int = 0
    missed: int = 0
    added: int = 0
    swaps: dict = dataclasses.field(default_factory=dict)

    @property
    def right(self):
        return 1 - (self.changed + self.missed + self.added) / self.characters


def score(odds, drawn):
    result = Score()
    for line, (_, truth) in zip(odds, drawn):
        read = as_text(places(line))
        result.lines += 1
        result.exact += read == truth
        result.characters += len(truth)
        if read == truth:
            continue
        for i, j in aligned(read, truth):
            if i is None:
                result.missed += 1
            elif j is None:
                result.added += 1
            elif read[i] != truth[j]:
                result.changed += 1
                result.swaps[truth[j] + read[i]] = result.swaps.get(truth[j] + read[i], 0) + 1
    return result


def judged(odds, drawn):
    """Each character that was read: all log-probabilities at its step, and the class that is true there (0 where there is
    none)."""
    rows, truths = [], []
    for line, (_, truth) in zip(odds, drawn):
        found = places(line)
        for i, j in aligned(as_text(found), truth):
            if i is not None:
                rows.append(found[i].odds)
                truths.append(0 if j is None else 1 + ALPHABET.index(truth[j]))
    return torch.from_numpy(np.array(rows, np.float32).reshape(len(rows), 1 + len(ALPHABET))), torch.tensor(truths, dtype=torch.long)


def temperature(rows, truths):
    """The one that makes what is true likeliest."""
    tried = torch.arange(0.5, 4, 0.01)
    losses = [torch.nn.functional.cross_entropy(rows / t, truths).item() for t in tried]
    return tried[int(np.argmin(losses))].item()


@dataclasses.dataclass
class Bin:
    low: float
    high: float
    count: int
    said: float
    was: float


def calibration(rows, truths):
    """What the best class's probability said and how often it was right, by what it said; and the mean distance, weighted
    by how many there are (the expected calibration error)."""
    chances, best = rows.softmax(1).max(1)
    right = (best == truths).double()
    bins = []
    for low, high in zip(BOUNDS, BOUNDS[1:]):
        inside = (chances >= low) & ((chances < high) | (high == 1))
        count = int(inside.sum())
        if count:
            bins.append(Bin(low, high, count, chances[inside].mean().item(), right[inside].mean().item()))
    return bins, sum(b.count * abs(b.said - b.was) for b in bins) / max(1, len(chances))
