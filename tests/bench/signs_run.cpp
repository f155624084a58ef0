// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/sign_reader.h"
#include "tests/bench/figures.h"
#include "tests/bench/process_tree.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/reading/sign_scene.h"

#include <QGuiApplication>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <format>
#include <map>
#include <random>
#include <string>
#include <unistd.h>
#include <vector>

// bench-signs PICTURES [SEED [FOLDER]]: drawn signs of each look, at four strengths of distortion. One core. The table
// by look and strength goes to standard error, pictures that were not read into the folder.

using namespace tongguan;

namespace {

constexpr int kLooks = 11;
constexpr std::array kStrengths{0.0, 0.33, 0.66, 1.0};
/// No test and no bar was ever set with pictures of these seeds, and training draws by another program.
constexpr unsigned kFirstSeed = 8'000'000;

struct Tally {
    int pictures = 0;
    int exact = 0;
    int wrong = 0;
};

void print(const std::map<std::string, Tally>& tallies)
{
    for (const auto& [name, tally] : tallies)
        std::fputs(std::format("{:<18} {:5} pictures {:6.1f} % exact {:4} wrong {:4} nothing\n", name, tally.pictures,
                               100.0 * tally.exact / tally.pictures, tally.wrong,
                               tally.pictures - tally.exact - tally.wrong)
                       .c_str(),
                   stderr);
}

reading::SignReader opened()
{
    auto reader = reading::SignReader::make();
    if (!reader) {
        std::fputs((reader.error().what + '\n').c_str(), stderr);
        std::exit(3);
    }
    return std::move(*reader);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2)
        return 2;
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    const QGuiApplication application(argc, argv);
    if (!test::hasSignFonts()) {
        std::fputs("the Noto fonts are not installed\n", stderr);
        return 3;
    }
    cv::setNumThreads(1);
    auto reader = opened();
    const int pictures = std::atoi(argv[1]);
    const unsigned first = argc > 2 ? static_cast<unsigned>(std::atoi(argv[2])) : kFirstSeed;
    std::map<std::string, Tally> tallies;
    std::vector<double> seconds;
    int containers = 0;
    int wrongContainers = 0;
    int wrongOthers = 0;
    for (int i = 0; i < pictures; ++i) {
        const auto number = static_cast<unsigned>(i);
        std::mt19937 random(first + number);
        const auto sample = test::inventedSign(static_cast<test::SignLook>(i % kLooks), random);
        const double strength = kStrengths[number / kLooks % kStrengths.size()];
        const cv::Mat picture =
            test::photographed(test::drawnSign(sample, first + number), test::someSignPhoto(strength, first + number));
        const bench::Stopwatch watch;
        const auto seen = reader.read({picture.data, picture.cols, picture.rows, static_cast<int>(picture.step)});
        seconds.push_back(watch.seconds());
        bool exact = false;
        bool wrongContainer = false;
        bool wrongOther = false;
        std::string told;
        for (const auto& sign : seen ? *seen : std::vector<reading::SignSighting>{}) {
            told += std::format(" {}:{}:{:.2f}:{}", reading::name(sign.kind), sign.text, sign.probability,
                                reading::name(sign.doubt));
            if (!sign.isRead())
                continue;
            const bool right = sign.text == sample.text && sign.kind == sample.kind;
            exact = exact || right;
            (sign.kind == reading::SignKind::Container ? wrongContainer : wrongOther) |= !right;
        }
        const bool wrong = wrongContainer || wrongOther;
        wrongContainers += wrongContainer ? 1 : 0;
        wrongOthers += wrongOther ? 1 : 0;
        containers += sample.kind == reading::SignKind::Container ? 1 : 0;
        if (!exact || wrong)
            std::fputs(std::format("seed {} strength {:.2f} {}: {} read as{}\n", first + number, strength,
                                   test::name(sample.look), sample.text, told)
                           .c_str(),
                       stderr);
        if ((!exact || wrong) && argc > 3)
            cv::imwrite(std::format("{}/{}.png", argv[3], first + number), picture);
        for (const std::string& name :
             {std::string("all"), std::string(test::name(sample.look)), std::format("strength {:.2f}", strength)}) {
            Tally& tally = tallies[name];
            ++tally.pictures;
            tally.exact += exact && !wrong ? 1 : 0;
            tally.wrong += wrong ? 1 : 0;
        }
    }
    print(tallies);
    double sum = 0;
    for (const double one : seconds)
        sum += one;
    const Tally& all = tallies["all"];
    // With Qt, which draws the pictures: the reader's own is less.
    const double resident = bench::pssMegabytes({::getpid()});
    const int others = pictures - containers;
    const auto rightOf = [](int wrong, int all) { return 100.0 * (all - wrong) / std::max(all, 1); };
    std::puts(std::format(R"({{"mean":{},"p95":{},"exact":{},"containersRight":{},"othersRight":{},"resident":{}}})",
                          sum / pictures, bench::quantile(seconds, 0.95), 100.0 * all.exact / pictures,
                          rightOf(wrongContainers, containers), rightOf(wrongOthers, others), resident)
                  .c_str());
    return 0;
}
