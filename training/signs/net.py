# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The network: a strip of 48 rows to one distribution over characters for each 4 columns.

It is convolutional only, so that any width goes, and a step sees about one and a half characters to each side: enough
to know a neighbour's edge from a stroke, too little to learn which signs there are.
"""

import torch
from torch import nn

from layers import Residual, convolved
from text import ALPHABET

CLASSES = 1 + len(ALPHABET)  # the blank of CTC is class 0


class Lines(nn.Module):
    """[N, 1, 48, W], 0 is black and 1 white, W a multiple of 8, to log-probabilities [N, W / 4, CLASSES]."""

    def __init__(self):
        super().__init__()
        self.seen = nn.Sequential(
            convolved(1, 24, 3, 2, 1),  # 24 rows, W / 2
            convolved(24, 48, 3, 2, 1),  # 12 rows, W / 4
            Residual(48, (3, 3)),
            convolved(48, 80, 3, (2, 1), 1),  # 6 rows
            Residual(80, (3, 3)),
            Residual(80, (3, 3)),
            convolved(80, 128, 3, (2, 1), 1),  # 3 rows
            Residual(128, (3, 3)),
            convolved(128, 176, (3, 1)),  # 1 row
            Residual(176, (1, 3)),
            Residual(176, (1, 3), (1, 2)),
        )
        self.dropped = nn.Dropout(0.1)
        self.named = nn.Conv2d(176, CLASSES, (1, 1))

    def scores(self, x):
        return self.named(self.dropped(self.seen(x))).squeeze(2).transpose(1, 2)

    def forward(self, x):
        return self.scores(x).log_softmax(2)

    def cool(self, temperature):
        """Divides all scores by the temperature, in the last layer, so that probabilities mean what they say."""
        with torch.no_grad():
            self.named.weight /= temperature
            self.named.bias /= temperature
