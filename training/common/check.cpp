// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the exported network in the kiosk's own library, so that training can compare what comes out with its own.
//   check MODEL ROWS WIDTH …    for each width: reads float32 [1, 1, ROWS, WIDTH] from standard input, writes float32
//                          [1, WIDTH / 4, classes] to standard output, and to standard error the median milliseconds on
//                          one core.
#include <opencv2/core.hpp>
#include <opencv2/dnn.hpp>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <vector>

namespace {

constexpr int kRuns = 21;

bool answer(cv::dnn::Net& net, int rows, int width)
{
    cv::Mat strip{std::vector<int>{1, 1, rows, width}, CV_32F};
    if (!std::cin.read(strip.ptr<char>(), static_cast<std::streamsize>(strip.total() * sizeof(float))))
        return false;
    std::vector<double> times;
    cv::Mat odds;
    for (int run = 0; run < kRuns; ++run) {
        const auto before = std::chrono::steady_clock::now();
        net.setInput(strip);
        odds = net.forward();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count());
    }
    std::ranges::nth_element(times, times.begin() + kRuns / 2);
    std::cerr << times[kRuns / 2] << '\n';
    std::cout.write(odds.ptr<char>(), static_cast<std::streamsize>(odds.total() * sizeof(float)));
    return true;
}

} // namespace

int main(int argc, char** argv)
try {
    if (argc < 4)
        return 2;
    cv::setNumThreads(1);
    const int rows = std::atoi(argv[2]);
    auto net = cv::dnn::readNetFromONNX(argv[1]);
    net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
    return std::all_of(argv + 3, argv + argc, [&](const char* width) { return answer(net, rows, std::atoi(width)); })
               ? 0
               : 1;
} catch (const std::exception& e) {
    std::cerr << e.what() << '\n';
    return 1;
}
