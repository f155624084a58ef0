// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/sign_model.h"
#include "hardware/reading/sign_network.h"
#include "hardware/reading/sign_strip.h"
#include "kiosk/documents/text.h"
#include "tests/support/paths.h"

#include <QTest>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <numeric>
#include <optional>
#include <string>

namespace tongguan::reading {

namespace {

namespace fs = std::filesystem;

/// The likeliest class of each step, runs taken as one, blanks left out.
std::string greedyText(const SignLattice& lattice)
{
    std::u32string text;
    std::ptrdiff_t last = 0;
    for (const auto& step : lattice.steps) {
        const auto best = std::ranges::max_element(step) - step.begin();
        if (best != 0 && best != last)
            text += kSignAlphabet.at(static_cast<std::size_t>(best - 1));
        last = best;
    }
    return documents::toUtf8(text);
}

} // namespace

/// The network in assets/reading keeps to the interface in training/signs/README.md, and reads.
class SignModelTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void stepsAreDistributions_data();
    void stepsAreDistributions();
    void anEmptyWallHasNoText();
    void clearLinesAreRead_data();
    void clearLinesAreRead();

  private:
    std::optional<SignNetwork> network_;
};

void SignModelTest::initTestCase()
{
    auto network = SignNetwork::load(signModel());
    QVERIFY2(network, network ? "" : network.error().what.c_str());
    network_ = std::move(*network);
    QVERIFY(signModel().size() < 4U << 20U);
}

void SignModelTest::stepsAreDistributions_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {320, kWidestSignStrip, kNarrowestSignStrip, 136}) // one network takes them in turn
        QTest::addRow("%d", width) << width;
}

void SignModelTest::stepsAreDistributions()
{
    QFETCH(int, width);
    cv::Mat1f noise(kSignStripHeight, width);
    cv::RNG{1}.fill(noise, cv::RNG::UNIFORM, 0, 1);
    const auto lattice = network_->read(noise);
    QVERIFY(lattice);
    QCOMPARE(lattice->steps.size(), static_cast<std::size_t>(width / 4));
    for (const auto& step : lattice->steps)
        QVERIFY(std::abs(std::accumulate(step.begin(), step.end(), 0.0) - 1) < 1e-4);
}

void SignModelTest::anEmptyWallHasNoText()
{
    const auto lattice = network_->read(cv::Mat1f(kSignStripHeight, 320, 1.0F));
    QVERIFY(lattice);
    QCOMPARE(greedyText(*lattice), std::string());
}

void SignModelTest::clearLinesAreRead_data()
{
    QTest::addColumn<std::string>("picture");
    for (const auto& entry : fs::directory_iterator(fs::path(TONGGUAN_SOURCE_DIR) / "tests/data/sign-lines"))
        if (entry.path().extension() == ".png")
            QTest::addRow("%s", entry.path().stem().c_str()) << entry.path().string();
}

void SignModelTest::clearLinesAreRead()
{
    QFETCH(std::string, picture);
    const cv::Mat strip = cv::imread(picture, cv::IMREAD_GRAYSCALE);
    QCOMPARE(strip.rows, kSignStripHeight);
    cv::Mat1f line;
    strip.convertTo(line, CV_32F, 1.0 / 255);
    const auto lattice = network_->read(line);
    QVERIFY(lattice);
    std::string truth;
    std::getline(std::ifstream{fs::path{picture}.replace_extension(".txt")}, truth);
    QCOMPARE(greedyText(*lattice), truth);
}

} // namespace tongguan::reading

QTEST_APPLESS_MAIN(tongguan::reading::SignModelTest)
#include "sign_model_test.moc"
