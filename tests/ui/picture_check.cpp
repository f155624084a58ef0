// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture_check.h"

#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace tongguan::test {

namespace {

constexpr int kPart = 4;  // of the width
constexpr int kStep = 8;  // of 256
constexpr int kSeen = 40; // of 256: less is the edge of a letter
constexpr int kGap = 12;

bool differs(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))}) >
           kSeen;
}

} // namespace

QImage kept(const QImage& picture)
{
    QImage small =
        picture.scaledToWidth(picture.width() / kPart, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < small.height(); ++y) {
        uchar* line = small.scanLine(y);
        std::transform(line, line + small.width() * 3, line, [](uchar value) {
            return static_cast<uchar>(std::min(255, (value + kStep / 2) / kStep * kStep));
        });
    }
    return small;
}

double difference(const QImage& actual, const QImage& expected)
{
    if (actual.size() != expected.size() || actual.isNull())
        return 1000;
    int points = 0;
    for (int y = 0; y < actual.height(); ++y) {
        for (int x = 0; x < actual.width(); ++x)
            points += differs(actual.pixel(x, y), expected.pixel(x, y));
    }
    return 1000.0 * points / (actual.width() * actual.height());
}

QImage besideEachOther(const QImage& actual, const QImage& expected)
{
    const int width = std::max(actual.width(), expected.width());
    QImage all(3 * width + 2 * kGap, std::max(actual.height(), expected.height()), QImage::Format_RGB888);
    all.fill(Qt::gray);
    QPainter painter(&all);
    painter.drawImage(0, 0, actual);
    painter.drawImage(width + kGap, 0, expected);
    QImage where = actual.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < std::min(actual.height(), expected.height()); ++y) {
        for (int x = 0; x < std::min(actual.width(), expected.width()); ++x) {
            if (differs(actual.pixel(x, y), expected.pixel(x, y)))
                where.setPixel(x, y, qRgb(255, 0, 0));
        }
    }
    painter.drawImage(2 * (width + kGap), 0, where);
    return all;
}

} // namespace tongguan::test
