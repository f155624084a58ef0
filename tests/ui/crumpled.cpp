// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/crumpled.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <vector>

namespace tongguan::test {

namespace {

constexpr double kTable = 0.45; ///< how bright what lies around the paper is

/// A straight line over the paper: a point and the normal.
struct Line {
    double x, y, nx, ny;
    double distance(double px, double py) const { return std::abs((px - x) * nx + (py - y) * ny); }
};

/// 0 black to 1 white; between dots in parts.
double brightness(const devices::Raster& ticket, double x, double y)
{
    const auto dot = [&](int column, int row) {
        if (column < 0 || row < 0 || column >= ticket.width || row >= ticket.height)
            return kTable;
        const auto byte = ticket.bits[static_cast<std::size_t>(row) * static_cast<std::size_t>(ticket.width / 8) +
                                      static_cast<std::size_t>(column / 8)];
        return (byte >> (7 - column % 8) & 1) != 0 ? 0.0 : 1.0;
    };
    const int column = static_cast<int>(std::floor(x));
    const int row = static_cast<int>(std::floor(y));
    const double right = x - column;
    const double down = y - row;
    return (dot(column, row) * (1 - right) + dot(column + 1, row) * right) * (1 - down) +
           (dot(column, row + 1) * (1 - right) + dot(column + 1, row + 1) * right) * down;
}

} // namespace

reading::GreyImage crumple(const devices::Raster& ticket, const Crumpling& how)
{
    std::mt19937 random(
        static_cast<unsigned>(how.seed)); // its numbers are the standard's; those of distributions are not
    const auto part = [&] { return static_cast<double>(random() % 65'536) / 65'536; };
    const double w = ticket.width;
    const double h = ticket.height;
    struct Wave {
        double length, phase, angle;
    };
    std::vector<Wave> waves(3);
    for (Wave& wave : waves)
        wave = {90 + 160 * part(), 2 * std::numbers::pi * part(), std::numbers::pi * part()};
    std::vector<Line> creases(static_cast<std::size_t>(how.creases));
    for (Line& crease : creases) {
        const double angle = std::numbers::pi * part();
        crease = {w * part(), h * part(), std::cos(angle), std::sin(angle)};
    }
    const double turn = how.turned * (part() < 0.5 ? -1 : 1) * std::numbers::pi / 180;
    const double lightFrom = 2 * std::numbers::pi * part();

    reading::GreyImage seen;
    seen.width = static_cast<int>(w * how.pixelsADot * 1.3);
    seen.height = static_cast<int>(h * how.pixelsADot * 1.15);
    seen.pixels.resize(static_cast<std::size_t>(seen.width) * static_cast<std::size_t>(seen.height));
    for (int row = 0; row < seen.height; ++row) {
        for (int column = 0; column < seen.width; ++column) {
            // From the picture's middle, in dots; then turned, tilted and bent.
            const double px = (column - seen.width / 2.0) / how.pixelsADot;
            const double py = (row - seen.height / 2.0) / how.pixelsADot;
            double x = px * std::cos(turn) + py * std::sin(turn);
            double y = py * std::cos(turn) - px * std::sin(turn);
            const double far = 1 + how.tilted * (0.5 - y / h);
            x = x * far + w / 2;
            y = y * far + h / 2;
            for (const Wave& wave : waves) {
                const double along = (x * std::cos(wave.angle) + y * std::sin(wave.angle)) / wave.length;
                const double aside = how.waves * std::sin(2 * std::numbers::pi * along + wave.phase);
                x += aside * -std::sin(wave.angle);
                y += aside * std::cos(wave.angle);
            }
            double light = brightness(ticket, x, y);
            if (std::ranges::any_of(creases, [&](const Line& crease) { return crease.distance(x, y) < 1; }))
                light = 1;
            light = 0.5 + (light - 0.5) * (1 - how.faded);
            light *= 1 - how.shadow * (0.5 + (px * std::cos(lightFrom) + py * std::sin(lightFrom)) / (w + h));
            const double grain = (part() + part() + part() - 1.5) * 2 * how.noise; // three uniform ones: nearly normal
            seen.pixels[static_cast<std::size_t>(row) * static_cast<std::size_t>(seen.width) +
                        static_cast<std::size_t>(column)] =
                static_cast<std::uint8_t>(std::clamp(light * 255 + grain, 0.0, 255.0));
        }
    }
    return seen;
}

} // namespace tongguan::test
