// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/sign_search.h"

#include "hardware/reading/sign_choice.h"
#include "hardware/reading/sign_lines.h"
#include "hardware/reading/sign_strip.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tongguan::reading {

namespace {

using Clock = std::chrono::steady_clock;

/// The longer side of the copies that are searched: each finds characters of 9 to 52 pixels in it.
constexpr std::array<double, 3> kSides{1280, 520, 210};
constexpr double kMostEnlarged = 2;
constexpr std::size_t kMaxLines = 40;
constexpr std::size_t kMaxMarksOfLine = 20; ///< more is running text
constexpr double kSame = 0.85;              ///< heights of one line, found in two copies
constexpr double kNear = 0.4;               ///< heights that its corners then lie apart
/// How a line is cut out, one after the other until it is read without doubt: with room for a province before the
/// marks, close around them, with room for a framed digit behind.
constexpr std::array kCuts{SignMargins{.left = 1, .right = 0.5}, SignMargins{.left = 0.3, .right = 0.3},
                           SignMargins{.left = 0.55, .right = 1.2}};
constexpr double kBeyondDoubt = 0.9;

/// A line and what the network made of it, a cut each.
struct Looked {
    SignLine line;
    std::vector<SignLengths> cuts;
};

/// A region of MM, an owner's code.
bool isWord(const SignLengths& cut)
{
    return std::ranges::any_of(cut, [](const SignLineOdds& odds) {
        return (odds.places.size() == 3 || odds.places.size() == 4) && odds.logLength > std::log(0.5);
    });
}

/// Of a stack: as it is, or filled up to a whole number above, below, and above and below.
std::vector<SignMargins> cutsOf(const SignLine& line)
{
    constexpr std::size_t kWhole = 11; // ISO 6346
    if (line.cells.empty())
        return {kCuts.begin(), kCuts.end()};
    const std::size_t cells = line.cells.size() - 2 * kBeyondStack;
    if (cells >= kWhole)
        return {{}, {.after = 1}, {.before = 1}};
    const std::size_t missing = kWhole - cells;
    return {{.before = missing}, {.after = missing}, {.before = missing - missing / 2, .after = missing / 2}};
}

/// One picture's search.
class Search {
  public:
    Search(SignNetwork& network, const cv::Mat& picture, Clock::time_point end)
        : network_(network), picture_(picture), end_(end)
    {}

    Result<std::vector<SignSighting>> run()
    {
        findLines();
        for (const SignLine& line : lines_) {
            if (isOver())
                break;
            if (auto looked = lookAt(line); !looked)
                return failed(std::move(looked));
        }
        if (auto looked = pairWithSingles(); !looked)
            return failed(std::move(looked));
        pairUp();
        return choice_.best(!isOver());
    }

  private:
    bool isOver() const { return Clock::now() >= end_; }

