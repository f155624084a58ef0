// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/mrz_lines.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

namespace tongguan::reading {

namespace {

constexpr double kPitch = 18;

/// Marks of a zone in the middle of a picture, turned by so many degrees, each a little off, among others.
struct Marks {
    std::vector<MrzMark> marks;
    cv::Point2d first; ///< of the first line's first character
};

Marks zoneMarks(std::size_t lines, std::size_t length, double degrees, double lean, double bow)
{
    std::mt19937 random(7);
    const auto off = [&random](double most) { return (static_cast<double>(random() % 2001) / 1000 - 1) * most; };
    const double radians = degrees * std::numbers::pi / 180;
    Marks marks;
    for (std::size_t l = 0; l < lines; ++l) {
        for (std::size_t i = 0; i < length; ++i) {
            const double x = (static_cast<double>(i) - static_cast<double>(length - 1) / 2) * kPitch;
            double y = (static_cast<double>(l) - static_cast<double>(lines - 1) / 2) * kPitch * 2.5;
            const double share = x / (static_cast<double>(length) * kPitch / 2);
            y *= 1 + lean * share;
            y += bow * kPitch * share * share;
            const cv::Point2d at(600 + x * std::cos(radians) - y * std::sin(radians),
                                 600 + x * std::sin(radians) + y * std::cos(radians));
            if (l == 0 && i == 0)
                marks.first = at;
            marks.marks.push_back({{static_cast<float>(at.x + off(1)), static_cast<float>(at.y + off(1))},
                                   static_cast<float>(12 + off(2)),
                                   static_cast<float>(15 + off(2))});
        }
    }
    for (int i = 0; i < 60; ++i)
        marks.marks.push_back({{static_cast<float>(random() % 1200), static_cast<float>(random() % 300)}, 10, 12});
    return marks;
}

} // namespace

class MrzLinesTest : public QObject {
    Q_OBJECT
  private slots:
    void zones_data();
    void zones();
    void nothing();
};

void MrzLinesTest::zones_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("length");
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("lean");
    QTest::addColumn<double>("bow");
    for (int degrees = 0; degrees < 360; degrees += 15) {
        QTest::addRow("3 x 30 turned by %d", degrees) << 3 << 30 << double(degrees) << 0.0 << 0.0;
        QTest::addRow("2 x 44 turned by %d", degrees) << 2 << 44 << double(degrees) << 0.0 << 0.0;
        QTest::addRow("2 x 36 turned by %d, leaning", degrees) << 2 << 36 << double(degrees) << 0.15 << 0.0;
        QTest::addRow("2 x 36 turned by %d, bowed", degrees) << 2 << 36 << double(degrees) << 0.0 << 1.0;
    }
}

void MrzLinesTest::zones()
{
    QFETCH(int, lines);
    QFETCH(int, length);
    QFETCH(double, degrees);
    QFETCH(double, lean);
    QFETCH(double, bow);
    const Marks marks =
        zoneMarks(static_cast<std::size_t>(lines), static_cast<std::size_t>(length), degrees, lean, bow);
    const auto stacks = findStacks(marks.marks);
    QVERIFY(!stacks.empty());
    const MrzStack& stack = stacks.front();
    QCOMPARE(static_cast<int>(stack.size()), lines);
    const double found = (stack[0].to - stack[0].from) / stack[0].pitch + 1;
    QVERIFY2(std::abs(found - length) < 1.5, qPrintable(QString::number(found)));
    // The corner is where it is, whichever way the lines run.
    const cv::Point2d first = stack.front().at(stack.front().from);
    const cv::Point2d last = stack.back().at(stack.back().to);
    QVERIFY(std::min(cv::norm(first - marks.first), cv::norm(last - marks.first)) < 0.35 * kPitch);
}

void MrzLinesTest::nothing()
{
    QVERIFY(findStacks({}).empty());
    std::mt19937 random(3);
    std::vector<MrzMark> marks;
    for (std::size_t i = 0; i < kMaxMrzMarks; ++i)
        marks.push_back({{static_cast<float>(random() % 1300), static_cast<float>(random() % 1300)}, 9, 12});
    for (const MrzStack& stack : findStacks(marks)) // chance lines may be, but few
        QVERIFY(stack.size() <= 6);
    QVERIFY(findStacks(std::vector(500, MrzMark{{5, 5}, 9, 12})).empty());
}

} // namespace tongguan::reading

QTEST_APPLESS_MAIN(tongguan::reading::MrzLinesTest)
#include "mrz_lines_test.moc"
