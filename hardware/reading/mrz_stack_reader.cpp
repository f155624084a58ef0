// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/mrz_stack_reader.h"

#include "hardware/reading/mrz_strip.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tongguan::reading {

namespace {

constexpr std::array<std::size_t, 3> kLengths{30, 36, 44};
constexpr double kCountError = 7; ///< characters, of geometry alone
/// Below it what is read is no zone.
constexpr double kLeastPlausible = 0.6;

/// Some neighbouring lines as lines of one length.
struct Window {
    std::size_t first = 0;
    std::size_t lines = 0;
    std::size_t length = 0;
};

struct Seen {
    Window window;
    MrzSighting sighting;
};

/// How sure the network is of what it read, a step: text upside down makes it unsure.
double clarity(const MrzLattice& lattice)
{
    double sum = 0;
    for (const auto& step : lattice.steps)
        sum += std::log(static_cast<double>(std::max(std::ranges::max(step), 1e-6F)));
    return sum / static_cast<double>(lattice.steps.size());
}

/// The mean of the logarithms: several looks at one picture are no more than one, but each errs elsewhere.
void pool(std::vector<std::vector<MrzLineOdds>>& looks, std::vector<MrzLineOdds>& pooled)
{
    constexpr float kLeastShare = 1e-4F;
    pooled = looks.front();
    for (std::size_t l = 0; l < pooled.size(); ++l) {
        pooled[l].logLength =
            std::ranges::max(looks, {}, [l](const auto& look) { return look[l].logLength; })[l].logLength;
        for (std::size_t i = 0; i < pooled[l].places.size(); ++i) {
            float whole = 0;
            for (std::size_t c = 0; c < kMrzLetters; ++c) {
                float sum = 0;
                for (const auto& look : looks)
                    sum += std::log(std::max(look[l].places[i][c], kLeastShare));
                pooled[l].places[i][c] = std::exp(sum / static_cast<float>(looks.size()));
                whole += pooled[l].places[i][c];
            }
            for (float& share : pooled[l].places[i])
                share /= whole;
        }
    }
}

/// The brightest of each column, without single pixels of grain.
std::vector<float> brightest(const cv::Mat& strip)
{
    cv::Mat smooth;
    cv::blur(strip, smooth, {3, 3});
    cv::Mat row;
    cv::reduce(smooth, row, 0, cv::REDUCE_MAX);
    return {row.begin<float>(), row.end<float>()};
}

/// Where a spot of light is brighter than the paper beside it: it makes a clean other letter of one that it covers in
/// part, so what is read there is believed half.
void doubtSpots(const cv::Mat& strip, MrzLattice& lattice)
{
    constexpr float kBrighter = 0.25F;
    constexpr std::ptrdiff_t kBeside = 48; ///< columns, about three characters
    constexpr float kDoubt = 0.5F;
    const std::vector<float> columns = brightest(strip);
    const auto width = static_cast<std::ptrdiff_t>(columns.size());
    const std::ptrdiff_t wide = width / static_cast<std::ptrdiff_t>(std::max<std::size_t>(lattice.steps.size(), 1));
    for (std::size_t step = 0; step < lattice.steps.size(); ++step) {
        const std::ptrdiff_t from = static_cast<std::ptrdiff_t>(step) * wide;
        const float here = *std::max_element(columns.begin() + from, columns.begin() + from + wide);
        std::vector<float> around(columns.begin() + std::max<std::ptrdiff_t>(0, from - kBeside),
                                  columns.begin() + std::min(width, from + wide + kBeside));
        const auto middle = around.begin() + static_cast<std::ptrdiff_t>(around.size() / 2);
        std::ranges::nth_element(around, middle);
        if (here <= *middle + kBrighter)
            continue;
        for (std::size_t c = 1; c < lattice.steps[step].size(); ++c) // the blank is no letter
            lattice.steps[step][c] =
                (1 - kDoubt) * lattice.steps[step][c] + kDoubt * (1 - lattice.steps[step][0]) / kMrzLetters;
    }
}

class StackReader {
  public:
    StackReader(MrzNetwork& network, const cv::Mat& picture, const MrzStack& stack)
        : network_(network), picture_(picture), stack_(stack)
    {}

    Result<std::optional<MrzSighting>> read(std::chrono::steady_clock::time_point end)
    {
        std::vector<MrzLattice> lattices;
        for (std::size_t i = 0; i < stack_.size(); ++i) {
            auto lattice = i == 0 ? firstLattice() : latticeOf(i, kMrzCapitals);
            if (!lattice)
                return failed(std::move(lattice));
            lattices.push_back(std::move(*lattice));
        }
        auto seen = likeliest(lattices);
        if (!seen || !seen->sighting.isRead()) {
            // Fillers upside down are as clear as fives.
            turned_ = !turned_;
            for (std::size_t i = 0; i < stack_.size(); ++i) {
                auto lattice = latticeOf(i, kMrzCapitals);
                if (!lattice)
                    return failed(std::move(lattice));
                lattices[i] = std::move(*lattice);
            }
            auto other = likeliest(lattices);
            if (other && isBetter(other->sighting, seen))
                seen = std::move(other);
            else
                turned_ = !turned_;
        }
        if (!seen)
            return std::nullopt;
        const auto corners = cornersOf(seen->window);
        if (seen->sighting.isRead()) {
            seen->sighting.corners = corners;
            return std::move(seen->sighting);
        }
        auto again = lookedAgain(std::move(*seen), end);
        if (again && *again)
            (*again)->corners = corners;
        return again;
    }

