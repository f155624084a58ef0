// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/barcode_reader.h"
#include "tests/bench/figures.h"
#include "tests/bench/stopwatch.h"
#include "tests/unit/reading/drawing.h"

#include <ZXing/ReadBarcode.h>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <format>
#include <numeric>
#include <random>
#include <string>
#include <string_view>
#include <vector>

// bench-barcodes ours|zxing: 100 camera frames of 1920 x 1080, five symbologies in five conditions, each once. On
// standard error: what was not read.

using namespace tongguan;

namespace {

struct Symbology {
    const char* name;
    int scale;
    std::size_t length; ///< of what it holds
};
constexpr std::array kSymbologies{Symbology{"PDF417", 2, 298}, Symbology{"QRCode", 3, 196}, Symbology{"Code128", 2, 20},
                                  Symbology{"DataMatrix", 4, 56}, Symbology{"Aztec", 4, 56}};
constexpr std::array kConditions{"clean", "turned", "blurred", "slanted", "noisy"};
constexpr int kEach = 4;

std::string payload(const Symbology& symbology, int copy)
{
    std::mt19937 random(static_cast<unsigned>(copy) * 31 + static_cast<unsigned>(symbology.length));
    std::string text = std::format("BORDER/{:02}/", copy);
    while (text.size() < symbology.length)
        text += "0123456789ABCDEFGHIJKLMNOPQRSTUV"[random() % 32];
    return text;
}

cv::Mat slanted(const cv::Mat& paper)
{
    const auto w = static_cast<float>(paper.cols);
    const auto h = static_cast<float>(paper.rows);
    const std::array<cv::Point2f, 4> from{{{0, 0}, {w, 0}, {w, h}, {0, h}}};
    const std::array<cv::Point2f, 4> to{{{w * 0.04F, h * 0.06F}, {w * 0.97F, 0}, {w, h}, {0, h * 0.93F}}};
    cv::Mat result;
    cv::warpPerspective(paper, result, cv::getPerspectiveTransform(from.data(), to.data()), paper.size(),
                        cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar(158));
    return result;
}

cv::Mat drawnFrame(const Symbology& symbology, std::string_view condition, int copy)
{
    cv::Mat paper = test::drawn(symbology.name, payload(symbology, copy), symbology.scale);
    if (condition == "turned")
        paper = test::turned(paper, 7);
    else if (condition == "blurred")
        cv::GaussianBlur(paper, paper, {}, 1.3);
    else if (condition == "slanted")
        paper = slanted(paper);
    cv::Mat whole = test::onDesk(paper, copy);
    return condition == "noisy" ? test::noisy(whole, 14) : whole;
}

std::vector<std::string> readByUs(const cv::Mat& picture)
{
    std::vector<std::string> texts;
    if (const auto found = reading::readBarcodes(test::viewOf(picture), {.thorough = false, .wanted = {}})) {
        for (const reading::Barcode& one : *found)
            texts.push_back(one.text);
    }
    return texts;
}

std::vector<std::string> readByZxing(const cv::Mat& picture)
{
    using ZXing::BarcodeFormat;
    const auto options = ZXing::ReaderOptions()
                             .setFormats(BarcodeFormat::PDF417 | BarcodeFormat::QRCode | BarcodeFormat::Code128 |
                                         BarcodeFormat::DataMatrix | BarcodeFormat::Aztec)
                             .setTryHarder(true)
                             .setTryRotate(true)
                             .setTryInvert(false)
                             .setTryDownscale(true);
    const auto one = ZXing::ReadBarcode(
        ZXing::ImageView(picture.data, picture.cols, picture.rows, ZXing::ImageFormat::Lum), options);
    return one.isValid() ? std::vector{one.text()} : std::vector<std::string>{};
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    const auto read = std::string_view(argv[1]) == "ours" ? readByUs : readByZxing;
    cv::setNumThreads(1);
    std::vector<double> taken;
    int right = 0;
    int wrong = 0;
    for (const Symbology& symbology : kSymbologies) {
        for (const char* condition : kConditions) {
            for (int copy = 0; copy < kEach; ++copy) {
                const cv::Mat picture = drawnFrame(symbology, condition, copy);
                const bench::Stopwatch watch;
                const auto texts = read(picture);
                taken.push_back(watch.microseconds() / 1000);
                const std::string truth = payload(symbology, copy);
                const bool found = std::ranges::contains(texts, truth);
                right += found ? 1 : 0;
                wrong += static_cast<int>(texts.size()) - (found ? 1 : 0);
                if (!found)
                    std::fprintf(stderr, "not read: %s %s %d\n", symbology.name, condition, copy);
            }
        }
    }
    const double mean = std::accumulate(taken.begin(), taken.end(), 0.0) / static_cast<double>(taken.size());
    std::puts(std::format(R"({{"right":{},"wrong":{},"mean":{:.3f},"median":{:.3f},"p95":{:.3f}}})", right, wrong, mean,
                          bench::quantile(taken, 0.5), bench::quantile(taken, 0.95))
                  .c_str());
    return 0;
}
