# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the network that reads lines of containers' numbers, plates and VINs, and writes the model and a report of it.

On a graphics processor where there is one. The same seed, steps and versions learn from the same lines in the same
order; --minutes ends the run by the clock instead. See README.md.
"""

import argparse
import math
import os
import pathlib
import sys
import time

import torch

import data
import export
import measure
import report
from faces import Faces
from net import Lines

STRENGTHS = [0, 0.25, 0.5, 0.75, 1]
LOOKS = ["container", "stack", "cn", "vn", "la", "mm", "th", "vin"]
WIDTHS = [64, 160, 328, 640]
WARMING = 0.1  # of the run, until the rate is highest


def _rate(done):
    """Of the highest, by how much of the run is done, 0 to 1."""
    if done < WARMING:
        return 0.04 + 0.96 * done / WARMING
    return 0.001 + 0.999 * 0.5 * (1 + math.cos(math.pi * min(1, (done - WARMING) / (1 - WARMING))))


def train(net, chosen, device):
    """Yields the step, the seconds and the mean loss a character since the last."""
    way = torch.optim.AdamW(net.parameters(), lr=chosen.rate, weight_decay=0.01)
    loss_of = torch.nn.CTCLoss(reduction="sum", zero_infinity=True)
    total = characters = step = 0
    told = began = time.monotonic()
    net.train()
    for strips, classes, counts in data.batches(chosen.seed, chosen.batch, chosen.workers, chosen.fonts):
        spent = time.monotonic() - began
        done = max(step / chosen.steps if chosen.steps else 0, spent / 60 / chosen.minutes if chosen.minutes else 0)
        if done >= 1:
            break
        step += 1
        for group in way.param_groups:
            group["lr"] = chosen.rate * _rate(done)
        strips = (strips.to(device, non_blocking=True).float() / 255).contiguous(memory_format=torch.channels_last)
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda" or chosen.bfloat16):
            scores = net.scores(strips)
        odds = scores.float().log_softmax(2)
        # On the processor: there it is the same each time, and small.
        loss = loss_of(odds.transpose(0, 1).cpu(), classes, torch.full_like(counts, odds.shape[1]), counts)
        way.zero_grad()
        (loss / max(1, counts.sum())).backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        way.step()
        total, characters = total + loss.item(), characters + int(counts.sum())
        if time.monotonic() - told > 15:
            told = time.monotonic()
            yield step, told - began, total / characters
            total = characters = 0
    yield step, time.monotonic() - began, total / max(1, characters)


def _chosen():
    wants = argparse.ArgumentParser(description=__doc__)
    wants.add_argument("--seed", type=int, default=6346)
    wants.add_argument("--steps", type=int, default=0, help="batches to learn from; 0: by --minutes alone (default)")
    wants.add_argument("--minutes", type=float, default=45, help="end after so many; 0: by --steps alone (default: %(default)s)")
    wants.add_argument("--batch", type=int, default=32, help="lines a batch (default: %(default)s)")
    wants.add_argument("--rate", type=float, default=3e-3, help="the highest learning rate (default: %(default)s)")
    wants.add_argument("--workers", type=int, default=max(1, (os.cpu_count() or 2) - 1), help="processes that draw (default: cores - 1)")
    wants.add_argument("--held-out", type=int, default=400, help="lines a strength to measure with (default: %(default)s)")
    wants.add_argument("--threads", type=int, default=1, help="for the network on the processor (default: %(default)s)")
    wants.add_argument("--bfloat16", action="store_true", help="on a processor that has it; a graphics processor always uses it")
    wants.add_argument("--fonts", type=pathlib.Path, default="/usr/share/fonts", help="folder of the faces (default: %(default)s)")
    wants.add_argument("--model", type=pathlib.Path, required=True, help="the ONNX file to write")
    wants.add_argument("--weights", type=pathlib.Path, help="also written: the same as torch keeps it")
    wants.add_argument("--report", type=pathlib.Path, required=True, help="the report to write, Markdown")
    wants.add_argument("--check", type=pathlib.Path, help="the built check.cpp, to compare with OpenCV")
    chosen = wants.parse_args()
    if not chosen.steps and not chosen.minutes:
        wants.error("neither --steps nor --minutes")
    return chosen


def main():
    chosen = _chosen()
    torch.set_num_threads(chosen.threads)
    torch.manual_seed(chosen.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    net = Lines().to(device, memory_format=torch.channels_last)
    faces = Faces(chosen.fonts)
    losses = []
    for row in train(net, chosen, device):
        losses.append(row)
        print(f"step {row[0]}  {row[1]:.0f} s  loss a character {row[2]:.4f}", flush=True)

    net = net.cpu().float()
    torch.set_num_threads(chosen.threads if device.type == "cpu" else 4)
    export.write(net, chosen.model, "signs", "Reads one line of a sign")  # at once, should measuring be cut off
    fitting = data.lines([chosen.seed, 3], faces, 2 * chosen.held_out, (0, 1))
    warm = measure.temperature(*measure.judged(measure.odds_of(net, fitting), fitting))
    net.cool(warm)
    export.write(net, chosen.model, "signs", "Reads one line of a sign")
    if chosen.weights:
        torch.save(net.state_dict(), chosen.weights)

    scores = {}
    for place, strength in enumerate(STRENGTHS):
        drawn = data.lines([chosen.seed, 4, place], faces, chosen.held_out, (strength, strength))
        scores[strength] = measure.score(measure.odds_of(net, drawn), drawn)
        print(f"strength {strength}: exact {scores[strength].exact}/{scores[strength].lines}, right {scores[strength].right:.4%}", flush=True)
    looks = {}
    for place, look in enumerate(LOOKS):
        drawn = data.lines([chosen.seed, 6, place], faces, chosen.held_out // 2, (0, 0.7), look)
        looks[look] = measure.score(measure.odds_of(net, drawn), drawn)
        print(f"{look}: exact {looks[look].exact}/{looks[look].lines}, right {looks[look].right:.4%}", flush=True)
    judging = data.lines([chosen.seed, 5], faces, 2 * chosen.held_out, (0, 1))
    calibrated = measure.calibration(*measure.judged(measure.odds_of(net, judging), judging))

    compared = export.compare(net, chosen.model, chosen.check, judging, WIDTHS) if chosen.check else []
    name = torch.cuda.get_device_name() if device.type == "cuda" else "the processor"
    chosen.report.write_text(report.page(chosen, name, losses, warm, scores, looks, calibrated, compared))
    if any(row.difference > 1e-3 for row in compared):
        sys.exit("OpenCV computes something else")


if __name__ == "__main__":
    main()
