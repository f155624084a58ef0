# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that stands beside a trained model."""

import hashlib
import platform

import numpy
import PIL
import torch

from pages import table


def page(chosen, took, losses, warm, scores, calibrated, compared):
    bins, error = calibrated
    size = chosen.model.stat().st_size
    digest = hashlib.sha256(chosen.model.read_bytes()).hexdigest()
    swaps = {}
    for result in scores.values():
        for pair, count in result.swaps.items():
            swaps[pair] = swaps.get(pair, 0) + count
    often = sorted(swaps.items(), key=lambda item: -item[1])[:12]
    lines = chosen.steps * chosen.batch
    return f"""<!-- SPDX-FileCopyrightText: 2026 Tongguan maintainers -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
# The training of {chosen.model.name}

Written by `training/mrz/train.py` at the end of the run that made the model; not edited.

- Model: {size:,} bytes, SHA-256 `{digest}`
- Command: `./dev train mrz --seed {chosen.seed} --steps {chosen.steps} --batch {chosen.batch} --rate {chosen.rate} --held-out {chosen.held_out} --threads {chosen.threads}{" --bfloat16" if chosen.bfloat16 else ""}`
- Data: {lines:,} lines, all drawn by `training/mrz/draw.py` from the seed, each seen once; strength uniform in 0 … 1, clean ones first
- Time: {took / 60:.1f} minutes, {chosen.threads} thread(s) for the network and one process that draws; Python {platform.python_version()}, torch {torch.__version__}, numpy {numpy.__version__}, Pillow {PIL.__version__}

## Loss

Of CTC, a character, mean since the row above, on lines as they are drawn (none is seen twice).

{table(["step", "minutes", "loss"], [[str(step), f"{at / 60:.1f}", f"{loss:.4f}"] for step, at, loss in losses])}

## Lines that were held out

{chosen.held_out} lines a strength from other seeds, the likeliest class at each step, no check digit, no layout. Strength bounds each
distortion: 0 is a clean scan, at 1 a line has any of them in full, some beyond what a person reads.

{table(["strength", "lines exact", "characters right", "changed", "missed", "added"], [[str(strength), f"{r.exact / r.lines:.1%}", f"{r.right:.3%}", str(r.changed), str(r.missed), str(r.added)] for strength, r in scores.items()])}

Changed most often, true and read: {", ".join(f"`{pair[0]}` `{pair[1]}` {count}" for pair, count in often) or "none"}.

## What a probability says

The temperature {warm:.2f}, fitted on {2 * chosen.held_out} other lines of strength 0 … 1, is folded into the last layer. Below, {2 * chosen.held_out} lines that
neither training nor the fit has seen: the likeliest class's probability at the step where a character is surest.

{table(["said", "characters", "said on average", "was right"], [[f"{b.low} … {b.high}", str(b.count), f"{b.said:.4f}", f"{b.was:.4f}"] for b in bins])}

Expected calibration error: {error:.4f}.

## In OpenCV

`training/common/check.cpp`, one thread, on the machine of the training while others worked on it.

{table(["width", "largest difference of a probability", "milliseconds, median"], [[str(row.width), f"{row.difference:.1e}", f"{row.milliseconds:.1f}"] for row in compared])}
"""
