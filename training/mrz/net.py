# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The network: a strip of 32 rows to one distribution over characters for each 4 columns.

It is convolutional only, so that any width goes, and a step sees 27 pixels to each side, less than one and
a half characters: enough to know a neighbour's edge from a stroke, too little to learn which names there are.
"""

import torch
from torch import nn

from text import ALPHABET

CLASSES = 1 + len(ALPHABET)  # the blank of CTC is class 0


def _convolved(inputs, outputs, kernel, stride=1, padding=0, dilation=1):
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride, padding, dilation, bias=False), nn.BatchNorm2d(outputs), nn.ReLU()
    )


class _Residual(nn.Module):
    def __init__(self, channels, kernel, dilation=(1, 1)):
        super().__init__()
        padding = tuple(d * (k // 2) for k, d in zip(kernel, dilation))
        self.inner = nn.Sequential(
            _convolved(channels, channels, kernel, 1, padding, dilation),
            nn.Conv2d(channels, channels, 1, bias=False),
            nn.BatchNorm2d(channels),
        )

    def forward(self, x):
        return torch.relu(x + self.inner(x))


class Lines(nn.Module):
    """[N, 1, 32, W], 0 is black and 1 white, W a multiple of 8, to log-probabilities [N, W / 4, 38]."""

    def __init__(self):
        super().__init__()
        self.seen = nn.Sequential(
            _convolved(1, 24, 3, 2, 1),  # 16 rows, W / 2
            _convolved(24, 40, 3, 2, 1),  # 8 rows, W / 4
            _Residual(40, (3, 3)),
            _convolved(40, 72, 3, (2, 1), 1),  # 4 rows
            _Residual(72, (3, 3)),
            _convolved(72, 128, (4, 1)),  # 1 row
            _Residual(128, (1, 3)),
            _Residual(128, (1, 3), (1, 2)),
        )
        self.dropped = nn.Dropout(0.1)
        self.named = nn.Conv2d(128, CLASSES, (1, 1))

    def scores(self, x):
        return self.named(self.dropped(self.seen(x))).squeeze(2).transpose(1, 2)

    def forward(self, x):
        return self.scores(x).log_softmax(2)

    def cool(self, temperature):
        """Divides all scores by the temperature, in the last layer, so that probabilities mean what they say."""
        with torch.no_grad():
            self.named.weight /= temperature
            self.named.bias /= temperature
