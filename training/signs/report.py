# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that stands beside a trained model."""

import hashlib
import platform
import sys

import numpy
import PIL
import torch

import data
from pages import table


def _shares(scores):
    return [
        [str(name), f"{r.exact / r.lines:.1%}", f"{r.right:.3%}", str(r.changed), str(r.missed), str(r.added)] for name, r in scores.items()
    ]


def _command():
    words = sys.argv[1:]
    paths = {"--fonts", "--model", "--weights", "--report", "--check"}
    return " ".join(word for at, word in enumerate(words) if word not in paths and (at == 0 or words[at - 1] not in paths))


def _opencv(compared):
    if not compared:
        return "Not compared on the machine of the training; `tests/unit/reading/sign_model_test.cpp` reads strips with OpenCV."
    rows = [[str(row.width), f"{row.difference:.1e}", f"{row.milliseconds:.1f}"] for row in compared]
    return "`training/common/check.cpp`, one thread, on the machine of the training while others worked on it.\n\n" + table(
        ["width", "largest difference of a probability", "milliseconds, median"], rows
    )


def page(chosen, device, losses, warm, scores, looks, calibrated, compared):
    bins, error = calibrated
    digest = hashlib.sha256(chosen.model.read_bytes()).hexdigest()
    swaps = {}
    for result in [*scores.values(), *looks.values()]:
        for pair, count in result.swaps.items():
            swaps[pair] = swaps.get(pair, 0) + count
    often = sorted(swaps.items(), key=lambda item: -item[1])[:16]
    steps, took, _ = losses[-1]
    shown = losses[:: max(1, len(losses) // 20)] + losses[-1:]
    head = ["", "lines exact", "characters right", "changed", "missed", "added"]
    return f"""<!-- SPDX-FileCopyrightText: 2026 Tongguan maintainers -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
# The training of {chosen.model.name}

Written by `training/signs/train.py` at the end of the run that made the model; not edited.

- Model: {chosen.model.stat().st_size:,} bytes, SHA-256 `{digest}`
- Command: `train.py {_command()}` (paths left out)
- Data: {steps * chosen.batch:,} lines in {steps:,} steps, all drawn by `training/signs/draw.py` from the seed {chosen.seed}, each seen once; strength uniform in 0 … 1,
  clean ones first ({data.EASY:,} lines)
- Time: {took / 60:.1f} minutes on {device}, {chosen.workers} process(es) that draw; Python {platform.python_version()}, torch {torch.__version__}, numpy {numpy.__version__},
  Pillow {PIL.__version__}

## Loss

Of CTC, a character, mean since the report before, on lines as they are drawn (none is seen twice).

{table(["step", "minutes", "loss"], [[str(step), f"{at / 60:.1f}", f"{loss:.4f}"] for step, at, loss in shown])}

## Lines that were held out

{chosen.held_out} lines a strength from other seeds, the likeliest class at each step, no check digit, no form of a plate. Strength bounds each
distortion: 0 is clean, at 1 a line has any of them in full, some beyond what a person reads.

{table(["strength", *head[1:]], _shares(scores))}

{chosen.held_out // 2} lines a kind, strength 0 to 0.7:

{table(["kind", *head[1:]], _shares(looks))}

Changed most often, true and read: {", ".join(f"`{pair[0]}` `{pair[1]}` {count}" for pair, count in often) or "none"}.

## What a probability says

The temperature {warm:.2f}, fitted on {2 * chosen.held_out} other lines of strength 0 … 1, is folded into the last layer. Below, {2 * chosen.held_out} lines that
neither training nor the fit has seen: the likeliest class's probability at the step where a character is surest.

{table(["said", "characters", "said on average", "was right"], [[f"{b.low} … {b.high}", str(b.count), f"{b.said:.4f}", f"{b.was:.4f}"] for b in bins])}

Expected calibration error: {error:.4f}.

## In OpenCV

{_opencv(compared)}
"""
