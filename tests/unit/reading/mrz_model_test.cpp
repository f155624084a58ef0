// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

#include <QTest>
#include <opencv2/core.hpp>
#include <opencv2/dnn.hpp>
#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::reading {

namespace {

namespace fs = std::filesystem;

const fs::path kSource = TONGGUAN_SOURCE_DIR;
constexpr std::string_view kClasses = " 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"; // the first is the blank of CTC
constexpr int kColumnsPerStep = 4;

/// `strip`: 8-bit grey of 32 rows. Natural logarithms of probabilities, a row a step.
cv::Mat1f oddsOf(cv::dnn::Net& network, const cv::Mat& strip)
{
    network.setInput(cv::dnn::blobFromImage(strip, 1.0 / 255));
    const cv::Mat odds = network.forward();
    return odds.reshape(1, {odds.size[1], odds.size[2]}).clone();
}

/// The likeliest class of each step, runs taken as one, blanks left out.
std::string greedyText(const cv::Mat1f& odds)
{
    std::string text;
    std::ptrdiff_t last = 0;
    for (int step = 0; step < odds.rows; ++step) {
        const std::span<const float> row{odds[step], static_cast<std::size_t>(odds.cols)};
        const auto best = std::ranges::max_element(row) - row.begin();
        if (best != 0 && best != last)
            text += kClasses.at(static_cast<std::size_t>(best));
        last = best;
    }
    return text;
}

} // namespace

/// The network in assets/reading keeps to the interface in training/mrz/README.md, and reads.
class MrzModelTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { network_ = cv::dnn::readNetFromONNX((kSource / "assets/reading/mrz-lines.onnx").string()); }
    void stepsAreDistributions_data();
    void stepsAreDistributions();
    void emptyPaperHasNoText();
    void clearLinesAreRead_data();
    void clearLinesAreRead();

  private:
    cv::dnn::Net network_;
};

void MrzModelTest::stepsAreDistributions_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {800, 1600, 128, 136}) // one network takes them in turn
        QTest::addRow("%d", width) << width;
}

void MrzModelTest::stepsAreDistributions()
{
    QFETCH(int, width);
    cv::Mat1b noise(32, width);
    cv::RNG{1}.fill(noise, cv::RNG::UNIFORM, 0, 256);
    const auto odds = oddsOf(network_, noise);
    QCOMPARE(odds.rows, width / kColumnsPerStep);
    QCOMPARE(odds.cols, static_cast<int>(kClasses.size()));
    for (int step = 0; step < odds.rows; ++step) {
        double sum = 0;
        for (int at = 0; at < odds.cols; ++at)
            sum += std::exp(static_cast<double>(odds(step, at)));
        QVERIFY2(std::abs(sum - 1) < 1e-4, qPrintable(QString::number(sum)));
    }
}

void MrzModelTest::emptyPaperHasNoText()
{
    QCOMPARE(greedyText(oddsOf(network_, cv::Mat1b(32, 400, std::uint8_t{255}))), std::string());
}

void MrzModelTest::clearLinesAreRead_data()
{
    QTest::addColumn<std::string>("picture");
    for (const auto& entry : fs::directory_iterator(kSource / "tests/data/mrz-lines"))
        if (entry.path().extension() == ".png")
            QTest::addRow("%s", entry.path().stem().c_str()) << entry.path().string();
}

void MrzModelTest::clearLinesAreRead()
{
    QFETCH(std::string, picture);
    const cv::Mat strip = cv::imread(picture, cv::IMREAD_GRAYSCALE);
    QCOMPARE(strip.rows, 32);
    std::string truth;
    std::getline(std::ifstream{fs::path{picture}.replace_extension(".txt")}, truth);
    QCOMPARE(greedyText(oddsOf(network_, strip)), truth);
}

} // namespace tongguan::reading

QTEST_APPLESS_MAIN(tongguan::reading::MrzModelTest)
#include "mrz_model_test.moc"
