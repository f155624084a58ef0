# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the networks that read lines are made of."""

from torch import nn, relu


def convolved(inputs, outputs, kernel, stride=1, padding=0, dilation=1):
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride, padding, dilation, bias=False), nn.BatchNorm2d(outputs), nn.ReLU()
    )


class Residual(nn.Module):
    def __init__(self, channels, kernel, dilation=(1, 1)):
        super().__init__()
        padding = tuple(d * (k // 2) for k, d in zip(kernel, dilation))
        self.inner = nn.Sequential(
            convolved(channels, channels, kernel, 1, padding, dilation),
            nn.Conv2d(channels, channels, 1, bias=False),
            nn.BatchNorm2d(channels),
        )

    def forward(self, x):
        return relu(x + self.inner(x))
