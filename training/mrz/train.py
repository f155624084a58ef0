# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the network that reads one line of a machine-readable zone, and writes the model and a report of it.

The same seed, steps and versions make the same model on the same kind of processor. See README.md.
"""

import argparse
import pathlib
import time

import torch

import data
import export
import measure
import report
from faces import Faces
from net import Lines

WIDTHS = [128, 328, 800, 1600]
STRENGTHS = [0, 0.25, 0.5, 0.75, 1]


def train(net, seed, steps, size, rate, short):
    """Yields the step and the mean loss a character since the last. `short`: whether layers compute in bfloat16."""
    way = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=0.01)
    plan = torch.optim.lr_scheduler.OneCycleLR(way, rate, total_steps=steps, pct_start=0.15, final_div_factor=1000)
    loss_of = torch.nn.CTCLoss(reduction="sum", zero_infinity=True)
    total = characters = 0
    net.train()
    for step, (strips, classes, counts) in enumerate(data.batches(seed, steps, size), 1):
        with torch.autocast("cpu", torch.bfloat16, enabled=short):
            scores = net.scores(strips.contiguous(memory_format=torch.channels_last))
        odds = scores.float().log_softmax(2)
        loss = loss_of(odds.transpose(0, 1), classes, torch.full_like(counts, odds.shape[1]), counts)
        way.zero_grad()
        (loss / counts.sum()).backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        way.step()
        plan.step()
        total, characters = total + loss.item(), characters + int(counts.sum())
        if step % max(1, steps // 20) == 0 or step == steps:
            yield step, total / characters
            total = characters = 0


def main():
    wants = argparse.ArgumentParser(description=__doc__)
    wants.add_argument("--seed", type=int, default=9303)
    wants.add_argument("--steps", type=int, default=1600, help="batches to learn from (default: %(default)s)")
    wants.add_argument("--batch", type=int, default=32, help="lines a batch (default: %(default)s)")
    wants.add_argument("--rate", type=float, default=4e-3, help="the highest learning rate (default: %(default)s)")
    wants.add_argument("--held-out", type=int, default=500, help="lines a strength to measure with (default: %(default)s)")
    wants.add_argument("--threads", type=int, default=1, help="for the network; drawing takes one more (default: %(default)s)")
    wants.add_argument("--bfloat16", action="store_true", help="twice as fast where the processor has it, slower elsewhere")
    wants.add_argument("--model", type=pathlib.Path, required=True, help="the ONNX file to write")
    wants.add_argument("--report", type=pathlib.Path, required=True, help="the report to write, Markdown")
    wants.add_argument("--check", type=pathlib.Path, required=True, help="the built check.cpp")
    chosen = wants.parse_args()

    torch.set_num_threads(chosen.threads)
    torch.manual_seed(chosen.seed)
    net = Lines().to(memory_format=torch.channels_last)
    began = time.monotonic()
    losses = []
    for step, loss in train(net, chosen.seed, chosen.steps, chosen.batch, chosen.rate, chosen.bfloat16):
        losses.append((step, time.monotonic() - began, loss))
        print(f"step {step}  {losses[-1][1]:.0f} s  loss a character {loss:.4f}", flush=True)
    took = time.monotonic() - began

    faces = Faces()
    fitting = data.lines([chosen.seed, 3], faces, 2 * chosen.held_out, (0, 1))
    raw_odds = measure.odds_of(net, fitting)
    warm = measure.temperature(*measure.judged(raw_odds, fitting))
    net.cool(warm)

    scores = {}
    for place, strength in enumerate(STRENGTHS):
        drawn = data.lines([chosen.seed, 4, place], faces, chosen.held_out, (strength, strength))
        scores[strength] = measure.score(measure.odds_of(net, drawn), drawn)
        print(f"strength {strength}: exact {scores[strength].exact}/{scores[strength].lines}, right {scores[strength].right:.4%}", flush=True)
    judging = data.lines([chosen.seed, 5], faces, 2 * chosen.held_out, (0, 1))
    calibrated = measure.calibration(*measure.judged(measure.odds_of(net, judging), judging))

    export.write(net, chosen.model, "mrz", "Reads one line of a machine-readable zone")
    compared = export.compare(net, chosen.model, chosen.check, judging, WIDTHS)
    chosen.report.write_text(report.page(chosen, took, losses, warm, scores, calibrated, compared))
    worst = max(row.difference for row in compared)
    if worst > 1e-3:
        raise SystemExit(f"OpenCV computes something else: {worst}")


if __name__ == "__main__":
    main()