    void findLines()
    {
        const double side = std::max(picture_.cols, picture_.rows);
        double before = 0;
        for (const double wanted : kSides) {
            const double factor = std::min(wanted / side, kMostEnlarged);
            if (factor == before || isOver())
                break;
            before = factor;
            cv::Mat copy;
            const cv::Size size(std::max(cvRound(picture_.cols * factor), 1),
                                std::max(cvRound(picture_.rows * factor), 1));
            cv::resize(picture_, copy, size, 0, 0, factor < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
            for (const bool light : {false, true}) {
                const auto marks = findSignMarks(copy, light);
                add(findSignLines(marks), light, factor);
                add(findSignStacks(marks), light, factor);
            }
        }
        std::ranges::stable_sort(lines_, std::greater{}, rank);
        if (lines_.size() > kMaxLines)
            lines_.resize(kMaxLines);
    }

    /// Like a sign: of many marks, and large.
    static double rank(const SignLine& line)
    {
        const double length = line.marks <= 12 ? static_cast<double>(line.marks) : 12.0;
        return length + (line.cells.empty() ? 0 : 3) + 2 * std::log2(std::max(line.height, 1.0) / 10);
    }

    void add(std::vector<SignLine> found, bool light, double factor)
    {
        for (SignLine& line : found) {
            if (line.marks > kMaxMarksOfLine)
                continue;
            line.light = light;
            SignLine scaled = line.scaled(1 / factor);
            const auto same =
                std::ranges::find_if(lines_, [&](const SignLine& other) { return isSame(other, scaled); });
            if (same == lines_.end())
                lines_.push_back(std::move(scaled));
            else if (same->marks < scaled.marks)
                *same = std::move(scaled);
        }
    }

    static bool isSame(const SignLine& one, const SignLine& other)
    {
        if (one.light != other.light || one.cells.empty() != other.cells.empty())
            return false;
        const double height = std::max(one.height, other.height);
        if (std::min(one.height, other.height) < kSame * height)
            return false;
        const auto near = [&](std::size_t corner) {
            return cv::norm(one.quad.at(corner) - other.quad.at(corner)) < kNear * height;
        };
        return near(0) && near(1) && near(2) && near(3);
    }

    bool mayBePaired(const SignLine& line) const
    {
        return std::ranges::any_of(
            lines_, [&](const SignLine& other) { return belongTogether(line, other) || belongTogether(other, line); });
    }

    Result<> lookAt(const SignLine& line) { return line.marks < 3 && !mayBePaired(line) ? Result<>() : cutOut(line); }

    Result<> cutOut(const SignLine& line)
    {
        Looked looked{line, {}};
        for (const SignMargins& cut : cutsOf(line)) {
            const cv::Mat strip = stripOf(picture_, line, cut);
            if (strip.empty())
                continue;
            auto lattice = network_.read(strip);
            if (!lattice)
                return failed(std::move(lattice));
            if (likeliestLength(*lattice) < 2)
                break;
            looked.cuts.push_back(lengthsOf(*lattice));
            if (isWord(looked.cuts.back()))
                choice_.addWord(line);
            const double best = note(decodeSign({looked.cuts.back()}), line.quad, !line.cells.empty());
            if (best > kBeyondDoubt || isOver() || (best == 0 && line.marks > 14))
                break;
        }
        looked_.push_back(std::move(looked));
        return {};
    }

    /// The likeliest of them. `stack`: only a container's number is written so.
    double note(const std::vector<SignReading>& readings, const SignQuad& quad, bool stack = false)
    {
        double best = 0;
        for (const SignReading& reading : readings) {
            if (stack && reading.kind != SignKind::Container)
                continue;
            best = std::max(best, reading.probability);
            choice_.add(reading, quad);
        }
        return best;
    }

    /// Of Chinese plates behind: a letter above the line, and before it a province that is no single mark.
    Result<> pairWithSingles()
    {
        const std::size_t lines = looked_.size();
        for (std::size_t i = 0; i < lines && !isOver(); ++i) {
            const auto five = [](const SignLengths& cut) {
                return std::ranges::any_of(cut, [](const SignLineOdds& odds) { return odds.places.size() == 5; });
            };
            if (!std::ranges::any_of(looked_[i].cuts, five))
                continue;
            const SignLine lower = looked_[i].line;
            for (const SignQuad& quad : lower.above) {
                const SignLine upper{.quad = quad,
                                     .cells = {},
                                     .above = {},
                                     .height = cv::norm(quad[3] - quad[0]),
                                     .marks = 1,
                                     .light = lower.light};
                if (auto looked = cutOut(upper); !looked)
                    return failed(std::move(looked));
            }
        }
        return {};
    }

    void pairUp()
    {
        for (const Looked& upper : looked_) {
            for (const Looked& lower : looked_) {
                if (upper.line.light != lower.line.light || !belongTogether(upper.line, lower.line))
                    continue;
                const SignQuad quad{upper.line.quad[0], upper.line.quad[1], lower.line.quad[2], lower.line.quad[3]};
                for (const SignLengths& first : upper.cuts) {
                    for (const SignLengths& second : lower.cuts)
                        note(decodeSign({first, second}), quad);
                }
            }
        }
    }

    SignNetwork& network_;
    const cv::Mat& picture_;
    Clock::time_point end_;
    std::vector<SignLine> lines_;
    std::vector<Looked> looked_;
    SignChoice choice_;
};

} // namespace

Result<std::vector<SignSighting>> searchSigns(SignNetwork& network, const cv::Mat& picture, Clock::time_point end)
{
    return Search(network, picture, end).run();
}

} // namespace tongguan::reading
