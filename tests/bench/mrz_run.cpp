// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/mrz_reader.h"
#include "kiosk/documents/mrz.h"
#include "kiosk/documents/mrz_lines.h"
#include "tests/bench/figures.h"
#include "tests/bench/process_tree.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/reading/mrz_page.h"
#include "tests/support/reading/mrz_photo.h"
#include "tests/support/reading/mrz_sample.h"

#include <QGuiApplication>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <format>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <unistd.h>

// bench-mrz ours|tesseract PAGES [SEED]: drawn pages of each kind of document, at four strengths of distortion,
// in all four directions. One core. The table by kind, direction and strength goes to standard error.

using namespace tongguan;
using reading::MrzKind;

namespace {

constexpr std::array kKinds{MrzKind::Td1,  MrzKind::Td2,  MrzKind::Td3,
                            MrzKind::MrvA, MrzKind::MrvB, MrzKind::FrenchCard};
constexpr std::array kStrengths{0.0, 0.33, 0.66, 1.0};
/// No test and no bar was ever set with pages of these seeds.
constexpr unsigned kFirstSeed = 7'000'000;

struct Shot {
    MrzKind kind;
    double strength;
    int direction;
    std::vector<std::string> lines;
    cv::Mat picture;
};

Shot shotOf(MrzKind kind, double strength, unsigned number, unsigned seed)
{
    std::mt19937 random(seed);
    Shot shot{kind, strength, static_cast<int>(number % 4) * 90, test::inventedZone(kind, random), {}};
    test::MrzPhoto photo = test::somePhoto(strength, seed);
    const double skew = 15 * strength * (static_cast<double>(random() % 2001) / 1000 - 1);
    photo.turn = shot.direction + skew;
    shot.picture = test::photographed(test::drawnPage(kind, shot.lines, seed), photo);
    return shot;
}

/// What a reader accepts as right, and none where it accepts nothing.
using Reader = std::function<std::optional<std::vector<std::string>>(const cv::Mat&)>;

Reader ours()
{
    auto opened = reading::MrzReader::make();
    if (!opened) {
        std::fputs((opened.error().what + '\n').c_str(), stderr);
        std::exit(3);
    }
    auto reader = std::make_shared<reading::MrzReader>(std::move(*opened));
    return [reader](const cv::Mat& picture) -> std::optional<std::vector<std::string>> {
        const auto seen = reader->read({picture.data, picture.cols, picture.rows, static_cast<int>(picture.step)});
        if (!seen || !*seen || !(*seen)->isRead())
            return std::nullopt;
        return (*seen)->lines;
    };
}

/// One pass over the whole page, its lines that look like a zone, and those only where the check digits hold.
std::optional<std::vector<std::string>> byTesseract(const cv::Mat& picture)
{
    const std::string page = (std::filesystem::temp_directory_path() / "page.png").string();
    cv::imwrite(page, picture);
    const std::string command = "OMP_THREAD_LIMIT=1 tesseract '" + page + "' - --psm 6 2>/dev/null";
    std::FILE* pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr)
        std::exit(3);
    std::vector<std::string> lines;
    std::array<char, 4096> buffer{};
    while (std::fgets(buffer.data(), buffer.size(), pipe) != nullptr) {
        std::string line;
        for (const char* c = buffer.data(); *c != 0; ++c) {
            if (documents::isMrzCharacter(*c))
                line += *c;
        }
        if (line.size() >= 26 && line.size() <= 48)
            lines.push_back(std::move(line));
    }
    if (::pclose(pipe) != 0)
        std::exit(3);
    for (const std::size_t count : {2U, 3U}) {
        if (lines.size() < count)
            continue;
        const std::vector<std::string> last(lines.end() - static_cast<std::ptrdiff_t>(count), lines.end());
        const auto zone = documents::zoneLines(last);
        const auto mrz = zone ? documents::parseMrz(*zone) : Result<documents::Mrz>(fail(Errc::InvalidInput, ""));
        if (mrz && mrz->checks.allOk())
            return *zone;
    }
    return std::nullopt;
}

struct Tally {
    int pages = 0;
    int exact = 0;
    int wrong = 0;
};

void print(const std::map<std::string, Tally>& tallies)
{
    for (const auto& [name, tally] : tallies)
        std::fputs(std::format("{:<14} {:5} pages {:6.1f} % exact {:4} wrong accepted {:4} nothing\n", name,
                               tally.pages, 100.0 * tally.exact / tally.pages, tally.wrong,
                               tally.pages - tally.exact - tally.wrong)
                       .c_str(),
                   stderr);
}

/// Everybody in these zones is invented.
void tellWrong(unsigned seed, const std::vector<std::string>& truth, const std::vector<std::string>& read)
{
    std::fputs(std::format("wrong, seed {}:\n", seed).c_str(), stderr);
    for (const auto* lines : {&truth, &read}) {
        for (const std::string& line : *lines)
            std::fputs(std::format("  {}\n", line).c_str(), stderr);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3)
        return 2;
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    const QGuiApplication application(argc, argv);
    if (!test::hasMrzFont()) {
        std::fputs("the font OCR-B is not installed\n", stderr);
        return 3;
    }
    cv::setNumThreads(1);
    const Reader read = std::string_view(argv[1]) == "ours" ? ours() : Reader(byTesseract);
    const int pages = std::atoi(argv[2]);
    const unsigned first = argc > 3 ? static_cast<unsigned>(std::atoi(argv[3])) : kFirstSeed;
    std::map<std::string, Tally> tallies;
    std::vector<double> seconds;
    for (int i = 0; i < pages; ++i) {
        const auto number = static_cast<unsigned>(i);
        const Shot shot = shotOf(kKinds[number % kKinds.size()], kStrengths[number / 6 % kStrengths.size()],
                                 number / 24, first + number);
        const bench::Stopwatch watch;
        const auto lines = read(shot.picture);
        seconds.push_back(watch.seconds());
        if (lines && lines != shot.lines)
            tellWrong(first + number, shot.lines, *lines);
        for (const std::string& name :
             {std::string("all"), std::string(reading::name(shot.kind)), std::format("turned {:3}", shot.direction),
              std::format("strength {:.2f}", shot.strength)}) {
            Tally& tally = tallies[name];
            ++tally.pages;
            tally.exact += lines == shot.lines ? 1 : 0;
            tally.wrong += lines && lines != shot.lines ? 1 : 0;
        }
    }
    print(tallies);
    const Tally& all = tallies["all"];
    double sum = 0;
    for (const double one : seconds)
        sum += one;
    // With Qt, which draws the pages: the reader's own is less.
    const double resident = bench::pssMegabytes({::getpid()});
    std::puts(std::format(R"({{"mean":{},"p95":{},"exact":{},"wrong":{},"resident":{}}})", sum / pages,
                          bench::quantile(seconds, 0.95), 100.0 * all.exact / pages, 100.0 * all.wrong / pages,
                          resident)
                  .c_str());
    return 0;
}