  private:
    /// Of the i-th line as it is read. Of no steps where it cannot be straightened.
    Result<MrzLattice> latticeOf(std::size_t i, double capitals)
    {
        cv::Mat strip = stripOf(picture_, stack_, turned_ ? stack_.size() - 1 - i : i, capitals);
        if (strip.empty())
            return MrzLattice{};
        if (turned_)
            cv::rotate(strip, strip, cv::ROTATE_180);
        auto lattice = network_.read(strip);
        if (lattice)
            doubtSpots(strip, *lattice);
        return lattice;
    }
    /// Tells on the way how the stack lies, by its first line as it runs.
    Result<MrzLattice> firstLattice()
    {
        auto upright = latticeOf(0, kMrzCapitals);
        if (!upright || upright->steps.empty())
            return upright;
        turned_ = true;
        auto last = latticeOf(stack_.size() - 1, kMrzCapitals); // the same line the other way
        if (!last)
            return last;
        if (!last->steps.empty() && clarity(*last) > clarity(*upright))
            return stack_.size() == 1 ? std::move(last) : latticeOf(0, kMrzCapitals);
        turned_ = false;
        return upright;
    }
    /// Around these lines, from their own top left on clockwise.
    std::array<Point, 4> cornersOf(const Window& window) const
    {
        const std::size_t from = turned_ ? stack_.size() - window.first - window.lines : window.first;
        const MrzTextLine& first = stack_[from];
        const MrzTextLine& last = stack_[from + window.lines - 1];
        const auto corner = [](const MrzTextLine& line, double along, double beside) {
            const cv::Point2d at = line.at(along, beside);
            return Point{cvRound(at.x), cvRound(at.y)};
        };
        std::array<Point, 4> corners{corner(first, first.from - first.pitch, -first.height),
                                     corner(first, first.to + first.pitch, -first.height),
                                     corner(last, last.to + last.pitch, last.height),
                                     corner(last, last.from - last.pitch, last.height)};
        if (turned_)
            std::ranges::rotate(corners, corners.begin() + 2);
        return corners;
    }
    std::optional<Seen> likeliest(const std::vector<MrzLattice>& lattices) const
    {
        const double characters = (stack_[0].to - stack_[0].from) / stack_[0].pitch + 1;
        std::optional<Seen> best;
        for (const std::size_t length : kLengths) {
            if (std::abs(static_cast<double>(length) - characters) > kCountError)
                continue;
            std::vector<MrzLineOdds> odds;
            for (const MrzLattice& lattice : lattices)
                odds.push_back(oddsOfLength(lattice, length).value_or(MrzLineOdds{}));
            const std::size_t lines = length == 30 ? 3 : 2;
            for (std::size_t i = 0; i + lines <= odds.size(); ++i) {
                const std::vector<MrzLineOdds> some(odds.begin() + static_cast<std::ptrdiff_t>(i),
                                                    odds.begin() + static_cast<std::ptrdiff_t>(i + lines));
                auto sighting = decoded(some);
                if (sighting && isBetter(*sighting, best))
                    best = Seen{{i, lines, length}, std::move(*sighting)};
            }
        }
        return best;
    }
    static bool isBetter(const MrzSighting& one, const std::optional<Seen>& other)
    {
        if (!other || one.isRead() != other->sighting.isRead())
            return !other || one.isRead();
        return meanConfidence(one) > meanConfidence(other->sighting);
    }
    static std::optional<MrzSighting> decoded(const std::vector<MrzLineOdds>& lines)
    {
        if (std::ranges::any_of(lines, [](const MrzLineOdds& line) { return line.places.empty(); }))
            return std::nullopt;
        auto sighting = decodeZone(lines);
        if (sighting && meanConfidence(*sighting) < kLeastPlausible)
            return std::nullopt;
        return sighting;
    }
    Result<std::optional<MrzSighting>> lookedAgain(Seen seen, std::chrono::steady_clock::time_point end)
    {
        std::vector<std::vector<MrzLineOdds>> looks{seen.sighting.odds};
        for (const double share : {0.88, 1.12}) {
            if (std::chrono::steady_clock::now() >= end)
                break;
            std::vector<MrzLineOdds> look;
            for (std::size_t i = 0; i < seen.window.lines; ++i) {
                auto lattice = latticeOf(seen.window.first + i, share * kMrzCapitals);
                if (!lattice)
                    return failed(std::move(lattice));
                if (auto odds = oddsOfLength(*lattice, seen.window.length))
                    look.push_back(std::move(*odds));
            }
            if (look.size() == seen.window.lines)
                looks.push_back(std::move(look));
        }
        std::vector<MrzLineOdds> pooled;
        pool(looks, pooled);
        auto sighting = decoded(pooled);
        if (sighting)
            seen.sighting = std::move(*sighting);
        if (seen.sighting.doubt == MrzDoubt::Length)
            return std::nullopt;
        return std::move(seen.sighting);
    }

    MrzNetwork& network_;
    const cv::Mat& picture_;
    const MrzStack& stack_;
    bool turned_ = false;
};

} // namespace

double meanConfidence(const MrzSighting& sighting)
{
    double sum = 0;
    std::size_t count = 0;
    for (const auto& line : sighting.confidence) {
        for (const float share : line) {
            sum += static_cast<double>(share);
            ++count;
        }
    }
    return count > 0 ? sum / static_cast<double>(count) : 0;
}

Result<std::optional<MrzSighting>> readStack(MrzNetwork& network, const cv::Mat& picture, const MrzStack& stack,
                                             std::chrono::steady_clock::time_point end)
{
    return StackReader(network, picture, stack).read(end);
}

} // namespace tongguan::reading
