// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/test_ticket.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace tongguan::devices {

namespace {

constexpr int kMillimetre = 8; // dots, at 203 dpi
constexpr int kMargin = 16;
constexpr int kRuler = 48; // rows of each part
constexpr int kSlope = 72;
constexpr int kBlack = 64;
constexpr int kChecks = 64;
constexpr int kHeight = kRuler + kSlope + kBlack + kChecks + 5 * kMargin;

bool framed(int x, int y, int width)
{
    return std::min({x, y, width - 1 - x, kHeight - 1 - y}) < 2;
}

bool onRuler(int x, int row)
{
    return x % kMillimetre == 0 && row < (x % (10 * kMillimetre) == 0 ? kRuler : kRuler / 3);
}

bool dark(int x, int y, int width)
{
    int row = y - kMargin;
    if (row >= 0 && row < kRuler)
        return onRuler(x, row);
    row -= kRuler + kMargin;
    if (row >= 0 && row < kSlope)
        return x % kSlope == row;
    row -= kSlope + kMargin;
    const bool inside = x >= kMargin && x < width - kMargin;
    if (row >= 0 && row < kBlack)
        return inside;
    row -= kBlack + kMargin;
    return row >= 0 && row < kChecks && inside && (x + row) % 2 == 0;
}

} // namespace

Raster testTicket(int width)
{
    Raster ticket{.width = width,
                  .height = kHeight,
                  .bits = Bytes(static_cast<std::size_t>(width / 8) * static_cast<std::size_t>(kHeight))};
    for (int y = 0; y < kHeight; ++y) {
        for (int x = 0; x < width; ++x) {
            if (framed(x, y, width) || dark(x, y, width))
                ticket.bits[static_cast<std::size_t>(y * (width / 8) + x / 8)] |=
                    static_cast<std::uint8_t>(0x80U >> static_cast<unsigned>(x % 8));
        }
    }
    return ticket;
}

} // namespace tongguan::devices
