// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "hardware/reading/obstacle.h"

#include <QTest>
#include <opencv2/imgproc.hpp>

namespace tongguan::reading {

class ObstacleTest : public QObject {
    Q_OBJECT
  private slots:
    void measured_data();
    void measured();
    void noPicture();
};

namespace {

/// Paper as a camera sees it: not white.
cv::Mat paper(const char* format, int scale)
{
    constexpr double kLit = 0.86;
    return test::drawn(format, "SL-004411/HKM", scale) * kLit;
}

/// A lamp's reflection on the middle of the paper.
void shineOn(cv::Mat& frame, const cv::Mat& paper)
{
    cv::Mat light(frame.size(), CV_8UC1, cv::Scalar(0));
    cv::circle(light, {300 + paper.cols / 2, 120 + paper.rows / 2}, paper.rows / 4, cv::Scalar(255), cv::FILLED);
    cv::GaussianBlur(light, light, {}, 12);
    cv::add(frame, light, frame);
}

} // namespace

void ObstacleTest::measured_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("scale");
    QTest::addColumn<double>("blur");
    QTest::addColumn<double>("grain");
    QTest::addColumn<bool>("light");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* what, const char* format, int scale, double blur, double grain, bool light,
                        Obstacle expected) {
        QTest::addRow("%s, %s", format, what)
            << format << scale << blur << grain << light << static_cast<int>(expected);
    };
    for (const char* format : {"QRCode", "DataMatrix", "Aztec", "PDF417"}) {
        row("sharp", format, 5, 0, 0, false, Obstacle::None);
        row("a little soft", format, 5, 1.3, 10, false, Obstacle::None);
        row("moved", format, 5, 3, 10, false, Obstacle::Blurred);
        row("under a lamp", format, 5, 0, 0, true, Obstacle::Glare);
    }
    row("at arm's length", "QRCode", 2, 0, 0, false, Obstacle::TooFar);
}

void ObstacleTest::measured()
{
    QFETCH(QString, format);
    QFETCH(int, scale);
    QFETCH(double, blur);
    QFETCH(double, grain);
    QFETCH(bool, light);
    QFETCH(int, expected);
    const cv::Mat held = paper(qPrintable(format), scale);
    cv::Mat frame = test::onDesk(held);
    if (blur > 0)
        cv::GaussianBlur(frame, frame, {}, blur);
    if (light)
        shineOn(frame, held);
    if (grain > 0)
        frame = test::noisy(frame, grain);
    QCOMPARE(static_cast<int>(heldPrint(test::viewOf(frame)).obstacle), expected);
}

void ObstacleTest::noPicture()
{
    QVERIFY(!heldPrint({}).seen);
    QVERIFY(!heldPrint(test::viewOf(cv::Mat(4, 4, CV_8UC1, cv::Scalar(7)))).seen);
    const cv::Mat desk = test::onDesk(cv::Mat(1, 1, CV_8UC1, cv::Scalar(200)));
    QVERIFY(!heldPrint(test::viewOf(desk)).seen);
    QVERIFY(!heldPrint(test::viewOf(test::noisy(desk, 14))).seen);
}

} // namespace tongguan::reading

QTEST_GUILESS_MAIN(tongguan::reading::ObstacleTest)
#include "obstacle_test.moc"
