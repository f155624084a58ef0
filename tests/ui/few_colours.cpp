// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/few_colours.h"

#include <QHash>

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace tongguan::test {

namespace {

constexpr std::size_t kMost = 128;

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

} // namespace

QImage inFewColours(const QImage& picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    const auto rowOf = [&plain](int y) {
        return std::span(reinterpret_cast<const QRgb*>(plain.constScanLine(y)),
                         static_cast<std::size_t>(plain.width()));
    };
    QHash<QRgb, int> counts;
    for (int y = 0; y < plain.height(); ++y) {
        for (const QRgb pixel : rowOf(y))
            ++counts[pixel];
    }
    std::vector<std::pair<int, QRgb>> colours;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one)
        colours.emplace_back(-one.value(), one.key()); // of equally frequent ones always the same
    std::ranges::sort(colours);
    QList<QRgb> table;
    QHash<QRgb, uchar> places;
    for (const auto& [count, colour] : colours) {
        if (static_cast<std::size_t>(table.size()) < kMost) {
            places[colour] = static_cast<uchar>(table.size());
            table << colour;
        } else {
            const auto nearest = std::ranges::min_element(table, {}, [&](QRgb one) { return distance(one, colour); });
            places[colour] = static_cast<uchar>(nearest - table.begin());
        }
    }
    QImage few(plain.size(), QImage::Format_Indexed8);
    few.setColorTable(table);
    for (int y = 0; y < plain.height(); ++y) {
        std::ranges::transform(rowOf(y), few.scanLine(y), [&](QRgb pixel) { return places[pixel]; });
    }
    return few;
}

} // namespace tongguan::test
