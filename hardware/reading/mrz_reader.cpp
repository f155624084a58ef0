// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/mrz_reader.h"

#include "hardware/reading/copies.h"
#include "hardware/reading/mrz_lines.h"
#include "hardware/reading/mrz_marks.h"
#include "hardware/reading/mrz_model.h"
#include "hardware/reading/mrz_network.h"
#include "hardware/reading/mrz_strip.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <span>
#include <utility>

namespace tongguan::reading {

namespace {

using Clock = std::chrono::steady_clock;

/// The longer side of the copies that are searched, one after the other. The second finds small print in large
/// pictures, the third what is too coarse or too noisy for the first.
constexpr std::array<double, 3> kSides{1300, 2200, 800};
/// Smaller pictures are made larger by at most this.
constexpr double kMostEnlarged = 3;
constexpr std::array<std::size_t, 3> kLengths{30, 36, 44};

/// What is less likely is no zone at all.
constexpr double kLeastPlausible = 0.6; ///< mean of the characters' confidence

cv::Mat copyOf(const cv::Mat& picture, double factor)
{
    if (factor == 1)
        return picture;
    cv::Mat copy;
    const cv::Size size(std::max(cvRound(picture.cols * factor), 1), std::max(cvRound(picture.rows * factor), 1));
    cv::resize(picture, copy, size, 0, 0, factor < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    // What is enlarged has noise of the size of strokes.
    if (factor > 1.5)
        cv::GaussianBlur(copy, copy, {}, 0.45 * factor);
    return copy;
}

double meanOf(const MrzSighting& sighting)
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

bool isBetter(const MrzSighting& one, const std::optional<MrzSighting>& other)
{
    if (!other || one.isRead() != other->isRead())
        return !other || one.isRead();
    return meanOf(one) > meanOf(*other);
}

/// How sure the network is of what it read, per step: text upside down makes it unsure.
double clarity(const MrzLattice& lattice)
{
    double sum = 0;
    for (const auto& step : lattice.steps)
        sum += std::log(static_cast<double>(std::max(std::ranges::max(step), 1e-6F)));
    return sum / static_cast<double>(lattice.steps.size());
}

std::array<Point, 4> cornersOf(const MrzStack& stack, bool turned)
{
    const auto corner = [](const MrzTextLine& line, double along, double beside) {
        const cv::Point2d at = line.at(along, beside);
        return Point{cvRound(at.x), cvRound(at.y)};
    };
    const MrzTextLine& first = stack.front();
    const MrzTextLine& last = stack.back();
    std::array<Point, 4> corners{
        corner(first, first.from - first.pitch, -first.height), corner(first, first.to + first.pitch, -first.height),
        corner(last, last.to + last.pitch, last.height), corner(last, last.from - last.pitch, last.height)};
    if (turned)
        std::ranges::rotate(corners, corners.begin() + 2);
    return corners;
}

Result<> checked(const GreyView& picture)
{
    if (picture.pixels == nullptr || picture.width < 1 || picture.height < 1 || picture.stride < picture.width)
        return fail(Errc::InvalidInput, "no picture");
    if (picture.width > kMaxImageSide || picture.height > kMaxImageSide ||
        std::int64_t{picture.width} * picture.height > kMaxImagePixels)
        return fail(Errc::Exhausted, "a picture of too many pixels");
    return {};
}

/// One picture's search.
class Search {
  public:
    Search(MrzNetwork& network, const cv::Mat& picture, Clock::time_point end)
        : network_(network), picture_(picture), end_(end)
    {}

    Result<std::optional<MrzSighting>> run()
    {
        const double side = std::max(picture_.cols, picture_.rows);
        std::vector<double> tried;
        for (const double wanted : kSides) {
            double factor = std::min(wanted / side, kMostEnlarged);
            if (wanted < side * 1.3 && wanted > side)
                factor = 1;
            if (std::ranges::any_of(tried, [factor](double t) { return std::abs(t / factor - 1) < 0.2; }))
                continue;
            tried.push_back(factor);
            if (isOver())
                break;
            if (auto looked = lookAt(factor); !looked)
                return failed(std::move(looked));
        }
        return std::move(best_);
    }

  private:
    bool isOver() const { return (best_ && best_->isRead()) || Clock::now() >= end_; }

    Result<> lookAt(double factor)
    {
        for (const MrzStack& found : findStacks(findMarks(copyOf(picture_, factor)))) {
            if (isOver())
                return {};
            MrzStack stack;
            for (const MrzTextLine& line : found)
                stack.push_back(line.scaled(1 / factor));
            if (auto looked = readStack(stack); !looked)
                return failed(std::move(looked));
        }
        return {};
    }
    Result<> readStack(const MrzStack& stack)
    {
        std::vector<cv::Mat> strips;
        for (std::size_t i = 0; i < stack.size(); ++i) {
            strips.push_back(stripOf(picture_, stack, i));
            if (strips.back().empty())
                return {};
        }
        const auto turned = isTurned(strips);
        if (!turned)
            return std::unexpected(turned.error());
        if (*turned) {
            std::ranges::reverse(strips);
            for (cv::Mat& strip : strips)
                cv::rotate(strip, strip, cv::ROTATE_180);
        }
        corners_ = cornersOf(stack, *turned);
        std::vector<MrzLattice> lattices;
        for (const cv::Mat& strip : strips) {
            auto lattice = network_.read(strip);
            if (!lattice)
                return failed(std::move(lattice));
            lattices.push_back(std::move(*lattice));
        }
        const double characters = (stack[0].to - stack[0].from) / stack[0].pitch + 1;
        decode(lattices, characters);
        return {};
    }
    /// Whether the lines run against the reading direction; the first line tells.
    Result<bool> isTurned(const std::vector<cv::Mat>& strips)
    {
        cv::Mat turned;
        cv::rotate(strips[0], turned, cv::ROTATE_180);
        auto upright = network_.read(strips[0]);
        if (!upright)
            return failed(std::move(upright));
        auto other = network_.read(turned);
        if (!other)
            return failed(std::move(other));
        return clarity(*other) > clarity(*upright);
    }
    /// All pairs and triples of neighbouring lines, as a line of print may stand close above the zone.
    void decode(const std::vector<MrzLattice>& lattices, double characters)
    {
        constexpr double kCountError = 7; ///< of geometry alone
        for (const std::size_t length : kLengths) {
            if (std::abs(static_cast<double>(length) - characters) > kCountError)
                continue;
            std::vector<MrzLineOdds> odds;
            for (const MrzLattice& lattice : lattices)
                odds.push_back(oddsOfLength(lattice, length).value_or(MrzLineOdds{}));
            const std::size_t lines = length == 30 ? 3 : 2;
            for (std::size_t i = 0; i + lines <= odds.size(); ++i)
                decodeLines({odds.begin() + static_cast<std::ptrdiff_t>(i),
                             odds.begin() + static_cast<std::ptrdiff_t>(i + lines)});
        }
    }
    void decodeLines(std::vector<MrzLineOdds> lines)
    {
        if (std::ranges::any_of(lines, [](const MrzLineOdds& line) { return line.places.empty(); }))
            return;
        auto sighting = decodeZone(lines);
        if (!sighting || sighting->doubt == MrzDoubt::Length || meanOf(*sighting) < kLeastPlausible)
            return;
        if (isBetter(*sighting, best_)) {
            best_ = std::move(*sighting);
            best_->corners = corners_;
        }
    }

    MrzNetwork& network_;
    const cv::Mat& picture_;
    Clock::time_point end_;
    std::array<Point, 4> corners_{}; ///< of the lines that are looked at
    std::optional<MrzSighting> best_;
};

} // namespace

struct MrzReader::Parts {
    MrzNetwork network;
};

MrzReader::MrzReader(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
MrzReader::MrzReader(MrzReader&&) noexcept = default;
MrzReader& MrzReader::operator=(MrzReader&&) noexcept = default;
MrzReader::~MrzReader() = default;

Result<MrzReader> MrzReader::make()
{
    return load(mrzModel());
}

Result<MrzReader> MrzReader::load(ByteView model)
{
    auto network = MrzNetwork::load(model);
    if (!network)
        return failed(std::move(network));
    return MrzReader(std::make_unique<Parts>(std::move(*network)));
}

Result<std::optional<MrzSighting>> MrzReader::read(const GreyView& picture, std::chrono::milliseconds budget)
{
    if (auto ok = checked(picture); !ok)
        return failed(std::move(ok));
    try {
        const cv::Mat whole = sameCopy(picture).pixels;
        return Search(parts_->network, whole, Clock::now() + budget).run();
    } catch (const std::exception&) {
        return fail(Errc::InvalidInput, "the reader cannot take this picture");
    }
}

} // namespace tongguan::reading
