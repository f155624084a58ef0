# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The network as an ONNX file, and what the kiosk's library makes of it."""

import dataclasses
import subprocess

import numpy as np
import onnx
import torch

from data import as_input
from draw import ROWS
from text import ALPHABET


def write(net, path, who, doc):
    """Input `line` [1, 1, ROWS, W], output `odds` [1, W / 4, classes]; the width is left open. `who`: the folder that
    made it."""
    net.eval()
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.onnx.export(
        net.to(memory_format=torch.contiguous_format),
        torch.zeros(1, 1, ROWS, 800),
        str(path),
        input_names=["line"],
        output_names=["odds"],
        dynamic_axes={"line": {3: "width"}, "odds": {1: "steps"}},
        opset_version=13,
        dynamo=False,
    )
    model = onnx.load(str(path))
    model.producer_name, model.producer_version = "tongguan training/" + who, ""
    model.doc_string = doc + "; classes: CTC blank, then " + ALPHABET
    onnx.checker.check_model(model)
    onnx.save(model, str(path))


@dataclasses.dataclass
class Compared:
    width: int
    difference: float  # the largest between two probabilities
    milliseconds: float  # one core, median


def compare(net, path, check, drawn, widths):
    """Drawn lines, cut or filled up to each width, by this library and by OpenCV."""
    strips = []
    for width, (strip, _) in zip(widths, drawn):
        strip = np.pad(strip, ((0, 0), (0, max(0, width - strip.shape[1]))), constant_values=255)[:, :width]
        strips.append(as_input(strip)[None, None])
    with torch.no_grad():
        ours = [net(strip).numpy() for strip in strips]
    ran = subprocess.run(
        [str(check), str(path), str(ROWS), *map(str, widths)], input=b"".join(s.numpy().tobytes() for s in strips), capture_output=True
    )
    if ran.returncode != 0:
        raise SystemExit(f"OpenCV does not run {path}: {ran.stderr.decode()}")
    theirs, rows, at = np.frombuffer(ran.stdout, np.float32), [], 0
    for width, odds, milliseconds in zip(widths, ours, ran.stderr.split()):
        part = theirs[at : at + odds.size].reshape(odds.shape)
        at += odds.size
        rows.append(Compared(width, float(np.abs(np.exp(part) - np.exp(odds)).max()), float(milliseconds)))
    return rows
